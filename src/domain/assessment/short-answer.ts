/**
 * Typed answers: accents, case, articles, plurals and small typos are forgiven; a digit or a short word never is.
 * Used by correct.ts (`matchShortAnswer`) and by dialogs (`isSameText`).
 */
export interface ShortAnswerKey {
  accepted: readonly string[];
  expectedErrors: readonly { texts: readonly string[] }[];
  tolerance: 'exact' | 'typos';
}
export type ShortAnswerMatch =
  { kind: 'accepted'; index: number } | { kind: 'expected-error'; index: number } | { kind: 'other' };

/** Longest text compared, in characters. */
const maxChars = 200;
const articles = /^(?:le|la|les|l|un|une|des|du|de|d|au|aux|the|a|an)\s+/;

const normalise = (text: string): string => {
  const plain = text
    .slice(0, maxChars)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(articles, '').replace(articles, '');
};
const withoutPlurals = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');

/** Same words, whatever the accents, case, punctuation, articles and plurals. */
export const isSameText = (a: string, b: string): boolean => {
  const [first, second] = [withoutPlurals(normalise(a)), withoutPlurals(normalise(b))];
  return first !== '' && first === second;
};

export const matchShortAnswer = (key: ShortAnswerKey, text: string): ShortAnswerMatch => {
  const exact = (texts: readonly string[]) => texts.findIndex((each) => isSameText(each, text));
  const accepted = exact(key.accepted);
  if (accepted >= 0) return { kind: 'accepted', index: accepted };
  const expected = key.expectedErrors.findIndex((error) => exact(error.texts) >= 0);
  if (expected >= 0) return { kind: 'expected-error', index: expected };
  if (key.tolerance === 'exact') return { kind: 'other' };
  const near = key.accepted.findIndex((each) => isTypoOf(normalise(each), normalise(text)));
  if (near < 0) return { kind: 'other' };
  // Nearer to a typical error than to the answer: it is the error.
  const error = key.expectedErrors.findIndex((each) =>
    each.texts.some((wrong) => isTypoOf(normalise(wrong), normalise(text))),
  );
  return error >= 0 ? { kind: 'expected-error', index: error } : { kind: 'accepted', index: near };
};

/** One letter off from 5 letters on, two from 9; digits must be the same. */
const isTypoOf = (right: string, typed: string): boolean => {
  if (right.replace(/\D/g, '') !== typed.replace(/\D/g, '')) return false;
  const allowed = right.length >= 9 ? 2 : right.length >= 5 ? 1 : 0;
  return allowed > 0 && distance(right, typed, allowed) <= allowed;
};

/** Damerau–Levenshtein (optimal string alignment), cut off above `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      current.push(best);
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
};
