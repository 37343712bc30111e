import { guessAwareMemory, launchMemory, retained, type MemoryConstants } from './forgetting';
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

type Coordinate =
  'shape' | 'firstDays' | 'growth' | 'knownDays' | 'learntWhenWrong' | 'learntWhenRight' | 'telling';

/** Values tried for each constant. */
const grids: Record<Coordinate, readonly number[]> = {
  shape: [0.35, 0.6, 1, 2, 20],
  firstDays: [0.7, 1, 1.5, 2, 3, 4.5, 7, 12],
  growth: [0.7, 1.5, 3, 5, 8],
  knownDays: [12, 20, 35, 60, 90, 180, 400],
  learntWhenWrong: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  learntWhenRight: [0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
  telling: [0, 0.5, 1],
};

/** How far (in prior standard deviations) a value is from its launch value, on the scale that suits it. */
function departure(name: Coordinate, value: number): number {
  const launch = launchMemory[name];
  switch (name) {
    case 'shape':
      // By what it keeps after ten stabilities: from .35 (exponential) to .59 (the flattest tried), whatever its number.
      return (retained(10, 1, value) - retained(10, 1, launch)) / 0.07;
    case 'firstDays':
    case 'growth':
    case 'knownDays':
      return Math.log(value / launch) / 0.5;
    case 'learntWhenWrong':
    case 'learntWhenRight':
      return (value - launch) / 0.15;
    case 'telling':
      return (value - launch) / 0.5;
  }
}

function logPrior(constants: MemoryConstants): number {
  const names = Object.keys(grids) as Coordinate[];
  return names.reduce((total, name) => total - 0.5 * departure(name, constants[name]) ** 2, 0);
}

/**
 * Fits the constants of memory by the log-loss of repeated answers, maximum a posteriori around the launch values, one
 * constant at a time until nothing improves. Pure and reproducible.
 */
export function fitMemory(
  people: readonly (readonly RecallHistory[])[],
  from: MemoryConstants = launchMemory,
  sweeps = 3,
): MemoryConstants {
  const repeated = people
    .map((histories) => histories.filter((history) => history.answers.length > 1))
    .filter((histories) => histories.length > 0);
  if (repeated.length === 0) return from;
  const scoreOf = (constants: MemoryConstants): number => {
    const memory = guessAwareMemory(constants);
    return repeated.reduce(
      (total, histories) => total + logLikelihoodOfRepeats(memory, histories),
      logPrior(constants),
    );
  };
  let best = from;
  let bestScore = scoreOf(best);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const before = bestScore;
    for (const name of Object.keys(grids) as Coordinate[]) {
      for (const value of grids[name]) {
        if (value === best[name]) continue;
        const candidate = { ...best, [name]: value };
        const score = scoreOf(candidate);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    if (bestScore - before < 0.01) break;
  }
  return best;
}
