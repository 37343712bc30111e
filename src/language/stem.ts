import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr';

const MAX_CACHED = 20_000;
const cache = new Map<string, string>();

/** French stem of an accent-free lower-case word (accents go first, or plurals and feminines part ways). */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = word.length < 4 ? word : stemmer.stem(word);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, stem);
  return stem;
}
