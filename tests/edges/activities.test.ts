import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aPress, aSubmit, aTeamsActivity } from '../support/activities';
import { postActivity, startService, type RunningService } from '../support/http-service';
import { aCard, scriptedConversation } from '../support/scripted-conversation';

const conversation = scriptedConversation();
let connector: FakeConnector;
let service: RunningService;

beforeAll(async () => {
  connector = await startFakeConnector();
  service = await startService({}, { conversation });
});
afterAll(async () => {
  await service.stop();
  await connector.close();
});
beforeEach(() => {
  connector.reset();
  conversation.heard.length = 0;
  conversation.answerWith([{ kind: 'say', text: 'Bien reçu.' }]);
});

const send = (parts: Record<string, unknown> = {}) =>
  postActivity(service, aTeamsActivity({ serviceUrl: connector.url, ...parts }));
const heardText = () => (conversation.heard[0]?.given as { text: string }).text;

describe('a message', () => {
  it('is heard with who wrote it, from where, in which language and time zone, and answered in its conversation', async () => {
    const response = await send({ id: 'activity-1', text: 'Bonjour', personName: 'BERRADA Amina' });

    expect(response.status).toBe(200);
    expect(conversation.heard[0]).toMatchObject({
      what: 'message',
      given: { text: 'Bonjour', hasAttachments: false },
      incoming: {
        tenantId: 'tenant-1',
        learnerId: 'person-1',
        activityId: 'activity-1',
        firstName: 'Amina',
        place: 'personal',
        locale: 'fr',
        timeZone: 'Europe/Paris',
        address: {
          serviceUrl: connector.url,
          conversationId: 'a:person-1',
          botId: '28:bot',
          userId: '29:person-1',
          channelId: 'msteams',
        },
      },
    });
    expect(connector.messagesOf('a:person-1')).toEqual([
      expect.objectContaining({ type: 'message', text: 'Bien reçu.' }),
    ]);
  });

  it('is heard without the mentions of the bot, every one of them', async () => {
    const mention = { type: 'mention', text: '<at>Coup de pouce</at>', mentioned: { id: '28:bot' } };
    await send({ text: '<at>Coup de pouce</at> aide <at>Coup de pouce</at>', entities: [mention] });
    expect(heardText()).toBe('aide');
  });

  it.each([
    ['channel', { id: '19:x', conversationType: 'channel' }, 'channel'],
    ['group chat', { id: '19:y', conversationType: 'groupChat' }, 'group'],
  ])('in a %s is told apart from a private one', async (_where, where, place) => {
    await send({ text: 'Bonjour', conversation: where });
    expect(conversation.heard[0]?.incoming.place).toBe(place);
  });

  it('without text, of 10,000 characters, or with a file is heard all the same', async () => {
    await send({ text: undefined });
    await send({ text: 'é'.repeat(12_000) });
    await send({
      text: '',
      attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', content: {} }],
    });
    await send({ text: 'gras', attachments: [{ contentType: 'text/html', content: '<b>gras</b>' }] });
    expect(conversation.heard.map(({ given }) => given)).toEqual([
      { text: '', hasAttachments: false },
      { text: 'é'.repeat(10_000), hasAttachments: false },
      { text: '', hasAttachments: true },
      { text: 'gras', hasAttachments: false },
    ]);
  });

  it('delivered again is answered once', async () => {
    const activity = aTeamsActivity({ serviceUrl: connector.url, text: 'Bonjour' });
    const responses = await Promise.all([postActivity(service, activity), postActivity(service, activity)]);
    const late = await postActivity(service, activity);
    expect([...responses, late].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(conversation.heard).toHaveLength(1);
    expect(connector.messagesOf('a:person-1')).toHaveLength(1);
  });
});

describe('a card that is shown', () => {
  it('goes alone, with its summary for the toast, and its id is told to the conversation', async () => {
    conversation.answerWith([
      { kind: 'show', card: aCard(), summary: 'Une question pour vous', presentationId: 'p-1' },
    ]);
    await send({ text: 'question' });

    const [post] = connector.calls;
    expect(post?.body).toMatchObject({
      summary: 'Une question pour vous',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard() }],
    });
    expect(post?.body).not.toHaveProperty('text');
    expect(conversation.heard.at(-1)).toMatchObject({
      what: 'shown',
      given: { presentationId: 'p-1', cardActivityId: post?.givenId },
    });
  });

  it('says which tip it shows, and a reaction to it says on which message it is', async () => {
    conversation.answerWith([{ kind: 'show', card: aCard(), summary: 'Un conseil', tipId: 'a.b.t01' }]);
    await send({ text: 'conseil' });
    const cardActivityId = connector.calls[0]?.givenId;
    expect(conversation.heard.at(-1)).toMatchObject({
      what: 'shown',
      given: { tipId: 'a.b.t01', cardActivityId },
    });

    conversation.answerWith([]);
    await send({
      type: 'messageReaction',
      replyToId: cardActivityId,
      reactionsAdded: [{ type: 'like' }],
    });
    expect(conversation.heard.at(-1)).toMatchObject({
      what: 'reaction',
      incoming: { replyToId: cardActivityId },
      given: { added: ['like'], removed: [] },
    });
  });

  it('never asks for a notification: the person is there already', async () => {
    conversation.answerWith([{ kind: 'show', card: aCard(), summary: 'Une question' }]);
    await send({ text: 'question' });
    expect(connector.calls[0]?.body).not.toHaveProperty('channelData');
  });
});

