import { whereReaching } from '../bisection';
import type { Steps } from '../steps';
import { directSearch } from './direct-search';
import {
  EXPONENTIAL_SHAPE,
  guessAwareMemory,
  launchMemory,
  retained,
  type MemoryConstants,
} from './forgetting';
import { paces } from './pace';
import type { MemoryModel, Pace, Recollection, Trace } from './port';

/** All answers of one person to one question, in order; `known` is P(knowing) just before the first. */
export interface RecallHistory {
  readonly known: number;
  readonly answers: readonly Recollection[];
}

/**
 * Log-probability of one person's repeats (the first answer only starts the trace), how long their memories last being
 * integrated out: people who differ would else look like a law with a heavier tail.
 */
function logLikelihoodOfRepeats(memory: MemoryModel, histories: readonly RecallHistory[]): number {
  const logs = paces.map(({ pace, logPrior }) => logPrior + logLikelihoodAt(memory, histories, pace));
  const top = Math.max(...logs);
  return top + Math.log(logs.reduce((total, each) => total + Math.exp(each - top), 0));
}

function logLikelihoodAt(memory: MemoryModel, histories: readonly RecallHistory[], pace: Pace): number {
  let total = 0;
  for (const { known, answers } of histories) {
    let trace: Trace | undefined;
    for (const answer of answers) {
      const before = trace ? memory.recall(trace, pace, answer.now) : known;
      if (trace) {
        const c = answer.isAdmitted ? 0 : answer.c;
        const p = Math.min(0.999, Math.max(0.001, c + (answer.d - c) * before));
        total += answer.score * Math.log(p) + (1 - answer.score) * Math.log(1 - p);
      }
      trace = memory.after(trace, before, pace, answer);
    }
  }
  return total;
}

/**
 * The scale on which a constant is looked for: 0 is its launch value, 1 the standard deviation of what is expected of
 * it before any repeat. `of` and `at` are each other's inverse within the constant's bounds.
 */
interface Scale {
  of(value: number): number;
  at(position: number): number;
}

type Fitted = Exclude<keyof MemoryConstants, 'unmetDays'>;

const logarithmic = (launch: number, sd: number): Scale => ({
  of: (value) => Math.log(value / launch) / sd,
  at: (position) => launch * Math.exp(sd * position),
});

const linear = (launch: number, sd: number, low: number, high: number): Scale => ({
  of: (value) => (value - launch) / sd,
  at: (position) => Math.min(high, Math.max(low, launch + sd * position)),
});

/** By what a shape keeps after ten stabilities, from .35 (exponential) to .66, whatever its number. */
const byWhatIsKept = (launch: number, sd: number): Scale => {
  const keptBy = (shape: number): number => retained(10, 1, shape);
  return {
    of: (shape) => (keptBy(shape) - keptBy(launch)) / sd,
    at: (position) => shapeKeeping(keptBy(launch) + sd * position),
  };
};

const FLATTEST = 0.2;

function shapeKeeping(kept: number): number {
  if (kept <= retained(10, 1, EXPONENTIAL_SHAPE)) return EXPONENTIAL_SHAPE;
  const forgotten = (lnShape: number): number => -retained(10, 1, Math.exp(lnShape));
  return Math.exp(whereReaching(-kept, forgotten, [Math.log(FLATTEST), Math.log(EXPONENTIAL_SHAPE)]));
}

const scales: Readonly<Record<Fitted, Scale>> = {
  shape: byWhatIsKept(launchMemory.shape, 0.07),
  firstDays: logarithmic(launchMemory.firstDays, 0.3),
  growth: logarithmic(launchMemory.growth, 0.5),
  knownDays: logarithmic(launchMemory.knownDays, 0.5),
  learntWhenWrong: linear(launchMemory.learntWhenWrong, 0.08, 0.02, 0.98),
  learntWhenRight: linear(launchMemory.learntWhenRight, 0.08, 0.02, 0.98),
  telling: linear(launchMemory.telling, 0.5, 0, 1),
};
const names = Object.keys(scales) as Fitted[];

const logPrior = (constants: MemoryConstants): number =>
  names.reduce((total, name) => total - 0.5 * scales[name].of(constants[name]) ** 2, 0);

/**
 * Fits the constants of memory by the log-loss of repeated answers, maximum a posteriori around the launch values. Pure
 * and reproducible. The constants make up for each other (what is learnt, how long it lasts, how it fades): moved one
 * at a time they would stay where they are.
 */
export function* fitMemory(
  people: readonly (readonly RecallHistory[])[],
  from: MemoryConstants = launchMemory,
): Steps<MemoryConstants> {
  const repeated = people
    .map((histories) => histories.filter((history) => history.answers.length > 1))
    .filter((histories) => histories.length > 0);
  if (repeated.length === 0) return from;
  const constantsAt = (positions: readonly number[]): MemoryConstants => {
    const constants = { ...from };
    names.forEach((name, index) => (constants[name] = scales[name].at(positions[index] as number)));
    return constants;
  };
  const scoreAt = (positions: readonly number[]): number => {
    const constants = constantsAt(positions);
    const memory = guessAwareMemory(constants);
    return repeated.reduce(
      (total, histories) => total + logLikelihoodOfRepeats(memory, histories),
      logPrior(constants),
    );
  };
  const start = names.map((name) => scales[name].of(from[name]));
  return constantsAt(
    yield* directSearch(scoreAt, start, { firstStep: 0.5, lastStep: 0.1, leastGain: 0.005 }),
  );
}
