/** When a topic has been measured enough for the purpose. */
export interface StoppingRule {
  /** Standard error (logits) that is enough. */
  readonly enoughSe: number;
  /** P(level ± 1) that is enough. */
  readonly enoughWithinOne: number;
  /** Never more questions than this in a topic. */
  readonly maxQuestions: number;
  /** Nor fewer than this before the first two rules count. */
  readonly minQuestions: number;
}

export const launchStopping: StoppingRule = {
  enoughSe: 0.5,
  enoughWithinOne: 0.9,
  maxQuestions: 20,
  minQuestions: 3,
};

export type Stop = {
  readonly stop: boolean;
  readonly why: 'sure-enough' | 'level-sure' | 'long-enough' | 'not-yet';
};

/** `levels` are the probabilities of the levels; `questions` how many were answered in earnest in the topic. */
export function stopping(
  se: number,
  levels: readonly number[],
  questions: number,
  rule: StoppingRule = launchStopping,
): Stop {
  if (questions >= rule.maxQuestions) return { stop: true, why: 'long-enough' };
  if (questions < rule.minQuestions) return { stop: false, why: 'not-yet' };
  if (se <= rule.enoughSe) return { stop: true, why: 'sure-enough' };
  if (withinOne(levels) >= rule.enoughWithinOne) return { stop: true, why: 'level-sure' };
  return { stop: false, why: 'not-yet' };
}

/** Largest probability held by a level and its two neighbours. */
export function withinOne(levels: readonly number[]): number {
  let best = 0;
  for (let index = 0; index < levels.length; index++) {
    const held = (levels[index - 1] ?? 0) + (levels[index] as number) + (levels[index + 1] ?? 0);
    if (held > best) best = held;
  }
  return best;
}
