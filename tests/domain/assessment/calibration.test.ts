import { calibrate, type ItemPrior } from '../../../src/domain/assessment/calibration';
import type { PersonEvidence } from '../../../src/domain/assessment/evidence';
import { atOnce } from '../../../src/domain/steps';
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
const rules = { topics: 1, correlation: 0, driftPerRootWeek: 0 };
const error = (items: ReadonlyMap<string, { b: number }>): number =>
  Math.sqrt(truths.reduce((sum, { id, b }) => sum + ((items.get(id)?.b ?? 9) - b) ** 2, 0) / truths.length);

describe('a bank is calibrated from answers', () => {
  it('halves the error of authored difficulties with 300 people', () => {
    expect(error(authored)).toBeCloseTo(0.6, 5);
    expect(error(atOnce(calibrate(people(300), authored, rules)))).toBeLessThan(0.3);
  });

  it('gives the same twice', () => {
    const found = () => atOnce(calibrate(people(40), authored, rules));
    expect(found()).toEqual(found());
  });

  it('keeps what authors said of questions nobody answered', () => {
    const found = atOnce(calibrate([], authored, rules)).get('q3');
    expect(found).toMatchObject({ b: authored.get('q3')?.b, answers: 0 });
  });

  it('learns guessing from a thousand answers on, and difficulty the better for it', () => {
    // Only where many do not know is guessing seen.
    const hard = truths.slice(20);
    const told = new Map(
      hard.map(({ id, ...item }) => [id, { ...authored.get(id)!, ...item, b: item.b + 0.4, c: 0.15 }]),
    );
    const answersTo = (count: number): PersonEvidence[] =>
      people(count).map((person) => ({ ...person, answers: person.answers.slice(20) }));
    const [few, many] = [990, 1000].map((count) => atOnce(calibrate(answersTo(count), told, rules)));
    const offBy = (items: typeof many): number =>
      Math.sqrt(hard.reduce((sum, { id, b }) => sum + (items!.get(id)!.b - b) ** 2, 0) / hard.length);
    const guessing = (items: typeof many): number =>
      hard.reduce((sum, { id }) => sum + items!.get(id)!.c / hard.length, 0);
    expect(guessing(few)).toBeCloseTo(0.15, 10);
    // Told .15, true .25.
    expect(guessing(many)).toBeGreaterThan(0.18);
    expect(offBy(many)).toBeLessThan(0.8 * offBy(few));
  });

  it('sees that later answers are right less often than abilities let expect', () => {
    const half = 200;
    const changing = people(2 * half).map((person, index) => ({
      ...person,
      answers: person.answers.map((answer) => ({
        ...answer,
        at: index,
        // The screen that the question is about has changed: whoever answers late is often wrong.
        score: answer.itemId === 'q7' && index >= half && index % 3 === 0 ? 0 : answer.score,
      })),
    }));
    const found = atOnce(calibrate(changing, authored, rules));
    expect(found.get('q7')!.shift).toBeLessThan(-3.3);
    const others = [...found].filter(([id]) => id !== 'q7').map(([, { shift }]) => Math.abs(shift));
    expect(Math.max(...others)).toBeLessThan(3.3);
  });
});
