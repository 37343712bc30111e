import { setMaxListeners } from 'node:events';
import type { Timer } from './application/ports/timer';

/** The process's own timers. */
export const realTimer: Timer = {
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      // Many wait on the same signal: that is no leak.
      if (signal) setMaxListeners(0, signal);
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', wake, { once: true });
    }),
  nowMs: () => performance.now(),
};
