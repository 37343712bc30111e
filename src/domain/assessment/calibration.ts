import type { Steps } from '../steps';
import { gaussianWeights, gridPoints, type GridWeights } from './grid';
import { flattenedDiscrimination, knownCurve, logistic, type ItemParameters } from './irt';
import { replayEvidence, type Evidence, type PersonEvidence, type ReplayRules } from './evidence';
import { varianceOf } from './posterior';

/**
 * What authors believe of an item: b ~ N(b, sdB²), ln a ~ N(ln a, sdLnA²), logit c ~ N(logit c, .4²).
 */
export interface ItemPrior extends ItemParameters {
  readonly sdB: number;
  readonly sdLnA: number;
}

/** An item after calibration. */
export interface CalibratedItem extends ItemPrior {
  /** First answers in earnest that it rests on. */
  readonly answers: number;
  /**
   * How much more often the later half of its answers is right than the earlier one, abilities taken into account, in
   * standard deviations of chance.
   */
  readonly shift: number;
}

export type CalibratedItems = ReadonlyMap<string, CalibratedItem>;

/** What the answers to an item say of (b, ln a, logit c) at its present parameters, doubt on the abilities included. */
interface Counts {
  readonly gradient: Float64Array;
  /** Expected information, row by row. */
  readonly information: Float64Array;
  answers: number;
  /** What each answer had more than was expected of it, and the variance of that; of the last round alone. */
  readonly surprises: { at: number; excess: number; variance: number }[];
}

const SIZE = 3;
/** Fewer answers say next to nothing of guessing, which is only seen where people do not know. */
const GUESSING_FROM = 1000;
const SD_LOGIT_C = 0.4;
const ROUNDS = 4;

/** What calibration assumes. */
export interface CalibrationRules extends Omit<ReplayRules, 'itemOf'> {
  /** Share of what was known at the start that is still known. */
  readonly keptOf?: (at: number, startedAt: number) => number;
}

/**
 * Calibrates items from first answers with priors: marginal maximum a posteriori by scoring, people being
 * integrated out under the belief after all their answers (R. D. Bock & M. Aitkin 1981; R. J. Mislevy 1986: priors). Guessing
 * is learnt with the rest from a thousand answers on; d stays as it is. Reproducible: same answers and priors, same result.
 */
export function* calibrate(
  people: readonly PersonEvidence[],
  priors: ReadonlyMap<string, ItemPrior>,
  rules: CalibrationRules,
  from?: CalibratedItems,
): Steps<CalibratedItems> {
  let items = new Map<string, CalibratedItem>();
  for (const [id, prior] of priors)
    items.set(id, { ...prior, ...from?.get(id), d: prior.d, answers: 0, shift: 0 });
  for (let round = 0; round < ROUNDS; round++) {
    const counts = yield* countAnswers(people, items, rules, round === ROUNDS - 1);
    const updated = new Map<string, CalibratedItem>();
    for (const [id, item] of items) {
      updated.set(id, fitItem(item, priors.get(id) as ItemPrior, counts.get(id) as Counts));
      yield;
    }
    items = updated;
  }
  return items;
}

function* countAnswers(
  people: readonly PersonEvidence[],
  items: CalibratedItems,
  rules: CalibrationRules,
  isLast: boolean,
): Steps<Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  for (const id of items.keys()) {
    counts.set(id, {
      gradient: new Float64Array(SIZE),
      information: new Float64Array(SIZE * SIZE),
      answers: 0,
      surprises: [],
    });
  }
  const kept = rules.keptOf ?? ((): number => 1);
  const itemOf: ReplayRules['itemOf'] = (answer, startedAt) => {
    const item = items.get(answer.itemId) as CalibratedItem;
    return { ...item, d: item.c + (item.d - item.c) * kept(answer.at, startedAt) };
  };
  for (const person of people) {
    const known = { ...person, answers: person.answers.filter((answer) => items.has(answer.itemId)) };
    const { belief } = replayEvidence(known, { ...rules, itemOf });
    const weights = belief.mean.map((mean, topic) => gaussianWeights(mean, varianceOf(belief, topic)));
    for (const answer of known.answers) {
      const item = counts.get(answer.itemId) as Counts;
      const surprise = addAnswer(
        item,
        itemOf(answer, person.startedAt),
        weights[answer.topic] as GridWeights,
        answer,
      );
      if (isLast) item.surprises.push({ at: answer.at, ...surprise });
    }
    yield;
  }
  return counts;
}

/**
 * Adds one answer to its item. The belief took the answer in with a flattened curve (doubt on the item); here the
 * item's present curve replaces it, so that the gradient is that of the marginal likelihood, log E[P(y | θ)].
 * "I do not know" tells of the person without guessing; for the item it is an ordinary failure that says nothing of guessing.
 */
