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
export function logEvidenceOf(people: readonly PersonEvidence[], rules: ReplayRules): number {
  return people.reduce((total, person) => total + replayEvidence(person, rules).logEvidence, 0);
}

/**
 * The value with the best penalised evidence on a grid; `penalty` is minus the log-prior of a value (nats).
 * Empirical Bayes: the prior's own parameters are chosen by the evidence (D. J. C. MacKay 1992).
 */
export function mostEvident<T>(
  values: readonly T[],
  evidenceOf: (value: T) => number,
  penalty: (value: T) => number,
): T {
  let best = values[0] as T;
  let bestScore = -Infinity;
  for (const value of values) {
    const score = evidenceOf(value) - penalty(value);
    if (score > bestScore) {
      bestScore = score;
      best = value;
    }
  }
  return best;
}
