import type { Timer } from './ports/timer';

/** How many requests a second one app may make in one tenant, replies included (Teams). */
export const channelQuotaPerSecond = 50;
/** Late turns may be made up for within this: timers are coarse. */
const burstMs = 250;

export interface Pace {
  /** Resolves when one more message may go, or when the signal is aborted. */
  turn(signal?: AbortSignal): Promise<void>;
  /** The channel asked everybody to wait: nothing goes for `ms`. */
  holdFor(ms: number): void;
  /** A reply took its share of the quota. */
  spend(): void;
}

/** One message every 1/rate seconds; `Infinity` for no limit. @exemplary a rule of time that tests run without waiting */
export const makePace = (ratePerSecond: number, timer: Timer): Pace => {
  const intervalMs = 1_000 / ratePerSecond;
  let nextMs = timer.nowMs();
  let heldUntilMs = 0;
  return {
    turn: async (signal) => {
      const slotMs = Math.max(nextMs, heldUntilMs, timer.nowMs() - burstMs);
      nextMs = slotMs + intervalMs;
      for (;;) {
        const waitMs = Math.max(slotMs, heldUntilMs) - timer.nowMs();
        if (waitMs <= 0 || signal?.aborted) return;
        await timer.sleep(waitMs, signal);
      }
    },
    holdFor: (ms) => {
      heldUntilMs = Math.max(heldUntilMs, timer.nowMs() + ms);
    },
    spend: () => {
      if (intervalMs > 0) nextMs += 1_000 / channelQuotaPerSecond;
    },
  };
};
