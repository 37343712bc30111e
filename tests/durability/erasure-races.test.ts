import fc from 'fast-check';
import { makeEraseMyData } from '../../src/application/erase-my-data';
import { removeIfOrphan } from '../../src/application/remove-orphan';
import { makeSnapshots } from '../../src/application/snapshots';
import { makeTurns } from '../../src/application/turn';
import { fold, newLearner } from '../../src/domain/learner/fold';
import type { JournalEntry } from '../../src/domain/learner/events';
import { rulesOf } from '../../src/application/rules';
import { makeErasure } from '../../src/storage/erasure';
import { journalSpec, makeJournal, type JournalDocument } from '../../src/storage/journal';
import { learnersSpec, makeLearners, type LearnerDocument } from '../../src/storage/learners';
import { aSlowCollection } from '../support/slow-collection';

const rules = rulesOf();
const key = { tenantId: 't', learnerId: 'l' };

/** What the world does to each step: lets it wait for others, or breaks it. */
interface Weather {
  pause(step: string): Promise<void>;
  done(step: string): void;
}
const calm: Weather = { pause: () => Promise.resolve(), done: () => undefined };

/** One database whose every step waits for its turn, and the instances that share it. */
const aWorld = (instances: number, kept: number) => {
  let weather = calm;
  const slowness: Weather = {
    pause: (step) => weather.pause(step),
    done: (step) => weather.done(step),
  };
  let tick = Date.parse('2026-11-24T09:00:00Z');
  const clock = { now: () => new Date((tick += 1)) };
  let elapsedMs = 0;
  const timer = {
    sleep: async (ms: number) => {
      await weather.pause('a moment').catch(() => undefined);
      elapsedMs += ms;
    },
    nowMs: () => elapsedMs,
  };
  const journals = aSlowCollection<JournalDocument>(journalSpec, slowness);
  const states = aSlowCollection<LearnerDocument>(learnersSpec, slowness);
  const anInstance = () => {
    const journal = makeJournal(journals);
    const learners = makeLearners(states, '1', kept);
    const snapshots = makeSnapshots({ journal, learners, timer, delayMs: 500 });
    const turns = makeTurns({ journal, learners, snapshots, clock, rulesNow: () => Promise.resolve(rules) });
    const erasure = makeErasure(learners, [journals, states] as never, () => Promise.resolve());
    return {
      turns,
      journal,
      learners,
      flush: () => snapshots.flush(),
      erase: makeEraseMyData({ erasure, snapshots }),
      settle: () => removeIfOrphan({ journal, learners, erasure, pending: snapshots }, key),
    };
  };
  return {
    instances: Array.from({ length: instances }, anInstance),
    under: (next: Weather) => void (weather = next),
    journal: () => [...journals.documents.values()].sort((a, b) => a.seq - b.seq),
    snapshot: () => [...states.documents.values()][0],
  };
};
type World = ReturnType<typeof aWorld>;

/** Each entry says which activities its decision had seen. */
const act = (world: World, instance: number, activityId: string) =>
  world.instances[instance]!.turns.run({ ...key, activityId }, ({ turns }) => ({
    events: [{ kind: 'topic-chosen', topic: turns.map((turn) => turn.activityId).join() }],
    outcome: undefined,
  }));
const seenBy = ({ events }: JournalEntry): string | undefined =>
  events[0]?.kind === 'topic-chosen' ? events[0].topic : undefined;

interface Device {
  instance: number;
  actions: ('turn' | 'erase')[];
}
interface Done {
  kind: 'turn' | 'erase';
  name: string;
  isDone: boolean;
  startedAt: number;
  endedAt: number;
}

/** Each device acts one thing after the other, all devices at once; then every snapshot that waits is written. */
const runAll = async (world: World, devices: readonly Device[]): Promise<Done[]> => {
  let order = 0;
  const all: Done[] = [];
  const runDevice = async ({ instance, actions }: Device, device: number): Promise<void> => {
    for (const [i, kind] of actions.entries()) {
      const name = `${kind}-${device}-${i}`;
      const startedAt = (order += 1);
      const acting = kind === 'turn' ? act(world, instance, name) : world.instances[instance]!.erase(key);
      const isDone = await Promise.resolve(acting).then(
        () => true,
        () => false,
      );
      all.push({ kind, name, isDone, startedAt, endedAt: (order += 1) });
    }
  };
  await Promise.all(devices.map(runDevice));
  await Promise.all(world.instances.map(({ flush }) => flush()));
  return all;
};

const aPast = async (world: World, entries: number): Promise<void> => {
  for (let i = 1; i <= entries; i += 1) await act(world, 0, `past-${i}`);
  await world.instances[0]!.flush();
};

/** One history without a hole, each decision taken on what precedes it, and snapshots that say the same. */
const expectOneLife = async (world: World): Promise<string[]> => {
  const journal = world.journal();
  const names = journal.map(({ activityId }) => activityId ?? '');
  expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_entry, i) => i + 1));
  journal.forEach((entry, i) => expect(seenBy(entry)).toBe(names.slice(0, i).join()));
  const replay = (entries: JournalEntry[]) => fold(rules, newLearner(rules, key), entries);
  const snapshot = world.snapshot();
  if (snapshot) expect(snapshot.state).toEqual(replay(journal.slice(0, snapshot.seq)));
  for (const { turns } of world.instances) expect(await turns.read(key)).toEqual(replay(journal));
  return names;
};

