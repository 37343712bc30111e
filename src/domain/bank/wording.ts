import type { WordingValues } from './wording-keys';

export type WordingKey = keyof WordingValues;

/** Says a sentence of the release in one language. Keys and placeholders are checked by the compiler. */
export type Say = <K extends WordingKey>(
  key: K,
  ...values: keyof WordingValues[K] extends never ? [] : [values: WordingValues[K]]
) => string;
