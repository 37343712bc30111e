import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { answerLast } from '../support/answer-rightly';

describe('somebody whose answers are older than what is kept', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService({ seed: 3 });
    chat = aChat(service);
    await chat.install();
    await chat.press('Passer');
  });
  afterEach(() => service.remove());

  const answer = async (count: number): Promise<void> => {
    for (let answered = 0; answered < count; answered += 1) {
      await chat.pressData({ do: 'next', topic: 'email' });
      await answerLast(service, chat);
    }
  };
  const pageAfterRetention = async (): Promise<string> => {
    service.clock.advance(760 * 86_400_000);
    await service.runRetention();
    await chat.say('mon niveau');
    expect(chat.text()).toMatch(/E-mails\nNiveau \d sur 8/);
    await chat.pressData({ do: 'certification' });
    return chat.text();
  };

  it('reads why a known level does not certify, and what to do', async () => {
    await answer(12);
    const page = await pageAfterRetention();
    expect(page).not.toContain('Je ne connais pas encore votre niveau');
    expect(page).toContain('une certification demande des réponses de moins de 24 mois');
    expect(page).toContain('Encore 8 questions nouvelles avant de pouvoir vous présenter');
  });

  it('is not sent to answer new questions when too few are left', async () => {
    const { model } = await service.content.current();
    const count = model.tables.list.filter(({ topic }) => topic === 'email').length;
    const met = async () =>
      Object.keys((await service.turns.read({ tenantId: 'local', learnerId: 'amina' })).engine.memories)
        .length;
    while ((await met()) < count - 10) {
      await answer(1);
      service.clock.advance(86_400_000);
    }
    expect(await pageAfterRetention()).toContain('Il n’en reste pas assez sur ce sujet');
  }, 60_000);
});
