import type { SearchableTip, TipSearch, TipSearchOutcome } from '../application/ports/understanding';
import { SYNONYMS } from './data/synonyms';
import { plain, words } from './normalise';
import { openSpelling } from './spelling';
import { stemOf } from './stem';

const STOP_WORDS = new Set(
  `le la les un une des de du au aux et ou a en dans sur pour par avec sans que qui quoi dont ce cet cette ces mon ma mes ton ta tes son sa ses
  notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se ne pas plus est sont suis ai as ont avoir etre fait faire
  comment combien quand pourquoi quel quelle quels quelles y si mais donc car ca cela peut peux dois doit faut il bien tres trop tout tous
  toute toutes chez moi lui quelqu conseil conseils astuce astuces sais savoir veux voudrais j aimerais utiliser mettre merci bonjour
  marche marchent fonctionne plait s stp svp t l d c n m qu the to of how do i my an is can`.split(/\s+/),
);
/** Okapi BM25 (Robertson & Zaragoza, 2009): saturation of repeats and weight of length. */
const K1 = 1.2;
const B = 0.5;
const WEIGHTS = { skill: 2.4, keywords: 2.4, text: 1, topic: 0.3 } as const;
/** What a word is worth when only a relative of it is in the tip. */
const SYNONYM_WORTH = 0.55;
const CHARACTERS_WORTH = 0.35;
/** A word that no tip has, nor any relative of it, speaks of something else. */
const UNKNOWN_WEIGHT = 5;
/** What a word is worth when the tip is about it. */
const FULL_WORTH = 1.8;
/** Below this share of what was asked, say that there is no tip. */
const FOUND_FROM = 0.27;
/** Of one or two telling words, all but a small part must be met in the tip, themselves or by a relative. */
const COVERED_FROM = 0.55;
const FEW_WORDS = 2;

const tellingStems = (tokens: readonly string[]): string[] =>
  tokens.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stemOf);

function relatives(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of SYNONYMS.trim().split('\n')) {
    const stems = [...new Set(line.split(/[, ]+/).map(stemOf))];
    for (const stem of stems)
      related.set(stem, new Set([...(related.get(stem) ?? []), ...stems.filter((other) => other !== stem)]));
  }
  return related;
}

interface IndexedTip {
  id: string;
  /** Stem → weighted count. */
  counts: Map<string, number>;
  length: number;
  grams: Set<string>;
}

const gramsOf = (text: string): Set<string> => {
  const grams = new Set<string>();
  const line = ` ${text} `;
  for (let start = 0; start + 4 <= line.length; start += 1) grams.add(line.slice(start, start + 4));
  return grams;
};

function indexTip({ id, topic, skill, text, keywords = [] }: SearchableTip): IndexedTip {
  const counts = new Map<string, number>();
  const add = (source: string, weight: number): number => {
    const stems = tellingStems(words(plain(source)));
    stems.forEach((stem) => counts.set(stem, (counts.get(stem) ?? 0) + weight));
    return stems.length * weight;
  };
  const length =
    add(skill, WEIGHTS.skill) +
    add(keywords.join(' '), WEIGHTS.keywords) +
    add(text, WEIGHTS.text) +
    add(topic, WEIGHTS.topic);
  return {
    id,
    counts,
    length,
    grams: gramsOf(tellingStems(words(plain(`${skill} ${keywords.join(' ')}`))).join(' ')),
  };
}

/** An index of the bank's tips, searched by one's own words. Built once for a release: about 20 ms for 200 tips. */
export function openTipSearch(tips: readonly SearchableTip[]): TipSearch {
  const indexed = tips.map(indexTip);
  const related = relatives();
  const spelling = openSpelling([
    ...new Set(
      tips.flatMap(({ skill, text, keywords = [] }) =>
        words(plain(`${skill} ${text} ${keywords.join(' ')}`)),
      ),
    ),
    ...SYNONYMS.split(/[\s,]+/).filter((word) => word.length > 3),
  ]);
  const averageLength = indexed.reduce((sum, { length }) => sum + length, 0) / Math.max(1, indexed.length);
  const holders = new Map<string, number>();
  indexed.forEach(({ counts }) =>
    counts.forEach((_, stem) => holders.set(stem, (holders.get(stem) ?? 0) + 1)),
  );
  const rarity = (stem: string): number => {
    const count = holders.get(stem) ?? 0;
    return Math.log(1 + (indexed.length - count + 0.5) / (count + 0.5));
  };
  const saturated = (count: number, length: number): number =>
    (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / averageLength));

  const worthOf = (stem: string, { counts, length }: IndexedTip): number => {
    const own = counts.get(stem);
    const direct = own === undefined ? 0 : saturated(own, length);
    let indirect = 0;
    for (const relative of related.get(stem) ?? []) {
      const count = counts.get(relative);
      if (count !== undefined) indirect = Math.max(indirect, SYNONYM_WORTH * saturated(count, length));
    }
    return Math.max(direct, indirect);
  };

  const search = (query: string, limit = 3): TipSearchOutcome => {
    const asked = [...new Set(tellingStems(words(plain(query)).map((word) => spelling.correct(word))))].slice(
      0,
      30,
    );
    if (asked.length === 0 || indexed.length === 0) return { kind: 'none' };
    const known = asked.filter(
      (stem) => holders.has(stem) || [...(related.get(stem) ?? [])].some((other) => holders.has(other)),
    );
    const weights = new Map(
      asked.map((stem) => [stem, known.includes(stem) ? Math.min(rarity(stem), 6) : UNKNOWN_WEIGHT]),
    );
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const best = total * FULL_WORTH;
    const askedGrams = gramsOf(asked.join(' '));
    const scored = indexed
      .map((tip) => {
        let matched = 0;
        let covered = 0;
        for (const stem of asked) {
          const worth = worthOf(stem, tip);
          matched += (weights.get(stem) ?? 0) * worth;
          if (worth > 0) covered += weights.get(stem) ?? 0;
        }
        const shared =
          [...askedGrams].filter((gram) => tip.grams.has(gram)).length / Math.max(8, askedGrams.size);
        const coverage = covered / total;
        return { id: tip.id, coverage, score: Math.min(1, matched / best + CHARACTERS_WORTH * shared) };
      })
      .filter(
        ({ score, coverage }) =>
          score >= FOUND_FROM && (coverage >= COVERED_FROM || asked.length > FEW_WORDS),
      )
      .sort((first, second) => second.score - first.score || (first.id < second.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, score }) => ({ id, score }));
    return scored.length === 0 ? { kind: 'none' } : { kind: 'found', tips: scored };
  };
  return { search };
}
