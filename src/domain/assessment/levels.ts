import { normalCdf } from './normal';

/** The seven cuts between the eight levels, in logits. */
export const launchCuts: readonly number[] = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];

/** Level 1..(cuts + 1) of an ability: one more than the number of cuts reached. */
export function levelOf(theta: number, cuts: readonly number[] = launchCuts): number {
  let level = 1;
  for (const cut of cuts) if (theta >= cut) level++;
  return level;
}

/** Probability of each level under N(theta, se²); sums to 1. */
export function levelProbabilities(
  theta: number,
  se: number,
  cuts: readonly number[] = launchCuts,
): number[] {
  const reached = cuts.map((cut) => normalCdf((theta - cut) / se));
  const probabilities: number[] = [];
  let above = 1;
  for (const next of [...reached, 0]) {
    probabilities.push(Math.max(0, above - next));
    above = next;
  }
  return probabilities;
}

/** P(ability reaches the level) under N(theta, se²), levels 1..(cuts + 1). */
export function probabilityOfReaching(
  level: number,
  theta: number,
  se: number,
  cuts: readonly number[] = launchCuts,
): number {
  if (level <= 1) return 1;
  const cut = cuts[level - 2];
  return cut === undefined ? 0 : normalCdf((theta - cut) / se);
}

/** The level below which the given share of the probability lies (share .5 = the median level). */
export function levelQuantile(probabilities: readonly number[], share: number): number {
  let total = 0;
  for (let index = 0; index < probabilities.length; index++) {
    total += probabilities[index] as number;
    if (total >= share - 1e-9) return index + 1;
  }
  return probabilities.length;
}

/** What a person is shown: a level and the levels that hold 80 % of the probability. */
export interface ShownLevel {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The level to show. A level that was shown before stays until the probability of being beyond it reaches .6, so that
 * it does not flap between two questions.
 */
export function shownLevel(probabilities: readonly number[], previous?: number): ShownLevel {
  const median = levelQuantile(probabilities, 0.5);
  const level = previous === undefined ? median : heldLevel(probabilities, previous, median);
  return { level, ...likelyLevels(probabilities, level) };
}

/** From the 10 % to the 90 % quantile, less what 80 % does without: quantiles round outwards at both ends. */
function likelyLevels(probabilities: readonly number[], level: number): { from: number; to: number } {
  const at = (each: number): number => probabilities[each - 1] as number;
  let from = Math.min(levelQuantile(probabilities, 0.1), level);
  let to = Math.max(levelQuantile(probabilities, 0.9), level);
  let held = probabilities.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
  while (from < to) {
    const isLowest = to === level || (from < level && at(from) < at(to));
    held -= at(isLowest ? from : to);
    if (held < 0.8) break;
    if (isLowest) from++;
    else to--;
  }
  return { from, to };
}

function heldLevel(probabilities: readonly number[], previous: number, median: number): number {
  const sum = (from: number, to: number): number => probabilities.slice(from, to).reduce((a, b) => a + b, 0);
  if (median > previous) return sum(previous, probabilities.length) >= 0.6 ? median : previous;
  if (median < previous) return sum(0, previous - 1) >= 0.6 ? median : previous;
  return previous;
}
