import { effortAdvice, isStuckOnPosition, isTap } from '../../../src/domain/assessment/effort';
import { fitStep, personFit } from '../../../src/domain/assessment/person-fit';
import { stopping } from '../../../src/domain/assessment/stopping';

describe('a careless answer', () => {
  it('is one given faster than the question can be read', () => {
    expect(isTap(1500, {})).toBe(true);
    expect(isTap(3500, { medianMs: 30_000, stemChars: 200 })).toBe(true);
    expect(isTap(6000, { medianMs: 30_000, stemChars: 200 })).toBe(false);
    expect(isTap(undefined, {})).toBe(false);
  });

  it('is also the same position six times running', () => {
    expect(isStuckOnPosition([1, 2, 2, 2, 2, 2])).toBe(false);
    expect(isStuckOnPosition([1, 2, 2, 2, 2, 2, 2])).toBe(true);
  });

  it('leads to a friendly word, then to a pause, never on few answers', () => {
    const window = (taps: number): number[] => Array.from({ length: 20 }, (_, i) => (i < taps ? 0 : 1));
    expect([0, 4, 8].map((taps) => effortAdvice(window(taps)))).toEqual(['fine', 'nudge', 'pause']);
    expect(effortAdvice([0, 0])).toBe('fine');
  });
});

describe('person fit', () => {
  it('is low for someone who misses the easy and finds the hard', () => {
    const steps = Array.from({ length: 15 }, (_, i) => (i % 2 ? fitStep(0.9, 0) : fitStep(0.3, 1)));
    expect(personFit(steps)).toBeLessThan(-2);
    expect(personFit(steps.slice(0, 10))).toBeUndefined();
  });
});

describe('a positioning stops', () => {
  const flat = Array.from({ length: 8 }, () => 0.125);
  it('when sure enough, when the level is sure within one, or after twenty questions', () => {
    expect(stopping(0.49, flat, 9).why).toBe('sure-enough');
    expect(stopping(0.7, [0.05, 0.3, 0.4, 0.25, 0, 0, 0, 0], 9).why).toBe('level-sure');
    expect(stopping(0.8, flat, 20).why).toBe('long-enough');
    expect(stopping(0.4, flat, 2).stop).toBe(false);
  });
});
