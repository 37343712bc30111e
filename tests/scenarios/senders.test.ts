import type { Messenger } from '../../src/application/ports/messenger';
import { startSender, type Sender } from '../../src/application/sender';
import { aService, type FixedClock, type TestService } from '../support/a-service';

/** The time of day, which these senders share with their timers. */
const realClock: FixedClock = { now: () => new Date(), advance: () => undefined, set: () => undefined };
const always = { SENDING_HOURS: '00:00-24:00', SENDING_DAYS: '1-7', HOLIDAYS: 'none' };
const tenantId = 'local';
const author = { tenantId, learnerId: 'karim' };
const people = 40;

let service: TestService;
let senders: Sender[];
let received: string[];
let arrival: () => void = () => undefined;

const channel: Messenger = {
  send: ({ userId }) => {
    received.push(userId);
    arrival();
    return Promise.resolve({ kind: 'sent', activityId: `a-${received.length}` });
  },
  update: () => Promise.reject(new Error('not expected')),
  delete: () => Promise.reject(new Error('not expected')),
};
const untilReceived = (count: number): Promise<void> =>
  new Promise((resolve) => {
    arrival = () => (received.length >= count ? resolve() : undefined);
    arrival();
  });
const startOne = (owner: string, leaseTtlMs = 30_000): void => {
  service.nudging.useChannel(channel);
  const { leases } = service.storage;
  const options = { owner, ratePerSecond: Infinity, idleMs: 10, leaseTtlMs };
  senders.push(startSender({ ...service.nudging.sending, leases }, options));
};

beforeEach(async () => {
  senders = [];
  received = [];
  service = await aService({ clock: realClock, environment: always });
  const { people: list } = service.storage;
  await list.save({ ...author, unit: 'Voirie', roles: ['manager'], scope: [], absences: [] });
  for (let i = 0; i < people; i += 1) {
    const key = { tenantId, learnerId: `p${i}` };
    await list.save({ ...key, unit: 'Voirie/Nord', roles: ['learner'], scope: [], absences: [] });
    const address = {
      serviceUrl: 'http://127.0.0.1/',
      conversationId: `c${i}`,
      botId: 'b',
      userId: `29:p${i}`,
      channelId: 'msteams',
    };
    await service.turns.run(key, () => ({
      events: [{ kind: 'address-noted', address }],
      outcome: undefined,
    }));
  }
}, 60_000);
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()));
  await service.remove();
});

describe('several instances', () => {
  it('send each message once', async () => {
    const { id } = await service.nudging.composeNudge({ author, units: ['Voirie/Nord'], text: 'Bravo !' });
    for (const owner of ['one', 'two', 'three']) startOne(owner);
    await untilReceived(people);
    await Promise.all(senders.splice(0).map((sender) => sender.stop()));
    expect(new Set(received).size).toBe(people);
    expect(received).toHaveLength(people);
    expect((await service.nudging.reportNudge({ author, nudgeId: id })).counts.sent).toBe(people);
  });

  it('take over from one that died, and leave in doubt what it had in hand', async () => {
    const { id } = await service.nudging.composeNudge({ author, units: ['Voirie/Nord'], text: 'Bravo !' });
    const { leases, deliveries } = service.storage;
    await leases.acquire(`sender:${tenantId}`, 'dead', 100, realClock.now());
    const hand = { state: 'sending' as const, sendingBy: 'dead', dueAt: undefined };
    for (const learnerId of ['p0', 'p1', 'p2'])
      await deliveries.change({ tenantId, learnerId, nudgeId: id }, { states: ['planned'] }, hand);
    startOne('heir', 100);
    await untilReceived(people - 3);
    await Promise.all(senders.splice(0).map((sender) => sender.stop()));
    expect(received).not.toEqual(expect.arrayContaining(['29:p0']));
    const { counts, reasons } = await service.nudging.reportNudge({ author, nudgeId: id });
    expect(counts).toMatchObject({ sent: people - 3, uncertain: 3 });
    expect(reasons.uncertain).toEqual({ interrupted: 3 });
  });

  it('stop cleanly: what was in flight lands, the rest waits for the next', async () => {
    const { id } = await service.nudging.composeNudge({ author, units: ['Voirie/Nord'], text: 'Bravo !' });
    startOne('one');
    await untilReceived(1);
    await senders.shift()!.stop();
    const { counts } = await service.nudging.reportNudge({ author, nudgeId: id });
    expect(counts).toMatchObject({ sending: 0, uncertain: 0, sent: received.length });
    expect(counts.planned + counts.sent).toBe(people);
    startOne('two');
    await untilReceived(people);
    expect(new Set(received).size).toBe(people);
  });
});
