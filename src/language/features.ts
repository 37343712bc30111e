import { fnv1a } from '../domain/hash';
import { conceptsIn } from './concepts';
import { plain, words } from './normalise';
import { soundOf } from './sounds';
import type { Spelling } from './spelling';
import { stemOf } from './stem';

/** Hashed features of a text: parallel arrays of bucket and value. */
export interface Features {
  buckets: Int32Array;
  values: Float32Array;
}

export const BUCKETS = 1 << 17;
const MAX_CONCEPTS = 10;

/** FNV-1a, folded into the buckets. */
function bucketOf(feature: string): number {
  const hash = fnv1a(feature);
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
}

function stemFeatures(stems: readonly string[]): string[] {
  const framed = ['^', ...stems, '$'];
  const features = stems.map((stem) => `w:${stem}`);
  for (let index = 0; index + 1 < framed.length; index += 1) {
    features.push(`b:${framed[index]}_${framed[index + 1]}`);
    if (index + 2 < framed.length) {
      features.push(`t:${framed[index]}_${framed[index + 1]}_${framed[index + 2]}`);
      features.push(`s:${framed[index]}_${framed[index + 2]}`);
    }
  }
  if (stems.length <= 4) features.push(`all:${stems.join('_')}`);
  return features;
}

function characterFeatures(tokens: readonly string[]): string[] {
  const features = new Set<string>();
  const line = ` ${tokens.join(' ')} `;
  for (let size = 3; size <= 5; size += 1) {
    for (let start = 0; start + size <= line.length; start += 1)
      features.add(`c:${line.slice(start, start + size)}`);
  }
  return [...features];
}

function conceptFeatures(tokens: readonly string[]): string[] {
  const concepts = conceptsIn(tokens).slice(0, MAX_CONCEPTS);
  const features = concepts.map((concept) => `k:${concept}`);
  const sorted = [...concepts].sort();
  sorted.forEach((first, index) => {
    for (const second of sorted.slice(index + 1)) features.push(`kk:${first}+${second}`);
  });
  return features;
}

function soundFeatures(tokens: readonly string[]): string[] {
  const sounds = tokens.map(soundOf);
  return [
    ...sounds.map((sound) => `p:${sound}`),
    ...sounds.slice(1).map((sound, index) => `pp:${sounds[index]}_${sound}`),
  ];
}

/** Words the bot's own subjects never use are the best sign that a text is none of its business. */
function familiarityFeatures(stems: readonly string[], isFamiliar: (stem: string) => boolean): string[] {
  const telling = stems.filter((stem) => stem.length > 2);
  const strange = telling.filter((stem) => !isFamiliar(stem)).length;
  const share = telling.length === 0 ? 0 : Math.round((4 * strange) / telling.length);
  return [
    `strange:${Math.min(strange, 4)}`,
    `strange%:${share}`,
    `strange:${Math.min(strange, 4)}/${Math.min(telling.length, 6)}`,
  ];
}

function shapeFeatures(text: string, tokens: readonly string[]): string[] {
  const features = [`n:${Math.min(tokens.length, 8)}`];
  if (text.includes('?')) features.push('mark:?');
  if (tokens.length > 14) features.push('n:long');
  return features;
}

/** A family of features weighs the same whatever the length of the text. */
const FAMILY_WEIGHTS = {
  stem: 1,
  character: 0.8,
  concept: 0.9,
  sound: 0.6,
  shape: 0.25,
  familiarity: 0.5,
} as const;

export interface Lexis {
  spelling: Spelling;
  /** Is this stem met in what people ask the bot for? */
  isFamiliar(stem: string): boolean;
}

/** Features of a raw text. The spelling mends unknown words for all but the character features. */
export function featuresOf(text: string, { spelling, isFamiliar }: Lexis): Features {
  const clean = plain(text);
  const tokens = words(clean);
  const mended = tokens.flatMap((token) => spelling.mend(token));
  const stems = mended.map(stemOf);
  const families: readonly (readonly [number, readonly string[]])[] = [
    [FAMILY_WEIGHTS.stem, stemFeatures(stems)],
    [FAMILY_WEIGHTS.character, characterFeatures(tokens)],
    [FAMILY_WEIGHTS.concept, conceptFeatures(mended)],
    [FAMILY_WEIGHTS.sound, soundFeatures(mended)],
    [FAMILY_WEIGHTS.familiarity, familiarityFeatures(stems, isFamiliar)],
    [FAMILY_WEIGHTS.shape, shapeFeatures(clean, tokens)],
  ];
  const weights = new Map<number, number>();
  for (const [weight, features] of families) {
    const value = weight / Math.sqrt(Math.max(1, features.length));
    for (const feature of features) {
      const bucket = bucketOf(feature);
      weights.set(bucket, (weights.get(bucket) ?? 0) + value);
    }
  }
  return { buckets: Int32Array.from(weights.keys()), values: Float32Array.from(weights.values()) };
}
