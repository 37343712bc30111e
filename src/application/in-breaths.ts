import type { Steps } from '../domain/steps';
import type { Timer } from './ports/timer';

/** Whoever waits for an answer waits no longer than this for long work. */
const breathMs = 10;

/** What is read, with a breath in between: a store that holds everything at hand gives it without ever waiting. */
export async function* readInBreaths<T>(
  source: AsyncIterable<T>,
  timer: Timer,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  let until = timer.nowMs() + breathMs;
  for await (const one of source) {
    yield one;
    if (timer.nowMs() < until) continue;
    await timer.sleep(0);
    signal?.throwIfAborted();
    until = timer.nowMs() + breathMs;
  }
}

/** Runs long work a breath at a time, so that turns go on meanwhile. Rejects with its reason when the signal is aborted. */
export const inBreaths = async <T>(steps: Steps<T>, timer: Timer, signal?: AbortSignal): Promise<T> => {
  for (;;) {
    const until = timer.nowMs() + breathMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (timer.nowMs() < until);
    await timer.sleep(0);
    signal?.throwIfAborted();
  }
};
