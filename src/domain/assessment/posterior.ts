import { gaussianWeights, gridPoints, type GridWeights } from './grid';
import { flattenedDiscrimination, knownCurve, type ItemParameters } from './irt';

/** At hand: in a loop, an imported name costs a call. */
const points = gridPoints;

/** What is believed of a person: a Gaussian over the abilities of all topics. `cov` is the full matrix, row by row. */
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

/** One answer as it weighs on an ability: P(right | θ) = c + (d − c) σ(a (θ − b)), met with `score` in 0..1. */
export interface Weighed {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly score: number;
}

/** Doubts on the difficulty, confidence and an admitted "I do not know" (a failure without guessing: c = 0) counted in. */
export function weighed(item: ItemParameters, seen: Observation): Weighed {
  return {
    a: flattenedDiscrimination(item),
    b: item.b,
    c: seen.isAdmitted ? 0 : chanceGiven(item, seen.confidence),
    d: item.d,
    score: seen.isAdmitted ? 0 : seen.score,
  };
}

/** Likelihood of an answer on the grid: P^y (1 − P)^(1 − y), y in 0..1 (a weighted likelihood for partial credit). */
export function likelihoodOnGrid({ a, b, c, d, score }: Weighed): Float64Array {
  const curve = knownCurve(a, b, points);
  for (let index = 0; index < curve.length; index++) {
    const p = c + (d - c) * (curve[index] as number);
    curve[index] = score === 1 ? p : score === 0 ? 1 - p : Math.pow(p, score) * Math.pow(1 - p, 1 - score);
  }
  return curve;
}

/** The belief after an observation, and the log of how likely the observation was. */
export interface Updated {
  readonly belief: Belief;
  readonly logEvidence: number;
}

/**
 * Update of the whole belief by a likelihood (on the grid) of one topic's ability, by moment matching (assumed-density
 * filtering: T. P. Minka 2001, "A family of algorithms for approximate Bayesian inference", ch. 3).
 */
export function observe(belief: Belief, topic: number, likelihood: ArrayLike<number>): Updated {
  const variance = varianceOf(belief, topic);
  const before = gaussianWeights(belief.mean[topic] as number, variance);
  const after = tilted(before, likelihood);
  const moved = { mean: [...belief.mean], cov: [...belief.cov] };
  moveMarginal(moved, topic, after.mean - before.mean, after.variance - before.variance);
  return { belief: moved, logEvidence: Math.log(after.evidence) };
}

/** Moves the marginal of one topic by `shift` (mean) and `change` (variance), and with it, in place, the whole belief. */
function moveMarginal(
  { mean, cov }: { mean: number[]; cov: number[] },
  topic: number,
  shift: number,
  change: number,
): void {
  const size = mean.length;
  const gain = cov.slice(topic * size, topic * size + size);
  const variance = gain[topic] as number;
  const shrink = change / (variance * variance);
  for (let row = 0; row < size; row++) {
    mean[row]! += ((gain[row] as number) * shift) / variance;
    const scaled = (gain[row] as number) * shrink;
    for (let column = 0; column < size; column++)
      cov[row * size + column]! += scaled * (gain[column] as number);
  }
}

/** An answer of a sitting: what it weighs and on which topic (its number). */
export interface SittingAnswer extends Weighed {
  readonly topic: number;
}

/** Enough to reach the fixed point within 1e-4 logit in ordinary sittings; a bound on the work in the others. */
const SWEEPS = 6;
/** A sweep that moves nothing by more than this (logits) is the last: the next would move a fifth of it. */
const SETTLED = 1e-4;

/**
 * The belief after a whole sitting. Within a topic it is exact on the grid (the likelihoods are multiplied); between topics
 * the products enter as Gaussian sites by expectation propagation (Minka 2001, ch. 3), each time from the prior, so
 * that the order of the answers does not matter at all.
 */
export function afterSitting(prior: Belief, answers: readonly SittingAnswer[]): Belief {
  const curves = [...curvesOf(answers)].sort(([one], [other]) => one - other);
  const sites = curves.map(() => ({ precision: 0, shift: 0 }));
  const belief = { mean: [...prior.mean], cov: [...prior.cov] };
  for (let sweep = 0, moved = Infinity; sweep < SWEEPS && moved > SETTLED; sweep++) {
    moved = 0;
    curves.forEach(([topic, likelihood], index) => {
      const site = sites[index] as Site;
      const mean = belief.mean[topic] as number;
      const variance = varianceOf(belief, topic);
      const precision = 1 / variance - site.precision;
      // What the other topics and the prior say; answers that contradict each other may leave nothing proper.
      if (!(precision > NARROWEST)) return;
      const cavity = { mean: (mean / variance - site.shift) / precision, variance: 1 / precision };
      const before = gaussianWeights(cavity.mean, cavity.variance);
      const after = tilted(before, likelihood);
      const newMean = cavity.mean + after.mean - before.mean;
      const newVariance = Math.max(1e-4, cavity.variance + after.variance - before.variance);
      sites[index] = {
        precision: 1 / newVariance - precision,
        shift: newMean / newVariance - cavity.mean * precision,
      };
      moved = Math.max(moved, Math.abs(newMean - mean), Math.abs(newVariance - variance));
      moveMarginal(belief, topic, newMean - mean, newVariance - variance);
    });
    if (curves.length === 1) break;
  }
  return belief;
}

/** What the answers of one topic say of it, as a Gaussian factor exp(shift·θ − precision·θ²/2). */
interface Site {
  readonly precision: number;
  readonly shift: number;
}

/** A cavity wider than the grid says nothing. */
const NARROWEST = 1 / 25;

/** Per topic the product of the likelihoods, highest value 1. */
function curvesOf(answers: readonly SittingAnswer[]): Map<number, Float64Array> {
  const curves = new Map<number, Float64Array>();
  for (const answer of answers) {
    const logs = logLikelihood(answer);
    const sum = curves.get(answer.topic);
    if (!sum) curves.set(answer.topic, logs.slice());
    else for (let index = 0; index < sum.length; index++) sum[index]! += logs[index] as number;
  }
  for (const sum of curves.values()) {
    const highest = Math.max(...sum);
    for (let index = 0; index < sum.length; index++) sum[index] = Math.exp((sum[index] as number) - highest);
  }
  return curves;
}

/** Every answer of a sitting is looked at again with the next one. */
const logLikelihoods = new WeakMap<SittingAnswer, Float64Array>();

function logLikelihood(answer: SittingAnswer): Float64Array {
  const known = logLikelihoods.get(answer);
  if (known) return known;
  const logs = likelihoodOnGrid(answer);
  for (let index = 0; index < logs.length; index++)
    logs[index] = Math.log(Math.max(logs[index] as number, 1e-12));
  logLikelihoods.set(answer, logs);
  return logs;
}

function tilted(
  before: GridWeights,
  likelihood: ArrayLike<number>,
): { mean: number; variance: number; evidence: number } {
  let total = 0;
  let first = 0;
  let second = 0;
  for (let index = before.from; index <= before.to; index++) {
    const theta = points[index] as number;
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
  if (!(weeks > 0)) return { mean: belief.mean, cov: belief.cov };
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
