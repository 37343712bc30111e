import { ABBREVIATIONS, SPEAKING_EMOJI } from './data/abbreviations';

/** Longest text that is read: what a person may want is in the first or the last lines. */
const HEAD_CHARS = 1500;
const TAIL_CHARS = 500;
const MAX_TOKENS = 160;

const ELIDED: Record<string, string> = {
  c: 'ce',
  d: 'de',
  j: 'je',
  l: 'le',
  m: 'me',
  n: 'ne',
  s: 'se',
  t: 'te',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
};
/** Words after which a lone "c" or "d" is a choice, not "c'est" or "de". */
const BEFORE_A_LETTER = new Set(
  'la le l reponse rep choix option proposition lettre dirais dis pense choisis prends et ou est a b c d mets coche case vote tente'.split(
    ' ',
  ),
);

const clip = (text: string): string =>
  text.length <= HEAD_CHARS + TAIL_CHARS ? text : `${text.slice(0, HEAD_CHARS)} ${text.slice(-TAIL_CHARS)}`;

/** Lower case, no accent, no invisible character, plain apostrophes, speaking emoji as words. Bounded. */
export function plain(text: string): string {
  let result = clip(text).normalize('NFKC');
  if (/\p{Extended_Pictographic}/u.test(result)) {
    for (const [emoji, words] of SPEAKING_EMOJI) result = result.replaceAll(emoji, words);
  }
  return result
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\ufe0f\u202a-\u202e]/g, '')
    .replace(/\p{C}/gu, ' ')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function expand(raw: string, previous: string | undefined, next: string | undefined): readonly string[] {
  if (
    raw === 'c' &&
    next !== undefined &&
    !BEFORE_A_LETTER.has(previous ?? '') &&
    !['et', 'ou', 'd', 'b', 'a'].includes(next)
  ) {
    return ['ce', 'est'];
  }
  if (raw === 'g' && next !== undefined) return ['je', 'ai'];
  if (raw === 'j' && next !== undefined) return ['je'];
  if (raw === 't' && next !== undefined) return ['tu', 'es'];
  if (
    raw === '2' &&
    next !== undefined &&
    previous !== undefined &&
    !/^\d|^(la|le|les|et|ou|numero|reponse|option|choix)$/.test(previous) &&
    !/^(min|mn|jours?|h|semaines?|fois|minutes|questions?|sem|j|et|ou|par|mois|heures?|ans?|3|1|4)$/.test(
      next,
    )
  ) {
    return ['de'];
  }
  const known = ABBREVIATIONS.get(raw);
  if (known) return known;
  const glued = /^j([bcdfgklmnpqrstvxz][a-z]{2,})$/.exec(raw);
  if (glued?.[1]) return ['je', ...(ABBREVIATIONS.get(glued[1]) ?? [glued[1]])];
  return [raw];
}

/** Words of a plain text: elisions opened ("j'ai" → "je", "ai"), abbreviations spelt out. */
export function words(plainText: string): string[] {
  const opened = plainText
    .replace(/aujourd'? ?hui/g, 'aujourdhui')
    .replace(/\bquelqu'un/g, 'quelqu un')
    .replace(
      /\b(qu|jusqu|lorsqu|puisqu|[cdjlmnst])'/g,
      (_, elided: string) => `${ELIDED[elided] ?? elided} `,
    );
  const raw = (opened.match(/[a-z0-9]+/g) ?? []).slice(0, MAX_TOKENS).map((word) => word.slice(0, 30));
  return raw.flatMap((word, index) => expand(word, raw[index - 1], raw[index + 1]));
}
