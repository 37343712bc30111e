import fc from 'fast-check';
import { mostEvident as mostEvidentIn } from '../../../src/domain/assessment/evidence';
import { atOnce } from '../../../src/domain/steps';

const mostEvident = (
  learnable: Parameters<typeof mostEvidentIn>[0],
  believed: number,
  evidenceOf: (value: number) => number,
): number =>
  atOnce(
    mostEvidentIn(learnable, believed, function* (value) {
      yield;
      return evidenceOf(value);
    }),
  );

describe('the most evident value of a setting', () => {
  const values = [0, 1, 2, 3, 4, 5, 6, 7];
  const free = { values, penalty: () => 0 };

  it('is the summit, from wherever one starts', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), (summit, from) => {
        expect(mostEvident(free, from, (value) => -((value - summit) ** 2))).toBe(summit);
      }),
    );
  });

  it('is what was believed while the evidence does not outweigh the penalty', () => {
    const careful = { values, penalty: (value: number) => 2 * Math.abs(value - 3) };
    expect(mostEvident(careful, 3, (value) => value)).toBe(3);
    expect(mostEvident(careful, 3, (value) => 3 * value)).toBe(7);
  });

  it('is what was told unless another is more evident by the margin', () => {
    const told = { ...free, told: { value: 2, margin: 4 } };
    expect(mostEvident(told, 2, (value) => -((value - 4) ** 2))).toBe(2);
    expect(mostEvident(told, 2, (value) => -2 * (value - 4) ** 2)).toBe(4);
    // Even once the other was believed.
    expect(mostEvident(told, 4, (value) => -((value - 4) ** 2))).toBe(2);
  });

  it('starts from the last value where what is believed is not among them', () => {
    const tried: number[] = [];
    mostEvident(free, Infinity, (value) => tried.push(value));
    expect(tried[0]).toBe(6);
    expect(tried).not.toContain(0);
  });
});