describe('a button', () => {
  const data = { do: 'answer', p: 'p-1', choice: '2' };
  const press = (parts = {}) =>
    postActivity(service, aPress({ serviceUrl: connector.url, data, replyToId: 'card-1', ...parts }));

  it('of Action.Execute is answered with the new card, which also overwrites the old one for every device', async () => {
    conversation.answerWith([{ kind: 'replace', card: aCard('Bonne réponse'), summary: 'Correction' }]);
    const response = await press();

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: aCard('Bonne réponse'),
    });
    expect(conversation.heard[0]).toMatchObject({
      what: 'action',
      given: data,
      incoming: { replyToId: 'card-1' },
    });
    expect(connector.calls).toEqual([expect.objectContaining({ method: 'PUT', activityId: 'card-1' })]);
  });

  it('of Action.Submit overwrites the card too', async () => {
    conversation.answerWith([{ kind: 'replace', card: aCard('Bonne réponse'), summary: 'Correction' }]);
    const response = await postActivity(
      service,
      aSubmit({ serviceUrl: connector.url, data, replyToId: 'card-1' }),
    );

    expect(response.status).toBe(200);
    expect(conversation.heard[0]).toMatchObject({ what: 'action', given: data });
    expect(connector.calls).toEqual([expect.objectContaining({ method: 'PUT', activityId: 'card-1' })]);
  });

  it('of Action.Submit whose card is not known shows a new one', async () => {
    conversation.answerWith([{ kind: 'replace', card: aCard('Bonne réponse'), summary: 'Correction' }]);
    await postActivity(service, aSubmit({ serviceUrl: connector.url, data }));
    expect(connector.messagesOf('a:person-1')).toHaveLength(1);
  });

  it('is answered even when the old card cannot be overwritten', async () => {
    conversation.answerWith([{ kind: 'replace', card: aCard('Bonne réponse'), summary: 'Correction' }]);
    connector.next({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    expect(await (await press()).json()).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  });

  it('says a short sentence on the card, and shows the rest in the conversation', async () => {
    conversation.answerWith([{ kind: 'say', text: 'Déjà répondu.' }]);
    expect(await (await press()).json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Déjà répondu.',
    });
    expect(connector.calls).toEqual([]);

    conversation.answerWith([{ kind: 'show', card: aCard(), summary: 'Une question' }]);
    expect(await (await press()).json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    });
    expect(connector.messagesOf('a:person-1')).toHaveLength(1);
  });

  it('pressed twice at once is one turn, and both presses get its card', async () => {
    conversation.answerWith([{ kind: 'replace', card: aCard('Bonne réponse'), summary: 'Correction' }]);
    const [first, second] = await Promise.all([press({ id: 'same' }), press({ id: 'same' })]);
    expect(await first.json()).toEqual(await second.json());
    expect(conversation.heard).toHaveLength(1);
  });

  it('with data that is no object is heard as such, never thrown at', async () => {
    await press({ data: 'rien' });
    expect(conversation.heard[0]).toMatchObject({ what: 'action', given: 'rien' });
  });
});

describe('an invoke that no card of ours sends', () => {
  it('is answered with a sentence, never with an empty 501', async () => {
    const response = await send({ type: 'invoke', name: 'composeExtension/query', value: {} });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  });
});

