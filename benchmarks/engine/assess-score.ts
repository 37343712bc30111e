/** Figures of a measuring run, from what was recorded of each person. */
import { levelOf, type TopicEstimate } from './protocol';
import {
  auc,
  logLoss,
  maxExposure,
  mean,
  meanOf,
  overlap,
  quantile,
  rmseByPerson,
  type Measured,
} from './metrics';
import type { PersonRecord } from './runner';

export interface Checkpoint {
  questions: number;
  rmse: Measured;
  /** Mean of estimate − truth. */
  bias: number;
  /** Share of topics whose truth lies in θ ± 1.96 se. */
  coverage: Measured;
  /** Share of topics whose level is exact, and exact or beside. */
  exactLevel: Measured;
  withinOneLevel: number;
  meanSe: number;
}

export interface Exposure {
  questions: number;
  /** Share of people who met the most met item. */
  max: number;
  /** Mean share of items in common between two people. */
  overlap: number;
}

interface Judged {
  error: number;
  covered: boolean;
  exact: boolean;
  near: boolean;
  se: number;
}

function judge(estimate: TopicEstimate, truth: number): Judged {
  const level = estimate.level ?? levelOf(estimate.theta);
  return {
    error: estimate.theta - truth,
    covered: Math.abs(estimate.theta - truth) <= 1.96 * estimate.se,
    exact: level === levelOf(truth),
    near: Math.abs(level - levelOf(truth)) <= 1,
    se: estimate.se,
  };
}

/** Figures at each checkpoint; a person who stopped earlier counts with the last estimate. */
export function scoreCheckpoints(
  people: readonly PersonRecord[],
  checkpoints: readonly number[],
): Checkpoint[] {
  return checkpoints.map((questions, at) => {
    const judged = people.map((record) =>
      (record.estimates[at] ?? record.estimates.at(-1) ?? []).map((estimate, topic) =>
        judge(estimate, record.person.abilities[topic] ?? 0),
      ),
    );
    const share = (of: (one: Judged) => boolean): Measured =>
      meanOf(judged.map((topics) => mean(topics.map((one) => (of(one) ? 1 : 0)))));
    return {
      questions,
      rmse: rmseByPerson(judged.map((topics) => topics.map((one) => one.error))),
      bias: mean(judged.flat().map((one) => one.error)),
      coverage: share((one) => one.covered),
      exactLevel: share((one) => one.exact),
      withinOneLevel: share((one) => one.near).value,
      meanSe: mean(judged.flat().map((one) => one.se)),
    };
  });
}

export function scoreExposure(people: readonly PersonRecord[], questions: number): Exposure {
  const counts = new Map<string, number>();
  for (const record of people) {
    for (const item of record.asked.slice(0, questions)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return {
    questions,
    max: maxExposure(counts.values(), people.length),
    overlap: overlap(counts.values(), people.length, questions),
  };
}

export interface SureEnough {
  /** Median number of questions until the engine says se ≤ target (Infinity: not within the test). */
  median: number;
  /** Share of people for whom it is said within the test. */
  reached: number;
  /** True error of those people at that moment: what the engine's word is worth. */
  rmseThen: number;
}

/** When the engine itself says that it is sure enough in its only topic (checkpoints after every question). */
export function scoreSure(
  people: readonly PersonRecord[],
  checkpoints: readonly number[],
  target = 0.5,
): SureEnough {
  const when = people.map((record) =>
    record.estimates.findIndex((topics) => (topics[0]?.se ?? 10) <= target),
  );
  const errors = people.flatMap((record, i) => {
    const estimate = record.estimates[when[i] ?? -1]?.[0];
    return estimate ? [(estimate.theta - (record.person.abilities[0] ?? 0)) ** 2] : [];
  });
  return {
    median: quantile(
      when.map((at) => (at < 0 ? Infinity : (checkpoints[at] ?? Infinity))),
      0.5,
    ),
    reached: errors.length / people.length,
    rmseThen: Math.sqrt(mean(errors)),
  };
}

/** Log loss and AUC of the predictions asked just before each answer; undefined without predictions. */
export function scorePredictions(
  people: readonly PersonRecord[],
): { logLoss: number; auc: number } | undefined {
  const all = people.flatMap((record) => record.predictions).filter((one) => Number.isFinite(one.p));
  if (all.length === 0) return undefined;
  const [p, right] = [all.map((one) => one.p), all.map((one) => one.correct)];
  return { logLoss: logLoss(p, right), auc: auc(p, right) };
}
