/**
 * Errors without the chance of who sat the test. What an estimate's squared error is on average, given a person's
 * answers and the true curves, is Var(θ | answers) + (E[θ | answers] − θ̂)²; its mean over people is the mean squared
 * error, without the scatter of the abilities themselves (Rao–Blackwell; G. Casella & C. P. Robert 1996,
 * "Rao-Blackwellisation of sampling schemes"), so that engines can be told apart by less than one percent.
 */
import { mean, variance, type Measured } from './metrics';
import { curve, type BankItem } from './protocol';
import type { PersonRecord } from './runner';

const POINTS = Array.from({ length: 241 }, (_, i) => -6 + i * 0.05);
const PRIOR = POINTS.map((x) => Math.exp(-x * x * 0.5));

/**
 * Expected squared error of the estimate of the only topic after each number of questions (ascending), in logits².
 * Taps are right by chance whatever the ability: they tell nothing of it.
 */
export function expectedSquares(
  record: PersonRecord,
  truth: ReadonlyMap<string, BankItem>,
  checkpoints: readonly number[],
): number[] {
  const weights = [...PRIOR];
  let taken = 0;
  return checkpoints.map((questions, at) => {
    for (; taken < Math.min(questions, record.asked.length); taken++) {
      const item = truth.get(record.asked[taken] as string);
      const answer = record.predictions[taken];
      if (!item || !answer || answer.isTap) continue;
      POINTS.forEach((x, i) => {
        const p = curve(item, x);
        weights[i] = (weights[i] as number) * (answer.correct ? p : 1 - p);
      });
    }
    const estimate = (record.estimates[at] ?? record.estimates.at(-1))?.[0]?.theta ?? 0;
    const sum = weights.reduce((total, w) => total + w, 0);
    return weights.reduce((total, w, i) => total + w * ((POINTS[i] as number) - estimate) ** 2, 0) / sum;
  });
}

/**
 * How many times the other's error an engine's is, person by person (the same people in the same order), with the
 * interval of the paired ratio.
 */
export function timesTheError(own: readonly number[], other: readonly number[]): Measured {
  const [a, b] = [mean(own), mean(other)];
  const value = Math.sqrt(a / b);
  const apart = own.map((square, i) => square / a - (other[i] as number) / b);
  return { value, half: (value * 1.96 * Math.sqrt(variance(apart) / apart.length)) / 2 };
}
