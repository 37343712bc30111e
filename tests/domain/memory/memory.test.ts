import fc from 'fast-check';
import { atOnce } from '../../../src/domain/steps';
import { fitMemory, type RecallHistory } from '../../../src/domain/memory/fit';
import { guessAwareMemory, knownAfter, launchMemory, retained } from '../../../src/domain/memory/forgetting';
import { fsrsMemory } from '../../../src/domain/memory/fsrs';
import { paceMean, paceUpdated } from '../../../src/domain/memory/pace';
import { DAY_MS, type Recollection } from '../../../src/domain/memory/port';
import { seeded } from '../../support/seeded';

const answer = (score: number, now = 0): Recollection => ({
  score,
  c: 0.25,
  d: 0.97,
  isFeedbackRead: true,
  now,
});

describe('forgetting', () => {
  it('keeps 90 % after one stability, whatever the law', () => {
    for (const shape of [0.35, 1, 5, 20]) expect(retained(7, 7, shape)).toBeCloseTo(0.9, 9);
  });

  it('never grows with time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.constantFrom(0.35, 1, 20),
        (days, shape) => {
          expect(retained(days + 1, 5, shape)).toBeLessThanOrEqual(retained(days, 5, shape));
        },
      ),
    );
  });
});

describe('what an answer says of knowing', () => {
  it('takes a lucky guess for what it is', () => {
    expect(knownAfter(0.2, answer(1), 1)).toBeCloseTo((0.2 * 0.97) / (0.2 * 0.97 + 0.8 * 0.25), 9);
    expect(knownAfter(0.2, answer(0), 1)).toBeLessThan(0.2);
  });

  it('leaves no doubt about an admitted ignorance', () => {
    expect(knownAfter(0.5, { ...answer(1), isAdmitted: true }, 1)).toBeLessThan(0.05);
  });
});

describe.each([guessAwareMemory(launchMemory), fsrsMemory()])('the memory model $name', (memory) => {
  it('recalls less with time and more after a review', () => {
    const first = memory.after(undefined, 0.4, 1, answer(1));
    const soon = memory.recall(first, 1, DAY_MS);
    const late = memory.recall(first, 1, 20 * DAY_MS);
    expect(late).toBeLessThan(soon);
    const reviewed = memory.after(first, late, 1, answer(1, 20 * DAY_MS));
    expect(memory.recall(reviewed, 1, 40 * DAY_MS)).toBeGreaterThan(memory.recall(first, 1, 40 * DAY_MS));
    expect(reviewed.seen).toBe(2);
  });

  it('finds it worth asking what is not known', () => {
    const gain = memory.gain(undefined, 0.1, { c: 0.25, d: 0.97 }, 1, 0, [{ inDays: 30, weight: 1 }]);
    expect(gain).toBeGreaterThan(0);
  });

  it('values a first meeting linearly in what is known and in chance, so that three values give all', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const gain = (known: number, c: number): number =>
      memory.gain(undefined, known, { c, d: 1 }, 1, 0, [
        { inDays: 50, weight: 0.6 },
        { inDays: 78, weight: 0.4 },
      ]);
    fc.assert(
      fc.property(share, share, (known, c) => {
        const linear = (1 - known) * ((1 - c) * gain(0, 0) + c * gain(0, 1)) + known * gain(1, 0);
        expect(gain(known, c)).toBeCloseTo(linear, 9);
      }),
    );
  });
});

describe('the pace of a person', () => {
  it('slows after forgetting early, quickens after remembering late', () => {
    const memory = guessAwareMemory(launchMemory);
    const trace = memory.after(undefined, 0.4, 1, answer(0));
    const at = (pace: number): number => memory.recall(trace, pace, 6 * DAY_MS);
    expect(paceMean([])).toBe(1);
    expect(paceMean(paceUpdated([], at, answer(0, 6 * DAY_MS)))).toBeLessThan(1);
    expect(paceMean(paceUpdated([], at, answer(1, 6 * DAY_MS)))).toBeGreaterThan(1);
  });
});

describe('the constants of memory', () => {
  it('follow the people: those who forget fast shorten the first stability', () => {
    const people: RecallHistory[][] = Array.from({ length: 400 }, (_, i) => [
      { known: 0.1, answers: [answer(0), answer(i % 4 === 0 ? 1 : 0, 5 * DAY_MS)] },
    ]);
    const fitted = atOnce(fitMemory(people));
    const recallAfter5 = (constants: typeof launchMemory): number => {
      const memory = guessAwareMemory(constants);
      return memory.recall(memory.after(undefined, 0.1, 1, answer(0)), 1, 5 * DAY_MS);
    };
    expect(recallAfter5(fitted)).toBeLessThan(recallAfter5(launchMemory) - 0.2);
    expect(atOnce(fitMemory(people))).toEqual(fitted);
  });

  it('stay at launch without repeats', () => {
    expect(atOnce(fitMemory([[{ known: 0.3, answers: [answer(1)] }]]))).toEqual(launchMemory);
  });

  it('find an exponential law among people whose memories do not last alike', () => {
    const rng = seeded(3);
    const truth = { ...launchMemory, shape: 20 };
    const memory = guessAwareMemory(truth);
    const history = (pace: number): RecallHistory => {
      const trace = memory.after(undefined, 0.05, pace, answer(0));
      const later = (2 + 60 * rng()) * DAY_MS;
      const isRight = rng() < 0.25 + 0.72 * memory.recall(trace, pace, later);
      return { known: 0.05, answers: [answer(0), answer(isRight ? 1 : 0, later)] };
    };
    const people = Array.from({ length: 400 }, (_, i) => {
      const pace = Math.exp([-0.7, -0.35, 0, 0.35, 0.7][i % 5]!);
      return Array.from({ length: 20 }, () => history(pace));
    });
    const kept = (shape: number): number => retained(10, 1, shape);
    expect(kept(atOnce(fitMemory(people)).shape) - kept(20)).toBeLessThan(0.04);
    expect(kept(launchMemory.shape) - kept(20)).toBeGreaterThan(0.12);
  });
});
