import { aChat, isOffered, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import type { QuestionOf } from '../../src/domain/bank/question';

const key = { tenantId: 'local', learnerId: 'amina' };
const kindWord = 'Prenez votre temps';
const pauseWord = 'C’est assez de questions pour aujourd’hui';

describe('somebody who taps rather than reads', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService();
    chat = aChat(service);
    await chat.install();
  });
  afterEach(() => service.remove());

  /** What is read after each answer. */
  const answer = async (count: number, ms: number): Promise<string[]> => {
    const read: string[] = [];
    for (let each = 0; each < count; each += 1) {
      service.clock.advance(ms);
      const presentation = (await service.turns.read(key)).open.at(-1)!;
      const { question } = await service.content.ofPresentation(presentation);
      const presses = question.kind === 'scenario' ? question.steps.length : 1;
      for (let press = 0; press < presses; press += 1) await chat.press('Je ne sais pas');
      read.push(chat.text());
      await chat.pressData({ do: 'next' });
    }
    return read;
  };
  const said = (read: string[], word: string) => read.filter((text) => text.includes(word)).length;

  it('is told once, kindly, that it is enough for today, and is proposed no other question', async () => {
    const read = await answer(8, 300);
    expect(said(read, pauseWord)).toBe(1);
    expect(read[4]).toContain(pauseWord);
    expect(said(read.slice(0, 4), 'Question suivante')).toBe(4);
    expect(said(read.slice(4), 'Question suivante')).toBe(0);
    expect(said(read.slice(4), 'Un conseil')).toBe(4);
  });

  it('is told once to take their time when few answers are tapped', async () => {
    const read = [...(await answer(16, 40_000)), ...(await answer(4, 300)), ...(await answer(1, 40_000))];
    expect(said(read, kindWord)).toBe(1);
    expect(said(read, pauseWord)).toBe(0);
    expect(said(read, 'Question suivante')).toBe(read.length);
  });

  it('tells nothing of their level from the sixth answer in a row at one place', async () => {
    const template = (await service.turns.read(key)).open.at(-1)!;
    const { questions, model } = await service.content.current();
    const single = [...questions.values()].filter(
      ({ kind, topic }) => kind === 'single' && topic === 'email',
    ) as QuestionOf<'single'>[];
    const means: number[][] = [];
    for (const question of single.slice(0, 7)) {
      const { a, b, c, d } = model.items.get(question.id)!;
      const presentation = {
        ...template,
        id: `put-${question.id}`,
        questionId: question.id,
        topic: question.topic,
        skill: question.skill,
        kind: question.kind,
        parameters: { a, b, c, d },
        order: question.choices.map(({ id }) => id),
        askedAt: service.clock.now(),
      };
      await service.turns.run(key, () => ({ events: [{ kind: 'asked', presentation }], outcome: undefined }));
      service.clock.advance(40_000);
      await chat.pressData({ do: 'answer', p: presentation.id, step: 0, choice: '1' });
      means.push([...(await service.turns.read(key)).engine.mean]);
    }
    expect(means[4]).not.toEqual(means[3]);
    expect(means[5]).toEqual(means[4]);
    expect(means[6]).toEqual(means[4]);
    expect((await service.turns.read(key)).engine.effort.slice(-3)).toEqual([1, 0, 0]);
  });

  it('is proposed questions again the next day, and as soon as one is answered in earnest', async () => {
    await answer(6, 300);
    await answer(1, 40_000);
    expect((await answer(1, 40_000))[0]).toContain('Question suivante');
    await answer(2, 300);
    service.clock.advance(86_400_000);
    expect((await answer(1, 40_000))[0]).toContain('Question suivante');
  });

  it('says nothing to whoever takes the time to read', async () => {
    const read = await answer(6, 40_000);
    expect(said(read, kindWord) + said(read, pauseWord)).toBe(0);
  });

  it('goes on with a test that was asked for', async () => {
    await chat.pressData({ do: 'positioning', topic: 'email' });
    const read = await answer(5, 300);
    expect(said(read, pauseWord)).toBe(0);
    expect(said(read, kindWord)).toBe(1);
    expect(isOffered(chat, 'stop-sitting') || chat.text().includes('Votre niveau')).toBe(true);
  });
});
