import { makeSnapshots } from '../../src/application/snapshots';
import type { LearnerState } from '../../src/domain/learner/state';

const firstSeenAt = new Date('2026-11-24T09:00:00Z');
const aState = (learnerId: string, seq: number, answers = 1): LearnerState =>
  ({ tenantId: 't', learnerId, seq, firstSeenAt, counts: { answers } }) as LearnerState;

/** A store that lists what is written, and time that passes when told to. */
const aProcess = (delayMs: number) => {
  const written: string[] = [];
  const sleepers: { atMs: number; wake: () => void }[] = [];
  let nowMs = 0;
  const snapshots = makeSnapshots({
    learners: {
      save: ({ learnerId, seq }: LearnerState) => Promise.resolve(void written.push(`${learnerId}:${seq}`)),
    } as never,
    journal: { beganAt: () => Promise.resolve(firstSeenAt) },
    timer: {
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (ms === 0 || signal?.aborted) return setImmediate(resolve);
          signal?.addEventListener('abort', () => resolve(), { once: true });
          return sleepers.push({ atMs: nowMs + ms, wake: resolve });
        }),
      nowMs: () => nowMs,
    },
    delayMs,
  });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (ms: number): Promise<void> => {
    await settle();
    nowMs += ms;
    for (const sleeper of sleepers.splice(0)) {
      if (sleeper.atMs <= nowMs) sleeper.wake();
      else sleepers.push(sleeper);
    }
    await settle();
  };
  return { snapshots, written, pass, settle };
};

describe('snapshots wait', () => {
  it('for the delay from the first change: a visit is one write, of its latest state', async () => {
    const { snapshots, written, pass } = aProcess(30_000);
    snapshots.save(aState('amina', 1));
    await pass(20_000);
    snapshots.save(aState('amina', 2));
    snapshots.save(aState('lucas', 1));
    await pass(9_999);
    expect(written).toEqual([]);
    expect(snapshots.find(aState('amina', 0))?.seq).toBe(2);
    await pass(1);
    expect(written).toEqual(['amina:2']);
    await pass(19_999);
    expect(written).toEqual(['amina:2']);
    await pass(1);
    expect(written).toEqual(['amina:2', 'lucas:1']);
    expect(snapshots.find(aState('lucas', 0))).toBeUndefined();
  });

  it('half a second for a newcomer, whoever waits longer', async () => {
    const { snapshots, written, pass } = aProcess(30_000);
    snapshots.save(aState('amina', 8));
    await pass(1_000);
    snapshots.save(aState('sophie', 1, 0));
    await pass(499);
    expect(written).toEqual([]);
    await pass(1);
    expect(written).toEqual(['sophie:1']);
    await pass(28_500);
    expect(written).toEqual(['sophie:1', 'amina:8']);
  });

  it('no longer than a stop, and what comes after a stop waits again', async () => {
    const { snapshots, written, pass } = aProcess(30_000);
    snapshots.save(aState('amina', 1));
    snapshots.save(aState('lucas', 1));
    await snapshots.flush();
    expect(written).toEqual(['amina:1', 'lucas:1']);
    snapshots.save(aState('amina', 2));
    await pass(29_999);
    expect(written).toHaveLength(2);
    await pass(1);
    expect(written.at(-1)).toBe('amina:2');
  });

  it('in bounded memory: beyond two thousand, those that wait longest are written at once', async () => {
    const { snapshots, written, settle } = aProcess(30_000);
    for (let i = 0; i < 2_005; i++) snapshots.save(aState(`l${i}`, 1));
    await settle();
    expect(written).toEqual(['l0:1', 'l1:1', 'l2:1', 'l3:1', 'l4:1']);
  });

  it('and are forgotten with their person', async () => {
    const { snapshots, written, pass } = aProcess(30_000);
    snapshots.save(aState('amina', 1));
    snapshots.forget(aState('amina', 0));
    await pass(60_000);
    await snapshots.flush();
    expect(written).toEqual([]);
  });
});
