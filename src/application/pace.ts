import type { Timer } from './ports/timer';

/** How many requests a second one app may make in one tenant, replies included (Teams). */
export const channelQuotaPerSecond = 50;
/** Late turns are made up for within this, never more than the rate in any second. */
const windowMs = 1_000;

export interface Pace {
  /** Resolves when one more message may go, or when the signal is aborted. */
  turn(signal?: AbortSignal): Promise<void>;
  /** The channel asked everybody to wait: nothing goes for `ms`. */
  holdFor(ms: number): void;
  /** A reply took its share of the quota: the next message waits for it, for a second at most. */
  spend(): void;
}

/**
 * One message every 1/rate seconds, `Infinity` for no limit. A process that was busy elsewhere catches up, but any window of
 * a second holds at most the rate. @exemplary a rule of time that tests run without waiting
 */
export const makePace = (ratePerSecond: number, timer: Timer): Pace => {
  const intervalMs = 1_000 / ratePerSecond;
  /** Turns given in the last second, oldest first; not kept without a limit. */
  const given: number[] = [];
  const perWindow = Math.max(1, Math.ceil(ratePerSecond));
  let nextMs = timer.nowMs();
  let heldUntilMs = 0;
  /** What replies took since the last turn. A quota is of the second: whatever came in, a message owes no more than one. */
  let owedMs = 0;
  return {
    turn: async (signal) => {
      const aWindowAgo =
        (perWindow <= given.length ? given[given.length - perWindow]! : -Infinity) + windowMs;
      const dueMs = Math.max(Math.max(nextMs, timer.nowMs() - windowMs) + owedMs, heldUntilMs);
      owedMs = 0;
      const goesAtMs = Math.max(dueMs, aWindowAgo, timer.nowMs());
      nextMs = dueMs + intervalMs;
      if (Number.isFinite(perWindow)) {
        given.push(goesAtMs);
        if (given.length > perWindow) given.shift();
      }
      for (;;) {
        const waitMs = Math.max(goesAtMs, heldUntilMs) - timer.nowMs();
        if (waitMs <= 0 || signal?.aborted) return;
        await timer.sleep(waitMs, signal);
      }
    },
    holdFor: (ms) => {
      heldUntilMs = Math.max(heldUntilMs, timer.nowMs() + ms);
    },
    spend: () => {
      if (intervalMs > 0) owedMs = Math.min(windowMs, owedMs + 1_000 / channelQuotaPerSecond);
    },
  };
};
