/**
 * Item response theory: the four-parameter logistic model, and what chance alone gives per kind of question.
 * Source: M. A. Barton & F. M. Lord (1981), "An upper asymptote for the three-parameter logistic item-response model".
 */

/** Parameters of one question on the ability scale, whose population is N(0, 1). */
export interface ItemParameters {
  /** Discrimination per logit, > 0. */
  readonly a: number;
  /** Difficulty in logits. */
  readonly b: number;
  /** Chance of a right answer without knowing, 0..1. */
  readonly c: number;
  /** Chance of a right answer when knowing, c..1: 1 − d is the slip. */
  readonly d: number;
  /** How unsure b is (sd, logits); absent = known. */
  readonly sdB?: number;
  /** How unsure ln a is (sd); absent = known. */
  readonly sdLnA?: number;
}

/** Launch values for an authored question; `b` follows from its level. */
export const launchParameters = { a: 1.2, d: 0.97, sdB: 0.6, sdLnA: 0.25 } as const;

/** Difficulty (logits) of an authored level 1–8: half a logit each, level 4.5 in the middle. */
export const difficultyOfLevel = (level: number): number => (level - 4.5) * 0.5;

/** The logistic function. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** P(right | θ) of the four-parameter logistic model, in c..d; non-decreasing in θ. */
export function probabilityRight(item: ItemParameters, theta: number): number {
  return item.c + (item.d - item.c) * logistic(item.a * (theta - item.b));
}

/** P(knowing | θ) at each of many abilities; `a` and `b` of one item. */
export function knownCurve(a: number, b: number, thetas: Float64Array): Float64Array {
  const curve = new Float64Array(thetas.length);
  for (let index = 0; index < curve.length; index++)
    curve[index] = logistic(a * ((thetas[index] as number) - b));
  return curve;
}

/** P(knowing | θ), guessing and slips left out, in 0..1. */
export function probabilityKnown(item: ItemParameters, theta: number): number {
  return logistic(item.a * (theta - item.b));
}

/**
 * Discrimination flattened by the doubt on the difficulty: averaging σ(a(θ − b)) over b ~ N(b̂, sd²) is close to a
 * logistic of slope a / √(1 + (a·sd/1.7)²). Source: the probit approximation of the logistic, scale 1.7
 * (D. J. C. MacKay 1992, "The evidence framework applied to classification networks").
 */
export function flattenedDiscrimination(item: ItemParameters): number {
  const spread = (item.a * (item.sdB ?? 0)) / 1.7;
  return item.a / Math.sqrt(1 + spread * spread);
}

/** Fisher information at θ (per answer). Source: Magis (2013), "A note on the item information function of the 4PL". */
export function information(item: ItemParameters, theta: number): number {
  const p = probabilityRight(item, theta);
  const slope = (item.a * (p - item.c) * (item.d - p)) / (item.d - item.c);
  return (slope * slope) / (p * (1 - p));
}

/** Kinds of answers whose chance rate is computed. */
export type AnswerShape = 'single' | 'multiple' | 'order' | 'match' | 'short';

/**
 * Chance of a fully right answer without knowing.
 * `count` is the number of choices (single), boxes (multiple), things to order, or pairs to match.
 */
export function chanceRate(shape: AnswerShape, count: number): number {
  const things = Math.max(1, Math.floor(count));
  switch (shape) {
    case 'single':
      return 1 / things;
    case 'multiple':
      return 1 / Math.max(1, 2 ** things - 1);
    case 'order':
    case 'match':
      return 1 / factorial(things);
    case 'short':
      return 0.02;
  }
}

function factorial(n: number): number {
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return product;
}
