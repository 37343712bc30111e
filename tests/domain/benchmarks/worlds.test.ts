import { describe, expect, it } from '@jest/globals';
import { curve, levelOf } from '../../../benchmarks/engine/protocol';
import { rngOf } from '../../../benchmarks/engine/random';
import { makeWorld, roughly } from '../../../benchmarks/engine/worlds';
import { mean, variance } from '../../../benchmarks/engine/metrics';

const settings = { seed: 11, topics: 7, itemsPerTopic: 60, rho: 0.6, calibration: 'known' as const };

describe('a synthetic person answers', () => {
  it('as often right as the four-parameter curve says', () => {
    const world = makeWorld(settings);
    const rng = rngOf('frequencies');
    for (const item of [...world.truth.values()].slice(0, 5)) {
      for (const theta of [-2, 0, 2]) {
        const person = { id: 'p', abilities: world.topics.map(() => theta), taps: false };
        const right = Array.from({ length: 4000 }, () => world.respond(person, item, rng).correct).filter(
          Boolean,
        ).length;
        const expected = item.c + (item.d - item.c) / (1 + Math.exp(-item.a * (theta - item.b)));
        expect(curve(item, theta)).toBeCloseTo(expected, 12);
        expect(Math.abs(right / 4000 - expected)).toBeLessThan(
          4 * Math.sqrt((expected * (1 - expected)) / 4000),
        );
      }
    }
  });

  it('in 4 s or more when honest, in 1 to 2.4 s and by chance when tapping', () => {
    const world = makeWorld({ ...settings, taps: { people: 1, rate: 1 } });
    const item = [...world.truth.values()][0]!;
    const rng = rngOf('taps');
    const abilities = world.topics.map(() => 3);
    const honest = Array.from({ length: 500 }, () =>
      world.respond({ id: 'h', abilities, taps: false }, item, rng),
    );
    const taps = Array.from({ length: 4000 }, () =>
      world.respond({ id: 't', abilities, taps: true }, item, rng),
    );
    expect(Math.min(...honest.map((r) => r.ms))).toBeGreaterThanOrEqual(4000);
    expect(Math.min(...taps.map((r) => r.ms))).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...taps.map((r) => r.ms))).toBeLessThanOrEqual(2400);
    expect(mean(taps.map((r) => (r.correct ? 1 : 0)))).toBeCloseTo(0.25, 1);
  });
});

describe('the people of a world', () => {
  it('have abilities N(0, 1) correlated as asked', () => {
    const world = makeWorld(settings);
    const people = Array.from({ length: 3000 }, (_, i) => world.person(i).abilities);
    const [first, second] = [people.map((a) => a[0]!), people.map((a) => a[1]!)];
    expect(mean(first)).toBeCloseTo(0, 1);
    expect(Math.abs(variance(first) - 1)).toBeLessThan(0.1);
    expect(Math.abs(mean(first.map((x, i) => x * second[i]!)) - 0.6)).toBeLessThan(0.07);
  });

  it('are the same for the same seed and others for another', () => {
    expect(makeWorld(settings).person(3)).toEqual(makeWorld(settings).person(3));
    expect(makeWorld({ ...settings, seed: 12 }).person(3).abilities).not.toEqual(
      makeWorld(settings).person(3).abilities,
    );
  });
});

describe('a bank whose parameters are rough', () => {
  it('tells an author guess off by about .6 and hides the rest', () => {
    const world = makeWorld({ ...settings, calibration: 'rough' });
    const told = world.told.map((item) => ({ item, truth: world.truth.get(item.id)! }));
    expect(told.every(({ item }) => item.a === 1 && item.c === 0.25 && item.d === 1)).toBe(true);
    // Inside the scale, where levels are not clamped: N(0, .6) and the rounding to half a logit.
    const inside = told
      .filter(({ truth }) => Math.abs(truth.b) < 1)
      .map(({ item, truth }) => item.b - truth.b);
    expect(Math.sqrt(variance(inside))).toBeGreaterThan(0.5);
    expect(Math.sqrt(variance(inside))).toBeLessThan(0.72);
    expect(roughly(told[0]!.truth, 11)).toEqual(told[0]!.item);
  });
});

describe('a level', () => {
  it('is one more than the cuts reached', () => {
    expect([-3, -1.5, -0.01, 0, 1.49, 1.5].map(levelOf)).toEqual([1, 2, 4, 5, 7, 8]);
  });
});
