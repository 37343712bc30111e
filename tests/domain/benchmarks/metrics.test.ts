import { describe, expect, it } from '@jest/globals';
import {
  auc,
  logLoss,
  maxExposure,
  meanOf,
  overlap,
  quantile,
  questionsToReach,
  rmseOf,
} from '../../../benchmarks/engine/metrics';

describe('the figures of a benchmark', () => {
  it('root mean square error with its interval', () => {
    expect(rmseOf([3, -4, 3, -4]).value).toBeCloseTo(Math.sqrt(12.5), 12);
    expect(meanOf([1, 1, 1]).half).toBe(0);
    // Squares 0 and 4: mean 2, sd √8, half-width 1.96·√(8/2); divided by 2·√2.
    expect(rmseOf([0, 2]).half).toBeCloseTo((1.96 * 2) / (2 * Math.SQRT2), 12);
  });

  it('area under the curve: perfect, reversed, blind, ties', () => {
    const right = [false, false, true, true];
    expect(auc([0.1, 0.2, 0.8, 0.9], right)).toBe(1);
    expect(auc([0.9, 0.8, 0.2, 0.1], right)).toBe(0);
    expect(auc([0.5, 0.5, 0.5, 0.5], right)).toBe(0.5);
    expect(auc([0.1, 0.6, 0.6, 0.9], right)).toBe(0.875);
  });

  it('log loss of a coin is ln 2', () => {
    expect(logLoss([0.5, 0.5], [true, false])).toBeCloseTo(Math.LN2, 12);
    expect(Number.isFinite(logLoss([0], [true]))).toBe(true);
  });

  it('exposure and overlap: the same form overlaps whole, disjoint tests not at all', () => {
    expect(maxExposure([10, 10, 10], 10)).toBe(1);
    expect(overlap([10, 10, 10], 10, 3)).toBe(1);
    expect(overlap([1, 1, 1, 1], 2, 2)).toBe(0);
    expect(overlap([2, 1, 1], 2, 2)).toBe(0.5);
  });

  it('questions to reach an error, interpolated, never when it stays above', () => {
    expect(questionsToReach([1, 0.8, 0.6], 0.7)).toBeCloseTo(2.5, 12);
    expect(questionsToReach([1, 0.8, 0.6], 0.5)).toBe(Infinity);
    expect(questionsToReach([1, 0.8], NaN)).toBeNaN();
  });

  it('quantiles by rank', () => {
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([1, 2, Infinity], 0.99)).toBe(Infinity);
  });
});
