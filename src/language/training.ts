import { INTENTS } from '../application/ports/understanding';
import { vary } from './augment';
import { conceptWords } from './concepts';
import { combinations, draw, readPatterns, type Pattern } from './corpus';
import { PLACEHOLDERS } from './data/fillers';
import { featuresOf } from './features';
import { plain, words } from './normalise';
import { seededRandom } from './random';
import { trainSoftmax, type Example, type SoftmaxWeights } from './softmax';
import { openSpelling } from './spelling';

export const SEED = 20260901;
/** Texts drawn from one pattern: at most this many, each also in a varied writing. */
const DRAWS_PER_PATTERN = 14;

/** Words people spell right: those of the lexicon and of the patterns that are not written in SMS style. */
export function vocabularyOf(patterns: readonly Pattern[]): string[] {
  const counts = new Map<string, number>();
  const count = (word: string, by: number): void => {
    if (word.length > 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  conceptWords().forEach((word) => count(word, 1));
  for (const { source, style } of patterns) {
    if (style === 'sms') continue;
    for (const word of words(plain(source.replace(/@\w+/g, ' ').replace(/[{}|]/g, ' ')))) count(word, 1);
  }
  for (const list of Object.values(PLACEHOLDERS))
    list.forEach((text) => words(plain(text)).forEach((word) => count(word, 1)));
  return [...counts]
    .sort((first, second) => second[1] - first[1] || (first[0] < second[0] ? -1 : 1))
    .map(([word]) => word);
}

export interface Sample {
  text: string;
  label: number;
}

/** Texts drawn from the patterns, plain and varied, deterministic for a seed. */
export function samplesOf(patterns: readonly Pattern[], seed: number, draws = DRAWS_PER_PATTERN): Sample[] {
  const random = seededRandom(seed);
  const samples: Sample[] = [];
  for (const { intent, source } of patterns) {
    const label = INTENTS.indexOf(intent);
    const wanted = Math.min(draws, Math.max(3, Math.ceil(combinations(source) * 0.8)));
    const seen = new Set<string>();
    for (let drawn = 0; drawn < wanted; drawn += 1) {
      const text = draw(source, random);
      if (!seen.has(text)) samples.push({ text, label });
      seen.add(text);
      samples.push({ text: vary(text, intent, random), label });
    }
  }
  return samples;
}

export interface Trained {
  vocabulary: string[];
  model: SoftmaxWeights;
}

export function train(patterns: readonly Pattern[] = readPatterns(), seed = SEED): Trained {
  const vocabulary = vocabularyOf(patterns);
  const spelling = openSpelling(vocabulary);
  const samples = samplesOf(patterns, seed);
  const perLabel = new Array<number>(INTENTS.length).fill(0);
  samples.forEach(({ label }) => (perLabel[label]! += 1));
  const average = samples.length / INTENTS.length;
  const examples: Example[] = samples.map(({ text, label }) => ({
    features: featuresOf(text, spelling),
    label,
    weight: Math.pow(average / perLabel[label]!, 0.5),
  }));
  const model = trainSoftmax(examples, {
    labels: INTENTS.length,
    epochs: 6,
    rate: 0.25,
    decay: 1e-6,
    smoothing: 0.03,
    random: seededRandom(seed + 1),
  });
  return { vocabulary, model };
}
