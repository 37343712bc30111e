import { wordingPlaceholders } from '../../src/domain/bank/wording-keys';
import { openWording } from '../../src/wording';
import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

let service: TestService;
let amina: Chat;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.remove());
beforeEach(async () => {
  amina = aChat(service, `amina-${Math.random()}`);
  await amina.install();
});

describe('a learner changes language', () => {
  it.each(['switch to English', 'In English', 'in english please', 'parle-moi en anglais'])(
    '« %s » : English from then on, said in English',
    async (words) => {
      await amina.say(words);
      expect(amina.text()).toContain('I’ll speak English');
      await amina.say('help');
      expect(amina.text()).toContain('What I can do');
      expect(amina.card().lang).toBe('en');
    },
  );

  it('and comes back to French', async () => {
    await amina.say('switch to English');
    await amina.say('en français');
    expect(amina.text()).toContain('je vous parle en français');
    await amina.say('aide');
    expect(amina.card().lang).toBe('fr');
  });

  it('by a button of « mes données », named in the other language, both ways', async () => {
    await amina.say('mes données');
    await amina.press('In English');
    expect(amina.text()).toContain('I’ll speak English');
    await amina.say('my data');
    await amina.press('En français');
    expect(amina.text()).toContain('je vous parle en français');
  });

  it('asks for a third one: told which there are', async () => {
    await amina.say('parle espagnol');
    expect(amina.text()).toContain('Je parle français et anglais');
  });
});

describe('somebody who speaks English', () => {
  beforeEach(async () => {
    await amina.say('switch to English');
  });

  it('is asked in French where a question has no English text, and told so', async () => {
    await amina.say('a question about e-mail');
    expect(amina.text()).toContain('This question is only available in French.');
    expect(amina.text()).toMatch(/^E-mail$/m);
    const titles = (amina.card().actions ?? []).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Submit', 'I don’t know', 'Skip']));
  });

  it('is told the same of a tip and of the paths', async () => {
    await amina.pressData({ do: 'tip', topic: 'agenda' });
    expect(amina.text()).toContain('This tip is only available in French.');
    expect(amina.text()).toContain('Electronic calendars');
    await amina.say('learning paths');
    expect(amina.text()).toContain('Learning paths are only available in French.');
  });

  it('reads every topic by its English name, alone and inside a sentence', async () => {
    const { topics } = (await service.content.current()).release.content;
    await amina.pressData({ do: 'topics' });
    for (const { en } of topics) expect(amina.text()).toContain(en!.name);
    await amina.pressData({ do: 'choose-topic', topic: 'email' });
    expect(amina.last[0]).toMatchObject({ kind: 'say', text: 'Right, we’re working on e-mail.' });
    expect(topics.filter(({ en }) => /^(about|on) /.test(en!.about))).toEqual([]);
  });

  it.each([
    [{ do: 'rhythm' }, ['Monday', '09:30', '2 a week']],
    [{ do: 'pause' }, ['7 days', 'Take the break']],
    [{ do: 'my-data' }, ['No answers so far', 'Take it away']],
    [{ do: 'positioning' }, ['Find my level', 'Start']],
    [{ do: 'certification' }, ['Get certified']],
    [{ do: 'progress' }, ['I don’t know your level yet']],
    [{ do: 'erase-data' }, ['Erase everything?']],
  ])('meets no French on the card of %j', async (data, words) => {
    await amina.pressData(data);
    for (const each of words) expect(amina.text()).toContain(each);
    const organisations = /formation@|Le délégué|Le service|^En français$/;
    // The button to the other language is named in it.
    const lines = amina
      .text()
      .split('\n')
      .filter((line) => !organisations.test(line));
    expect(lines.filter((line) => /[éèêàçùî«»]|\b(vous|votre|une?|les?)\b/i.test(line))).toEqual([]);
  });

  it('writes an answer in words that English people use', async () => {
    await amina.say('a question');
    service.clock.advance(30_000);
    await amina.say('i don’t know');
    expect(amina.text()).toContain('Here is the answer');
    expect(amina.text()).toContain('checked in November 2026');
  });
});

describe('the two wordings', () => {
  it('have the same sentences', async () => {
    const { wording } = (await service.content.current()).release.content;
    expect(Object.keys(wording.en).sort()).toEqual(Object.keys(wording.fr).sort());
    expect(Object.keys(wording.en).sort()).toEqual(Object.keys(wordingPlaceholders).sort());
  });

  it('are both said in French by a release that knew no English yet', async () => {
    const { wording } = (await service.content.current()).release.content;
    const say = openWording({ fr: wording.fr, en: {} }, 'en');
    expect(say('button.help')).toBe('Aide');
    expect(say('pause.days', { days: 7 })).toContain('7');
  });
});
