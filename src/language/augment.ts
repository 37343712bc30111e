import type { Intent } from '../application/ports/understanding';
import { ABBREVIATIONS } from './data/abbreviations';
import { DETOURS_AFTER, DETOURS_BEFORE } from './data/detours';
import { FILLERS, GREETINGS, POLITE_ENDINGS, SITUATIONS } from './data/fillers';
import { pick } from './random';

type Random = () => number;

const NEIGHBOURS: Record<string, string> = {
  a: 'zqe',
  z: 'aes',
  e: 'zrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'om',
  q: 'swa',
  s: 'qdz',
  d: 'sfe',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  j: 'hku',
  k: 'jli',
  l: 'kmo',
  m: 'lp',
  w: 'xq',
  x: 'wcs',
  c: 'xvd',
  v: 'cbf',
  b: 'vng',
  n: 'bhj',
};

function slip(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] ?? '';
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
    default:
      return (
        word.slice(0, at) +
        pick([...(NEIGHBOURS[letter.toLowerCase()] ?? letter)], random) +
        word.slice(at + 1)
      );
  }
}

const SHORTENINGS: ReadonlyMap<string, string[]> = (() => {
  const shortenings = new Map<string, string[]>();
  for (const [short, full] of ABBREVIATIONS) {
    if (full.length === 1 && full[0]) shortenings.set(full[0], [...(shortenings.get(full[0]) ?? []), short]);
  }
  return shortenings;
})();

/** The ear's spelling: "question" → "kestion", "niveau" → "nivo", "passer" → "passé". */
function byEar(word: string, random: Random): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/eau|au/, 'o'],
    [/qu/, 'k'],
    [/er$/, pick(['é', 'ez', 'e'], random)],
    [/é$/, 'er'],
    [/s$/, ''],
    [/ent$/, ''],
    [/c(?=[aou])/, 'k'],
    [/ai/, 'é'],
    [/ph/, 'f'],
    [/ss/, 's'],
    [/mm/, 'm'],
    [/nn/, 'n'],
    [/tt/, 't'],
    [/ll/, 'l'],
    [/e$/, ''],
    [/ez$/, 'é'],
    [/t$/, ''],
    [/en/, 'an'],
    [/an/, 'en'],
  ];
  const [pattern, replacement] = pick(changes, random);
  return word.length < 4 ? word : word.replace(pattern, replacement);
}

const mapSomeWords = (
  text: string,
  share: number,
  random: Random,
  change: (word: string, random: Random) => string,
): string =>
  text
    .split(' ')
    .map((word) => (random() < share ? change(word, random) : word))
    .join(' ');

