import fc from 'fast-check';
import golden from '../../golden/engine.json';
import { chanceRate, probabilityRight, type ItemParameters } from '../../../src/domain/assessment/irt';
import { levelProbabilities, shownLevel } from '../../../src/domain/assessment/levels';
import {
  afterSitting,
  declare,
  drift,
  extendBelief,
  likelihoodOnGrid,
  observe,
  priorBelief,
  varianceOf,
  weighed,
  type Belief,
} from '../../../src/domain/assessment/posterior';
import { gaussianWeights } from '../../../src/domain/assessment/grid';
import { expectedVarianceDrop, exposureFactor } from '../../../src/domain/assessment/selection';

const anItem = fc.record({
  a: fc.double({ min: 0.3, max: 2.5, noNaN: true }),
  b: fc.double({ min: -2.5, max: 2.5, noNaN: true }),
  c: fc.double({ min: 0, max: 0.5, noNaN: true }),
  d: fc.double({ min: 0.85, max: 1, noNaN: true }),
});

const answered = (belief: Belief, item: ItemParameters, score: number, topic = 0): Belief =>
  observe(belief, topic, likelihoodOnGrid(weighed(item, { score }))).belief;

/** Answers of one sitting over three topics correlated .4. */
interface Sat {
  readonly topic: number;
  readonly item: ItemParameters;
  readonly score: number;
}
const aHistory = (maxLength: number) =>
  fc.array(fc.record({ topic: fc.nat(2), item: anItem, score: fc.constantFrom(0, 1) }), { maxLength });
const sat = (history: readonly Sat[]): Belief =>
  afterSitting(
    priorBelief(3, 0.4),
    history.map(({ topic, item, score }) => ({ topic, ...weighed(item, { score }) })),
  );
/** Posterior means of three topics by brute force: a sum over 49³ points, −6 to 6. */
function exactMeans(history: readonly Sat[], correlation: number): number[] {
  const points = Array.from({ length: 49 }, (_, index) => -6 + index / 4);
  const curves = [0, 1, 2].map((topic) =>
    points.map((theta) =>
      history
        .filter((each) => each.topic === topic)
        .map(({ item, score }) => (score ? 1 : -1) * (probabilityRight(item, theta) - (score ? 0 : 1)))
        .reduce((product, p) => product * p, 1),
    ),
  );
  // The inverse of (1 − ρ) I + ρ 11ᵀ.
  const own = 1 / (1 - correlation);
  const shared = -correlation / ((1 - correlation) * (1 + 2 * correlation));
  const sums = [0, 0, 0];
  let total = 0;
  points.forEach((x, i) => {
    points.forEach((y, j) => {
      points.forEach((z, k) => {
        const quadratic = own * (x * x + y * y + z * z) + shared * (x + y + z) ** 2;
        const weight = Math.exp(-quadratic / 2) * curves[0]![i]! * curves[1]![j]! * curves[2]![k]!;
        total += weight;
        [x, y, z].forEach((theta, topic) => (sums[topic]! += weight * theta));
      });
    });
  });
  return sums.map((sum) => sum / total);
}
const TOLERANCE = 1e-9;
const differences = (some: readonly number[], others: readonly number[]): number[] =>
  some.map((value, index) => Math.abs(value - (others[index] as number)));

describe('the curve of a question', () => {
  it.each(golden.fourParameterLogistic)(
    'is the four-parameter logistic at θ = $theta',
    ({ theta, p, ...item }) => {
      expect(probabilityRight(item, theta)).toBeCloseTo(p, 5);
    },
  );

  it('knows what chance gives for each kind', () => {
    expect(chanceRate('single', 4)).toBe(0.25);
    expect(chanceRate('multiple', 3)).toBeCloseTo(1 / 7);
    expect(chanceRate('order', 4)).toBeCloseTo(1 / 24);
    expect(chanceRate('short', 1)).toBe(0.02);
  });
});

