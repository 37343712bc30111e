/**
 * Does a person answer as the model expects? The standardised log-likelihood l_z (F. Drasgow, M. V. Levine &
 * E. A. Williams 1985) over the last 15 first answers; below −2 a certificate waits, learning does not.
 */
export interface FitStep {
  /** log-likelihood of the answer minus its expectation. */
  readonly surprise: number;
  readonly variance: number;
}

export const FIT_WINDOW = 15;
export const MISFIT_BELOW = -2;

/** One answer's part in l_z; `p` is P(right) before it, `score` 0..1. */
export function fitStep(p: number, score: number): FitStep {
  const bounded = Math.min(0.999, Math.max(0.001, p));
  const logit = Math.log(bounded / (1 - bounded));
  return { surprise: (score - bounded) * logit, variance: bounded * (1 - bounded) * logit * logit };
}

/** l_z of a window of steps; undefined while there are fewer than 15. */
export function personFit(steps: readonly FitStep[]): number | undefined {
  if (steps.length < FIT_WINDOW) return undefined;
  const recent = steps.slice(-FIT_WINDOW);
  const surprise = recent.reduce((total, step) => total + step.surprise, 0);
  const variance = recent.reduce((total, step) => total + step.variance, 0);
  return variance > 0 ? surprise / Math.sqrt(variance) : 0;
}
