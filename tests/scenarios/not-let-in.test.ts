import type { Log } from '../../src/application/ports/log';
import { credentialsCheck } from '../../src/api/health';
import { makeMessenger } from '../../src/bot/messenger';
import { makeServiceHosts } from '../../src/bot/service-hosts';
import { aSender } from '../support/a-sender';
import { aClock, aService, type TestService } from '../support/a-service';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { keptLog } from '../support/http-service';

const author = { tenantId: 'local', learnerId: 'karim' };
const team = ['a', 'b', 'c', 'd', 'e', 'f'];

let connector: FakeConnector;
let service: TestService;
let sender: ReturnType<typeof aSender>;
let lines: string[];
/** What the bot knows of its secret: a token, or nothing when Entra ID refuses it. */
let secret: string | undefined;

beforeAll(async () => (connector = await startFakeConnector()));
afterAll(() => connector.close());
beforeEach(async () => {
  connector.reset();
  connector.plan(({ authorization }) => (authorization === 'Bearer valid' ? undefined : { status: 401 }));
  lines = [];
  const log: Log = keptLog(lines);
  service = await aService({ clock: aClock(new Date('2026-11-24T09:00:00Z')), log });
  const token = () => (secret ? Promise.resolve(secret) : Promise.reject(new Error('AADSTS7000222')));
  sender = aSender(
    service,
    makeMessenger({ serviceHosts: makeServiceHosts('local', []), token, log, nowMs: () => 0 }),
  );
  const person = { tenantId: 'local', roles: ['learner' as const], scope: [], absences: [] };
  await service.storage.people.save({ ...person, ...author, unit: 'Voirie', roles: ['manager'] });
  for (const learnerId of team) {
    const key = { tenantId: 'local', learnerId };
    await service.storage.people.save({ ...person, learnerId, unit: 'Voirie/Nord' });
    const address = {
      serviceUrl: connector.url,
      conversationId: `c-${learnerId}`,
      botId: 'bot',
      userId: `29:${learnerId}`,
      channelId: 'msteams',
    };
    await service.turns.run(key, () => ({
      events: [{ kind: 'address-noted', address }],
      outcome: undefined,
    }));
  }
}, 60_000);
afterEach(() => service.remove());

const compose = () => service.nudging.composeNudge({ author, units: ['Voirie/Nord'], text: 'Bravo !' });
const report = (nudgeId: string) => service.nudging.reportNudge({ author, nudgeId });
const said = (words: string): number => lines.filter((line) => line.includes(words)).length;

describe('the channel does not let the bot in', () => {
  it.each([
    ['its token is refused', 'stale'],
    ['its secret gives no token any more', undefined],
  ])('%s: messages wait, however long, and go on once it is mended', async (_what, stale) => {
    secret = stale;
    const { id } = await compose();
    // Far more often than a message is tried again.
    for (let minute = 0; minute < 30; minute += 1) {
      await sender.sendDue();
      service.clock.advance(60_000);
    }
    const waiting = await report(id);
    expect(waiting.counts).toMatchObject({ failed: 0, sent: 0, held: team.length });
    expect(waiting.reasons.held).toEqual({ 'not-let-in': team.length });
    expect(said('sending is held')).toBe(1);

    secret = 'valid';
    service.clock.advance(60_000);
    await sender.sendDue();
    expect((await report(id)).counts.sent).toBe(team.length);
    for (const each of team) expect(connector.messagesOf(`c-${each}`)).toHaveLength(1);
    expect(said('sending goes on')).toBe(1);
  });

  it('a recall waits too', async () => {
    secret = 'valid';
    const { id } = await compose();
    await sender.sendDue();
    secret = 'stale';
    await service.nudging.recallNudge({ author, nudgeId: id });
    await sender.sendDue();
    expect(connector.messages.size).toBe(team.length);
    secret = 'valid';
    service.clock.advance(60_000);
    await sender.sendDue();
    expect(connector.messages.size).toBe(0);
    expect((await report(id)).counts.recalled).toBe(team.length);
  });

  it('what has a deadline expires, and the report says what held it', async () => {
    secret = 'stale';
    const { id } = await compose();
    await sender.sendDue();
    service.clock.advance(15 * 86_400_000);
    await sender.sendDue();
    expect((await report(id)).reasons.expired).toEqual({ 'not-let-in': team.length });
  });

  it.each([
    ['2027-06-30', 'ok', '216 jours'],
    ['2026-12-03', 'warning', 'dans 7 jours'],
    ['2026-11-27', 'warning', 'demain'],
    ['2026-11-26', 'warning', 'aujourd’hui'],
    ['2026-11-25', 'failing', 'a expiré'],
  ])('/readyz, of a secret valid until %s: %s', async (expiresOn, state, words) => {
    const now = () => new Date('2026-11-26T15:00:00Z');
    const check = credentialsCheck({ now, isLocal: false, expiresOn });
    await expect(check()).resolves.toMatchObject({
      state,
      detail: expect.stringContaining(words) as string,
    });
  });

  it('/readyz says so, and still serves', async () => {
    const check = credentialsCheck({ now: () => new Date(), isLocal: false, isLetIn: () => false });
    await expect(check()).resolves.toMatchObject({
      name: 'credentials',
      state: 'warning',
      detail: expect.stringContaining('Teams n’accepte pas le bot') as string,
    });
  });
});
