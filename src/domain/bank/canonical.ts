/** The same value with its keys sorted and what is undefined left out: same meaning, same text. */
export const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
};

/** The same text for the same value, whatever the order of its keys. */
export const canonicalText = (value: unknown): string => JSON.stringify(canonical(value));
