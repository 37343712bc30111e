import fc from 'fast-check';
import { atOnce } from '../../../src/domain/steps';
import { directSearch } from '../../../src/domain/memory/direct-search';

const steps = { firstStep: 0.5, lastStep: 0.01, leastGain: 1e-9 };

describe('the direct search', () => {
  it('climbs to the top of a hill from anywhere', () => {
    const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
    const place = fc.tuple(coordinate, coordinate, coordinate);
    fc.assert(
      fc.property(place, place, (top, start) => {
        const height = (at: readonly number[]): number =>
          -top.reduce((total, value, axis) => total + (axis + 1) * ((at[axis] as number) - value) ** 2, 0);
        const found = atOnce(directSearch(height, start, steps));
        found.forEach((value, axis) => expect(Math.abs(value - (top[axis] as number))).toBeLessThan(0.02));
      }),
    );
  });

  it('follows a narrow ridge, where one axis at a time would stay', () => {
    // Along the ridge x = y the height rises slowly; half a step off it falls sharply.
    const height = ([x = 0, y = 0]: readonly number[]): number => -200 * (x - y) ** 2 - (x + y - 8) ** 2;
    const alone = [0.5, -0.5].flatMap((step) => [height([step, 0]), height([0, step])]);
    expect(Math.max(...alone)).toBeLessThan(height([0, 0]));
    const [x = 0, y = 0] = atOnce(directSearch(height, [0, 0], { ...steps, lastStep: 0.001 }));
    expect(Math.hypot(x - 4, y - 4)).toBeLessThan(0.5);
  });

  it('never ends lower than it began', () => {
    const height = ([x = 0]: readonly number[]): number => Math.sin(5 * x) - 0.1 * x * x;
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (start) => {
        expect(height(atOnce(directSearch(height, [start], steps)))).toBeGreaterThanOrEqual(height([start]));
      }),
    );
  });
});
