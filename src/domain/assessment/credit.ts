import type { Question, ScenarioStep } from '../bank/question';

/** Less than half of an answer is told as wrong, and earns nothing: most of it can be had by luck. */
const leastCredited = 0.5;
const credited = (share: number): number => (share >= leastCredited ? share : 0);

/** Credit (0 or .5 to 1) of several ticks: what was found less what was wrongly ticked; 1 for the exact set alone. */
export const choicesCredit = (found: number, wrong: number, right: number): number =>
  found === right && wrong === 0 ? 1 : credited(Math.min(0.99, (found - wrong) / right));

/** Credit of an order from its pairs of steps in the right order, above what chance gives: Kendall's τ (1938). */
export const orderCredit = (agreeing: number, pairs: number): number => credited((2 * agreeing) / pairs - 1);

/** Credit of pairs: those found but the one that chance gives. */
export const matchCredit = (found: number, pairs: number): number => credited((found - 1) / (pairs - 1));

/** Credit of a scenario: the mean of its steps'. */
export const scenarioCredit = (steps: readonly number[]): number =>
  credited(steps.reduce((sum, credit) => sum + credit, 0) / Math.max(1, steps.length));

/** Probability of each credit that a blind answer earns; what is missing to 1 earns nothing. */
type Blind = readonly { readonly credit: number; readonly p: number }[];

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const choose = (n: number, k: number): number => factorial(n) / (factorial(k) * factorial(n - k));

/** Any set of ticks but none. */
const blindTicks = (right: number, wrong: number): Blind => {
  const sets = 2 ** (right + wrong) - 1;
  const blind: { credit: number; p: number }[] = [];
  for (let found = 0; found <= right; found++)
    for (let added = 0; added <= wrong; added++) {
      if (found + added === 0) continue;
      const p = (choose(right, found) * choose(wrong, added)) / sets;
      blind.push({ credit: choicesCredit(found, added, right), p });
    }
  return blind;
};

/** Permutations of n by number of pairs in order (Mahonian numbers: n factors 1 + x + … + x^(i − 1)). */
const blindOrder = (steps: number): Blind => {
  let counts = [1];
  for (let size = 2; size <= steps; size++) {
    const longer = new Array<number>(counts.length + size - 1).fill(0);
    counts.forEach((count, at) => {
      for (let more = 0; more < size; more++) longer[at + more]! += count;
    });
    counts = longer;
  }
  const pairs = (steps * (steps - 1)) / 2;
  return counts.map((count, agreeing) => ({
    credit: orderCredit(agreeing, pairs),
    p: count / factorial(steps),
  }));
};

const derangements = (n: number): number =>
  n === 0 ? 1 : n === 1 ? 0 : (n - 1) * (derangements(n - 1) + derangements(n - 2));

/** Permutations of n by number of fixed points. */
const blindMatch = (pairs: number): Blind =>
  Array.from({ length: pairs + 1 }, (_, found) => ({
    credit: matchCredit(found, pairs),
    p: (choose(pairs, found) * derangements(pairs - found)) / factorial(pairs),
  }));

const blind = (question: Question | ScenarioStep): Blind => {
  switch (question.kind) {
    case 'single':
      return [{ credit: 1, p: 1 / question.choices.length }];
    case 'multiple':
      return ticksOf(question.choices);
    case 'spot':
      return question.spots.filter((spot) => spot.correct).length === 1
        ? [{ credit: 1, p: 1 / question.spots.length }]
        : ticksOf(question.spots);
    case 'order':
      return blindOrder(question.steps.length);
    case 'match':
      return blindMatch(question.pairs.length);
    case 'short':
      return [{ credit: 1, p: 0.02 }];
    case 'scenario':
      return blindScenario(question.steps);
  }
};

const ticksOf = (choices: readonly { correct: boolean }[]): Blind => {
  const right = choices.filter(({ correct }) => correct).length;
  return blindTicks(right, choices.length - right);
};

const blindScenario = (steps: readonly ScenarioStep[]): Blind => {
  let ways: { credits: readonly number[]; p: number }[] = [{ credits: [], p: 1 }];
  for (const step of steps) {
    const each = blind(step);
    const nothing = { credit: 0, p: 1 - each.reduce((sum, { p }) => sum + p, 0) };
    ways = ways.flatMap(({ credits, p }) =>
      [...each, nothing].map((one) => ({ credits: [...credits, one.credit], p: p * one.p })),
    );
  }
  return ways.map(({ credits, p }) => ({ credit: scenarioCredit(credits), p }));
};

/**
 * What a blind answer earns on average (0..1): the chance of guessing of an item whose answers earn partial credit, so that
 * nobody's level is raised by luck. For a single choice, 1/n.
 */
export const guessingChance = (question: Question | ScenarioStep): number =>
  blind(question).reduce((sum, { credit, p }) => sum + credit * p, 0);
