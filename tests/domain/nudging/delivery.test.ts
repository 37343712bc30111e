import fc from 'fast-check';
import {
  backoffMs,
  defaultBackoff,
  deliveryStates,
  mayBecome,
  statesBefore,
} from '../../../src/domain/nudging/delivery';

describe('a delivery', () => {
  it('in doubt or delivered is never on its way again', () => {
    for (const state of [
      'uncertain',
      'sent',
      'recalled',
      'failed',
      'unreachable',
      'cancelled',
      'expired',
    ] as const) {
      const seen = new Set<string>([state]);
      for (const from of seen)
        for (const to of deliveryStates) if (mayBecome(from as typeof state, to)) seen.add(to);
      expect([...seen]).not.toContain('sending');
    }
  });

  it('is taken in hand only from the queue', () => {
    expect(statesBefore('sending')).toEqual(['planned', 'held']);
  });
});

describe('the wait before another attempt', () => {
  it('is never shorter than what the channel asked, and never all at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.option(fc.integer({ min: 0, max: 600_000 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, retryAfterMs, chance) => {
          const wait = backoffMs(attempts, retryAfterMs, () => chance);
          expect(wait).toBeGreaterThanOrEqual(retryAfterMs ?? Math.min(defaultBackoff.longestMs, 1_000));
          expect(wait).toBeLessThanOrEqual(Math.ceil(1.5 * (retryAfterMs ?? defaultBackoff.longestMs)));
        },
      ),
    );
  });

  it('doubles each time, up to its longest', () => {
    const waits = [1, 2, 3, 20].map((attempt) => backoffMs(attempt, undefined, () => 0));
    expect(waits).toEqual([1_000, 2_000, 4_000, defaultBackoff.longestMs]);
  });
});