describe('the belief on a person', () => {
  it('agrees with the exact posterior mean and spread after three answers', () => {
    const { answers, mean, sd } = golden.eap;
    const belief = answers.reduce(
      (each, { score, ...item }) => answered(each, item, score),
      priorBelief(1, 0),
    );
    expect(belief.mean[0]).toBeCloseTo(mean, 1);
    expect(Math.abs((belief.mean[0] as number) - mean)).toBeLessThan(0.02);
    expect(Math.abs(Math.sqrt(varianceOf(belief, 0)) - sd)).toBeLessThan(0.02);
  });

  it('agrees with the exact posterior over correlated topics, on a grid of three dimensions', () => {
    const history: Sat[] = [0.3, -1, 0.8, 1.4, -0.4, 0, -1.5, 0.6, 1].map((b, i) => ({
      topic: i % 3,
      item: { a: 0.8 + (i % 4) / 4, b, c: 0.25, d: 0.97 },
      score: [1, 1, 0, 0, 1, 1, 0, 1, 0][i] as number,
    }));
    const belief = sat(history);
    const exact = exactMeans(history, 0.4);
    exact.forEach((mean, topic) =>
      expect(Math.abs((belief.mean[topic] as number) - mean)).toBeLessThan(0.005),
    );
  });

  it('is never lowered in its topic by a right answer, nor raised by a wrong one', () => {
    fc.assert(
      fc.property(aHistory(12), anItem, fc.nat(2), (history, item, topic) => {
        const before = sat(history).mean[topic] as number;
        expect(sat([...history, { topic, item, score: 1 }]).mean[topic]).toBeGreaterThanOrEqual(
          before - TOLERANCE,
        );
        expect(sat([...history, { topic, item, score: 0 }]).mean[topic]).toBeLessThanOrEqual(
          before + TOLERANCE,
        );
      }),
    );
  });

  it('does not depend on the order of the answers of a sitting (1e-9 logit)', () => {
    fc.assert(
      fc.property(
        aHistory(12).chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
        ),
        ([history, shuffled]) => {
          const [one, other] = [sat(history), sat(shuffled)];
          expect(Math.max(...differences(one.mean, other.mean))).toBeLessThan(1e-9);
          expect(Math.max(...differences(one.cov, other.cov))).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('learns of the other topics through their correlation', () => {
    const belief = answered(priorBelief(2, 0.6), { a: 1.2, b: 0, c: 0.25, d: 0.97 }, 1);
    expect(belief.mean[1]).toBeGreaterThan(0);
    expect(belief.mean[1]).toBeLessThan(belief.mean[0] as number);
  });

  it('takes "I do not know" for a failure without guessing: lower than a wrong answer', () => {
    const item = { a: 1.2, b: 0, c: 0.25, d: 0.97 };
    const admitted = observe(
      priorBelief(1, 0),
      0,
      likelihoodOnGrid(weighed(item, { score: 0, isAdmitted: true })),
    ).belief;
    const wrong = answered(priorBelief(1, 0), item, 0);
    expect(Math.abs((admitted.mean[0] as number) - (wrong.mean[0] as number))).toBeLessThan(0.1);
    const sure = observe(
      priorBelief(1, 0),
      0,
      likelihoodOnGrid(weighed(item, { score: 1, confidence: 'sure' })),
    ).belief;
    const unsure = observe(
      priorBelief(1, 0),
      0,
      likelihoodOnGrid(weighed(item, { score: 1, confidence: 'unsure' })),
    ).belief;
    expect(sure.mean[0]).toBeGreaterThan(unsure.mean[0] as number);
  });

  it('widens with time and keeps its mean', () => {
    const belief = answered(priorBelief(2, 0.4), { a: 1.2, b: 0, c: 0.25, d: 0.97 }, 1);
    const later = drift(belief, 10, 0.12);
    expect(later.mean).toEqual(belief.mean);
    expect(varianceOf(later, 0)).toBeCloseTo(varianceOf(belief, 0) + 10 * 0.0144, 9);
  });

  it('gives a new topic the prior when nothing is known, and what the others say otherwise', () => {
    expect(extendBelief(priorBelief(2, 0.4), 3, 0.4).cov).toHaveLength(9);
    extendBelief(priorBelief(2, 0.4), 3, 0.4).cov.forEach((value, index) =>
      expect(value).toBeCloseTo(priorBelief(3, 0.4).cov[index] as number, 9),
    );
    const able = declare(priorBelief(2, 0.4), 0, 1.5);
    expect(extendBelief(able, 3, 0.4).mean[2]).toBeGreaterThan(0);
  });
});

describe('the levels', () => {
  it('have probabilities that sum to 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        (theta, se) => {
          const levels = levelProbabilities(theta, se);
          expect(levels).toHaveLength(8);
          expect(levels.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('do not flap: a level shown stays until .6 of the probability is beyond it', () => {
    expect(shownLevel(levelProbabilities(0.05, 0.5), 4).level).toBe(4);
    expect(shownLevel(levelProbabilities(0.6, 0.5), 4).level).toBe(6);
    expect(shownLevel(levelProbabilities(0.05, 0.5)).level).toBe(5);
  });

  it('are told with a range that holds the level and 80 % of the probability, and no end to spare', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 1.5, noNaN: true }),
        (theta, se) => {
          const levels = levelProbabilities(theta, se);
          const held = (from: number, to: number) => levels.slice(from - 1, to).reduce((a, b) => a + b, 0);
          const { level, from, to } = shownLevel(levels);
          expect(from <= level && level <= to).toBe(true);
          expect(held(from, to)).toBeGreaterThan(0.8 - 1e-9);
          if (from < level && to > level) {
            const smaller = levels[from - 1]! < levels[to - 1]! ? [from + 1, to] : [from, to - 1];
            expect(held(smaller[0]!, smaller[1]!)).toBeLessThan(0.8);
          }
        },
      ),
    );
    expect(shownLevel(levelProbabilities(0.45, 0.46))).toEqual({ level: 5, from: 4, to: 6 });
  });
});

describe('the worth of a question', () => {
  it('is the fall of the variance that its answer brings on average', () => {
    const item = { a: 1.4, b: 0.3, c: 0.25, d: 0.97 };
    const before = priorBelief(1, 0);
    const right = observe(before, 0, likelihoodOnGrid(weighed(item, { score: 1 })));
    const wrong = observe(before, 0, likelihoodOnGrid(weighed(item, { score: 0 })));
    const p = Math.exp(right.logEvidence);
    const expected = 1 - p * varianceOf(right.belief, 0) - (1 - p) * varianceOf(wrong.belief, 0);
    const drop = expectedVarianceDrop(gaussianWeights(0, 1), likelihoodOnGrid(weighed(item, { score: 1 })));
    expect(drop).toBeCloseTo(expected, 4);
  });
});

describe('a question that many people met', () => {
  const rule = { cap: 0.35, heldFrom: 20, firstPrice: 0.03, price: 0.1 };

  it('is hardly dearer at the start of a test, where everyone is alike and precision is dearest', () => {
    expect(exposureFactor(0.8, 0, rule)).toBeCloseTo(0.97, 6);
    expect(exposureFactor(0.1, 0, rule)).toBeGreaterThan(0.99);
  });

  it('is held back over the cap once the person is measured', () => {
    expect(exposureFactor(0.36, 20, rule)).toBe(0);
    expect(exposureFactor(0.2, 20, rule)).toBeGreaterThan(0.9);
  });

  it('never gains by being met more, nor later in a test', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.nat(30), fc.nat(30), (x, y, n, m) => {
        const dearest = exposureFactor(Math.max(x, y), Math.max(n, m), rule);
        expect(exposureFactor(Math.min(x, y), Math.min(n, m), rule)).toBeGreaterThanOrEqual(dearest);
        expect(dearest).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
