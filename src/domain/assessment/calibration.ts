import { gaussianWeights, gridPoints, type GridWeights } from './grid';
import { flattenedDiscrimination, knownCurve, type ItemParameters } from './irt';
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

/** What the answers to an item say of (b, ln a) at its present parameters, doubt on the abilities included. */
interface Counts {
  readonly gradient: [number, number];
  /** Expected information on (b, b), (b, ln a), (ln a, ln a). */
  readonly information: [number, number, number];
  answers: number;
}

/**
 * Calibrates items from first answers with priors: marginal maximum a posteriori by scoring, people being
 * integrated out under the belief after all their answers (R. D. Bock & M. Aitkin 1981; R. J. Mislevy 1986: priors). c and d
 * stay as they are. Pure and reproducible: same answers and priors, same result.
 */
export function calibrate(
  people: readonly PersonEvidence[],
  priors: ReadonlyMap<string, ItemPrior>,
  rules: Omit<ReplayRules, 'itemOf'> & {
    keptOf?: (at: number, startedAt: number) => number;
    rounds?: number;
    isMeanLearnt?: boolean;
  },
  from?: Calibration,
): Calibration {
  let meanLnA = from?.meanLnA ?? priorMeanLnA(priors);
  let items = new Map<string, CalibratedItem>();
  for (const [id, prior] of priors)
    items.set(id, { ...prior, ...from?.items.get(id), c: prior.c, d: prior.d, answers: 0 });
  for (let round = 0; round < (rules.rounds ?? 4); round++) {
    const counts = countAnswers(people, items, rules);
    const updated = new Map<string, CalibratedItem>();
    for (const [id, item] of items) {
      const prior = priors.get(id) as ItemPrior;
      updated.set(
        id,
        fitItem(
          item,
          { ...prior, a: Math.exp(Math.log(prior.a) + meanLnA - priorMeanLnA(priors)) },
          counts.get(id),
        ),
      );
    }
    items = updated;
    meanLnA = rules.isMeanLearnt !== true ? meanLnA : bankMeanLnA(items, priors);
  }
  return { items, meanLnA };
}

function priorMeanLnA(priors: ReadonlyMap<string, ItemPrior>): number {
  let total = 0;
  for (const prior of priors.values()) total += Math.log(prior.a);
  return priors.size === 0 ? 0 : total / priors.size;
}

/** Mean of ln a with the weight that the answers give it: authors know little of discrimination. */
function bankMeanLnA(
  items: ReadonlyMap<string, CalibratedItem>,
  priors: ReadonlyMap<string, ItemPrior>,
): number {
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
    counts.set(id, { gradient: [0, 0], information: [0, 0, 0], answers: 0 });
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
      addAnswer(
        counts.get(answer.itemId) as Counts,
        itemOf(answer, person.startedAt),
        weights[answer.topic] as GridWeights,
        answer.isAdmitted ? 0 : answer.score,
      );
    }
  }
  return counts;
}

/**
 * Adds one answer to its item. The belief took the answer in with a flattened curve (doubt on the item); here the
 * item's present curve replaces it, so that the gradient is that of the marginal likelihood, log E[P(y | θ)].
 */
function addAnswer(counts: Counts, item: ItemParameters, weights: GridWeights, score: number): void {
  const flat = flattenedDiscrimination(item);
  let p = 0;
  let slopeB = 0;
  let slopeA = 0;
  let gradientB = 0;
  let gradientA = 0;
  let total = 0;
  let cavity = 0;
  const known = knownCurve(item.a, item.b, gridPoints);
  const knownFlat = knownCurve(flat, item.b, gridPoints);
  for (let index = weights.from; index <= weights.to; index++) {
    const distance = (gridPoints[index] as number) - item.b;
    const knows = known[index] as number;
    const right = item.c + (item.d - item.c) * knows;
    const taken = item.c + (item.d - item.c) * (knownFlat[index] as number);
    const without = (weights.weights[index] as number) / likelihoodOf(taken, score);
    const weight = without * likelihoodOf(right, score);
    const slope = (item.d - item.c) * knows * (1 - knows) * item.a;
    const residual = (score - right) / Math.max(1e-6, right * (1 - right));
    total += weight;
    gradientB -= weight * residual * slope;
    gradientA += weight * residual * slope * distance;
    cavity += without;
    p += without * right;
    slopeB -= without * slope;
    slopeA += without * slope * distance;
  }
  counts.gradient[0] += gradientB / total;
  counts.gradient[1] += gradientA / total;
  p /= cavity;
  const inverse = 1 / (cavity * cavity * Math.max(1e-6, p * (1 - p)));
  counts.information[0] += slopeB * slopeB * inverse;
  counts.information[1] += slopeB * slopeA * inverse;
  counts.information[2] += slopeA * slopeA * inverse;
  counts.answers++;
}

const likelihoodOf = (right: number, score: number): number =>
  Math.max(1e-6, score === 1 ? right : score === 0 ? 1 - right : right ** score * (1 - right) ** (1 - score));

/** One step of scoring on (b, ln a): gradient of the log-posterior over its expected information. */
function fitItem(item: CalibratedItem, prior: ItemPrior, counts: Counts | undefined): CalibratedItem {
  if (!counts || counts.answers === 0) return { ...prior, answers: 0 };
  const lnA = Math.log(item.a);
  const precisionB = 1 / (prior.sdB * prior.sdB);
  const precisionA = 1 / (prior.sdLnA * prior.sdLnA);
  const gradientB = counts.gradient[0] + (prior.b - item.b) * precisionB;
  const gradientA = counts.gradient[1] + (Math.log(prior.a) - lnA) * precisionA;
  const infoB = counts.information[0] + precisionB;
  const infoA = counts.information[2] + precisionA;
  const infoBoth = counts.information[1];
  const determinant = infoB * infoA - infoBoth * infoBoth;
  return {
    ...prior,
    b: item.b + clamp((infoA * gradientB - infoBoth * gradientA) / determinant, 0.5),
    a: Math.exp(lnA + clamp((infoB * gradientA - infoBoth * gradientB) / determinant, 0.3)),
    sdB: Math.sqrt(infoA / determinant),
    sdLnA: Math.sqrt(infoB / determinant),
    answers: counts.answers,
  };
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
