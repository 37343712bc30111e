/**
 * One fixed grid of abilities for the whole engine, so that item curves are tabulated once. The trapezoid rule on a
 * Gaussian of sd s converges as 2·exp(−2π²s²/h²): with h = .25 the error is below 1e-6 down to s = .2.
 * Source: L. N. Trefethen & J. A. C. Weideman (2014), "The exponentially convergent trapezoidal rule", SIAM Review.
 */
export const GRID_STEP = 0.25;
export const GRID_FROM = -5;
export const GRID_SIZE = 41;

/** The abilities of the grid, −5 to 5. */
export const gridPoints: Float64Array = Float64Array.from(
  { length: GRID_SIZE },
  (_, index) => GRID_FROM + index * GRID_STEP,
);

/** Point masses of a Gaussian on the grid; `from..to` (inclusive) is where they are not negligible. */
export interface GridWeights {
  readonly weights: Float64Array;
  readonly from: number;
  readonly to: number;
  /** Mean and variance of the masses themselves (they differ from the Gaussian's by truncation only). */
  readonly mean: number;
  readonly variance: number;
}

/** Masses of N(mean, variance) on the grid, normalised, cut at 5 sd. */
export function gaussianWeights(mean: number, variance: number): GridWeights {
  const weights = new Float64Array(GRID_SIZE);
  const sd = Math.sqrt(variance);
  const from = Math.min(GRID_SIZE - 1, Math.max(0, Math.floor((mean - 5 * sd - GRID_FROM) / GRID_STEP)));
  const to = Math.max(from, Math.min(GRID_SIZE - 1, Math.ceil((mean + 5 * sd - GRID_FROM) / GRID_STEP)));
  const scale = -0.5 / variance;
  let total = 0;
  let first = 0;
  let second = 0;
  for (let index = from; index <= to; index++) {
    const theta = GRID_FROM + index * GRID_STEP;
    const weight = Math.exp(scale * (theta - mean) * (theta - mean));
    weights[index] = weight;
    total += weight;
    first += weight * theta;
    second += weight * theta * theta;
  }
  for (let index = from; index <= to; index++) weights[index] = (weights[index] as number) / total;
  const gridMean = first / total;
  return { weights, from, to, mean: gridMean, variance: second / total - gridMean * gridMean };
}

/** Linear interpolation of a curve tabulated on the grid, held constant outside. */
export function interpolate(curve: ArrayLike<number>, theta: number): number {
  const position = Math.min(GRID_SIZE - 1, Math.max(0, (theta - GRID_FROM) / GRID_STEP));
  const low = Math.min(GRID_SIZE - 2, Math.floor(position));
  const share = position - low;
  return (curve[low] as number) * (1 - share) + (curve[low + 1] as number) * share;
}
