import type { LearnerKey } from '../domain/learner/identity';
import type { Erasure } from './ports/erasure';
import type { Timer } from './ports/timer';
import { removeIfOrphan, type OrphanDeps } from './remove-orphan';
import type { Snapshots } from './snapshots';

/** Turns under way when a person is erased have ended by then, on every instance. */
const settledAfterMs = 60_000;

/** Looks again, a little later, for what a turn under way may have written after an erasure. */
export interface AfterErasure {
  settle(key: LearnerKey): void;
  /** Looks now for all that still waits: before the store is closed. */
  finish(): Promise<void>;
}

export const makeAfterErasure = (deps: OrphanDeps & { timer: Timer }): AfterErasure => {
  const closing = new AbortController();
  const waiting = new Set<Promise<void>>();
  return {
    settle: (key) => {
      const look = async (): Promise<void> => {
        await deps.timer.sleep(settledAfterMs, closing.signal);
        // A store that fails now is no matter: the nightly retention looks again.
        await removeIfOrphan(deps, key).catch(() => false);
      };
      const looking = look().finally(() => waiting.delete(looking));
      waiting.add(looking);
    },
    finish: async () => {
      closing.abort();
      await Promise.all(waiting);
    },
  };
};

/** Erases a person for good, at their own request. Safe to repeat. */
export const makeEraseMyData =
  ({
    erasure,
    snapshots,
    after,
  }: {
    erasure: Erasure;
    snapshots: Pick<Snapshots, 'forget'>;
    after?: Pick<AfterErasure, 'settle'>;
  }) =>
  async (key: LearnerKey): Promise<void> => {
    snapshots.forget(key);
    await erasure.erase(key);
    snapshots.forget(key);
    after?.settle(key);
  };
