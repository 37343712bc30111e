import { GRID_FROM, GRID_SIZE, GRID_STEP, gridPoints, type GridWeights } from './grid';

/** At hand: in a loop, an imported name costs a call. */
const points = gridPoints;

/**
 * Expected fall of the posterior variance of a topic by one answer to an item: v − E_y v(y). Minimum expected
 * posterior variance (W. J. van der Linden 1998, "Bayesian item selection criteria for adaptive testing").
 * `curve` holds P(right | θ); `at` is where the item's curve starts in it.
 */
export function expectedVarianceDrop(weights: GridWeights, curve: ArrayLike<number>, at = 0): number {
  let p = 0;
  let first = 0;
  for (let index = weights.from; index <= weights.to; index++) {
    const weight = (weights.weights[index] as number) * (curve[at + index] as number);
    p += weight;
    first += weight * ((points[index] as number) - weights.mean);
  }
  if (p <= 1e-12 || p >= 1 - 1e-12) return 0;
  // With θ centred, the drop is the variance of the two posterior means: first²/p + first²/(1 − p).
  return (first * first) / (p * (1 - p));
}

/** P(right) under the belief. */
export function expectedRight(weights: GridWeights, curve: ArrayLike<number>, at = 0): number {
  let p = 0;
  for (let index = weights.from; index <= weights.to; index++) {
    p += (weights.weights[index] as number) * (curve[at + index] as number);
  }
  return p;
}

/**
 * Expected fall of the entropy (bits) of "the ability reaches the cut": H(q) − E_y H(q′). The criterion that
 * certifies with the fewest errors at equal length. Source: T. J. H. M. Eggen (1999), "Item selection in adaptive
 * testing with the sequential probability ratio test"; here on the posterior rather than at two points.
 */
export function expectedCutInformation(
  weights: GridWeights,
  curve: ArrayLike<number>,
  cut: number,
  at = 0,
): number {
  const start = Math.min(GRID_SIZE, Math.max(0, Math.ceil((cut - GRID_FROM) / GRID_STEP)));
  let p = 0;
  let above = 0;
  let rightAbove = 0;
  for (let index = weights.from; index <= weights.to; index++) {
    const weight = weights.weights[index] as number;
    const right = weight * (curve[at + index] as number);
    p += right;
    if (index >= start) {
      above += weight;
      rightAbove += right;
    }
  }
  if (p <= 1e-12 || p >= 1 - 1e-12) return 0;
  const afterRight = rightAbove / p;
  const afterWrong = (above - rightAbove) / (1 - p);
  return entropy(above) - p * entropy(afterRight) - (1 - p) * entropy(afterWrong);
}

function entropy(q: number): number {
  if (q <= 0 || q >= 1) return 0;
  return -(q * Math.log2(q) + (1 - q) * Math.log2(1 - q));
}

/**
 * Expected fall of the variance of an item's difficulty by one answer: sd⁴·I / (1 + sd²·I), I being the information on
 * b under the belief on the person. What asking a little known question is worth to those who come later.
 */
export function expectedItemDrop(
  weights: GridWeights,
  right: ArrayLike<number>,
  known: ArrayLike<number>,
  item: { a: number; c: number; d: number; sdB?: number },
  at = 0,
): number {
  const variance = (item.sdB ?? 0) ** 2;
  if (variance < 1e-4) return 0;
  let p = 0;
  let slope = 0;
  for (let index = weights.from; index <= weights.to; index++) {
    const weight = weights.weights[index] as number;
    const knows = known[at + index] as number;
    p += weight * (right[at + index] as number);
    slope += weight * knows * (1 - knows);
  }
  slope *= (item.d - item.c) * item.a;
  const gained = (variance * slope * slope) / Math.max(1e-6, p * (1 - p));
  return (variance * gained) / (1 + gained);
}

/** How exposure is paid for: shares of people and shares of the best value. */
export interface ExposureRule {
  /** Share of people beyond which an item is held back once a person is well measured. */
  readonly cap: number;
  /** Questions of the topic after which the cap holds; before, it falls to it from everyone. */
  readonly heldFrom: number;
  /** Share of its value that an item met by many loses, at the first question and from `heldFrom` on. */
  readonly firstPrice: number;
  readonly price: number;
}

/**
 * Factor (0..1) on the value of an item that `share` of the people met, when `asked` questions of its topic were put
 * to this person. The first questions tell most and everyone is alike then: there it only decides between near
 * equals; the longer the test, the more it spares what many have met.
 */
export function exposureFactor(share: number, asked: number, rule: ExposureRule): number {
  const held = Math.min(1, asked / Math.max(1, rule.heldFrom));
  const cap = 1 + (rule.cap - 1) * held;
  const give = rule.firstPrice + (rule.price - rule.firstPrice) * held;
  const free = cap * (1 - 0.15 * held);
  const left = share <= free ? 1 : share >= cap && cap < 1 ? 0 : (cap - share) / (cap - free);
  return Math.max(0, left - give * Math.min(1, share / Math.max(0.01, rule.cap)));
}

/**
 * The cap that a bank can bear: when people meet a large part of a topic's items anyway (`meanShare`, 0..1), a low cap
 * would only take away the choice. .35 holds while people meet up to a tenth of the items.
 */
export function bearableCap(cap: number, meanShare: number): number {
  return Math.min(1, Math.max(cap, 3.5 * meanShare));
}

/** Draws one of the items worth at least (1 − slack) of the best; undefined when none has a value. */
export function drawNearBest(
  values: Float64Array,
  count: number,
  slack: number,
  rng: () => number,
): number | undefined {
  let best = -Infinity;
  for (let index = 0; index < count; index++)
    if ((values[index] as number) > best) best = values[index] as number;
  if (best === -Infinity) return undefined;
  const floor = best - Math.abs(best) * slack;
  let near = 0;
  for (let index = 0; index < count; index++) if ((values[index] as number) >= floor) near++;
  let skip = Math.floor(rng() * near);
  for (let index = 0; index < count; index++) {
    if ((values[index] as number) >= floor && skip-- === 0) return index;
  }
  return undefined;
}
