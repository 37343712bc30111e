import { checkerFor, nearestWords } from './dictionary';

export interface Spelling {
  /** Which of these words are in neither the dictionary nor the lexicon. */
  unknown(words: ReadonlySet<string>): ReadonlySet<string>;
  suggest(words: readonly string[]): ReadonlyMap<string, string[]>;
}

/** Words that follow a verb after a hyphen: « faut-il », « donnez-le-moi », « semaine-là ». */
const clitics = /(-t)?-(je|tu|ils?|elles?|on|nous|vous|ce|le|la|les|lui|leur|moi|toi|y|en|là|ci|m|t)$/i;
/** Suggestions cost time: only the first few misspelt words get some. */
const mostSuggested = 20;

/** Verdicts are kept: a bank changes little from one check to the next. */
export const openSpelling = (lexicon: Iterable<string>): Spelling => {
  const known = new Set<string>();
  const verdicts = new Map<string, boolean>();
  for (const word of lexicon) known.add(word.toLowerCase());
  const isKnown = (word: string): boolean =>
    known.has(word.toLowerCase()) || /\d/.test(word) || word.length < 2;

  return {
    unknown: (words) => {
      const fresh = [...words].filter((word) => !verdicts.has(word));
      const pieces = new Set(fresh.flatMap((word) => [word, ...word.split('-'), ...stems(word)]));
      if (fresh.length > 0) {
        const correct = checkerFor(pieces);
        const accepts = (word: string): boolean =>
          isKnown(word) || correct(word) || (isTitle(word) && correct(word.toLowerCase()));
        for (const word of fresh)
          verdicts.set(
            word,
            accepts(word) ||
              stems(word).some(accepts) ||
              (word.includes('-') && word.split('-').every(accepts)) ||
              isHyphenated(word, accepts),
          );
      }
      return new Set([...words].filter((word) => !verdicts.get(word)));
    },
    suggest: (words) => new Map(words.slice(0, mostSuggested).map((word) => [word, nearestWords(word)])),
  };
};

const stems = (word: string): string[] => {
  const found: string[] = [];
  for (let rest = word; clitics.test(rest);) found.push((rest = rest.replace(clitics, '')));
  return found;
};
const isHyphenated = (word: string, accepts: (part: string) => boolean): boolean =>
  stems(word).some((stem) => stem.includes('-') && stem.split('-').every(accepts));
const isTitle = (word: string): boolean => /^\p{Lu}/u.test(word);
