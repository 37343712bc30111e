/**
 * A slow turn is delivered again by the channel: the second delivery waits for the first and gets its answer. What
 * failed is forgotten, so that it may be tried again. Durable idempotency lives in the journal; this one saves work.
 */
export interface Once<T> {
  run(key: string, turn: () => Promise<T>): Promise<T>;
}

export const makeOnce = <T>(capacity: number): Once<T> => {
  const known = new Map<string, Promise<T>>();
  return {
    run: (key, turn) => {
      const earlier = known.get(key);
      if (earlier) return earlier;
      const started = turn();
      known.set(key, started);
      if (known.size > capacity) known.delete(known.keys().next().value!);
      started.catch(() => {
        if (known.get(key) === started) known.delete(key);
      });
      return started;
    },
  };
};