describe.each([
  ['one instance that keeps states at hand (embedded store)', 1, 300],
  ['two instances (MongoDB)', 2, 0],
])('a person erased while messages of theirs are in flight, on %s', (_title, instances, kept) => {
  const device = fc.record({
    instance: fc.nat(instances - 1),
    actions: fc.array(fc.constantFrom('turn' as const, 'erase' as const), { minLength: 1, maxLength: 3 }),
  });
  const devices = fc.array(device, { minLength: 2, maxLength: 3 });
  const past = fc.integer({ min: 1, max: 3 });

  it('is gone, or a newcomer with only what came after, whatever the order of steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), past, devices, async (scheduler, entries, acting) => {
        const world = aWorld(instances, kept);
        await aPast(world, entries);
        world.under({ ...calm, pause: (step) => scheduler.schedule(Promise.resolve(), step) });
        const done = await scheduler.waitFor(runAll(world, acting));
        world.under(calm);

        const names = await expectOneLife(world);
        const erasures = done.filter(({ kind }) => kind === 'erase');
        for (const { kind, name, startedAt, endedAt } of done) {
          if (kind !== 'turn') continue;
          if (erasures.some((erasure) => erasure.startedAt > endedAt)) expect(names).not.toContain(name);
          if (erasures.every((erasure) => erasure.endedAt < startedAt)) expect(names).toContain(name);
        }
        if (erasures.length > 0) expect(names.filter((name) => name.startsWith('past'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is so even when the store fails in the middle, once the look after an erasure has been', async () => {
    const fault = fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'not-done', 'unknown');
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        past,
        devices,
        fc.infiniteStream(fault),
        async (scheduler, entries, acting, faults) => {
          const world = aWorld(instances, kept);
          await aPast(world, entries);
          const broken = new Error('the store does not answer');
          let next = 'none';
          world.under({
            pause: async (step) => {
              await scheduler.schedule(Promise.resolve(), step);
              next = faults.next().value ?? 'none';
              if (next === 'not-done') throw broken;
            },
            done: () => {
              if (next === 'unknown') throw broken;
            },
          });
          const done = await scheduler.waitFor(runAll(world, acting));
          world.under(calm);
          for (const { settle } of world.instances) await settle();

          const names = await expectOneLife(world);
          const isErased = done.some(({ kind, isDone }) => kind === 'erase' && isDone);
          if (isErased) expect(names.filter((name) => name.startsWith('past'))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a turn that died left after an erasure', () => {
  const worlds = [1, 2].map((instances) => () => aWorld(instances, instances === 1 ? 300 : 0));
  const longAgo = new Date('2025-01-01T00:00:00Z');

  it.each(worlds)(
    'an entry: a newcomer does not take it for theirs, and writes in its place',
    async (open) => {
      const world = open();
      await aPast(world, 1);
      const [one] = world.instances;
      await one!.erase(key);
      const events = [{ kind: 'topic-chosen' as const, topic: 'past-1' }];
      await one!.journal.append({ ...key, seq: 2, at: longAgo, since: longAgo, activityId: 'late', events });
      await act(world, 0, 'new-1');
      expect((await one!.turns.read(key)).turns).toEqual([{ activityId: 'new-1' }]);
      await act(world, 0, 'new-2');
      await one!.flush();
      expect(await expectOneLife(world)).toEqual(['new-1', 'new-2']);
    },
  );

  it.each(worlds)('an entry beyond a newcomer’s: the look after the erasure removes it', async (open) => {
    const world = open();
    await aPast(world, 1);
    const [one] = world.instances;
    await one!.erase(key);
    await one!.journal.append({
      ...key,
      seq: 7,
      at: longAgo,
      since: longAgo,
      activityId: 'late',
      events: [],
    });
    await act(world, 0, 'new-1');
    await one!.flush();
    await expect(one!.settle()).resolves.toBe(true);
    expect(await expectOneLife(world)).toEqual(['new-1']);
    await expect(one!.settle()).resolves.toBe(false);
  });

  it.each(worlds)(
    'a snapshot: a newcomer’s first turn, or the look after the erasure, removes it',
    async (open) => {
      for (const isTurnFirst of [true, false]) {
        const world = open();
        await aPast(world, 3);
        const [one] = world.instances;
        const before = await one!.turns.read(key);
        await one!.erase(key);
        if (!isTurnFirst)
          await one!.journal.append({ ...key, seq: 1, at: longAgo, activityId: 'new-1', events: [] });
        await one!.learners.save(before);
        if (isTurnFirst) await act(world, 0, 'new-1');
        else await expect(one!.settle()).resolves.toBe(true);
        await one!.flush();
        const { turns, seq } = await one!.turns.read(key);
        expect({ turns, seq }).toEqual({ turns: [{ activityId: 'new-1' }], seq: 1 });
      }
    },
  );

  it.each(worlds)(
    'an erasure cut short: its snapshot stays, so that the night finds it and ends it',
    async (open) => {
      const world = open();
      await aPast(world, 3);
      const [one] = world.instances;
      world.under({
        ...calm,
        done: (step) => {
          if (step.includes('delete t|l|0000000002')) throw new Error('killed');
        },
      });
      await expect(one!.erase(key)).rejects.toThrow('killed');
      world.under(calm);
      expect(world.journal().map(({ seq }) => seq)).toEqual([3]);
      expect(world.snapshot()).toBeDefined();
      await expect(one!.settle()).resolves.toBe(true);
      expect(world.journal()).toEqual([]);
      expect(world.snapshot()).toBeUndefined();
    },
  );
});
