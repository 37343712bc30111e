import { fsrs, generatorParameters, Rating, type FSRSState, type Grade } from 'ts-fsrs';
import { DAY_MS, type MemoryModel, type Recollection, type Trace } from './port';

/**
 * The published alternative behind the same port: FSRS (J. Ye, "A stochastic shortest path algorithm for optimizing
 * spaced repetition scheduling", KDD 2022), two grades, no short-term steps. It knows nothing of guessing: a right
 * answer is "good", a wrong one "again", and a question once met is known with its retrievability.
 */
export function fsrsMemory(): MemoryModel {
  const scheduler = fsrs(generatorParameters({ enable_fuzz: false, enable_short_term: false }));
  const stateOf = (trace: Trace): FSRSState => ({ stability: trace.s, difficulty: trace.difficulty ?? 5 });
  const recall = (trace: Trace, _pace: number, now: number): number =>
    scheduler.forgetting_curve(Math.max(0, now - trace.last) / DAY_MS, trace.s);
  const graded = (trace: Trace | undefined, grade: Grade, now: number): FSRSState =>
    scheduler.next_state(
      trace ? stateOf(trace) : null,
      trace ? Math.max(0, now - trace.last) / DAY_MS : 0,
      grade,
    );
  const after = (trace: Trace | undefined, _known: number, _pace: number, answer: Recollection): Trace => {
    const grade: Grade = answer.score >= 0.5 && !answer.isAdmitted ? Rating.Good : Rating.Again;
    const { stability, difficulty } = graded(trace, grade, answer.now);
    const seen = (trace?.seen ?? 0) + 1;
    const { now, score } = answer;
    return { k: 1, s: stability, difficulty, last: now, seen, asked: now, score };
  };
  const gain: MemoryModel['gain'] = (trace, known, _chance, _pace, now, horizons) => {
    const good = graded(trace, Rating.Good, now).stability;
    const again = graded(trace, Rating.Again, now).stability;
    let total = 0;
    for (const { inDays, weight } of horizons) {
      const asked =
        known * scheduler.forgetting_curve(inDays, good) +
        (1 - known) * scheduler.forgetting_curve(inDays, again);
      const unasked = trace
        ? scheduler.forgetting_curve((now - trace.last) / DAY_MS + inDays, trace.s)
        : known;
      total += weight * (asked - unasked);
    }
    return total;
  };
  return { name: 'fsrs', recall, after, gain };
}
