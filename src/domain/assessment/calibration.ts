import { GRID_SIZE, gaussianWeights, gridPoints, type GridWeights } from './grid';
import { logistic, type ItemParameters } from './irt';
import { replayEvidence, type PersonEvidence, type ReplayRules } from './evidence';
import { varianceOf } from './posterior';

/** What authors (or an earlier calibration) believe of an item: b ~ N(b, sdB²), ln a ~ N(ln a, sdLnA²). */
export interface ItemPrior extends ItemParameters {
  readonly sdB: number;
  readonly sdLnA: number;
}

/** An item after calibration. */
export interface CalibratedItem extends ItemPrior {
  /** First answers in earnest that it rests on. */
  readonly answers: number;
}

export interface Calibration {
  readonly items: ReadonlyMap<string, CalibratedItem>;
  /** Mean of ln a over the bank, learnt with the items. */
  readonly meanLnA: number;
}

/** Expected counts of an item over the ability grid: how many people there, and how much credit they had. */
interface Counts {
  readonly people: Float64Array;
  readonly credit: Float64Array;
  /** Information on (b, b), (b, ln a), (ln a, ln a), doubt on the abilities included. */
  readonly information: [number, number, number];
  answers: number;
}

/**
 * Calibrates items from first answers with priors: marginal maximum a posteriori by EM, the E-step being the belief
 * on every person after all their answers (R. D. Bock & M. Aitkin 1981; R. J. Mislevy 1986 for the priors). c and d
 * stay as they are. Pure and reproducible: same answers and priors, same result.
 */
export function calibrate(
  people: readonly PersonEvidence[],
  priors: ReadonlyMap<string, ItemPrior>,
  rules: Omit<ReplayRules, 'itemOf'> & { keptOf?: (at: number, startedAt: number) => number; rounds?: number },
  from?: Calibration,
): Calibration {
  let meanLnA = from?.meanLnA ?? priorMeanLnA(priors);
  let items = new Map<string, CalibratedItem>();
  for (const [id, prior] of priors) items.set(id, { ...prior, ...from?.items.get(id), c: prior.c, d: prior.d, answers: 0 });
  for (let round = 0; round < (rules.rounds ?? 4); round++) {
    const counts = countAnswers(people, items, rules);
    const updated = new Map<string, CalibratedItem>();
    for (const [id, item] of items) {
      const prior = priors.get(id) as ItemPrior;
      updated.set(id, fitItem(item, { ...prior, a: Math.exp(Math.log(prior.a) + meanLnA - priorMeanLnA(priors)) }, counts.get(id)));
    }
    items = updated;
    meanLnA = bankMeanLnA(items, priors);
  }
  return { items, meanLnA };
}

function priorMeanLnA(priors: ReadonlyMap<string, ItemPrior>): number {
  let total = 0;
  for (const prior of priors.values()) total += Math.log(prior.a);
  return priors.size === 0 ? 0 : total / priors.size;
}

/** Mean of ln a with the weight that the answers give it: authors know little of discrimination. */
function bankMeanLnA(items: ReadonlyMap<string, CalibratedItem>, priors: ReadonlyMap<string, ItemPrior>): number {
  let weight = 4;
  let total = weight * priorMeanLnA(priors);
  for (const [id, item] of items) {
    const sdPrior = (priors.get(id) as ItemPrior).sdLnA;
    const known = Math.max(0, 1 - (item.sdLnA / sdPrior) ** 2);
    // The estimate is the prior mean pulled towards the data by `known`; undo the pull to average the data alone.
    weight += known;
    total += known * Math.log(item.a);
  }
  return total / weight;
}

function countAnswers(
  people: readonly PersonEvidence[],
  items: ReadonlyMap<string, CalibratedItem>,
  rules: Omit<ReplayRules, 'itemOf'> & { keptOf?: (at: number, startedAt: number) => number },
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const plain = [...items.keys()];
  for (const id of plain) {
    counts.set(id, { people: new Float64Array(GRID_SIZE), credit: new Float64Array(GRID_SIZE), information: [0, 0, 0], answers: 0 });
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
      // "I do not know" tells of the person without guessing; for the item it is an ordinary failure.
      addAnswer(counts.get(answer.itemId) as Counts, itemOf(answer, person.startedAt), weights[answer.topic] as GridWeights, answer.isAdmitted ? 0 : answer.score);
    }
  }
  return counts;
}

function addAnswer(counts: Counts, item: ItemParameters, weights: GridWeights, score: number): void {
  let p = 0;
  let slopeB = 0;
  let slopeA = 0;
  for (let index = weights.from; index <= weights.to; index++) {
    const weight = weights.weights[index] as number;
    counts.people[index]! += weight;
    counts.credit[index]! += weight * score;
    const distance = (gridPoints[index] as number) - item.b;
    const knows = logistic(item.a * distance);
    const slope = (item.d - item.c) * knows * (1 - knows) * item.a;
    p += weight * (item.c + (item.d - item.c) * knows);
    slopeB -= weight * slope;
    slopeA += weight * slope * distance;
  }
  const inverse = 1 / Math.max(1e-6, p * (1 - p));
  counts.information[0] += slopeB * slopeB * inverse;
  counts.information[1] += slopeB * slopeA * inverse;
  counts.information[2] += slopeA * slopeA * inverse;
  counts.answers++;
}

/** Fisher scoring on (b, ln a) with the expected counts; the spread comes from the information with doubt. */
function fitItem(item: CalibratedItem, prior: ItemPrior, counts: Counts | undefined): CalibratedItem {
  if (!counts || counts.answers === 0) return { ...prior, answers: 0 };
  let b = item.b;
  let lnA = Math.log(item.a);
  const precisionB = 1 / (prior.sdB * prior.sdB);
  const precisionA = 1 / (prior.sdLnA * prior.sdLnA);
  for (let step = 0; step < 3; step++) {
    let gradientB = (prior.b - b) * precisionB;
    let gradientA = (Math.log(prior.a) - lnA) * precisionA;
    let infoB = precisionB;
    let infoBoth = 0;
    let infoA = precisionA;
    const a = Math.exp(lnA);
    for (let index = 0; index < GRID_SIZE; index++) {
      const people = counts.people[index] as number;
      if (people < 1e-9) continue;
      const distance = (gridPoints[index] as number) - b;
      const knows = logistic(a * distance);
      const p = item.c + (item.d - item.c) * knows;
      const slope = (item.d - item.c) * knows * (1 - knows) * a;
      const variance = Math.max(1e-6, p * (1 - p));
      const residual = ((counts.credit[index] as number) - people * p) / variance;
      gradientB -= residual * slope;
      gradientA += residual * slope * distance;
      const information = (people * slope * slope) / variance;
      infoB += information;
      infoBoth -= information * distance;
      infoA += information * distance * distance;
    }
    const determinant = infoB * infoA - infoBoth * infoBoth;
    b += clamp((infoA * gradientB - infoBoth * gradientA) / determinant, 0.7);
    lnA += clamp((infoB * gradientA - infoBoth * gradientB) / determinant, 0.4);
  }
  const [bb, ba, aa] = counts.information;
  const determinant = (bb + precisionB) * (aa + precisionA) - ba * ba;
  return {
    ...prior,
    a: Math.exp(lnA),
    b,
    sdB: Math.sqrt((aa + precisionA) / determinant),
    sdLnA: Math.sqrt((bb + precisionB) / determinant),
    answers: counts.answers,
  };
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
