import { DamerauLevenshteinDistance as distance } from 'natural/lib/natural/distance/levenshtein_distance';
import { soundOf } from './sounds';

/** Words with one letter less, once each. */
function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

export interface Spelling {
  /** The known word meant by this one, or the word itself. */
  correct(word: string): string;
  /** The same, opened first when it is a small word stuck to a known one ("jecomprend", "lareponse"). */
  mend(word: string): string[];
}

const STUCK =
  /^(je|tu|il|on|la|le|les|de|des|du|ne|me|te|se|un|une|ma|mon|mes|ta|ton|ca|pas|plus|au|en|ce|cest|jai|que|qui|pour|sur)([a-z]{3,})$/;

/**
 * Corrects unknown words to the closest known one: same sound first, then one typing slip
 * (letter missing, doubled, swapped or replaced). `vocabulary` is ordered, most frequent first.
 */
export function openSpelling(vocabulary: readonly string[]): Spelling {
  const known = new Set(vocabulary);
  const bySound = new Map<string, string>();
  const byDeletion = new Map<string, string>();
  for (const word of vocabulary) {
    if (word.length < 4) continue;
    const sound = soundOf(word);
    if (sound.length >= 3 && !bySound.has(sound)) bySound.set(sound, word);
    for (const shorter of [word, ...deletions(word)]) {
      if (shorter.length >= 4 && !byDeletion.has(shorter)) byDeletion.set(shorter, word);
    }
  }
  const correct = (word: string): string => {
    if (word.length < 4 || word.length > 20 || known.has(word) || /\d/.test(word)) return word;
    const sameSound = bySound.get(soundOf(word));
    if (sameSound && Math.abs(sameSound.length - word.length) <= 3) return sameSound;
    if (word.length < 5) return word;
    for (const key of [word, ...deletions(word)]) {
      const close = byDeletion.get(key);
      if (close && close.length >= 5 && distance(word, close, { restricted: true }) <= 1) return close;
    }
    return word;
  };
  const mend = (word: string): string[] => {
    if (known.has(word) || word.length < 6) return [correct(word)];
    const corrected = correct(word);
    const [, small, rest] = STUCK.exec(word) ?? [];
    if (corrected !== word || small === undefined || rest === undefined) return [corrected];
    const opened = correct(rest);
    return known.has(opened) ? [small, opened] : [word];
  };
  return { correct, mend };
}
