import type { Steps } from '../steps';
import type { ItemParameters } from './irt';
import {
  drift,
  likelihoodOnGrid,
  observe,
  priorBelief,
  weighed,
  type Belief,
  type Observation,
} from './posterior';

/** A first answer in earnest, as evidence on an ability. */
export interface Evidence extends Observation {
  readonly itemId: string;
  /** Number of the topic. */
  readonly topic: number;
  readonly at: number;
}

/** One person's first answers, in order of time. */
export interface PersonEvidence {
  readonly startedAt: number;
  readonly answers: readonly Evidence[];
}

/** What a replay assumes. */
export interface ReplayRules {
  readonly topics: number;
  readonly correlation: number;
  readonly driftPerRootWeek: number;
  /** Parameters of an item as they count for this answer (calibrated, shifted, faded). */
  readonly itemOf: (answer: Evidence, startedAt: number) => ItemParameters;
}

/** Belief after all of a person's answers and log-probability of the answers before they were seen. */
export interface Replayed {
  readonly belief: Belief;
  readonly logEvidence: number;
}

/** The answers of one person taken in again, from the prior. `onBefore` sees the belief just before each. */
export function replayEvidence(
  person: PersonEvidence,
  rules: ReplayRules,
  onBefore?: (belief: Belief, index: number) => void,
): Replayed {
  let belief = priorBelief(rules.topics, rules.correlation);
  let logEvidence = 0;
  let at = person.startedAt;
  person.answers.forEach((answer, index) => {
    belief = drift(belief, (answer.at - at) / WEEK_MS, rules.driftPerRootWeek);
    at = Math.max(at, answer.at);
    onBefore?.(belief, index);
    const likelihood = likelihoodOnGrid(weighed(rules.itemOf(answer, person.startedAt), answer));
    const updated = observe(belief, answer.topic, likelihood);
    belief = updated.belief;
    logEvidence += updated.logEvidence;
  });
  return { belief, logEvidence };
}

const WEEK_MS = 7 * 86_400_000;

/** Log-evidence of many people under the rules: how well they predicted every answer before it was seen. */
export function* logEvidenceOf(people: readonly PersonEvidence[], rules: ReplayRules): Steps<number> {
  let total = 0;
  for (const person of people) {
    total += replayEvidence(person, rules).logEvidence;
    yield;
  }
  return total;
}

/** How a setting is learnt. */
export interface Learnable {
  /** Values tried, in order; evidence has one summit among them in each of the settings learnt so. */
  readonly values: readonly number[];
  /** Minus the log-prior of a value (nats). */
  readonly penalty: (value: number) => number;
  /** What was told holds unless another value beats it by more than `margin` nats. */
  readonly told?: { readonly value: number; readonly margin: number };
}

/**
 * The value with the best penalised evidence, sought uphill from the one that is believed; one that is not on the grid starts from its last.
 * Empirical Bayes: the prior's own parameters are chosen by the evidence (D. J. C. MacKay 1992).
 */
export function* mostEvident(
  { values, penalty, told }: Learnable,
  believed: number,
  evidenceOf: (value: number) => Steps<number>,
): Steps<number> {
  const scores = new Map<number, number>();
  const scoreOf = function* (value: number | undefined): Steps<number> {
    if (value === undefined) return -Infinity;
    const score = scores.get(value) ?? (yield* evidenceOf(value)) - penalty(value);
    scores.set(value, score);
    return score;
  };
  const higherBeside = function* (place: number): Steps<number | undefined> {
    for (const beside of [place - 1, place + 1])
      if ((yield* scoreOf(values[beside])) > (yield* scoreOf(values[place]))) return beside;
    return undefined;
  };
  let at = values.includes(believed) ? values.indexOf(believed) : values.length - 1;
  for (;;) {
    const next = yield* higherBeside(at);
    if (next === undefined) break;
    at = next;
  }
  const best = values[at] as number;
  if (!told) return best;
  return (yield* scoreOf(best)) - (yield* scoreOf(told.value)) <= told.margin ? told.value : best;
}
