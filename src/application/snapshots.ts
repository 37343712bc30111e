import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Journal } from './ports/journal';
import type { Learners } from './ports/learners';
import type { Timer } from './ports/timer';
import { isStillKnown } from './still-known';

/**
 * Snapshots wait a moment before they are written, and only the latest of each learner is: a question asked, its card
 * noted and its answer are one write. Losing them loses nothing: the journal holds every turn.
 */
export interface Snapshots {
  /** The latest state of this process that is not known to be written. */
  find(key: LearnerKey): LearnerState | undefined;
  save(state: LearnerState): void;
  /** Before an erasure: what waits must not bring the learner back. */
  forget(key: LearnerKey): void;
  /** Writes all that waits; resolves when it is written. */
  flush(): Promise<void>;
}

const delayMs = 500;
/** Memory is bounded: beyond this many, writing starts at once. */
const maxWaiting = 500;
const writers = 4;

export const makeSnapshots = (deps: {
  learners: Learners;
  journal: Pick<Journal, 'first'>;
  timer: Timer;
  onLost?: (error: unknown) => void;
}): Snapshots => {
  const waiting = new Map<string, LearnerState>();
  const writing = new Map<string, LearnerState>();
  let wake = new AbortController();
  let running: Promise<void> | undefined;
  const idOf = ({ tenantId, learnerId }: LearnerKey): string => JSON.stringify([tenantId, learnerId]);

  const writeNext = async (): Promise<void> => {
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [id, state] = next.value;
      waiting.delete(id);
      writing.set(id, state);
      try {
        await deps.learners.save(state);
        if (!(await isStillKnown(deps.journal, state))) await deps.learners.delete(state);
      } catch (error) {
        deps.onLost?.(error);
      }
      if (writing.get(id) === state) writing.delete(id);
      // Hundreds may wait: answers go first.
      await deps.timer.sleep(0, wake.signal);
    }
  };
  const run = async (): Promise<void> => {
    await deps.timer.sleep(delayMs, wake.signal);
    await Promise.all(Array.from({ length: writers }, writeNext));
    wake = new AbortController();
    running = undefined;
    // What came while the last ones were written.
    if (waiting.size > 0) running = run();
  };

  return {
    find: (key) => waiting.get(idOf(key)) ?? writing.get(idOf(key)),
    save: (state) => {
      waiting.set(idOf(state), state);
      if (waiting.size > maxWaiting) wake.abort();
      running ??= run();
    },
    forget: (key) => void waiting.delete(idOf(key)),
    flush: async () => {
      while (running) {
        wake.abort();
        await running;
      }
    },
  };
};
