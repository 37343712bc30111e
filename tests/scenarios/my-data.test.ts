import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

let service: TestService;
let chat: Chat;
beforeEach(async () => {
  service = await aService();
  chat = aChat(service);
  await chat.install();
});
afterEach(() => service.remove());

describe('somebody who erased everything', () => {
  it.each(['bonjour', 'une question'])('and writes « %s » is told anew what is kept, once', async (words) => {
    await chat.press('Je ne sais pas');
    await chat.say('mes données');
    await chat.press('Tout effacer');
    await chat.press('Oui, tout effacer');
    await chat.say(words);
    expect(chat.text()).toContain('Ce que je garde');
    expect(chat.text()).toContain('Valider');
    await chat.say(words);
    expect(chat.text()).not.toContain('Ce que je garde');
  });
});

describe('« mes données »', () => {
  it('says who sees what as it is, shared or not', async () => {
    const nobody = 'Personne d’autre que vous ne voit vos réponses et vos niveaux.';
    await chat.say('mes données');
    expect(chat.text()).toContain(nobody);
    await chat.press('Partager mes niveaux');
    await chat.press('Mes données');
    expect(chat.text()).not.toContain(nobody);
    expect(chat.text()).toContain('Votre responsable voit vos niveaux');
    await chat.press('Ne plus partager');
    await chat.press('Mes données');
    expect(chat.text()).toContain(nobody);
  });
});
