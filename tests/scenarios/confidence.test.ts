import type { Question } from '../../src/domain/bank/question';
import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

const key = { tenantId: 'local', learnerId: 'amina' };

describe('how sure one is, typed with an answer', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService();
    chat = aChat(service);
    await chat.install();
    service.clock.advance(30_000);
  });
  afterEach(() => service.remove());

  const letterOf = async (isRight: boolean): Promise<string> => {
    const presentation = (await service.turns.read(key)).open.at(-1)!;
    const { question } = await service.content.ofPresentation(presentation);
    if (question.kind !== 'single') throw new Error('the first question is a single choice');
    const id = question.choices.find((choice) => choice.correct === isRight)!.id;
    return 'ABCDEF'.charAt(presentation.order.indexOf(id));
  };
  const askShort = async (fits: (question: Extract<Question, { kind: 'short' }>) => boolean) => {
    const { questions } = await service.content.current();
    const short = [...questions.values()].find((each) => each.kind === 'short' && fits(each));
    if (short?.kind !== 'short') throw new Error('no such question');
    await chat.pressData({ do: 'open-attached', question: short.id });
    service.clock.advance(30_000);
    return short;
  };
  const answered = async () => {
    const { journal } = await service.useCases.exportMyData(key);
    return journal
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.kind === 'answered' ? [event] : []));
  };

  it.each([
    ['{}, sûr', 'sure'],
    ['{} sans hésiter', 'sure'],
    ['c’est {} c’est sûr', 'sure'],
    ['{} mais pas sûr', 'unsure'],
    ["je dirais {} mais j'hésite", 'unsure'],
    ['{}, I’m not sure', 'unsure'],
  ])('is taken with it, as the buttons do: « %s »', async (typed, confidence) => {
    await chat.say(typed.replace('{}', await letterOf(true)));
    expect(chat.text()).toContain('Bonne réponse');
    expect(await answered()).toMatchObject([{ outcome: 'right', confidence }]);
  });

  it.each([
    'pas sûr',
    'je ne suis pas trop sûre…',
    'j’hésite entre A et B',
    'A ou B, j’hésite',
    'pas sûr de savoir',
    'je suis sûr que c’est pas A',
  ])('is no answer by itself, and no « je ne sais pas » either: « %s »', async (typed) => {
    await chat.say(typed);
    expect(chat.text()).toMatch(/^Quelle serait votre réponse.*je ne sais pas/);
    expect(await answered()).toEqual([]);
    await chat.press('Je ne sais pas');
    expect(await answered()).toMatchObject([{ outcome: 'do-not-know' }]);
  });

  it('leaves the words of a typed answer: « boîte partagée, sûr » is « boîte partagée »', async () => {
    const { accepted } = await askShort(() => true);
    await chat.say(`${accepted[0]}, sûr`);
    expect(await answered()).toMatchObject([{ outcome: 'right', confidence: 'sure' }]);
  });

  it('asks before it counts a letter where words are awaited', async () => {
    await askShort(({ accepted }) => accepted.every((each) => each.length > 1));
    await chat.say('B, sûr');
    expect(chat.text()).toContain('est-ce votre réponse à la question');
    expect(await answered()).toEqual([]);
    await chat.press('Oui, ma réponse');
    expect(await answered()).toMatchObject([{ outcome: 'wrong', confidence: 'sure' }]);
  });

  it('hears a demand behind a doubt as a demand', async () => {
    await askShort(() => true);
    await chat.say('j’hésite, donne-moi un indice');
    expect(await answered()).toEqual([]);
    expect(chat.text()).toMatch(/indice/i);
  });

  it('tells kindly of an error made with confidence, and of a good answer made with doubt', async () => {
    await chat.say(`${await letterOf(false)}, sûr`);
    expect(chat.text()).toContain('c’est justement ce qui se retient le mieux une fois corrigé');
    await chat.pressData({ do: 'next' });
    for (let count = 0; count < 20; count += 1) {
      const { kind } = (await service.turns.read(key)).open.at(-1)!;
      if (kind === 'single') break;
      await chat.press('Passer');
      await chat.pressData({ do: 'next' });
    }
    service.clock.advance(30_000);
    await chat.say(`${await letterOf(true)} mais pas sûr`);
    expect(chat.text()).toContain('Vous hésitiez, et c’était juste');
  });

  it('says nothing of it when nothing was told, or when being sure was right', async () => {
    await chat.say(`${await letterOf(true)}, sûr`);
    expect(chat.text()).not.toMatch(/hésit|justement/);
  });
});
