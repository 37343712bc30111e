import fc from 'fast-check';
import { makePace } from '../../src/application/pace';
import type { Timer } from '../../src/application/ports/timer';

/** Time that passes only while somebody sleeps, or when told to. */
const aTimer = () => {
  let now = 0;
  const timer: Timer & { pass(ms: number): void } = {
    nowMs: () => now,
    sleep: async (ms) => void (now += Math.max(0, ms)),
    pass: (ms) => void (now += ms),
  };
  return timer;
};
const mostInASecond = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 999.999).length));

describe('the pace of a campaign', () => {
  it('spaces messages evenly', async () => {
    const timer = aTimer();
    const pace = makePace(50, timer);
    const times: number[] = [];
    for (let i = 0; i < 501; i += 1) {
      await pace.turn();
      times.push(timer.nowMs());
    }
    expect(times.at(-1)! - times[0]!).toBeCloseTo(10_000, 3);
    expect(times[1]! - times[0]!).toBeCloseTo(20, 6);
  });

  it('catches up after a busy moment, and never exceeds its rate in any second', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 5, maxLength: 60 }),
        async (rate, stalls) => {
          const timer = aTimer();
          const pace = makePace(rate, timer);
          const times: number[] = [];
          for (const stall of stalls) {
            timer.pass(stall);
            for (let i = 0; i < 4; i += 1) {
              await pace.turn();
              times.push(timer.nowMs());
            }
          }
          expect(mostInASecond(times)).toBeLessThanOrEqual(rate);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps its average through stalls shorter than a second', async () => {
    const timer = aTimer();
    const pace = makePace(50, timer);
    let sent = 0;
    while (timer.nowMs() < 60_000) {
      if (sent % 25 === 0) timer.pass(300);
      await pace.turn();
      sent += 1;
    }
    expect(sent / 60).toBeGreaterThan(48.5);
  });

  it('waits as long as the channel asked, then does not burst', async () => {
    const timer = aTimer();
    const pace = makePace(10, timer);
    await pace.turn();
    pace.holdFor(5_000);
    await pace.turn();
    expect(timer.nowMs()).toBe(5_000);
    await pace.turn();
    expect(timer.nowMs()).toBe(5_100);
  });

  it('leaves their share of the quota to replies', async () => {
    const timer = aTimer();
    const pace = makePace(50, timer);
    await pace.turn();
    for (let i = 0; i < 10; i += 1) pace.spend();
    await pace.turn();
    expect(timer.nowMs()).toBeCloseTo(220, 6);
  });

  it('goes on, slowly, through a flood of requests, and owes nothing once it is over', async () => {
    const timer = aTimer();
    const pace = makePace(10, timer);
    await pace.turn();
    const flood = (seconds: number): void => {
      for (let i = 0; i < 500 * seconds; i += 1) pace.spend();
    };
    for (let second = 0; second < 60; second += 1) {
      timer.pass(1_000);
      flood(1);
    }
    const overMs = timer.nowMs();
    await pace.turn();
    expect(timer.nowMs() - overMs).toBeLessThanOrEqual(1_000);
    flood(60);
    await pace.turn();
    expect(timer.nowMs() - overMs).toBeLessThanOrEqual(2_200);
  });

  it('has no limit when told so', async () => {
    const timer = aTimer();
    const pace = makePace(Infinity, timer);
    for (let i = 0; i < 1_000; i += 1) await pace.turn();
    expect(timer.nowMs()).toBe(0);
  });
});
