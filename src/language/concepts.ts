import { CONCEPTS } from './data/concepts';
import { stemOf } from './stem';

interface Lexicon {
  byStem: ReadonlyMap<string, readonly string[]>;
  /** First word → phrases that begin with it. */
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; concept: string }[]>;
}

function openLexicon(): Lexicon {
  const byStem = new Map<string, string[]>();
  const byFirstWord = new Map<string, { words: string[]; concept: string }[]>();
  for (const line of CONCEPTS.trim().split('\n')) {
    const [concept = '', list = ''] = line.split(': ');
    for (const entry of list
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)) {
      const parts = entry.split(' ');
      const first = parts[0] ?? '';
      if (parts.length > 1) {
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words: parts, concept }]);
      } else {
        const stem = stemOf(first);
        const concepts = byStem.get(stem) ?? [];
        if (!concepts.includes(concept)) byStem.set(stem, [...concepts, concept]);
      }
    }
  }
  return { byStem, byFirstWord };
}

const lexicon = openLexicon();

/** Every word of the lexicon, for spelling. */
export function conceptWords(): string[] {
  return CONCEPTS.split('\n')
    .flatMap((line) => (line.split(': ')[1] ?? '').split(/[, ]+/))
    .filter((word) => word.length > 3);
}

/** Ideas carried by these words, in the order met, once each. */
export function conceptsIn(words: readonly string[]): string[] {
  const found = new Set<string>();
  words.forEach((word, index) => {
    for (const phrase of lexicon.byFirstWord.get(word) ?? []) {
      if (phrase.words.every((expected, offset) => words[index + offset] === expected))
        found.add(phrase.concept);
    }
    for (const concept of lexicon.byStem.get(stemOf(word)) ?? []) found.add(concept);
  });
  return [...found];
}
