/** Waiting, for jobs that pace themselves. */
export interface Timer {
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Milliseconds that only grow, to measure and to pace: not the time of day. */
  nowMs(): number;
}
