import { INTENTS } from '../application/ports/understanding';
import { vary } from './augment';
import { conceptWords } from './concepts';
import { drawTexts, readPatterns, type Pattern } from './corpus';
import { PLACEHOLDERS } from './data/fillers';
import { featuresOf } from './features';
import { plain, words } from './normalise';
import { seededRandom } from './random';
import { trainSoftmax, type Example, type SoftmaxWeights } from './softmax';
import { openSpelling, type Spelling } from './spelling';
import { stemOf } from './stem';

export const SEED = 20260901;
/** Texts drawn from one pattern: at least this many when it can give them, each also in a varied writing. */
const DRAWS_PER_PATTERN = 14;

/** A pattern of that few texts is also written in so many varied ways. */
const FEW_TEXTS = 4;
const WRITINGS_OF_FEW = 7;

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
  /** Position of the pattern it was drawn from. */
  pattern: number;
}

/** In how many patterns of the bot's own subjects each stem is met. */
export function stemCounts(patterns: readonly Pattern[], spelling: Spelling): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { intent, source } of patterns) {
    if (intent === 'hors-sujet') continue;
    for (const stem of stemsOfPattern(source, spelling)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  for (const list of Object.values(PLACEHOLDERS)) {
    for (const text of list) words(plain(text)).forEach((word) => counts.set(stemOf(word), 9));
  }
  return counts;
}

function stemsOfPattern(source: string, spelling: Spelling): Set<string> {
  const tokens = words(plain(source.replace(/@\w+/g, ' ').replace(/[{}|]/g, ' ')));
  return new Set(tokens.map((token) => stemOf(spelling.correct(token))));
}

/** Texts drawn from the patterns, plain and varied, deterministic for a seed. */
export function samplesOf(patterns: readonly Pattern[], seed: number, draws = DRAWS_PER_PATTERN): Sample[] {
  const random = seededRandom(seed);
  const samples: Sample[] = [];
  for (const [pattern, { intent, source }] of patterns.entries()) {
    const label = INTENTS.indexOf(intent);
    const texts = drawTexts(source, draws, random);
    const writings = texts.length <= FEW_TEXTS ? WRITINGS_OF_FEW : 1;
    for (const text of texts) {
      samples.push({ text, label, pattern });
      for (let turn = 0; turn < writings; turn += 1)
        samples.push({ text: vary(text, intent, random), label, pattern });
    }
  }
  return samples;
}

export interface Trained {
  vocabulary: string[];
  /** Stems met in what people ask the bot for. */
  familiar: string[];
  model: SoftmaxWeights;
}

export interface Tuning {
  epochs: number;
  rate: number;
  decay: number;
  smoothing: number;
}
const TUNED: Tuning = { epochs: 6, rate: 0.25, decay: 1e-6, smoothing: 0.03 };

/** How many trainings, each on other draws and slips, are averaged: a linear model costs no more for it. */
const ROUNDS = 3;

function trainOnce(
  patterns: readonly Pattern[],
  vocabulary: readonly string[],
  seed: number,
  tuning: Tuning,
): SoftmaxWeights {
  const spelling = openSpelling(vocabulary);
  const samples = samplesOf(patterns, seed);
  const perLabel = new Array<number>(INTENTS.length).fill(0);
  samples.forEach(({ label }) => (perLabel[label]! += 1));
  const average = samples.length / INTENTS.length;
  const counts = stemCounts(patterns, spelling);
  const own = patterns.map(({ intent, source }) =>
    intent === 'hors-sujet' ? new Set<string>() : stemsOfPattern(source, spelling),
  );
  const examples: Example[] = samples.map(({ text, label, pattern }) => ({
    // A stem that only this pattern has is new to the reader, as it would be in an unseen text.
    features: featuresOf(text, {
      spelling,
      isFamiliar: (stem) => (counts.get(stem) ?? 0) > (own[pattern]!.has(stem) ? 1 : 0),
    }),
    label,
    weight: Math.pow(average / perLabel[label]!, 0.5),
  }));
  return trainSoftmax(examples, { labels: INTENTS.length, ...tuning, random: seededRandom(seed + 1) });
}

export function train(
  patterns: readonly Pattern[] = readPatterns(),
  seed = SEED,
  tuning = TUNED,
  rounds = ROUNDS,
): Trained {
  const vocabulary = vocabularyOf(patterns);
  const models = Array.from({ length: rounds }, (_, round) =>
    trainOnce(patterns, vocabulary, seed + 1000 * round, tuning),
  );
  const [model] = models as [SoftmaxWeights, ...SoftmaxWeights[]];
  const mean = (arrays: readonly ArrayLike<number>[], at: number): number =>
    arrays.reduce((sum, array) => sum + array[at]!, 0) / rounds;
  const allWeights = models.map(({ weights }) => weights);
  const allBiases = models.map(({ bias }) => bias);
  const averaged: SoftmaxWeights = {
    ...model,
    weights: Float32Array.from(model.weights, (_, at) => mean(allWeights, at)),
    bias: model.bias.map((_, at) => mean(allBiases, at)),
  };
  return {
    vocabulary,
    familiar: [...stemCounts(patterns, openSpelling(vocabulary)).keys()].sort(),
    model: averaged,
  };
}
