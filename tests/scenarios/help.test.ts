import { aChat, textsOf } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

let service: TestService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.remove());

let people = 0;
const anybody = async () => {
  const chat = aChat(service, `reader-${(people += 1)}`);
  await chat.install();
  return chat;
};

describe('the examples of the help card', () => {
  it.each([
    ['Une question sur les e-mails', /^E-mails\n[^]+Valider/],
    ['Comment mettre une réponse automatique ?', /^E-mails\nLe conseil\n.*éponse/],
    ['Mon niveau', /connais pas encore votre niveau/],
    ['Pause jusqu’au 15', /pas de message jusqu’au mardi 15 décembre inclus/],
    ['plutôt le jeudi vers 9 h', /une question le jeudi, vers 9.h/],
    ['Stop', /je ne vous écrirai plus de moi-même/],
    ['Mes données', /^Vos données/],
    ['In English', /I’ll speak English/],
  ])('« %s » does what it says', async (example, effect) => {
    const chat = await anybody();
    await chat.say('aide');
    const shown = textsOf(chat.card())
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(shown).toContain(example);
    await chat.say(example);
    expect(chat.text()).toMatch(effect);
  });
});

describe('a tip asked for', () => {
  it('on a topic is of that topic, and another one each time', async () => {
    const chat = await anybody();
    const read = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      await chat.say('un conseil sur les mails');
      expect(chat.text()).toMatch(/^E-mails\nLe conseil/);
      read.add(chat.text());
    }
    expect(read.size).toBe(5);
  });

  it('on anything is never of a pilot topic, which is for those who choose it', async () => {
    const chat = await anybody();
    const { topics } = (await service.content.current()).release.content;
    const pilots = topics.filter(({ status }) => status === 'pilot').map(({ name }) => name);
    for (let count = 0; count < 40; count += 1) {
      await chat.pressData({ do: 'tip' });
      expect(pilots).not.toContain(chat.text().split('\n')[0]);
    }
  });
});
