import { DAY_MS, type Horizon, type MemoryModel, type Pace, type Recollection, type Trace } from './port';

/** Constants of the guess-aware memory; fitted from repeated answers by `fitMemory`. */
export interface MemoryConstants {
  /** Shape δ of forgetting: f(t, S) = (1 + F·t/S)^−δ; large = exponential. */
  readonly shape: number;
  /** Stability (days) of what was just learnt. */
  readonly firstDays: number;
  /** Growth g of stability at a successful recall: S(1 + g(e^(1 − f) − 1)). */
  readonly growth: number;
  /** Stability (days) of what was known before the first meeting. */
  readonly knownDays: number;
  /** P(learning from the feedback | not knowing) after a wrong and after a right answer. */
  readonly learntWhenWrong: number;
  readonly learntWhenRight: number;
  /** How much an answer tells of this very question: 1 = knowing is all or nothing, 0 = only a probability. */
  readonly telling: number;
  /** Stability (days) of what is known of questions not met, counted from the first visit. */
  readonly unmetDays: number;
}

/** So many days that nothing fades in a life; a number that JSON can tell. */
export const LASTING_DAYS = 1e9;

/** Launch values (measured by simulation, see the decision record); replaced by the fit as answers come. */
export const launchMemory: MemoryConstants = {
  shape: 1,
  firstDays: 3,
  growth: 3,
  knownDays: 90,
  learntWhenWrong: 0.7,
  learntWhenRight: 0.5,
  telling: 1,
  unmetDays: LASTING_DAYS,
};

/**
 * Share still recalled after `days` at a stability: (1 + F·t/S)^−δ with F = .9^(−1/δ) − 1, so that it is .9 at t = S.
 * Source: P. A. Wozniak et al. (1995) for the exponential limit; the power form is FSRS's (J. Ye 2022–2024).
 */
export function retained(days: number, stability: number, shape: number): number {
  if (days <= 0) return 1;
  if (shape >= EXPONENTIAL_SHAPE) return Math.exp((LOG_90 * days) / stability);
  const factor = Math.exp(-LOG_90 / shape) - 1;
  return Math.exp(-shape * Math.log1p((factor * days) / stability));
}

/** From this shape on, forgetting is taken for its exponential limit. */
export const EXPONENTIAL_SHAPE = 20;

const LOG_90 = Math.log(0.9);

/** Stability after a successful recall at retention f: the rarer the recall, the more it strengthens. */
export function strengthened(stability: number, kept: number, growth: number): number {
  return stability * (1 + growth * Math.expm1(1 - kept));
}

/** P(knowing) after an answer, guesses and slips considered (Bayes), tempered by how telling one answer is. */
export function knownAfter(known: number, answer: Recollection, telling: number): number {
  const c = answer.isAdmitted ? 0 : answer.c;
  const score = answer.isAdmitted ? 0 : answer.score;
  const right = (known * answer.d) / Math.max(1e-9, known * answer.d + (1 - known) * c);
  const slip = known * (1 - answer.d);
  const wrong = slip / Math.max(1e-9, slip + (1 - known) * (1 - c));
  const updated = score * right + (1 - score) * wrong;
  return known + telling * (updated - known);
}

/** The engine's own memory: strength and stability per question, aware of guessing, fed by the feedback read. */
export function guessAwareMemory(constants: MemoryConstants): MemoryModel {
  const kept = (trace: Trace, pace: Pace, now: number, laterDays = 0): number =>
    retained((now - trace.last) / DAY_MS + laterDays, trace.s * pace, constants.shape);

  const after = (trace: Trace | undefined, known: number, pace: Pace, answer: Recollection): Trace => {
    const base = knownAfter(known, answer, constants.telling);
    const learnt = answer.isFeedbackRead
      ? answer.score * constants.learntWhenRight + (1 - answer.score) * constants.learntWhenWrong
      : 0;
    const k = base + (1 - base) * learnt;
    const share = k > 0 ? base / k : 0;
    const old = trace
      ? strengthened(trace.s, kept(trace, pace, answer.now), constants.growth)
      : constants.knownDays;
    const s = Math.exp(share * Math.log(old) + (1 - share) * Math.log(constants.firstDays));
    const seen = (trace?.seen ?? 0) + 1;
    return { k, s, last: answer.now, seen, asked: answer.now, score: answer.score };
  };

  const gain: MemoryModel['gain'] = (trace, known, chance, pace, now, horizons) => {
    const unknown = 1 - known;
    const learnt =
      unknown * ((1 - chance.c) * constants.learntWhenWrong + chance.c * constants.learntWhenRight);
    const stability = trace
      ? strengthened(trace.s, kept(trace, pace, now), constants.growth) * pace
      : constants.knownDays * pace;
    let total = 0;
    for (const { inDays, weight } of horizons) {
      const fresh = learnt * retained(inDays, constants.firstDays * pace, constants.shape);
      const old = known * retained(inDays, stability, constants.shape);
      const unasked = trace
        ? trace.k * kept(trace, pace, now, inDays)
        : known * retained(inDays, constants.knownDays * pace, constants.shape);
      total += weight * (fresh + old - unasked);
    }
    return total;
  };

  return { name: 'guess-aware', recall: (trace, pace, now) => trace.k * kept(trace, pace, now), after, gain };
}

/** Equal weights on several horizons. */
export function evenHorizons(...days: readonly number[]): Horizon[] {
  return days.map((inDays) => ({ inDays: Math.max(0.01, inDays), weight: 1 / days.length }));
}
