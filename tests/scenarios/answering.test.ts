/** A scenario reads as what a person does and sees. @exemplary */
import { questionVersion } from '../../src/domain/bank/version';
import { aChat, textsOf, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

const second = 1_000;

describe('a learner answers a card', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService();
    chat = aChat(service);
    await chat.install();
    service.clock.advance(30 * second);
  });
  afterEach(() => service.remove());

  const state = () => service.turns.read({ tenantId: 'local', learnerId: chat.learnerId });
  const openQuestion = async () => {
    const presentation = (await state()).open.at(-1)!;
    const { question } = await service.content.ofPresentation(presentation);
    if (question.kind !== 'single') throw new Error('the first question is a single choice');
    return { presentation, question };
  };
  const positionOf = async (isRight: boolean) => {
    const { presentation, question } = await openQuestion();
    const id = question.choices.find((choice) => choice.correct === isRight)!.id;
    return {
      position: presentation.order.indexOf(id),
      choice: question.choices.find((choice) => choice.id === id)!,
      question,
      presentation,
    };
  };

  it('is first welcomed once, with what is kept, who sees what and how to stop, and a first question', async () => {
    const texts = textsOf(chat.card()).join('\n');
    expect(chat.last).toHaveLength(1);
    expect(texts).toContain('Ce que je garde');
    expect(texts).toContain('Qui voit quoi');
    expect(texts).toContain('écrivez « stop »');
    expect(texts).toContain('Valider');
    expect(await chat.install()).toEqual([]);
  });

  describe('when the answer is wrong', () => {
    it('shows the feedback of that very choice, the solution, the belief, the takeaway and the source', async () => {
      const { position, choice, question } = await positionOf(false);
      await chat.press('Valider', { choice: String(position) });
      const text = chat.text();
      expect(text).toContain('Pas tout à fait.');
      expect(text).toContain(choice.feedback);
      expect(text).toContain(question.choices.find((each) => each.correct)!.text);
      expect(text).toContain('Idée reçue');
      expect(text).toContain(question.takeaway);
      expect(text).toContain(question.source.publisher);
      for (const other of question.choices.filter((each) => !each.correct && each.id !== choice.id))
        expect(text).not.toContain(other.feedback);
    });
  });

  describe('when the answer is right', () => {
    it('says so, and raises the estimate of that topic', async () => {
      const before = (await state()).engine;
      const { position, presentation } = await positionOf(true);
      await chat.press('Valider', { choice: String(position) });
      expect(chat.text()).toContain('Bonne réponse !');
      const after = (await state()).engine;
      const mean = (engine: typeof after) => engine.mean[engine.topics.indexOf(presentation.topic)] ?? 0;
      expect(mean(after)).toBeGreaterThan(mean(before));
    });
  });

  it('replaces the card that was pressed, so that every device shows the same', async () => {
    const effects = await chat.press('Je ne sais pas');
    expect(effects.map((effect) => effect.kind)).toEqual(['replace']);
  });

  it('counts a double press once and says « déjà répondu »', async () => {
    const { position, presentation } = await positionOf(true);
    const data = { do: 'answer', p: presentation.id, step: 0, choice: String(position) };
    await chat.pressData(data);
    const { seq } = await state();
    await chat.pressData(data);
    expect(chat.text()).toContain('Vous avez déjà répondu');
    expect((await state()).counts.answers).toBe(1);
    expect((await state()).seq).toBe(seq);
  });

  it('gives the same feedback, without « déjà répondu », when the channel delivers the same press again', async () => {
    const { position, presentation } = await positionOf(true);
    const data = { do: 'answer', p: presentation.id, step: 0, choice: String(position) };
    await chat.pressData(data, { activityId: 'delivered-twice' });
    const first = chat.text();
    await chat.pressData(data, { activityId: 'delivered-twice' });
    expect(chat.text()).toBe(first);
    expect((await state()).counts.answers).toBe(1);
  });

  it('takes only one of two devices that answer at once; both end on the same feedback', async () => {
    const { presentation } = await openQuestion();
    const press = (choice: string) =>
      service.conversation.onAction(chat.incoming(), { do: 'answer', p: presentation.id, step: 0, choice });
    const [one, two] = await Promise.all([press('0'), press('1')]);
    const after = await state();
    expect(after.counts.answers).toBe(1);
    const verdicts = [one, two].map((effects) =>
      textsOf((effects[0] as { card: unknown }).card)
        .join('\n')
        .replace('Vous avez déjà répondu à cette question. Rien n’a changé.\n', ''),
    );
    expect(verdicts[0]).toBe(verdicts[1]);
  });

  it('says a card is too old rather than failing when its question is unknown', async () => {
    await chat.pressData({ do: 'answer', p: 'never-shown', step: 0, choice: '0' });
    expect(chat.text()).toContain('trop ancienne');
  });

  it('offers a way on for a card of another age or with data that is not ours', async () => {
    for (const data of [undefined, null, 'x', {}, { do: 'format-disk' }, { do: 'answer' }]) {
      await chat.pressData(data);
      expect(chat.text()).toContain('plus valable');
    }
  });

  it('asks for a choice when the card is sent empty, and keeps the question open', async () => {
    await chat.press('Valider');
    expect(chat.text()).toContain('Choisissez d’abord une réponse');
    expect((await state()).open).toHaveLength(1);
  });

  it('never puts the solution in the card before the answer', async () => {
    for (let asked = 0; asked < 40; asked += 1) {
      await chat.pressData({ do: 'next' });
      const presentation = (await state()).open.at(-1)!;
      const { question } = await service.content.ofPresentation(presentation);
      const sent = JSON.stringify(chat.card());
      const parts = question.kind === 'scenario' ? question.steps : [question];
      for (const part of parts) {
        const choices =
          part.kind === 'single' || part.kind === 'multiple'
            ? part.choices
            : part.kind === 'spot'
              ? part.spots
              : [];
        for (const choice of choices)
          expect(sent).not.toContain(JSON.stringify(choice.feedback).slice(1, -1));
        if (part.kind === 'short')
          for (const accepted of part.accepted) expect(textsOf(chat.card())).not.toContain(accepted);
      }
      expect(sent).not.toMatch(/"correct"/);
      expect(sent).not.toContain(questionVersion(question));
      await chat.press('Passer');
    }
  });

  it('gives the hint in the same card and remembers that it was given', async () => {
    for (
      let asked = 0;
      asked < 10 && !chat.card().actions!.some((action) => action.title === 'Indice');
      asked += 1
    )
      await chat.pressData({ do: 'next' });
    await chat.press('Indice');
    expect(chat.text()).toContain('Indice :');
    expect((await state()).open.at(-1)!.isHintGiven).toBe(true);
  });

  it('keeps the welcome while the first question waits, and says where to read it again after', async () => {
    await chat.press('Valider');
    expect(chat.text()).toContain('Ce que je garde');
    await chat.press('Je ne sais pas');
    expect(chat.text()).not.toContain('Ce que je garde');
    expect(chat.text()).toMatch(/écrivez «.mes données.»/);
  });

  it('congratulates nobody for an answer they did not give', async () => {
    await chat.press('Je ne sais pas');
    const { question } = await service.useCases
      .recallQuestion({ tenantId: 'local', learnerId: chat.learnerId })
      .then(({ closed }) => closed!);
    if (question.kind !== 'single') throw new Error('the first question is a single choice');
    const right = question.choices.find(({ correct }) => correct)!;
    expect(right.feedback).toMatch(/^Oui\. /);
    expect(chat.text()).toContain(right.feedback.replace('Oui. ', ''));
    expect(chat.text()).not.toContain(right.feedback);
  });

  it('says why a question is asked, of the one that waits and of the one just answered', async () => {
    await chat.say('Pourquoi cette question ?');
    expect(chat.text()).toMatch(
      /^Pourquoi cette question.+connaître votre niveau[^]+jamais à évaluer[^]+Revoir/,
    );
    await chat.press('Revoir la question');
    await chat.press('Je ne sais pas');
    await chat.say('pourquoi cette question');
    expect(chat.text()).toMatch(/^Pourquoi cette question.+connaître votre niveau/);
    expect((await state()).counts.answers).toBe(1);
  });

  it.each([
    'pk cette question',
    'à quoi sert cette question ?',
    'Pourquoi me poses-tu cette question ?',
    'pourquoi tu me demandes ça ?',
    'pour quelle raison je dois répondre à cette question',
    'quel est l’intérêt de cette question ?',
    'ça sert à quoi ?',
    'why are you asking me this?',
  ])('says why in answer to « %s », and skips nothing', async (words) => {
    await chat.say(words);
    expect(chat.text()).toMatch(/^Pourquoi cette question.+connaître votre niveau/);
    expect((await state()).open).toHaveLength(1);
  });

  it('explains the answer rather than the question when that is what is asked', async () => {
    await chat.press('Je ne sais pas');
    await chat.say('pourquoi la réponse à cette question est celle-là ?');
    expect(chat.text()).not.toMatch(/^Pourquoi cette question/);
  });

  it('does not explain a question that waits: its explanation is the answer', async () => {
    await chat.say('explique');
    expect(chat.text()).toContain('Répondez d’abord');
    await chat.press('Je ne sais pas');
    await chat.say('explique');
    expect(chat.text()).toContain('À retenir');
  });

  it('explains every choice on demand', async () => {
    const { position, question } = await positionOf(false);
    await chat.press('Valider', { choice: String(position) });
    await chat.press('Expliquer');
    for (const choice of question.choices) expect(chat.text()).toContain(choice.feedback);
  });

  it('thanks for a report and keeps it with the question', async () => {
    const { question } = await openQuestion();
    await chat.press('Je ne sais pas');
    await chat.press('Signaler');
    await chat.press('Envoyer', { note: 'Écrivez-moi à jeanne@exemple.fr' });
    expect(chat.text()).toContain('Merci');
    const data = await service.useCases.exportMyData({ tenantId: 'local', learnerId: chat.learnerId });
    const report = data.journal
      .flatMap((entry) => entry.events)
      .find((event) => event.kind === 'problem-reported');
    expect(report).toMatchObject({ questionId: question.id });
    expect(JSON.stringify(report)).not.toContain('jeanne@exemple.fr');
  });
});
