import type { SendOutcome } from '../../src/application/ports/messenger';
import { silentLog } from '../../src/application/ports/log';
import { makeMessenger } from '../../src/bot/messenger';
import { makeServiceHosts } from '../../src/bot/service-hosts';
import { startFakeConnector, type ConnectorAnswer, type FakeConnector } from '../support/fake-connector';
import { aCard } from '../support/scripted-conversation';

let connector: FakeConnector;
beforeAll(async () => (connector = await startFakeConnector()));
afterAll(() => connector.close());
beforeEach(() => connector.reset());

const nowMs = Date.UTC(2026, 10, 24, 9, 0, 0);
const deps = {
  serviceHosts: makeServiceHosts('local', []),
  token: () => Promise.resolve('a-token'),
  log: silentLog,
  nowMs: () => nowMs,
};
const messenger = makeMessenger(deps);
const address = (serviceUrl = connector.url) => ({
  serviceUrl,
  conversationId: 'a:amina/1',
  botId: '28:bot',
  userId: '29:amina',
  channelId: 'msteams',
});
const message = { card: aCard('Une minute ?'), summary: 'Une minute pour vous' };

describe('a message that we start', () => {
  it('asks for a notification, carries a card and its summary, and tells the id it was given', async () => {
    const outcome = await messenger.send(address(), message);
    const [call] = connector.calls;
    expect(outcome).toEqual({ kind: 'sent', activityId: call?.givenId });
    expect(call).toMatchObject({
      method: 'POST',
      conversationId: 'a:amina/1',
      authorization: 'Bearer a-token',
      body: {
        type: 'message',
        summary: 'Une minute pour vous',
        from: { id: '28:bot' },
        recipient: { id: '29:amina' },
        attachments: [{ content: message.card }],
        channelData: { notification: { alert: true } },
      },
    });
  });

  it('is corrected without another notification, and taken back', async () => {
    const sent = await messenger.send(address(), message);
    const id = sent.kind === 'sent' ? sent.activityId : '';
    expect(await messenger.update(address(), id, { ...message, summary: 'Correction' })).toEqual({
      kind: 'sent',
      activityId: id,
    });
    expect(connector.calls.at(-1)?.body).not.toHaveProperty('channelData');
    expect((await messenger.delete(address(), id)).kind).toBe('sent');
    expect(connector.messages.size).toBe(0);
  });

  it('already gone counts as taken back', async () => {
    expect(await messenger.delete(address(), 'unknown')).toEqual({ kind: 'sent', activityId: 'unknown' });
  });

  const forbidden = (code: string): ConnectorAnswer => ({ status: 403, body: { error: { code } } });
  it.each<[string, ConnectorAnswer, SendOutcome]>([
    [
      'throttled, in seconds',
      { status: 429, headers: { 'retry-after': '7' } },
      { kind: 'throttled', retryAfterMs: 7_000 },
    ],
    [
      'throttled, until a date',
      { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 09:00:30 GMT' } },
      { kind: 'throttled', retryAfterMs: 30_000 },
    ],
    ['throttled, without saying until when', { status: 429 }, { kind: 'throttled', retryAfterMs: undefined }],
    ['a precondition that failed', { status: 412 }, { kind: 'transient' }],
    ['a bad gateway', { status: 502 }, { kind: 'transient' }],
    ['an overloaded channel', { status: 503 }, { kind: 'transient' }],
    ['a slow gateway', { status: 504 }, { kind: 'transient' }],
    [
      'a person who blocked the bot',
      forbidden('ConversationBlockedByUser'),
      { kind: 'unreachable', why: 'blocked' },
    ],
    [
      'a bot disabled by the administrator',
      forbidden('BotDisabledByAdmin'),
      { kind: 'unreachable', why: 'blocked' },
    ],
    [
      'a conversation closed to writing',
      forbidden('MessageWritesBlocked'),
      { kind: 'unreachable', why: 'blocked' },
    ],
    [
      'an app that was removed',
      forbidden('BotNotInConversationRoster'),
      { kind: 'unreachable', why: 'uninstalled' },
    ],
    ['another 403', forbidden('Odd'), { kind: 'failed', why: 'Odd' }],
    [
      'a conversation that is gone',
      { status: 404, body: { error: { code: 'ConversationNotFound' } } },
      { kind: 'failed', why: 'gone' },
    ],
    ['a card too large', { status: 413 }, { kind: 'failed', why: 'too-large' }],
    ['a secret that expired', { status: 401 }, { kind: 'not-let-in' }],
    [
      'a bad request',
      { status: 400, body: { error: { code: 'BadSyntax' } } },
      { kind: 'failed', why: 'BadSyntax' },
    ],
    ['a fault of the channel', { status: 500 }, { kind: 'failed', why: 'http-500' }],
  ])('meets %s', async (_what, answer, outcome) => {
    connector.next(answer, 1);
    expect(await messenger.send(address(), message)).toEqual(outcome);
  });

  it('waits so long and no longer for an answer, and says that it may have arrived', async () => {
    let release: () => void = () => undefined;
    connector.next({ status: 201, until: new Promise<void>((resolve) => (release = resolve)) });
    expect(await makeMessenger({ ...deps, timeoutMs: 50 }).send(address(), message)).toEqual({
      kind: 'transient',
      mayHaveArrived: true,
    });
    release();
  });

  it('is one attempt: retrying belongs to the sender', async () => {
    connector.plan(() => ({ status: 429, headers: { 'retry-after': '0' } }));
    await messenger.send(address(), message);
    expect(connector.calls).toHaveLength(1);
  });

  it('goes nowhere but to the channel', async () => {
    expect(await messenger.send(address('https://pirate.example/'), message)).toEqual({
      kind: 'failed',
      why: 'service-host-not-allowed',
    });
  });

  it('to a channel out of reach never left: it may be tried again', async () => {
    const gone = await startFakeConnector();
    await gone.close();
    expect(await messenger.send(address(gone.url), message)).toEqual({
      kind: 'transient',
      mayHaveArrived: false,
    });
  });
});

describe('hosts that may be answered', () => {
  const production = makeServiceHosts('production', ['smba.trafficmanager.net', '*.botframework.com']);
  it.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['https://eu.api.botframework.com', true],
    ['http://smba.trafficmanager.net/emea/', false],
    ['https://smba.trafficmanager.net.pirate.example/', false],
    ['https://botframework.com.pirate.example/', false],
    ['https://notbotframework.com/', false],
    ['https://smba.trafficmanager.net@pirate.example/', false],
    ['http://127.0.0.1:3978/', false],
    ['http://169.254.169.254/', false],
    ['no address', false],
  ])('in production: %s is %s', (url, isAllowed) => expect(production.allows(url)).toBe(isAllowed));

  const local = makeServiceHosts('local', ['smba.trafficmanager.net']);
  it.each([
    ['http://127.0.0.1:56150', true],
    ['http://localhost:56150/', true],
    ['https://smba.trafficmanager.net/', false],
    ['http://localhost.pirate.example/', false],
  ])('in local mode: %s is %s', (url, isAllowed) => expect(local.allows(url)).toBe(isAllowed));
});
