import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

describe('a learner decides how the service behaves with them', () => {
  let service: TestService;
  let people = 0;
  let chat: Chat;
  beforeAll(async () => {
    service = await aService();
  });
  afterAll(() => service.remove());
  beforeEach(() => {
    chat = aChat(service, `person-${(people += 1)}`);
  });
  const preferences = async () =>
    (await service.turns.read({ tenantId: 'local', learnerId: chat.learnerId })).preferences;

  describe('who can see what', () => {
    it.each(['qui peut voir mes résultats ?', 'est-ce que mon chef voit mes réponses ?'])(
      'is told by words: « %s »',
      async (words) => {
        await chat.say(words);
        expect(chat.text()).toContain('chiffres de groupe');
      },
    );

    it('is told from a card', async () => {
      await chat.pressData({ do: 'who-sees' });
      expect(chat.text()).toContain('Vous ne partagez pas vos niveaux.');
    });
  });

  describe('sharing', () => {
    it.each(['partager mes résultats avec mon chef', 'je veux montrer mes niveaux à ma responsable'])(
      'is offered by words and confirmed by a press: « %s »',
      async (words) => {
        await chat.say(words);
        await chat.press('Partager mes niveaux');
        expect((await preferences()).sharedSince).toEqual(service.clock.now());
        expect(chat.text()).toContain('C’est fait');
      },
    );

    it('is taken back by words or from the card of one’s data', async () => {
      await chat.pressData({ do: 'share' });
      await chat.say('ne plus partager mes résultats');
      await chat.press('Ne plus partager');
      expect((await preferences()).sharedSince).toBeUndefined();
      await chat.pressData({ do: 'share' });
      await chat.say('mes données');
      await chat.press('Ne plus partager');
      expect((await preferences()).sharedSince).toBeUndefined();
    });
  });

  describe('rhythm', () => {
    it('is set by words', async () => {
      await chat.say('une question le mardi et le jeudi vers 10h');
      expect((await preferences()).rhythm).toMatchObject({ days: [2, 4], hour: '10:00' });
    });

    it('is set by a card, with days, hour and weekly cap', async () => {
      await chat.pressData({ do: 'rhythm' });
      await chat.pressData({ do: 'save-rhythm', days: '1,3', hour: '14:00', cap: '3' });
      expect((await preferences()).rhythm).toEqual({ days: [1, 3], hour: '14:00', weeklyCap: 3 });
    });
  });

  describe('a pause', () => {
    it('is taken by words, and ends by itself', async () => {
      await chat.say('pause de deux semaines');
      const { pausedUntil } = await preferences();
      expect(pausedUntil!.getTime() - service.clock.now().getTime()).toBeGreaterThan(12 * 86_400_000);
      expect(chat.text()).toMatch(/décembre/);
    });

    it('is taken and ended by cards', async () => {
      await chat.pressData({ do: 'confirm-pause', days: '7' });
      expect((await preferences()).pausedUntil).toBeDefined();
      await chat.pressData({ do: 'resume' });
      expect((await preferences()).pausedUntil).toBeUndefined();
    });
  });

  describe('silence', () => {
    it.each([
      ['stop', 'off'],
      ['je ne veux plus recevoir de messages', 'off'],
      ['je ne veux plus recevoir de messages de mon chef', 'no-nudges'],
      ['je ne veux plus de relances de mon responsable', 'no-nudges'],
    ] as const)('is asked for by words: « %s »', async (words, reminders) => {
      await chat.say(words);
      expect((await preferences()).reminders).toBe(reminders);
    });

    it.each([
      ['nudges', 'no-nudges'],
      ['all', 'off'],
    ] as const)('is asked for by a card: %s', async (scope, reminders) => {
      await chat.pressData({ do: 'stop-reminders', scope });
      expect((await preferences()).reminders).toBe(reminders);
      await chat.pressData({ do: 'resume-reminders' });
      expect((await preferences()).reminders).toBe('on');
    });

    it('of nudges alone and of everything stands on the card of one’s rhythm', async () => {
      await chat.say('mon rythme');
      await chat.press('Arrêter les relances');
      expect((await preferences()).reminders).toBe('no-nudges');
    });
  });
});