const shorten = (text: string, random: Random): string =>
  mapSomeWords(text, 0.6, random, (word) => {
    const shorts = SHORTENINGS.get(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
    return shorts ? pick(shorts, random) : word;
  });

const glueApostrophes = (text: string): string => text.replace(/([a-z])['’]/gi, '$1');

const DROPPABLE = /^(le|la|les|un|une|de|des|du|à|ne|je|tu|me|te|ce|est|en|au|aux|pour|sur)$/i;
const dropSmallWords = (text: string, random: Random): string => {
  const kept = text.split(' ').filter((word) => !(DROPPABLE.test(word) && random() < 0.35));
  return kept.length >= 2 ? kept.join(' ') : text;
};

/** Words written one for another because they sound alike. */
const HOMOPHONES = [
  'et est ai é',
  'a à as',
  "ces ses c'est s'est sait",
  'on ont',
  'son sont',
  'ce se',
  'ou où',
  'sa ça',
  'peu peut peux',
  "quel quelle qu'elle",
  'mais mes met mets',
  "sans s'en cent",
  'tout tous tou',
  "la là l'a",
  'faire fer',
  'voir voire',
  "mon m'ont",
  "quand qu'en",
  'plus plu',
  'dois doit doi',
  'veux veut veu',
  'suis sui',
  'fais fait fé',
  'dit dis',
  'question questions',
  'réponse réponses',
].map((line) => line.split(' '));
/** Letters and sounds taken for one another. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['b', 'd'],
  ['p', 'q'],
  ['f', 'v'],
  ['t', 'd'],
  ['ch', 'j'],
  ['g', 'c'],
  ['on', 'ou'],
  ['m', 'n'],
  ['s', 'ch'],
  ['an', 'on'],
  ['ou', 'u'],
  ['p', 'b'],
];
const SMALL = /^(je|tu|la|le|les|de|des|ne|me|te|un|une|ma|mon|pas|ce|en|au|que|qui|pour)$/i;

function confuse(word: string, random: Random): string {
  const [one, other] = pick(CONFUSED, random);
  if (word.length < 5) return word;
  return word.includes(one) ? word.replace(one, other) : word.replace(other, one);
}

/** Homophones, confused letters, small words stuck to the next and words cut in two, as in dysorthographia. */
function byHand(text: string, random: Random): string {
  const swapped = mapSomeWords(text, 0.35, random, (word) => {
    const family = HOMOPHONES.find((words) => words.includes(word.toLowerCase()));
    return family ? pick(family, random) : random() < 0.4 ? confuse(word, random) : word;
  });
  return swapped
    .split(' ')
    .map((word) => {
      if (SMALL.test(word)) return random() < 0.25 ? word : `${word} `;
      return word.length > 6 && random() < 0.06 ? `${word.slice(0, 3)} ${word.slice(3)} ` : `${word} `;
    })
    .join('')
    .trim();
}

/** How many of the wrapped texts are drowned in courtesy. */
const DETOUR_SHARE = 0.4;
const KEEPS_ALONE: ReadonlySet<Intent> = new Set<Intent>(['politesse']);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One to three whole clauses of courtesy and circumstance around the wish, which they drown. */
function detour(text: string, random: Random): string {
  const wish = text.replace(/[.!?]+$/, '');
  const before = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(DETOURS_BEFORE, random));
  const opening = before.join(pick([', ', ' et ', '. '], random));
  const joint = pick([', ', '. ', ' : ', ' ; ', ', aussi ', ', et ', ', mais ', ' et '], random);
  const closing = random() < 0.5 ? `${pick([', ', '. ', ' ; '], random)}${pick(DETOURS_AFTER, random)}` : '';
  return `${capitalised(opening)}${joint}${wish}${closing}.`;
}

function wrap(text: string, intent: Intent, random: Random): string {
  if (KEEPS_ALONE.has(intent)) return text;
  if (random() < DETOUR_SHARE) return detour(text, random);
  switch (Math.floor(random() * 6)) {
    case 0:
      return `${pick(GREETINGS, random)}${pick([', ', ' ', '. ', ' ! '], random)}${text}`;
    case 1:
      return `${text.replace(/[.!?]+$/, '')}${pick([', ', ' ', '. '], random)}${pick(POLITE_ENDINGS, random)}`;
    case 2:
      return `${pick(FILLERS, random)}${pick([', ', ' '], random)}${text}`;
    case 3:
      return `${pick(SITUATIONS, random)}${pick([', ', '. ', ' et ', ' mais ', ' ', ' donc '], random)}${text}`;
    case 4:
      return `${text.replace(/[.!?]+$/, '')}${pick([', ', '. ', ' car ', ' parce que '], random)}${pick(SITUATIONS, random)}`;
    default:
      return `${pick(GREETINGS, random)}, ${text.replace(/[.!?]+$/, '')} ${pick(POLITE_ENDINGS, random)}`;
  }
}

/** The same wish as another person might have typed it. */
export function vary(text: string, intent: Intent, random: Random): string {
  let result = text;
  if (random() < 0.35) result = wrap(result, intent, random);
  if (random() < 0.3) result = shorten(result, random);
  if (random() < 0.3) result = mapSomeWords(result, 0.25, random, slip);
  if (random() < 0.3) result = mapSomeWords(result, 0.4, random, byEar);
  if (random() < 0.25) result = byHand(result, random);
  if (random() < 0.25) result = dropSmallWords(result, random);
  if (random() < 0.3) result = glueApostrophes(result);
  return result;
}
