import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

const key = { tenantId: 'local', learnerId: 'amina' };

describe('a learner finds their level', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService({ seed: 5 });
    chat = aChat(service);
    await chat.install();
    await chat.press('Passer');
  });
  afterEach(() => service.remove());

  /** Answers the open question as somebody who knows everything below level 5. */
  const answerHonestly = async () => {
    service.clock.advance(40_000);
    const open = (await service.turns.read(key)).open.at(-1)!;
    const { question } = await service.content.ofPresentation(open);
    if (question.kind === 'scenario') for (const _ of question.steps) await chat.press('Je ne sais pas');
    if (question.kind === 'scenario') return;
    if (question.kind !== 'single' || question.level > 4) return void (await chat.press('Je ne sais pas'));
    const right = question.choices.find((choice) => choice.correct)!.id;
    await chat.press('Valider', { choice: String(open.order.indexOf(right)) });
  };

  it('chooses what to situate, then is asked one question after another, numbered', async () => {
    await chat.say('je voudrais trouver mon niveau avec un test');
    expect(chat.text()).toMatch(/Que voulez-vous situer/);
    await chat.press('Commencer', { test: 'email' });
    expect(chat.text()).toContain('Test de niveau · question 1');
    await answerHonestly();
    await chat.press('Question suivante');
    expect(chat.text()).toContain('Test de niveau · question 2');
  });

  it('stops by itself when the level is sure enough, within twenty questions, and says how sure', async () => {
    await chat.pressData({ do: 'positioning', topic: 'email' });
    const asked = new Set<string>();
    for (let count = 0; count < 25 && !chat.text().includes('Votre niveau'); count += 1) {
      const open = (await service.turns.read(key)).open.at(-1)!;
      expect(open.topic).toBe('email');
      expect(asked.has(open.questionId)).toBe(false);
      asked.add(open.questionId);
      await answerHonestly();
      await chat.press('Question suivante');
    }
    expect(chat.text()).toMatch(/Votre niveau\n.*ont suffi\.\nE-mails\nNiveau \d sur 8.*J’en suis assez sûr/);
    expect(asked.size).toBeLessThanOrEqual(20);
    expect((await service.turns.read(key)).sitting).toBeUndefined();
  });

  it('goes on with the question that was left, after something else', async () => {
    await chat.pressData({ do: 'positioning', topic: 'email' });
    const left = (await service.turns.read(key)).open.at(-1)!;
    await chat.say('mes données');
    await chat.pressData({ do: 'next' });
    expect(chat.text()).toContain('Test de niveau · question 1');
    const { open, sitting } = await service.turns.read(key);
    expect(open.at(-1)!.id).toBe(left.id);
    expect(sitting!.presentationIds).toEqual([left.id]);
  });

  it('counts its own questions only, not the everyday ones put meanwhile', async () => {
    await chat.pressData({ do: 'positioning', topic: 'email' });
    const [first] = (await service.turns.read(key)).sitting!.presentationIds;
    await chat.say('une question sur les e-mails');
    expect(chat.text()).not.toContain('Test de niveau');
    await answerHonestly();
    await chat.press('Question suivante');
    expect(chat.text()).toContain('Test de niveau · question 1');
    expect((await service.turns.read(key)).sitting!.presentationIds).toEqual([first]);
  });

  it('stays a test however its card is drawn again: where it stands, the way out, and no hint', async () => {
    await chat.pressData({ do: 'start-positioning', topics: [], test: 'foundation' });
    const titles = () => chat.card().actions!.map(({ title }) => title);
    const expectTest = () => {
      expect(chat.text()).toContain('Test de niveau · question 1 · aucun sujet situé sur 2');
      expect(titles()).toContain('Arrêter le test');
      expect(titles()).not.toContain('Indice');
    };
    expectTest();
    await chat.press('Valider');
    expect(chat.text()).toContain('Choisissez d’abord une réponse');
    expectTest();
    await chat.say('répète la question');
    expectTest();
    await chat.say('un indice');
    expect(chat.text()).toContain('Pendant le test, je ne donne pas d’indice');
    expect((await service.turns.read(key)).open.at(-1)!.isHintGiven).toBe(false);
  });

  it('never shows again what it has shown, even what was passed over long before', async () => {
    await chat.pressData({ do: 'start-positioning', topics: [], test: 'foundation' });
    const shown = new Set<string>();
    let count = 0;
    while ((await service.turns.read(key)).sitting) {
      const open = (await service.turns.read(key)).open.at(-1)!;
      expect(shown).not.toContain(open.questionId);
      shown.add(open.questionId);
      // Every fourth is answered: those passed over leave the list of what was closed last.
      await (count % 4 === 3 ? answerHonestly() : chat.press('Passer'));
      await chat.press('Question suivante');
      count += 1;
    }
    expect(shown.size).toBeGreaterThan(24);
  });

  it('may be stopped at any time: what is known is kept and told with its uncertainty', async () => {
    await chat.pressData({ do: 'positioning', topic: 'agenda' });
    await answerHonestly();
    await chat.press('Question suivante');
    await chat.press('Arrêter le test');
    expect(chat.text()).toContain('On s’arrête là');
    expect(chat.text()).toContain('à confirmer');
    expect((await service.turns.read(key)).positionedAt['agenda']).toEqual(service.clock.now());
  });

  describe('and stops it in their own words', () => {
    const begin = async () => {
      await chat.pressData({ do: 'positioning', topic: 'agenda' });
      await answerHonestly();
      await chat.press('Question suivante');
    };
    const after = async () => {
      const { sitting, preferences } = await service.turns.read(key);
      return { sitting: sitting?.kind, reminders: preferences.reminders };
    };
    const isOver = { sitting: undefined, reminders: 'on' };

    it.each([
      'arrêter le test',
      'fin du test',
      'Arrête le test !',
      'on arrête là',
      'stop',
      'je voudrais m’arrêter là, merci',
      'je ne veux plus faire ce test',
    ])('« %s »: the test, not the reminders', async (words) => {
      await begin();
      await chat.say(words);
      expect(chat.text()).toMatch(/^Votre niveau\nOn s’arrête là. Vos réponses sont gardées[^]+à confirmer/);
      expect(await after()).toEqual(isOver);
    });

    it('is not heard in what speaks of messages, nor of the test without stopping it', async () => {
      await begin();
      await chat.say('quand se termine le test ?');
      expect((await after()).sitting).toBe('positioning');
      await chat.say('stop les rappels');
      expect(await after()).toEqual({ sitting: 'positioning', reminders: 'off' });
    });

    it('« stop » keeps its meaning when the test was left days ago, and after the test', async () => {
      await begin();
      service.clock.advance(3 * 86_400_000);
      await chat.say('stop');
      expect(await after()).toEqual({ sitting: 'positioning', reminders: 'off' });
      await chat.say('arrêter le test');
      expect((await after()).sitting).toBeUndefined();
    });

    it('is told what stopping a certification costs, which no word stops', async () => {
      const sitting = { id: 'session', kind: 'certification' as const, topics: ['email'] };
      await service.turns.run(key, () => ({
        events: [{ kind: 'sitting-started', sitting }],
        outcome: undefined,
      }));
      await chat.say('arrêter la certification');
      expect(chat.text()).toContain('Arrêter maintenant compte comme une tentative');
      expect(await after()).toEqual({ sitting: 'certification', reminders: 'on' });
    });

    it('is told nothing untrue when nothing was answered', async () => {
      await chat.pressData({ do: 'positioning', topic: 'agenda' });
      await chat.say('stop');
      expect(chat.text()).toContain('On s’arrête là, sans souci.');
      expect(chat.text()).not.toContain('Vos réponses sont gardées');
      expect(await after()).toEqual(isOver);
    });
  });
});
