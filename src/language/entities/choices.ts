import type { ChoiceEntity } from '../../application/ports/understanding';
import { plain } from '../normalise';
import { stemOf } from '../stem';

const ORDINALS: Record<string, number> = {
  premiere: 0,
  premier: 0,
  '1ere': 0,
  '1er': 0,
  '1re': 0,
  first: 0,
  deuxieme: 1,
  seconde: 1,
  second: 1,
  '2eme': 1,
  '2e': 1,
  '2nde': 1,
  '2nd': 1,
  troisieme: 2,
  third: 2,
  '3eme': 2,
  '3e': 2,
  quatrieme: 3,
  fourth: 3,
  '4eme': 3,
  '4e': 3,
  cinquieme: 4,
  fifth: 4,
  '5eme': 4,
  '5e': 4,
  sixieme: 5,
  '6eme': 5,
  '6e': 5,
  un: 0,
  deux: 1,
  trois: 2,
  quatre: 3,
};
const CUE =
  /^(la|le|les|l|reponse|rep|reponce|option|choix|proposition|lettre|numero|num|case|et|ou|c|est|dirais|dirai|dis|choisis|choisi|prends|prend|mets|coche|vote|tente|valide|reponds|answer|choose|pick|number|the|petit|grand|go|sur|pour|plutot|crois|pense)$/;
/** Only what follows these words counts: « j'hésite entre a et b, mais je dirais b ». */
const CHANGE_OF_MIND = /^(.*)\b(?:mais|finalement|plutot|non|en fait|au final)\b(.+)$/;

function positionOf(token: string, previous: string | undefined, isBare: boolean): number | undefined {
  const hasCue = isBare || (previous !== undefined && CUE.test(previous));
  if (/^[a-f]$/.test(token)) return hasCue ? token.charCodeAt(0) - 97 : undefined;
  if (/^[1-6]$/.test(token)) return hasCue ? Number(token) - 1 : undefined;
  if (token === 'un' || token === 'deux' || token === 'trois' || token === 'quatre')
    return hasCue && previous !== 'les' ? ORDINALS[token] : undefined;
  return ORDINALS[token];
}

const letters = (indexes: readonly number[]): string =>
  indexes.map((index) => String.fromCharCode(65 + index)).join(', ');

function pairsIn(text: string): ChoiceEntity | undefined {
  const pairs: Record<number, number> = {};
  for (const match of text.matchAll(
    /\b([1-6]) ?(?:-|:|=|avec|et|->)? ?([a-f])\b|\b([a-f]) ?(?:-|:|=|avec|->)? ?([1-6])\b/g,
  )) {
    const left = Number(match[1] ?? match[4]) - 1;
    pairs[left] = (match[2] ?? match[3] ?? 'a').charCodeAt(0) - 97;
  }
  const lefts = Object.keys(pairs).map(Number);
  return lefts.length < 2
    ? undefined
    : {
        kind: 'pairs',
        indexes: lefts,
        pairs,
        said: lefts.map((left) => `${left + 1}-${letters([pairs[left] ?? 0])}`).join(', '),
      };
}

/** The one choice whose words are (nearly) those typed. */
export function choiceByText(text: string, choices: readonly string[]): ChoiceEntity | undefined {
  const stems = (line: string): Set<string> =>
    new Set((plain(line).match(/[a-z0-9]{3,}/g) ?? []).map(stemOf));
  const typed = stems(text);
  if (typed.size === 0) return undefined;
  const scored = choices
    .map((choice, index) => {
      const own = stems(choice);
      const shared = [...typed].filter((stem) => own.has(stem)).length;
      return { index, score: own.size + typed.size === 0 ? 0 : (2 * shared) / (own.size + typed.size) };
    })
    .sort((first, second) => second.score - first.score);
  const [best, second] = scored;
  if (!best || best.score < 0.6 || best.score - (second?.score ?? 0) < 0.2) return undefined;
  return { kind: 'positions', indexes: [best.index], said: `réponse ${letters([best.index])}` };
}

/** Which choices are meant by "la b", "2eme", "b et d", "la dernière", "1b 2a". `text` is plain. */
export function choiceIn(fullText: string, choices: readonly string[] = []): ChoiceEntity | undefined {
  const heard = CHANGE_OF_MIND.exec(fullText.slice(0, 300))?.[2] ?? fullText.slice(0, 300);
  // The c of « c’est » is no letter.
  const text = heard.replace(/\bc ?['’]? ?est\b/g, 'est');
  const pairs = pairsIn(text);
  if (pairs) return pairs;
  if (
    /\b(toutes?(?: les)?|tous|les deux|les trois|les quatre|all|both)\b(?! (?:premi|derni|secon))/.test(text)
  )
    return { kind: 'all', indexes: [], said: 'toutes les réponses' };
  if (/\b(aucune?|none|rien de tout)\b(?! idee)/.test(text))
    return { kind: 'none', indexes: [], said: 'aucune des réponses' };
  const several = /\b(deux|2|trois|3) (premier|dernier)/.exec(text);
  if (several) {
    const count = /2|deux/.test(several[1] ?? '') ? 2 : 3;
    const fromEnd = several[2] === 'dernier';
    return {
      kind: fromEnd ? 'from-end' : 'positions',
      indexes: Array.from({ length: count }, (_, index) => index),
      said: `les ${count} ${fromEnd ? 'dernières' : 'premières'}`,
    };
  }
  const beforeLast = /avant[- ]dernier/.test(text);
  const isLast = /\b(derniere?|last|dernie|tout en bas|du bas|d'en bas)\b/.test(
    text.replace(/avant[- ]derniere?/g, ''),
  );
  const tokens = text.match(/[a-z0-9]+/g) ?? [];
  const isBare = tokens.every((token) => /^([a-f]|[1-6]|et|ou|and|or)$/.test(token));
  const indexes = [
    ...new Set(
      tokens.flatMap(
        (token, at) =>
          positionOf(
            token,
            tokens[at - 1],
            isBare ||
              (at === 0 && /^[a-f1-6]$/.test(token) && tokens.length > 1 && token !== 'a') ||
              (at === tokens.length - 1 && /^[b-f]$/.test(token)),
          ) ?? [],
      ),
    ),
  ];
  if ((isLast || beforeLast) && indexes.length === 0)
    return {
      kind: 'from-end',
      indexes: [beforeLast ? 1 : 0],
      said: beforeLast ? "l'avant-dernière réponse" : 'la dernière réponse',
    };
  if (indexes.length > 0) {
    const ends = isLast && choices.length > 0 ? [...indexes, choices.length - 1] : indexes;
    return {
      kind: 'positions',
      indexes: ends,
      said: `réponse${ends.length > 1 ? 's' : ''} ${letters(ends)}`,
    };
  }
  const truth = /\b(vrai|true|faux|fausse|false)\b/.exec(text);
  if (truth && tokens.length <= 6) {
    const value = /^(vrai|true)/.test(truth[1] ?? '');
    return { kind: 'boolean', indexes: [], value, said: value ? 'vrai' : 'faux' };
  }
  return choiceByText(fullText, choices);
}