describe('installing and leaving', () => {
  it('welcomes on add, and only on add', async () => {
    await send({ type: 'installationUpdate', action: 'add' });
    await send({ type: 'installationUpdate', action: 'add-upgrade' });
    await send({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    await send({
      type: 'installationUpdate',
      action: 'add',
      conversation: { id: '19:x', conversationType: 'channel' },
    });
    expect(conversation.heard.map(({ what }) => what)).toEqual(['installed']);
  });

  it('hears a removal and says nothing more', async () => {
    await send({ type: 'installationUpdate', action: 'remove' });
    expect(conversation.heard.map(({ what }) => what)).toEqual(['uninstalled']);
    expect(connector.calls).toEqual([]);
  });
});

describe('other activities', () => {
  it('hears a reaction with the message it is about', async () => {
    await send({ type: 'messageReaction', replyToId: 'tip-1', reactionsAdded: [{ type: 'like' }] });
    expect(conversation.heard[0]).toMatchObject({
      what: 'reaction',
      given: { added: ['like'], removed: [] },
      incoming: { replyToId: 'tip-1' },
    });
  });

  it.each(['messageUpdate', 'messageDelete', 'typing', 'event', 'endOfConversation', 'unheardOf'])(
    'keeps the documented silence on %s',
    async (type) => {
      const response = await send({ type, text: 'modifié' });
      expect(response.status).toBe(200);
      expect(conversation.heard).toEqual([]);
      expect(connector.calls).toEqual([]);
    },
  );
});

describe('a guest', () => {
  it.each([
    ['by role', { from: { id: '29:g', aadObjectId: 'g', userRole: 'guest' } }],
    [
      'by account name',
      { from: { id: '29:g', aadObjectId: 'g', userPrincipalName: 'g_autre.fr#EXT#@ville.fr' } },
    ],
    ['by home tenant', { from: { id: '29:g', aadObjectId: 'g', tenantId: 'tenant-9' } }],
    ['anonymous', { from: { id: '8:teamsvisitor:1' } }],
  ])('known %s is told why, and reaches no conversation', async (_how, parts) => {
    const response = await send({ text: 'Bonjour', ...parts });
    expect(response.status).toBe(200);
    expect(conversation.heard).toEqual([]);
    expect(connector.messagesOf('a:person-1')).toEqual([
      expect.objectContaining({ text: expect.stringContaining('réservé aux agents') }),
    ]);
  });

  it('who presses a button gets an answer', async () => {
    const response = await postActivity(
      service,
      aPress({ serviceUrl: connector.url, data: {}, from: { id: '29:g', userRole: 'guest' } }),
    );
    expect(await response.json()).toMatchObject({ value: expect.stringContaining('réservé aux agents') });
  });
});

describe('when something breaks', () => {
  const canary = 'Canari Mésange';

  it('apologises with a number that leads to the log line, and logs nothing personal', async () => {
    conversation.answerWith(new TypeError(`unreadable: ${canary}`));
    const response = await send({ text: canary, personName: canary });

    expect(response.status).toBe(500);
    const [said] = connector.messagesOf('a:person-1');
    const number = /\((\w+)\)/.exec(String(said?.['text']))?.[1];
    const line = service.lines.find((each) => each.includes(String(number)));
    expect(line).toContain('TypeError');
    expect(service.lines.join('\n')).not.toContain('Canari');
  });

  it('answers an invoke with the apology', async () => {
    conversation.answerWith(new Error('store down'));
    const response = await postActivity(service, aPress({ serviceUrl: connector.url, data: {} }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('Désolé'),
    });
  });

  it('answers a redelivery of what failed', async () => {
    const activity = aTeamsActivity({ serviceUrl: connector.url, text: 'Bonjour' });
    conversation.answerWith(new Error('store down'));
    expect((await postActivity(service, activity)).status).toBe(500);
    conversation.answerWith([{ kind: 'say', text: 'Me revoilà.' }]);
    expect((await postActivity(service, activity)).status).toBe(200);
    expect(connector.messagesOf('a:person-1').at(-1)).toMatchObject({ text: 'Me revoilà.' });
  });

  it('does not acknowledge a message whose answer the channel refused', async () => {
    connector.plan(() => ({ status: 400, body: { error: { code: 'BadSyntax' } } }));
    expect((await send({ text: 'Bonjour' })).status).toBe(500);
  });
});

describe('a body that is no activity', () => {
  it.each([
    ['an array', []],
    ['no type', { channelId: 'msteams' }],
    ['no sender', { type: 'message', channelId: 'msteams', serviceUrl: 'http://127.0.0.1' }],
  ])('is a 400: %s', async (_what, body) => {
    const response = await postActivity(service, body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('that leads elsewhere than the channel is refused before a word is sent there', async () => {
    const response = await postActivity(
      service,
      aTeamsActivity({ serviceUrl: 'https://pirate.example/', text: 'Bonjour' }),
    );
    expect(response.status).toBe(403);
    expect(conversation.heard).toEqual([]);
  });
});

describe('a turn that takes long', () => {
  it('shows that the bot is writing while it works, then answers', async () => {
    const isTyping = connector.waitFor(
      ({ body }) => (body as { type?: string } | undefined)?.type === 'typing',
    );
    // The store is slow: the turn ends only once the person has seen a sign.
    conversation.answerWith(async () => {
      await isTyping;
      return [{ kind: 'say', text: 'Me voilà.' }];
    });
    const response = await send({ text: 'Bonjour' });

    expect(response.status).toBe(200);
    expect(connector.messagesOf('a:person-1')).toEqual([expect.objectContaining({ text: 'Me voilà.' })]);
  });
});
