/**
 * Typed answers: accents, case, articles, plurals, lead-ins ("c'est…") and small typos are forgiven; a digit, a short
 * word, a negation or an opposite never is. Used by correct.ts (`matchShortAnswer`) and by dialogs (`isSameText`).
 */
export interface ShortAnswerKey {
  accepted: readonly string[];
  expectedErrors: readonly { texts: readonly string[] }[];
  tolerance: 'exact' | 'typos';
}
export type ShortAnswerMatch =
  { kind: 'accepted'; index: number } | { kind: 'expected-error'; index: number } | { kind: 'other' };

/** Longest text compared, in characters. */
const MAX_CHARS = 200;
const ARTICLES = new Set(
  'le la les l un une des du de d au aux the a an of mon ma mes ton ta tes son sa ses notre votre'.split(' '),
);
/** What people put before an answer: « c'est… », « je dirais… », « il faut… ». */
const LEAD_IN =
  /^(?:(?:euh|bah|ben|alors|bon|oui|je (?:pense|crois|dirais|dis|reponds|mets|choisis)(?: que)?|ma reponse est|la reponse est|reponse|c est|ce est|ce sont|il s agit|ca s appelle|on dit|on appelle ca|il faut|on|it s|it is|i think) )+/;
const ENDING = / (?:je (?:pense|crois)|non|svp|s il (?:te|vous) plait|merci|peut etre|a mon avis|i think)$/;
const NEGATIONS = new Set([
  'pas',
  'jamais',
  'aucun',
  'aucune',
  'sans',
  'ni',
  'not',
  'no',
  'never',
  'without',
  'non',
]);
/** Put before a word, they turn it into its opposite. */
const OPPOSITES = ['de', 'des', 'in', 'im', 'ir', 'il', 'non', 'mal', 'anti', 'dis', 'a', 'un'];
const NUMBER_WORDS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** Lower case, no accent, punctuation as spaces. */
const plain = (text: string): string =>
  text
    .slice(0, MAX_CHARS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const asDigits = (word: string, _position: number, all: readonly string[]): string => {
  const value = NUMBER_WORDS.indexOf(word);
  return value > 1 || (value === 1 && all.length === 1) ? String(value) : word;
};

/** The words that count, in order: no article, singular, numbers as digits. */
const tellingWords = (text: string): string[] => {
  const bare = text.split(' ').filter((word) => word !== '');
  const telling = bare.map(asDigits).filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : bare).map((word) =>
    word.length > 3 ? word.replace(/[sx]$/, '') : word,
  );
};

/** The telling words of each text of a list; questions are values, their lists are read once. */
const readTexts = new WeakMap<readonly string[], string[][]>();
const wordsOfAll = (texts: readonly string[]): string[][] => {
  let words = readTexts.get(texts);
  if (!words) readTexts.set(texts, (words = texts.map((text) => tellingWords(plain(text)))));
  return words;
};

const readings = (text: string): string[][] => {
  const whole = plain(text);
  const trimmed = whole.replace(LEAD_IN, '').replace(ENDING, '');
  return trimmed === whole || trimmed === ''
    ? [tellingWords(whole)]
    : [tellingWords(whole), tellingWords(trimmed)];
};

/** Same words, whatever the accents, case, punctuation, articles and plurals; spaces and hyphens may be missing. */
export const isSameText = (a: string, b: string): boolean => {
  const [first, second] = [tellingWords(plain(a)).join(''), tellingWords(plain(b)).join('')];
  return first !== '' && first === second;
};

export const matchShortAnswer = (key: ShortAnswerKey, text: string): ShortAnswerMatch => {
  const typed = readings(text);
  const exact = (texts: readonly string[]): number =>
    wordsOfAll(texts).findIndex((words) => {
      const right = words.join('');
      return right !== '' && typed.some((each) => each.join('') === right);
    });
  const accepted = exact(key.accepted);
  if (accepted >= 0) return { kind: 'accepted', index: accepted };
  const expected = key.expectedErrors.findIndex((error) => exact(error.texts) >= 0);
  if (expected >= 0) return { kind: 'expected-error', index: expected };
  if (key.tolerance === 'exact') return { kind: 'other' };
  const nearest = (texts: readonly string[]): { index: number; slips: number } =>
    wordsOfAll(texts)
      .map((right, index) => ({
        index,
        slips: Math.min(...typed.map((words) => slipsBetween(right, words))),
      }))
      .reduce((best, each) => (each.slips < best.slips ? each : best), { index: -1, slips: Infinity });
  const right = nearest(key.accepted);
  const errors = key.expectedErrors.map((error) => nearest(error.texts).slips);
  const leastWrong = Math.min(Infinity, ...errors);
  if (right.slips === Infinity && leastWrong === Infinity) return { kind: 'other' };
  // As near to a typical error as to the answer: it is the error.
  return leastWrong <= right.slips
    ? { kind: 'expected-error', index: errors.indexOf(leastWrong) }
    : { kind: 'accepted', index: right.index };
};

/** Typing slips that separate two answers, or Infinity when they are not the same answer mistyped. */
const slipsBetween = (right: readonly string[], typed: readonly string[]): number => {
  const negations = (words: readonly string[]): string => words.filter((word) => NEGATIONS.has(word)).join();
  if (negations(right) !== negations(typed)) return Infinity;
  const joined = [right.join(''), typed.join('')] as const;
  if (right.length !== typed.length) return slipsInWord(...joined);
  const slips = right.reduce((sum, word, index) => sum + slipsInWord(word, typed[index] ?? ''), 0);
  return slips <= (joined[0].length >= 9 ? 2 : 1) ? slips : Infinity;
};

/** One slip from 5 letters on, two from 9; digits and the first letter (or the first two, swapped) must be there. */
const slipsInWord = (right: string, typed: string): number => {
  if (right === typed) return 0;
  const allowed = right.length >= 9 ? 2 : right.length >= 5 ? 1 : 0;
  if (allowed === 0 || right.replace(/\D/g, '') !== typed.replace(/\D/g, '')) return Infinity;
  if (right[0] !== typed[0] && !(right[0] === typed[1] && right[1] === typed[0])) return Infinity;
  if (OPPOSITES.some((prefix) => right === prefix + typed || typed === prefix + right)) return Infinity;
  const slips = distance(right, typed, allowed);
  return slips <= allowed ? slips : Infinity;
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
