import { randomUUID } from 'node:crypto';
import { makeSnapshots } from '../../src/application/snapshots';
import { makeTurns, type Turns } from '../../src/application/turn';
import type { CertificateRecord, JournalEntry } from '../../src/domain/learner/events';
import { foldVersion } from '../../src/domain/learner/fold';
import type { LearnerState } from '../../src/domain/learner/state';
import type { Delivery } from '../../src/domain/nudging/delivery';
import type { AuditEntry } from '../../src/domain/people/audit-entry';
import type { Nudge } from '../../src/domain/nudging/nudge';
import { rulesOf } from '../../src/application/rules';
import type { Storage } from '../../src/storage';
import { openStorage } from '../../src/storage';
import { realTimer } from '../../src/timer';
import { describeOnMongo } from '../contracts/every-store';
import type { MongoForTests } from '../support/mongo-server/start';
import { freePort, startMongo } from '../support/mongo-server/start';
import type { WireProxy } from '../support/mongo-server/wire-proxy';
import { startWireProxy } from '../support/mongo-server/wire-proxy';

const at = new Date('2026-11-24T09:00:00Z');
const tenantId = 'metropole';
const rounds = Array.from({ length: 20 }, (_, i) => `round-${i}`);
const rules = rulesOf();

/** Each asks the same of the store at the same moment, and the server itself refuses one of the two. */
describeOnMongo('two instances that write the same unique key', () => {
  let server: MongoForTests;
  let proxy: WireProxy;
  let one: Storage;
  let two: Storage;
  let races = 0;
  /** Both at once, the second first every other time. */
  const both = async <T>(act: (storage: Storage, name: string) => Promise<T>): Promise<T[]> => {
    const inOrder = ++races % 2 ? [one, two] : [two, one];
    return Promise.all(inOrder.map((storage) => act(storage, storage === one ? 'one' : 'two')));
  };
  const refusedBy = (collection: string): number => proxy.duplicates.get(collection) ?? 0;

  beforeAll(async () => {
    const port = await freePort();
    server = await startMongo(port);
    proxy = await startWireProxy(port);
    const url = `mongodb://127.0.0.1:${proxy.port}/unique-${randomUUID()}`;
    [one, two] = [
      await openStorage(url, { modelVersion: foldVersion }),
      await openStorage(url, { modelVersion: foldVersion }),
    ];
    await Promise.all([one.ready(), two.ready()]);
  }, 120_000);
  afterEach(() => proxy.obey(undefined));
  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
    await proxy.close();
    await server.stop();
  });

  it('an entry of the journal: one is appended, the other is told of a conflict', async () => {
    for (const learnerId of rounds) {
      const outcomes = await both((storage, name) =>
        storage.journal.append({ tenantId, learnerId, seq: 1, at, activityId: name, events: [] }),
      );
      expect([...outcomes].sort()).toEqual(['appended', 'conflict']);
    }
    expect(refusedBy('journal')).toBe(rounds.length);
  });

  it('a turn: both are recorded, one after the other', async () => {
    const turnsOf = ({ journal, learners }: Storage): Turns =>
      makeTurns({
        journal,
        learners,
        rulesNow: () => Promise.resolve(rules),
        clock: { now: () => at },
        snapshots: makeSnapshots({ journal, learners, timer: realTimer, delayMs: 500 }),
      });
    const before = refusedBy('journal');
    const turns = new Map([
      [one, turnsOf(one)],
      [two, turnsOf(two)],
    ]);
    for (const round of rounds) {
      const learnerId = `turn-${round}`;
      await both((storage, name) =>
        turns.get(storage)!.run({ tenantId, learnerId, activityId: name }, () => ({
          events: [{ kind: 'resumed' }],
          outcome: undefined,
        })),
      );
      const entries: JournalEntry[] = [];
      for await (const entry of one.journal.readAfter({ tenantId, learnerId }, 0)) entries.push(entry);
      expect(entries.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(entries.map(({ activityId }) => activityId).sort()).toEqual(['one', 'two']);
    }
    expect(refusedBy('journal')).toBeGreaterThan(before);
  });

  it('a first snapshot: the newer one stays', async () => {
    for (const learnerId of rounds) {
      const stateOf = (seq: number) => ({ tenantId, learnerId, seq }) as unknown as LearnerState;
      await both((storage, name) => storage.learners.save(stateOf(name === 'one' ? 1 : 2)));
      await one.learners.save(stateOf(1));
      await expect(two.learners.find({ tenantId, learnerId })).resolves.toMatchObject({ seq: 2 });
    }
    expect(refusedBy('learners')).toBeGreaterThanOrEqual(rounds.length);
  });

  it('deliveries of a nudge: each is planned once, and the counts of both add up', async () => {
    const deliveries = rounds.map(
      (learnerId) =>
        ({
          tenantId,
          learnerId,
          nudgeId: 'n',
          what: 'nudge',
          state: 'planned',
          attempts: 0,
          expiresAt: at,
        }) as Delivery,
    );
    const outcomes = await both((storage, name) =>
      storage.deliveries.plan(name === 'one' ? deliveries : [...deliveries].reverse()),
    );
    expect(outcomes.reduce((sum, { planned }) => sum + planned, 0)).toBe(deliveries.length);
    await expect(one.deliveries.listOfNudge(tenantId, 'n', ['planned'])).resolves.toHaveLength(
      deliveries.length,
    );
    expect(refusedBy('deliveries')).toBeGreaterThan(0);
  });

  it('a nudge: one is added, the other is told of a conflict', async () => {
    for (const id of rounds) {
      const nudge = { tenantId, id, state: 'draft', at, expiresAt: at } as unknown as Nudge;
      expect((await both((storage) => storage.nudges.add(nudge))).sort()).toEqual(['added', 'conflict']);
    }
    expect(refusedBy('nudges')).toBe(rounds.length);
  });

  it('a lease: one holds it', async () => {
    for (const name of rounds) {
      const held = await both((storage, owner) => storage.leases.acquire(name, owner, 1_000, at));
      expect(held.filter(Boolean)).toHaveLength(1);
    }
    expect(refusedBy('leases')).toBeGreaterThan(0);
  });

  it('a secret made at its first use: both have the same', async () => {
    for (const name of rounds) {
      const [here, there] = await both((storage) => storage.secrets.get(name));
      expect(here).toEqual(there);
    }
    expect(refusedBy('secrets')).toBe(rounds.length);
  });

  it('a line of the audit trail sent twice: one', async () => {
    const line: AuditEntry = { id: 'same', tenantId, at, by: 'somebody', action: 'nudge-sent', units: [] };
    await both((storage) => storage.audit.add(line));
    await expect(one.audit.list(tenantId, { limit: 10 })).resolves.toHaveLength(1);
    expect(refusedBy('audit')).toBe(1);
  });

  it('the team’s week: both get what came first', async () => {
    for (const root of rounds) {
      const [here, there] = await both((storage, name) =>
        storage.snapshots.keepMeasure(tenantId, root, 'm', '2026-W48', { by: name } as never),
      );
      expect(here).toEqual(there);
    }
    expect(refusedBy('measures')).toBe(rounds.length);
  });

  it('a person of the list, inserted by both at once (an upsert that the server refuses): the last one stays', async () => {
    const save = (unit: string) =>
      one.people.save({ tenantId, learnerId: 'camille', unit, roles: ['learner'], scope: [], absences: [] });
    let refusals = 0;
    proxy.obey(({ name, collection }) =>
      name === 'update' && collection === 'people' && refusals++ === 0
        ? { as: 'write-error', error: { code: 11_000, codeName: 'DuplicateKey', errmsg: 'E11000' } }
        : undefined,
    );
    await save('Voirie');
    expect(refusals).toBe(2);
    await expect(two.people.find({ tenantId, learnerId: 'camille' })).resolves.toMatchObject({
      unit: 'Voirie',
    });
  });

  it('a certificate’s public id, taken by another person: refused, and theirs stays', async () => {
    const certificate = { id: 'public-id', topic: 'email' } as unknown as CertificateRecord;
    await one.certificates.save({ tenantId, learnerId: 'first' }, certificate);
    await one.certificates.save({ tenantId, learnerId: 'first' }, certificate);
    const before = refusedBy('certificates');
    await expect(
      two.certificates.save({ tenantId, learnerId: 'second' }, { ...certificate, topic: 'agenda' }),
    ).rejects.toThrow(/11000/);
    await expect(one.certificates.find('public-id')).resolves.toMatchObject({ topic: 'email' });
    expect(refusedBy('certificates')).toBeGreaterThan(before);
  });
});
