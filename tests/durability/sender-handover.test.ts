import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../src/application/ports/log';
import { readConfig } from '../../src/config';
import { openService, publishInitialContent, type Service } from '../../src/service';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';
import { freePort } from '../support/mongo-server/start';
import type { Channel } from './kill/channel';
import { openChannel, tenantId } from './kill/channel';
import type { ServiceProcess } from './kill/service-process';
import { buildService, startService } from './kill/service-process';

const people = 120;
const concurrency = 6;
const word = 'Bravo à toutes et à tous';
const author = { tenantId, learnerId: 'manager' };
const names = ['one', 'two'] as const;

describeOnMongo('two service processes on one database, in the middle of a nudge to many', () => {
  const folders = names.map(() => mkdtempSync(join(tmpdir(), 'sender-')));
  let built: ReturnType<typeof buildService>;
  let channel: Channel;
  let environment: Record<string, string>;
  /** Looks at the store from a third place, and sends nothing. */
  let desk: Service;
  const services = new Map<string, ServiceProcess>();
  const received: string[] = [];

  beforeAll(async () => {
    channel = await openChannel();
    environment = {
      STORE_URL: (await sharedMongo()).url(`handover-${randomUUID()}`),
      SENDING_HOURS: '00:00-24:00',
      SENDING_DAYS: '1-7',
      HOLIDAYS: 'none',
      CONCURRENCY: String(concurrency),
    };
    desk = await openService(readConfig(environment), { log: silentLog });
    await desk.storage.ready();
    await publishInitialContent(desk, silentLog);
    await desk.storage.people.save({
      ...author,
      unit: 'Voirie',
      roles: ['manager'],
      scope: ['Voirie'],
      absences: [],
    });
    await Promise.all(Array.from({ length: people }, (_, i) => meet(`p${i}`)));
    built = buildService('tests/durability/kill/sender-process.ts');
    await Promise.all(
      names.map(async (name, i) => {
        const own = { PORT: String(await freePort()), DATA_DIR: folders[i]!, SENDER: name };
        services.set(name, await startService(built.main, { ...environment, ...own }));
      }),
    );
  }, 120_000);
  afterAll(async () => {
    for (const service of services.values()) service.thaw();
    await Promise.all([...services.values()].map((service) => service.kill('SIGKILL')));
    await desk.close();
    await channel.close();
    built.remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const meet = async (learnerId: string): Promise<void> => {
    const key = { tenantId, learnerId };
    await desk.storage.people.save({
      ...key,
      unit: 'Voirie/Nord',
      roles: ['learner'],
      scope: [],
      absences: [],
    });
    const address = {
      serviceUrl: channel.serviceUrl,
      conversationId: `a:${learnerId}`,
      botId: '28:coup-de-pouce',
      userId: `29:${learnerId}`,
      channelId: 'msteams',
    };
    await desk.turns.run(key, () => ({
      events: [
        { kind: 'welcomed', firstTime: true },
        { kind: 'address-noted', address },
      ],
      outcome: undefined,
    }));
  };
  /** Who holds the lease, once it is somebody else than `not`. */
  const holder = async (not?: string): Promise<string> => {
    const leases = desk.storage.documents.find(({ spec }) => spec.name === 'leases')!;
    for (;;) {
      const lease = (await leases.get(`sender:${tenantId}`)) as { owner?: string } | undefined;
      if (lease?.owner !== undefined && lease.owner !== not) return lease.owner;
    }
  };
  /** From the count-th message on none is accepted until let go: these are in flight, and known to be. */
  const holdFrom = (count: number): { held: Promise<void>; letGo: () => void } => {
    let letGo = (): void => undefined;
    let reached = (): void => undefined;
    const held = new Promise<void>((resolve) => (reached = resolve));
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    channel.onMessage = (learnerId, text) => {
      if (!text.includes(word)) return undefined;
      received.push(learnerId);
      if (received.length < count) return undefined;
      reached();
      return gone;
    };
    return { held, letGo };
  };
  const report = (nudgeId: string) => desk.nudging.reportNudge({ author, nudgeId });

  it('one loses its lease, then the other is killed: nobody gets two, nobody is forgotten, those in flight are in doubt', async () => {
    const first = await holder();
    const beforeFreeze = holdFrom(people / 4);
    const { id } = await desk.nudging.composeNudge({ author, units: ['Voirie/Nord'], text: word });
    await beforeFreeze.held;
    services.get(first)!.freeze();

    const second = await holder(first);
    expect(second).not.toBe(first);
    // The heir found them in flight, and does not send them again.
    let counts = (await report(id)).counts;
    while (counts.uncertain === 0) ({ counts } = await report(id));
    const inFlight = counts.uncertain;
    expect(inFlight).toBeLessThanOrEqual(concurrency);
    const beforeKill = holdFrom((people * 3) / 4);
    beforeFreeze.letGo();
    await beforeKill.held;
    await services.get(second)!.kill('SIGKILL');
    const receivedAtKill = received.length;

    // The first goes on where it stood: it hears that its messages arrived, and that its lease is over.
    services.get(first)!.thaw();
    expect(await holder(second)).toBe(first);
    beforeKill.letGo();
    let status = await report(id);
    while (status.state !== 'done') status = await report(id);

    expect(received).toHaveLength(new Set(received).size);
    expect(received.length).toBeGreaterThan(receivedAtKill);
    // Those in doubt were in hand at the kill: received or not, nobody can know.
    expect(received.length).toBeGreaterThanOrEqual(status.counts.sent);
    expect(status.counts.sent + status.counts.uncertain).toBe(people);
    expect(status.reasons.uncertain?.['interrupted']).toBeGreaterThan(0);
    // Those of the killed one; those of the frozen one too, had it slept longer than its requests wait.
    expect(status.counts.uncertain).toBeLessThanOrEqual(2 * concurrency);
  }, 120_000);

  it('and everybody’s journal says it once', async () => {
    for (let i = 0; i < people; i += 1) {
      const { contacts } = await desk.turns.read({ tenantId, learnerId: `p${i}` });
      expect(contacts).toHaveLength(1);
    }
  });
});
