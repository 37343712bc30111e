import { describe, expect, it } from '@jest/globals';
import { LAWS, makeLearner, type Law } from '../../../benchmarks/engine/learners';
import { DAY, MONDAY } from '../../../benchmarks/engine/protocol';
import { mean } from '../../../benchmarks/engine/metrics';
import { equivalentAbility, untaught } from '../../../benchmarks/engine/tutor-runner';
import { makeBank } from '../../../benchmarks/engine/worlds';

const topics = ['cyber', 'email'];
const bank = makeBank(topics, 30, 5, [4]);
const learnerOf = (law: Law, index: number): ReturnType<typeof makeLearner> =>
  makeLearner({ seed: 5, law, topics, bank, start: MONDAY }, index);

describe('a synthetic learner forgets', () => {
  it('exponentially: recall after twice the time is the square', () => {
    const learner = learnerOf('exponential', 1);
    const known = bank.filter((item) => learner.recall(item, MONDAY) > 0);
    expect(known.length).toBeGreaterThan(0);
    for (const item of known) {
      const after = (days: number): number => learner.recall(item, MONDAY + days * DAY);
      expect(after(40)).toBeCloseTo(after(20) ** 2, 10);
    }
  });

  it('by a power of time: slower and slower, against an exponential through the same point', () => {
    const learner = learnerOf('power', 1);
    for (const item of bank.filter((i) => learner.recall(i, MONDAY) > 0)) {
      const after = (days: number): number => learner.recall(item, MONDAY + days * DAY);
      expect(after(40)).toBeGreaterThan(after(20) ** 2);
    }
  });

  it.each(LAWS)('never remembering more of what is not asked (%s)', (law) => {
    const learner = learnerOf(law, 2);
    for (const item of bank) {
      const curve = [0, 14, 28, 56, 84].map((day) => learner.recall(item, MONDAY + day * DAY));
      curve.forEach((recall, i) => {
        expect(recall).toBeGreaterThanOrEqual(0);
        expect(recall).toBeLessThanOrEqual(curve[i - 1] ?? 1);
      });
    }
  });
});

describe('a synthetic learner learns', () => {
  it.each(LAWS)('from the explanations read: more recall a day later than before (%s)', (law) => {
    const before: number[] = [];
    const after: number[] = [];
    for (let i = 0; i < 40; i++) {
      const learner = learnerOf(law, i);
      before.push(mean(bank.map((item) => learner.recall(item, MONDAY + DAY))));
      for (const item of bank) learner.answer(item, MONDAY);
      after.push(mean(bank.map((item) => learner.recall(item, MONDAY + DAY))));
    }
    expect(mean(after)).toBeGreaterThan(mean(before) + 0.15);
  });

  it('nothing by tapping through', () => {
    const tapper = makeLearner(
      { seed: 5, law: 'power', topics, bank, start: MONDAY, taps: { people: 1, rate: 1 } },
      0,
    );
    const recalls = (): number[] => bank.map((item) => tapper.recall(item, MONDAY + DAY));
    const before = recalls();
    const times = bank.map((item) => tapper.answer(item, MONDAY).ms);
    expect(recalls()).toEqual(before);
    expect(Math.max(...times)).toBeLessThanOrEqual(2400);
  });
});

describe('the present equivalent ability', () => {
  it('is the ability itself for someone whose recall is the curve of that ability', () => {
    const recall = (item: { a: number; b: number }): number => 1 / (1 + Math.exp(-item.a * (0.7 - item.b)));
    expect(equivalentAbility(bank, { recall }, MONDAY)).toBeCloseTo(0.7, 6);
  });
});

describe('someone who is asked nothing', () => {
  it('knows less at day 84 than at day 56, the same at each run', () => {
    const world = { seed: 3, law: 'exponential' as const, itemsPerTopic: 12, calibration: 'known' as const };
    const results = untaught(world, 20);
    for (const { recall } of results) expect(recall[1]).toBeLessThan(recall[0]);
    expect(untaught(world, 20)).toEqual(results);
  });
});
