/** Turns of conversation under way: people who wait for a reply go before any campaign. */
export interface Traffic {
  run<T>(turn: () => Promise<T>): Promise<T>;
  /** Resolves when nobody waits for a reply, or after `maxMs`: a campaign slows down, it never stops. */
  whenQuiet(sleep: (ms: number) => Promise<void>, maxMs: number): Promise<void>;
  /** Called at the start of each turn; returns how to stop. */
  onTurn(listener: () => void): () => void;
}

export const makeTraffic = (): Traffic => {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const leave = (): void => {
    underWay -= 1;
    if (underWay > 0) return;
    for (const go of waiting) go();
    waiting = [];
  };
  return {
    run: async (turn) => {
      underWay += 1;
      for (const listener of listeners) listener();
      try {
        return await turn();
      } finally {
        leave();
      }
    },
    whenQuiet: async (sleep, maxMs) => {
      if (underWay === 0) return;
      await Promise.race([new Promise<void>((resolve) => waiting.push(resolve)), sleep(maxMs)]);
    },
    onTurn: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
