import { deflateSync, inflateSync } from 'node:zlib';
import { INTENTS } from '../application/ports/understanding';
import { BUCKETS, type Lexis } from './features';
import type { SoftmaxWeights } from './softmax';
import { openSpelling } from './spelling';
import type { Trained } from './training';

/** The trained model as it is committed: small integers, deflated, in base64. */
export interface PackedModel {
  /** Of everything the training reads: a test says when the model must be trained again. */
  trainedFrom: string;
  scale: number;
  bias: number[];
  weights: string;
  vocabulary: string;
  familiar: string;
  calibration: Calibration;
}

export interface Calibration {
  temperature: number;
}

const WEIGHT_STEPS = 127;

/** Weights as integers of -127 to 127, label after label so that zeros lie together. */
export function pack(
  { model, vocabulary, familiar }: Trained,
  calibration: Calibration,
  trainedFrom: string,
): PackedModel {
  const { weights, labels, bias } = model;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const clip = largest * 0.6;
  const scale = clip / WEIGHT_STEPS;
  const bytes = new Int8Array(weights.length);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (let label = 0; label < labels; label += 1) {
      const steps = Math.round((weights[bucket * labels + label] ?? 0) / scale);
      bytes[label * BUCKETS + bucket] = Math.max(-WEIGHT_STEPS, Math.min(WEIGHT_STEPS, steps));
    }
  }
  return {
    trainedFrom,
    scale,
    bias: Array.from(bias, (value) => Number(value.toFixed(4))),
    weights: deflateSync(bytes, { level: 9 }).toString('base64'),
    vocabulary: vocabulary.join(' '),
    familiar: familiar.join(' '),
    calibration,
  };
}

export function unpack(packed: PackedModel): SoftmaxWeights {
  const inflated = inflateSync(Buffer.from(packed.weights, 'base64'));
  const bytes = new Int8Array(inflated.buffer, inflated.byteOffset, inflated.byteLength);
  const labels = INTENTS.length;
  const weights = new Int8Array(bytes.length);
  for (let label = 0; label < labels; label += 1) {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      weights[bucket * labels + label] = bytes[label * BUCKETS + bucket] ?? 0;
  }
  return { labels, weights, scale: packed.scale, bias: Float32Array.from(packed.bias) };
}

export function openLexis({ vocabulary, familiar }: Pick<PackedModel, 'vocabulary' | 'familiar'>): Lexis {
  const stems = new Set(familiar.split(' '));
  return { spelling: openSpelling(vocabulary.split(' ')), isFamiliar: (stem) => stems.has(stem) };
}
