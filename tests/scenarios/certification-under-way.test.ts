import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { answerLast, answerMany } from '../support/answer-rightly';

const key = { tenantId: 'local', learnerId: 'amina' };
const day = 86_400_000;

describe('a certification under way', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService({ seed: 3 });
    chat = aChat(service, 'amina', { fullName: 'Amina Berrada' });
    await chat.install();
    await chat.press('Passer');
    await answerMany(service, chat, 12);
    service.clock.advance(2 * day + 60_000);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
  });
  afterEach(() => service.remove());

  const state = () => service.turns.read(key);
  const titles = () => chat.card().actions!.map(({ title }) => title);

  it('counts its own questions only: everyday ones, with « Passer », prove nothing and bear no header of it', async () => {
    for (let asked = 0; asked < 7; asked += 1) {
      await chat.say('une question sur les e-mails');
      expect(chat.text()).not.toContain('Certification');
      expect(chat.text()).not.toContain('votre certification');
      expect(titles()).toContain('Passer');
      await answerLast(service, chat);
    }
    await chat.pressData({ do: 'next' });
    expect(chat.text()).toContain('question 1 sur 6');
    expect(titles()).not.toContain('Passer');
    expect((await state()).certificates).toEqual([]);
    for (let number = 1; number <= 6; number += 1) {
      expect(chat.text()).toContain(`question ${number} sur 6`);
      await answerLast(service, chat);
      await chat.press('Question suivante');
    }
    const [certificate] = (await state()).certificates;
    expect(certificate!.evidence.filter(({ phase }) => phase === 'validation')).toHaveLength(6);
  });

  it('keeps its question however many others are put: none is drawn in its place', async () => {
    const { id } = (await state()).open.at(-1)!;
    for (let asked = 0; asked < 8; asked += 1) await chat.say('une question sur les e-mails');
    expect((await state()).open.length).toBeLessThanOrEqual(6);
    await chat.pressData({ do: 'next' });
    expect((await state()).sitting!.presentationIds).toEqual([id]);
    expect(chat.text()).toContain('question 1 sur 6');
  });
});