function addAnswer(
  counts: Counts,
  item: ItemParameters,
  weights: GridWeights,
  answer: Evidence,
): { excess: number; variance: number } {
  const score = answer.isAdmitted ? 0 : answer.score;
  const flat = flattenedDiscrimination(item);
  const range = item.d - item.c;
  const perLogitC = answer.isAdmitted ? 0 : item.c * (1 - item.c);
  let [total, cavity, p] = [0, 0, 0];
  let [gradientB, gradientA, gradientC] = [0, 0, 0];
  let [slopeB, slopeA, slopeC] = [0, 0, 0];
  const known = knownCurve(item.a, item.b, gridPoints);
  const knownFlat = knownCurve(flat, item.b, gridPoints);
  for (let index = weights.from; index <= weights.to; index++) {
    const distance = (gridPoints[index] as number) - item.b;
    const knows = known[index] as number;
    const right = item.c + range * knows;
    const taken = item.c + range * (knownFlat[index] as number);
    const without = (weights.weights[index] as number) / likelihoodOf(taken, score);
    const weight = without * likelihoodOf(right, score);
    const steepness = range * knows * (1 - knows) * item.a;
    const residual = (score - right) / Math.max(1e-6, right * (1 - right));
    total += weight;
    gradientB -= weight * residual * steepness;
    gradientA += weight * residual * steepness * distance;
    gradientC += weight * residual * (1 - knows) * perLogitC;
    cavity += without;
    p += without * right;
    slopeB -= without * steepness;
    slopeA += without * steepness * distance;
    slopeC += without * (1 - knows) * perLogitC;
  }
  p /= cavity;
  const variance = Math.max(1e-6, p * (1 - p));
  const slopes = [slopeB, slopeA, slopeC];
  [gradientB, gradientA, gradientC].forEach((gradient, row) => {
    counts.gradient[row]! += gradient / total;
    slopes.forEach((slope, column) => {
      counts.information[row * SIZE + column]! += (slopes[row]! * slope) / (cavity * cavity * variance);
    });
  });
  counts.answers++;
  return { excess: score - p, variance };
}

const likelihoodOf = (right: number, score: number): number =>
  Math.max(1e-6, score === 1 ? right : score === 0 ? 1 - right : right ** score * (1 - right) ** (1 - score));

const logit = (share: number): number => Math.log(share / (1 - share));

/** One step of scoring: gradient of the log-posterior over its expected information. */
function fitItem(item: CalibratedItem, prior: ItemPrior, counts: Counts): CalibratedItem {
  const { answers } = counts;
  if (answers === 0) return { ...prior, answers, shift: 0 };
  const isGuessingLearnt = answers >= GUESSING_FROM && prior.c > 0;
  const c = isGuessingLearnt ? item.c : prior.c;
  const towards = [
    prior.b - item.b,
    Math.log(prior.a / item.a),
    isGuessingLearnt ? logit(prior.c) - logit(c) : 0,
  ];
  const precisions = [prior.sdB ** -2, prior.sdLnA ** -2, SD_LOGIT_C ** -2];
  const size = isGuessingLearnt ? 3 : 2;
  const information = Array.from({ length: size }, (_, row) =>
    Array.from(
      { length: size },
      (_, column) => counts.information[row * SIZE + column]! + (row === column ? precisions[row]! : 0),
    ),
  );
  const covariance = inverse(information);
  const gradient = covariance.map((_, row) => counts.gradient[row]! + towards[row]! * precisions[row]!);
  const step = covariance.map((row) =>
    row.reduce((sum, value, column) => sum + value * gradient[column]!, 0),
  );
  return {
    ...prior,
    b: item.b + clamp(step[0]!, 0.5),
    a: Math.exp(Math.log(item.a) + clamp(step[1]!, 0.3)),
    c: isGuessingLearnt ? logistic(logit(c) + clamp(step[2]!, 0.3)) : c,
    sdB: Math.sqrt(covariance[0]![0]!),
    sdLnA: Math.sqrt(covariance[1]![1]!),
    answers,
    shift: shiftOf(counts.surprises),
  };
}

/** Inverse of a small positive definite matrix, by Gauss and Jordan's elimination. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot++) {
    const scale = rows[pivot]![pivot]!;
    rows[pivot] = rows[pivot]!.map((value) => value / scale);
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]!;
      rows[row] = rows[row]!.map((value, column) => value - factor * rows[pivot]![column]!);
    }
  }
  return rows.map((row) => row.slice(size));
}

function shiftOf(surprises: Counts['surprises']): number {
  if (surprises.length === 0) return 0;
  const inTime = [...surprises].sort((one, other) => one.at - other.at);
  const middle = Math.ceil(inTime.length / 2);
  let [excess, variance] = [0, 0];
  inTime.forEach((each, index) => {
    excess += index < middle ? -each.excess : each.excess;
    variance += each.variance;
  });
  return excess / Math.sqrt(variance);
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
