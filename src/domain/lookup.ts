/**
 * What a table holds under an id, and nothing else: ids come from authors and callers, and every object has a `constructor`
 * and a `__proto__` of its own making.
 */
export const lookup = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;
