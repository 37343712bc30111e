import { keyText, type LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Journal } from './ports/journal';
import type { Learners } from './ports/learners';
import type { Timer } from './ports/timer';
import { isStillKnown } from './still-known';

/**
 * Snapshots wait before they are written, and only the latest of each learner is: a question asked, its card noted and its
 * answer are one write. Losing them loses nothing: the journal holds every turn.
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

/**
 * How long a state waits, from its first change. Where another instance may take the next turn, just what is told at once; a
 * process alone with its store finds here what is not written yet, and waits for the visit to end. Not for a newcomer: whoever looks over
 * everybody starts from the snapshots, and must find them even if the process dies.
 */
export const snapshotDelayMs = { shared: 500, alone: 30_000 } as const;
/** Memory is bounded: beyond this many, the oldest are written at once. */
const maxWaiting = 2_000;
const writers = 4;

export const makeSnapshots = (deps: {
  learners: Learners;
  journal: Pick<Journal, 'beganAt'>;
  timer: Timer;
  delayMs: number;
  onLost?: (error: unknown) => void;
}): Snapshots => {
  const { timer } = deps;
  /** The longest waiting first. */
  const waiting = new Map<string, { state: LearnerState; dueMs: number }>();
  const writing = new Map<string, LearnerState>();
  let wake = new AbortController();
  /** When the sleep under way ends by itself. */
  let sleepingUntilMs = -Infinity;
  let isFlushing = false;
  let running: Promise<void> | undefined;

  const takeDue = (): [id: string, state: LearnerState][] => {
    const nowMs = timer.nowMs();
    const due: [string, LearnerState][] = [];
    for (const [id, { state, dueMs }] of waiting) {
      if (due.length === writers) break;
      if (!isFlushing && waiting.size <= maxWaiting && dueMs > nowMs) continue;
      waiting.delete(id);
      writing.set(id, state);
      due.push([id, state]);
    }
    return due;
  };
  const write = async ([id, state]: [string, LearnerState]): Promise<void> => {
    try {
      await deps.learners.save(state);
      if (!(await isStillKnown(deps.journal, state))) await deps.learners.delete(state);
    } catch (error) {
      deps.onLost?.(error);
    }
    if (writing.get(id) === state) writing.delete(id);
  };
  const untilDue = async (): Promise<void> => {
    sleepingUntilMs = [...waiting.values()].reduce((first, { dueMs }) => Math.min(first, dueMs), Infinity);
    await timer.sleep(Math.max(0, sleepingUntilMs - timer.nowMs()), wake.signal);
    sleepingUntilMs = -Infinity;
    wake = new AbortController();
  };
  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      const due = takeDue();
      if (due.length === 0) {
        await untilDue();
        continue;
      }
      await Promise.all(due.map(write));
      // Hundreds may be due: answers go first.
      await timer.sleep(0, wake.signal);
    }
    running = undefined;
  };

  return {
    find: (key) => waiting.get(keyText(key))?.state ?? writing.get(keyText(key)),
    save: (state) => {
      const id = keyText(state);
      const delayMs = state.counts.answers === 0 ? snapshotDelayMs.shared : deps.delayMs;
      const dueMs = Math.min(waiting.get(id)?.dueMs ?? Infinity, timer.nowMs() + delayMs);
      waiting.set(id, { state, dueMs });
      if (waiting.size > maxWaiting || dueMs < sleepingUntilMs) wake.abort();
      running ??= run();
    },
    forget: (key) => void waiting.delete(keyText(key)),
    flush: async () => {
      while (running) {
        isFlushing = true;
        wake.abort();
        await running;
      }
      isFlushing = false;
    },
  };
};
