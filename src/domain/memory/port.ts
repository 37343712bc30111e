/**
 * What is remembered of one question. JSON-serialisable.
 * A question that was only tapped through has `seen` 0: it was put, nothing was learnt of it.
 */
export interface Trace {
  /** P(knowing it) just after `last`, 0..1. */
  readonly k: number;
  /** Stability in days: recall is 90 % of k after that long. */
  readonly s: number;
  /** When it was last answered (ms). */
  readonly last: number;
  /** How many times it was answered in earnest. */
  readonly seen: number;
  /** When it was last put, answered in earnest or not (ms). */
  readonly asked: number;
  /** Credit of the last answer, 0..1. */
  readonly score: number;
  /** Difficulty 1–10, kept by FSRS only. */
  readonly difficulty?: number;
}

/** An answer as a memory sees it. */
export interface Recollection {
  /** Credit 0..1. */
  readonly score: number;
  readonly isAdmitted?: boolean;
  /** Chance of a right answer without and with knowledge. */
  readonly c: number;
  readonly d: number;
  readonly isFeedbackRead: boolean;
  readonly now: number;
}

/** How a person's memories last compared with the average: stabilities are multiplied by it. */
export type Pace = number;

/** A point in the future that counts, with its weight. */
export interface Horizon {
  readonly inDays: number;
  readonly weight: number;
}

/** A model of memory: the engine's own, or a published one. All functions are pure. */
export interface MemoryModel {
  readonly name: string;
  /** P(knowing) now of a question that was met. */
  recall(trace: Trace, pace: Pace, now: number): number;
  /** The trace after an answer; `known` is P(knowing) just before it, `trace` is absent at the first meeting. */
  after(trace: Trace | undefined, known: number, pace: Pace, answer: Recollection): Trace;
  /**
   * Expected P(knowing) at the horizons if asked now minus if not asked; `trace` absent = never met, and the gain is
   * then linear in `known` and in the chance `c`.
   */
  gain(
    trace: Trace | undefined,
    known: number,
    chance: { c: number; d: number },
    pace: Pace,
    now: number,
    horizons: readonly Horizon[],
  ): number;
}

export const DAY_MS = 86_400_000;
