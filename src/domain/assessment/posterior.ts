import { GRID_FROM, GRID_SIZE, GRID_STEP, gaussianWeights, type GridWeights } from './grid';
import { flattenedDiscrimination, logistic, type ItemParameters } from './irt';

/**
 * What is believed of a person: a Gaussian over the abilities of all topics. `cov` is the full matrix, row by row.
 * Answers enter by moment matching on a grid (assumed-density filtering: T. P. Minka 2001, "A family of algorithms
 * for approximate Bayesian inference", ch. 3).
 */
export interface Belief {
  readonly mean: readonly number[];
  readonly cov: readonly number[];
}

/** Exchangeable prior N(0, (1 − ρ) I + ρ 11ᵀ). */
export function priorBelief(topics: number, correlation: number): Belief {
  const cov: number[] = [];
  for (let row = 0; row < topics; row++) {
    for (let column = 0; column < topics; column++) cov.push(row === column ? 1 : correlation);
  }
  return { mean: new Array<number>(topics).fill(0), cov };
}

/** Variance of one topic. */
export function varianceOf(belief: Belief, topic: number): number {
  return belief.cov[topic * belief.mean.length + topic] as number;
}

/** What an answer says: credit 0..1, an admitted "I do not know", how sure the person said they were. */
export interface Observation {
  readonly score: number;
  readonly isAdmitted?: boolean;
  readonly confidence?: 'sure' | 'unsure';
}

/** Chance level once the person said how sure they were: a sure answer is rarely a guess, an unsure one often is. */
export function chanceGiven(item: ItemParameters, confidence: Observation['confidence']): number {
  if (confidence === 'sure') return item.c * 0.5;
  if (confidence === 'unsure') return Math.min(item.c * 1.3, (item.c + item.d) / 2);
  return item.c;
}

/**
 * Likelihood of an answer on the grid: P^y (1 − P)^(1 − y), y in 0..1 (a weighted likelihood for partial credit).
 * "I do not know" is a failure without guessing (c = 0).
 */
export function likelihoodOnGrid(item: ItemParameters, seen: Observation): Float64Array {
  const curve = new Float64Array(GRID_SIZE);
  const a = flattenedDiscrimination(item);
  const c = seen.isAdmitted ? 0 : chanceGiven(item, seen.confidence);
  const score = seen.isAdmitted ? 0 : seen.score;
  for (let index = 0; index < GRID_SIZE; index++) {
    const p = c + (item.d - c) * logistic(a * (GRID_FROM + index * GRID_STEP - item.b));
    curve[index] = score === 1 ? p : score === 0 ? 1 - p : Math.pow(p, score) * Math.pow(1 - p, 1 - score);
  }
  return curve;
}

/** The belief after an observation, and the log of how likely the observation was. */
export interface Updated {
  readonly belief: Belief;
  readonly logEvidence: number;
}

/** Update of the whole belief by a likelihood (on the grid) of one topic's ability. */
export function observe(belief: Belief, topic: number, likelihood: ArrayLike<number>): Updated {
  const size = belief.mean.length;
  const variance = varianceOf(belief, topic);
  const before = gaussianWeights(belief.mean[topic] as number, variance);
  const after = tilted(before, likelihood);
  const shift = (after.mean - before.mean) / variance;
  const shrink = (after.variance - before.variance) / (variance * variance);
  const gain = belief.cov.slice(topic * size, topic * size + size);
  const mean = belief.mean.map((m, index) => m + (gain[index] as number) * shift);
  const cov = new Array<number>(size * size);
  for (let row = 0; row < size; row++) {
    const scaled = (gain[row] as number) * shrink;
    for (let column = 0; column < size; column++) {
      cov[row * size + column] =
        (belief.cov[row * size + column] as number) + scaled * (gain[column] as number);
    }
  }
  return { belief: { mean, cov }, logEvidence: Math.log(after.evidence) };
}

function tilted(
  before: GridWeights,
  likelihood: ArrayLike<number>,
): { mean: number; variance: number; evidence: number } {
  let total = 0;
  let first = 0;
  let second = 0;
  for (let index = before.from; index <= before.to; index++) {
    const theta = GRID_FROM + index * GRID_STEP;
    const weight = (before.weights[index] as number) * (likelihood[index] as number);
    total += weight;
    first += weight * theta;
    second += weight * theta * theta;
  }
  if (!(total > 1e-300)) return { mean: before.mean, variance: before.variance, evidence: 1e-300 };
  const mean = first / total;
  return { mean, variance: Math.max(1e-4, second / total - mean * mean), evidence: total };
}

/**
 * Time: ability wanders by `perRootWeek` logits per √week, half of it shared by the topics.
 * A posterior is widened (discounting old answers measured worse, see the decision record).
 */
export function drift(belief: Belief, weeks: number, perRootWeek: number): Belief {
  if (!(weeks > 0)) return belief;
  const size = belief.mean.length;
  const step = perRootWeek * perRootWeek * weeks;
  const cov = belief.cov.map((value, index) => {
    const isVariance = Math.floor(index / size) === index % size;
    return value + (isVariance ? step : step / 2);
  });
  return { mean: belief.mean, cov };
}

/** A declared level counts as one vague observation N(ability, 1.2²); never counted for a certificate. */
export function declare(belief: Belief, topic: number, theta: number, sd = 1.2): Belief {
  const size = belief.mean.length;
  const precision = 1 / (varianceOf(belief, topic) + sd * sd);
  const gain = belief.cov.slice(topic * size, topic * size + size);
  const surprise = (theta - (belief.mean[topic] as number)) * precision;
  return {
    mean: belief.mean.map((m, index) => m + (gain[index] as number) * surprise),
    cov: belief.cov.map(
      (value, index) =>
        value - (gain[Math.floor(index / size)] as number) * (gain[index % size] as number) * precision,
    ),
  };
}

/** The belief with topics added at the end (a new pilot topic), correlated with what is known of the others. */
export function extendBelief(belief: Belief, topics: number, correlation: number): Belief {
  let extended = belief;
  while (extended.mean.length < topics) extended = withOneMore(extended, correlation);
  return extended;
}

/** Under the exchangeable prior the new topic given the others is regressed on their sum. */
function withOneMore(belief: Belief, correlation: number): Belief {
  const size = belief.mean.length;
  const slope = size === 0 ? 0 : correlation / (1 + (size - 1) * correlation);
  const residual = 1 - size * correlation * slope;
  const sums: number[] = belief.mean.map((_, row) =>
    belief.cov.slice(row * size, row * size + size).reduce((total, value) => total + value, 0),
  );
  const cross = sums.map((sum) => slope * sum);
  const variance = residual + slope * slope * sums.reduce((total, value) => total + value, 0);
  const mean = [...belief.mean, slope * belief.mean.reduce((total, value) => total + value, 0)];
  const cov: number[] = [];
  for (let row = 0; row < size; row++) {
    cov.push(...belief.cov.slice(row * size, row * size + size), cross[row] as number);
  }
  return { mean, cov: [...cov, ...cross, variance] };
}
