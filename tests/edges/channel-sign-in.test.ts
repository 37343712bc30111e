import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aPress, aTeamsActivity } from '../support/activities';
import { postActivity, startService, type RunningService } from '../support/http-service';
import { startOpenIdIssuer, type OpenIdIssuer, type TokenParts } from '../support/openid-issuer';
import { scriptedConversation } from '../support/scripted-conversation';

const appId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';
const channelIssuer = 'https://channel.example';

const conversation = scriptedConversation();
let connector: FakeConnector;
let issuer: OpenIdIssuer;
let service: RunningService;

beforeAll(async () => {
  // The SDK writes what it thinks of bad tokens on stderr.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  [connector, issuer] = await Promise.all([startFakeConnector(), startOpenIdIssuer()]);
  service = await startService(
    {
      MicrosoftAppId: appId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppPassword: 'un-secret-de-test',
      PUBLIC_URL: 'https://coupdepouce.exemple.fr',
      ALLOWED_SERVICE_HOSTS: '127.0.0.1',
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromChannelTokenIssuer: channelIssuer,
    },
    { conversation, outboundToken: () => Promise.resolve('outbound-token') },
  );
});
afterAll(async () => {
  await service.stop();
  await Promise.all([connector.close(), issuer.close()]);
  jest.restoreAllMocks();
});
beforeEach(() => {
  connector.reset();
  conversation.heard.length = 0;
});

const channelToken = (parts: TokenParts = {}): Promise<string> =>
  issuer.token({ audience: appId, issuer: channelIssuer, claims: { serviceurl: connector.url }, ...parts });
const send = async (token: string | undefined, parts: Record<string, unknown> = {}): Promise<Response> =>
  postActivity(
    service,
    aTeamsActivity({ serviceUrl: connector.url, tenantId, text: 'Bonjour', ...parts }),
    token === undefined ? {} : { authorization: `Bearer ${token}` },
  );

describe('in production', () => {
  it('serves the channel, whose token holds, and answers it with a token of its own', async () => {
    expect((await send(await channelToken())).status).toBe(200);
    expect(conversation.heard).toHaveLength(1);
    expect(connector.calls[0]?.authorization).toBe('Bearer outbound-token');
  });

  it.each<[string, TokenParts]>([
    ['has expired', { lifetimeSeconds: -3_600 }],
    ['is for another bot', { audience: '33333333-3333-4333-8333-333333333333' }],
    ['comes from another issuer', { issuer: 'https://pirate.example' }],
    ['is signed with another key', { isForged: true }],
    ['is for another service address', { claims: { serviceurl: 'https://other.example/' } }],
  ])('turns away a token that %s, and hears nothing', async (_what, parts) => {
    const response = await send(await channelToken(parts));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      code: 'signed-out',
    });
    expect(conversation.heard).toEqual([]);
    expect(connector.calls).toEqual([]);
  });

  it('turns away a token whose payload was changed', async () => {
    const [header, payload, signature] = (await channelToken()).split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as Record<string, unknown>;
    const changed = Buffer.from(JSON.stringify({ ...claims, serviceurl: connector.url, extra: 1 })).toString(
      'base64url',
    );
    expect((await send(`${header}.${changed}.${signature}`)).status).toBe(401);
  });

  it.each([
    ['no token', undefined],
    ['a word', 'bonjour'],
    ['three words', 'a.b.c'],
  ])('turns away %s', async (_what, token) => {
    expect((await send(token)).status).toBe(401);
    expect(conversation.heard).toEqual([]);
  });

  it('turns away an unsigned token', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: channelIssuer, aud: appId, exp: 4_000_000_000, serviceurl: connector.url };
    expect((await send(`${part({ alg: 'none', typ: 'JWT', kid: 'key-1' })}.${part(claims)}.`)).status).toBe(
      401,
    );
  });

  it('hears no channel but Teams, where a sender could name anybody', async () => {
    expect((await send(await channelToken(), { channelId: 'directline' })).status).toBe(403);
    expect(conversation.heard).toEqual([]);
  });

  it('keeps silent to another tenant, and answers its presses', async () => {
    const token = await channelToken();
    expect((await send(token, { tenantId: 'elsewhere' })).status).toBe(200);
    const press = aPress({ serviceUrl: connector.url, tenantId: 'elsewhere', data: {} });
    const response = await postActivity(service, press, { authorization: `Bearer ${token}` });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(conversation.heard).toEqual([]);
    expect(connector.calls).toEqual([]);
  });

  it('treats somebody without an Entra account as a guest', async () => {
    await send(await channelToken(), { from: { id: '29:x', name: 'Inconnu' } });
    expect(conversation.heard).toEqual([]);
    expect(connector.messagesOf('a:person-1')).toEqual([
      expect.objectContaining({ text: expect.stringContaining('compte invité') }),
    ]);
  });

  it('serves neither the local chat nor its connector', async () => {
    for (const path of ['/', '/local/chat/people', '/local/page/chat.js'])
      expect((await fetch(`${service.address}${path}`)).status).toBe(404);
  });

  it('answers nobody on the API while Entra sign-in is not configured', async () => {
    const response = await fetch(`${service.address}/api/learner/me`, {
      headers: { authorization: 'Bearer a.b.c' },
    });
    expect(response.status).toBe(401);
  });
});
