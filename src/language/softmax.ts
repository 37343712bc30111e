import { BUCKETS, type Features } from './features';

/** Linear softmax: `weights[bucket * labels + label]`. */
export interface SoftmaxWeights {
  labels: number;
  weights: Float32Array | Int8Array;
  /** What one unit of a weight is worth (1 for floats). */
  scale: number;
  bias: Float32Array;
}

export function scoresOf(model: SoftmaxWeights, { buckets, values }: Features): Float64Array {
  const { labels, weights, scale, bias } = model;
  const scores = new Float64Array(labels);
  for (let index = 0; index < buckets.length; index += 1) {
    const start = (buckets[index] ?? 0) * labels;
    const value = (values[index] ?? 0) * scale;
    for (let label = 0; label < labels; label += 1) scores[label]! += value * (weights[start + label] ?? 0);
  }
  for (let label = 0; label < labels; label += 1) scores[label]! += bias[label] ?? 0;
  return scores;
}

export function softmax(scores: ArrayLike<number>, temperature = 1): number[] {
  const values = Array.from(scores, (score) => score / temperature);
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export interface Example {
  features: Features;
  label: number;
  weight: number;
}

export interface TrainingSettings {
  labels: number;
  epochs: number;
  rate: number;
  /** Pull of unused weights towards 0 at each touch. */
  decay: number;
  /** Share of the target spread over the other labels. */
  smoothing: number;
  random: () => number;
}

/** AdaGrad on cross-entropy, examples shuffled each epoch by the given randomness: same seed, same weights. */
export function trainSoftmax(examples: readonly Example[], settings: TrainingSettings): SoftmaxWeights {
  const { labels, epochs, rate, decay, smoothing, random } = settings;
  const weights = new Float32Array(BUCKETS * labels);
  const squares = new Float32Array(BUCKETS * labels).fill(0.05);
  const bias = new Float32Array(labels);
  const model: SoftmaxWeights = { labels, weights, scale: 1, bias };
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const position of order) {
      const example = examples[position]!;
      const errors = softmax(scoresOf(model, example.features));
      for (let label = 0; label < labels; label += 1) {
        const target = label === example.label ? 1 - smoothing : smoothing / (labels - 1);
        errors[label] = (errors[label]! - target) * example.weight;
        bias[label]! -= 0.01 * rate * errors[label]!;
      }
      const { buckets, values } = example.features;
      for (let index = 0; index < buckets.length; index += 1) {
        const start = buckets[index]! * labels;
        const value = values[index]!;
        for (let label = 0; label < labels; label += 1) {
          const cell = start + label;
          const gradient = errors[label]! * value + decay * weights[cell]!;
          if (gradient > -1e-6 && gradient < 1e-6) continue;
          squares[cell]! += gradient * gradient;
          weights[cell]! -= (rate * gradient) / Math.sqrt(squares[cell]!);
        }
      }
    }
  }
  return model;
}
