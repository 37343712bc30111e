import type { Pace, Recollection } from './port';

/**
 * How long one person's memories last against the average: a factor on stability, ln pace ~ N(0, .35²) on five
 * points, re-weighted by the repeats. An empty list of weights is the prior.
 */
const STEPS = [-0.7, -0.35, 0, 0.35, 0.7];
const PRIOR_SD = 0.35;
const prior = STEPS.map((step) => -0.5 * (step / PRIOR_SD) ** 2);

/** The paces considered, with the log of their prior weight (not normalised). */
export const paces: readonly { readonly pace: Pace; readonly logPrior: number }[] = STEPS.map(
  (step, index) => ({
    pace: Math.exp(step),
    logPrior: prior[index] as number,
  }),
);

/** Mean pace under the weights. */
export function paceMean(logWeights: readonly number[]): Pace {
  if (logWeights.length === 0) return 1;
  const top = Math.max(...logWeights);
  let total = 0;
  let sum = 0;
  STEPS.forEach((step, index) => {
    const weight = Math.exp((logWeights[index] as number) - top);
    total += weight;
    sum += weight * step;
  });
  return Math.exp(sum / total);
}

/** Weights after a repeat; `recallAt` gives P(knowing) just before it for a pace. */
export function paceUpdated(
  logWeights: readonly number[],
  recallAt: (pace: Pace) => number,
  answer: Recollection,
): number[] {
  const from = logWeights.length === 0 ? prior : logWeights;
  const c = answer.isAdmitted ? 0 : answer.c;
  const score = answer.isAdmitted ? 0 : answer.score;
  const updated = STEPS.map((step, index) => {
    const p = c + (answer.d - c) * recallAt(Math.exp(step));
    const bounded = Math.min(0.999, Math.max(0.001, p));
    return (from[index] as number) + score * Math.log(bounded) + (1 - score) * Math.log(1 - bounded);
  });
  const top = Math.max(...updated);
  return updated.map((value) => value - top);
}
