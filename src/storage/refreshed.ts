/**
 * A value read again at most every `maxAgeMs`: one read however many ask at once, and the last known value while the store
 * cannot be asked.
 */
export interface Refreshed<T> {
  get(): Promise<T>;
  forget(): void;
}

export function refreshed<T>(
  read: (last: T | undefined) => Promise<T>,
  maxAgeMs: number,
  nowMs: () => number,
): Refreshed<T> {
  let last: { value: T; readAtMs: number } | undefined;
  let reading: Promise<T> | undefined;
  const readNow = async (): Promise<T> => {
    const startedAtMs = nowMs();
    try {
      const value = await read(last?.value);
      last = { value, readAtMs: startedAtMs };
      return value;
    } catch (error) {
      if (!last) throw error;
      last = { ...last, readAtMs: startedAtMs };
      return last.value;
    } finally {
      reading = undefined;
    }
  };
  return {
    get() {
      if (last && nowMs() - last.readAtMs < maxAgeMs) return Promise.resolve(last.value);
      reading ??= readNow();
      return reading;
    },
    forget() {
      last = undefined;
      reading = undefined;
    },
  };
}
