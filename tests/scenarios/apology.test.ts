import { aChat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

let service: TestService;
const isDown = (): Promise<never> => Promise.reject(new Error('the store is down'));
beforeAll(async () => {
  service = await aService();
  service.storage.bank.current = isDown;
  service.storage.bank.find = isDown;
  service.storage.learners.find = isDown;
});
afterAll(() => service.remove());

describe('while the store is down', () => {
  it('a turn fails', async () => {
    await expect(aChat(service).say('bonjour')).rejects.toThrow('the store is down');
  });

  it('the apology is still the release’s sentence, with its reference', async () => {
    const [said] = service.conversation.apologise({ locale: 'fr' }, 'a1b2c3');
    const { wording } = service.content.latest()!.release.content;
    expect(said).toEqual({
      kind: 'say',
      text: wording.fr['error.apology']!.replace('{reference}', 'a1b2c3'),
    });
  });

  it('it is in the language of the client', () => {
    const [said] = service.conversation.apologise({ locale: 'en' }, 'a1b2c3');
    expect(said).toMatchObject({ text: expect.stringMatching(/Nothing is lost.*a1b2c3/) });
  });

  it('the other words said outside a turn are there too', () => {
    expect(service.conversation.aside({}, 'guest')).toContain('compte invité');
    expect(service.conversation.aside({ locale: 'en' }, 'done')).toBe('Done.');
    expect(service.conversation.aside({ locale: 'fr' }, 'not-here')).not.toBe('');
  });
});
