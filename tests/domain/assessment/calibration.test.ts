import { calibrate, type ItemPrior } from '../../../src/domain/assessment/calibration';
import type { PersonEvidence } from '../../../src/domain/assessment/evidence';
import { flagsOf } from '../../../src/domain/assessment/flags';
import { probabilityRight } from '../../../src/domain/assessment/irt';

/** Small deterministic generator for invented people. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const truths = Array.from({ length: 30 }, (_, i) => ({
  id: `q${i}`,
  a: 1.2,
  b: -1.5 + i / 10,
  c: 0.25,
  d: 0.97,
}));

function people(count: number): PersonEvidence[] {
  const rng = generator(7);
  return Array.from({ length: count }, () => {
    const theta = Math.sqrt(-2 * Math.log(rng() + 1e-9)) * Math.cos(2 * Math.PI * rng());
    const answers = truths.map((item) => ({
      itemId: item.id,
      topic: 0,
      at: 0,
      score: rng() < probabilityRight(item, theta) ? 1 : 0,
    }));
    return { startedAt: 0, answers };
  });
}

const authored = new Map<string, ItemPrior>(
  truths.map((item, i) => [item.id, { ...item, b: item.b + (i % 2 ? 0.6 : -0.6), sdB: 0.6, sdLnA: 0.25 }]),
);
const rules = { topics: 1, correlation: 0, driftPerRootWeek: 0, rounds: 8 };
const error = (items: ReadonlyMap<string, { b: number }>): number =>
  Math.sqrt(truths.reduce((sum, { id, b }) => sum + ((items.get(id)?.b ?? 9) - b) ** 2, 0) / truths.length);

describe('a bank is calibrated from answers', () => {
  it('halves the error of authored difficulties with 300 people', () => {
    expect(error(authored)).toBeCloseTo(0.6, 5);
    expect(error(calibrate(people(300), authored, rules).items)).toBeLessThan(0.3);
  });

  it('gives the same twice', () => {
    expect(calibrate(people(40), authored, rules)).toEqual(calibrate(people(40), authored, rules));
  });

  it('keeps what authors said of questions nobody answered', () => {
    const found = calibrate([], authored, rules).items.get('q3');
    expect(found).toMatchObject({ b: authored.get('q3')?.b, answers: 0 });
  });
});

describe('a question is flagged', () => {
  const prior: ItemPrior = { a: 1.2, b: 0, c: 0.25, d: 0.97, sdB: 0.6, sdLnA: 0.25 };

  it('when it hardly discriminates, is far from its level, or a wrong choice beats the key', () => {
    const kinds = flagsOf({ ...prior, a: 0.3, b: 1.5, answers: 200 }, prior, {
      key: 'x',
      counts: { x: 20, y: 60, z: 0 },
    }).map((flag) => flag.kind);
    expect(kinds).toEqual([
      'low-discrimination',
      'difficulty-far-from-authored',
      'distractor-beats-key',
      'dead-choice',
    ]);
  });

  it('never on a handful of answers', () => {
    expect(flagsOf({ ...prior, answers: 5 }, prior, { key: 'x', counts: { x: 1, y: 3, z: 0 } })).toEqual([]);
  });
});
