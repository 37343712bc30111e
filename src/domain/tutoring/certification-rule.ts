import { effortAdvice } from '../assessment/effort';
import { levelOf, launchCuts, probabilityOfReaching } from '../assessment/levels';
import { probabilityRight } from '../assessment/irt';
import { gridPoints } from '../assessment/grid';
import { likelihoodOnGrid, observe, weighed, type Belief } from '../assessment/posterior';
import { isTap, launchTapRule, type TapRule } from '../assessment/effort';
import { MISFIT_BELOW, personFit, type FitStep } from '../assessment/person-fit';
import { DAY_MS } from '../memory/port';
import type { EngineAnswer } from './state';

const HOUR_MS = 3_600_000;

/**
 * Certification of a level in one topic, in two steps, from the topic's own evidence alone: the prior is N(0, 1) and
 * no other topic, declared level or repeat counts. Everything here can be recomputed from the answers.
 */
export interface CertificationRule {
  /** P(level ≥ k) needed to be eligible and to be granted. */
  readonly sureness: number;
  readonly minQuestions: number;
  readonly minSkills: number;
  /** Lowest level that is certified. */
  readonly lowestLevel: number;
  readonly waitDays: number;
  readonly validationQuestions: number;
  readonly retryDays: number;
  readonly validMonths: number;
  /** Hours for which a session stays open; then, unfinished, it counts as an attempt. */
  readonly openHours: number;
  /** P(level ≥ k) under which a certificate is to be renewed, and the questions that a renewal takes. */
  readonly renewBelow: number;
  readonly renewalQuestions: number;
  /** Days before its end from which a certificate may be renewed, and after it was granted before it may be doubted. */
  readonly renewalDays: number;
}

export const launchCertification: CertificationRule = {
  sureness: 0.9,
  minQuestions: 8,
  minSkills: 3,
  lowestLevel: 3,
  waitDays: 2,
  validationQuestions: 6,
  retryDays: 7,
  validMonths: 12,
  openHours: 24,
  renewBelow: 0.5,
  renewalQuestions: 4,
  renewalDays: 30,
};

/** All that a verdict depends on besides the answers. */
export interface RuleVersion {
  readonly rule: CertificationRule;
  readonly cuts: readonly number[];
  readonly tapRule: TapRule;
}

/** What was ever decided under: a change of these constants is a new version, so that earlier verdicts still hold. */
export const ruleVersions: Readonly<Record<string, RuleVersion>> = {
  '1': { rule: launchCertification, cuts: launchCuts, tapRule: launchTapRule },
};
export const ruleVersion = '1';

/** Questions that a session asks. */
export function questionsOf(
  { isRenewal = false }: { isRenewal?: boolean },
  rule: CertificationRule = launchCertification,
): number {
  return isRenewal ? rule.renewalQuestions : rule.validationQuestions;
}

/** When a session closes by itself. */
export function closesAt(
  { startedAt }: { startedAt: Date },
  rule: CertificationRule = launchCertification,
): Date {
  return new Date(startedAt.getTime() + rule.openHours * HOUR_MS);
}

/** When it may be tried again after an attempt that failed, or was left. */
export function mayRetryAt(failedAt: Date, rule: CertificationRule = launchCertification): Date {
  return new Date(failedAt.getTime() + rule.retryDays * DAY_MS);
}

/** What was known after one answer; `at` in ms. */
export type EvidenceStep = Pick<TopicEvidence, 'mean' | 'se' | 'questions' | 'skills'> & {
  readonly at: number;
};

/** What the answers of one topic prove: belief of that topic alone, and what it rests on. */
export interface TopicEvidence {
  readonly mean: number;
  readonly se: number;
  readonly questions: number;
  readonly skills: number;
  /** What was known after each answer that counts, in order. */
  readonly steps: readonly EvidenceStep[];
  readonly fit: number | undefined;
}

/** Recomputes a topic's own evidence from its answers, in order: first answers, unaided and in earnest. */
export function topicEvidence(
  answers: readonly EngineAnswer[],
  topic: string,
  tapRule: TapRule = launchTapRule,
): TopicEvidence {
  const prior: Belief = { mean: [0], cov: [1] };
  /** Of all answers so far: the belief is exact on the grid, whatever their order. */
  const likelihood = gridPoints.map(() => 1);
  let belief = prior;
  const seen = new Set<string>();
  const skills = new Set<string>();
  const fit: FitStep[] = [];
  const steps: EvidenceStep[] = [];
  for (const answer of answers) {
    const { item } = answer;
    if (item.topic !== topic || seen.has(item.id)) continue;
    if (answer.isCareless || isTap(answer.ms, item, tapRule)) continue;
    seen.add(item.id);
    if (answer.isAided) continue;
    const isAdmitted = answer.outcome === 'do-not-know';
    fit.push(stepOf(answer, belief.mean[0] as number));
    const { score, confidence } = answer;
    likelihoodOnGrid(weighed(item, { score, isAdmitted, confidence })).forEach((each, point) => {
      likelihood[point]! *= each;
    });
    belief = observe(prior, 0, likelihood).belief;
    skills.add(item.skill);
    steps.push({
      at: answer.now,
      mean: belief.mean[0] as number,
      se: Math.sqrt(belief.cov[0] as number),
      questions: steps.length + 1,
      skills: skills.size,
    });
  }
  const { mean, se } = steps.at(-1) ?? { mean: 0, se: 1 };
  return { mean, se, questions: steps.length, skills: skills.size, steps, fit: personFit(fit) };
}

function stepOf(answer: EngineAnswer, theta: number): FitStep {
  const p = Math.min(0.999, Math.max(0.001, probabilityRight(answer.item, theta)));
  const logit = Math.log(p / (1 - p));
  const score = answer.outcome === 'do-not-know' ? 0 : answer.score;
  return { surprise: (score - p) * logit, variance: p * (1 - p) * logit * logit };
}

/** P(level ≥ k) on the topic's own evidence. */
export function sureness(
  evidence: Pick<TopicEvidence, 'mean' | 'se'>,
  level: number,
  cuts: readonly number[] = launchCuts,
): number {
  return probabilityOfReaching(level, evidence.mean, evidence.se, cuts);
}

export type Eligibility =
  | {
      readonly kind: 'eligible';
      readonly level: number;
      readonly sureness: number;
      readonly notBefore: number;
    }
  | {
      readonly kind: 'not-yet';
      readonly why: 'few-questions' | 'few-skills' | 'not-sure' | 'low-level';
      readonly missing: number;
    }
  | { readonly kind: 'held'; readonly why: 'low-effort' | 'unusual-answers' }
  | { readonly kind: 'retry-later'; readonly notBefore: number };

export interface CertificationContext {
  now: number;
  /** The window of the last answers (1 = in earnest). */
  effort?: readonly number[];
  /** When a validation last failed, or was left. */
  failedAt?: number;
  /** Only levels above this one: what is certified already. */
  above?: number;
  cuts?: readonly number[];
}

/** What keeps anybody from a session for now, a renewal included. */
export function barredNow(
  { fit }: TopicEvidence,
  { now, effort = [], failedAt = -Infinity }: CertificationContext,
  { retryDays }: CertificationRule,
): Extract<Eligibility, { kind: 'held' | 'retry-later' }> | undefined {
  if (effortAdvice(effort) === 'pause') return { kind: 'held', why: 'low-effort' };
  if (fit !== undefined && fit < MISFIT_BELOW) return { kind: 'held', why: 'unusual-answers' };
  const retryAt = failedAt + retryDays * DAY_MS;
  return now < retryAt ? { kind: 'retry-later', notBefore: retryAt } : undefined;
}

/**
 * Step one: the highest level of which the evidence is sure enough, of those whose wait is over if any is. Validation
 * may start at `notBefore` (ms): the wait begins when the level became sure, so that answering meanwhile costs nothing.
 */
export function eligible(
  evidence: TopicEvidence,
  context: CertificationContext,
  rule: CertificationRule = launchCertification,
): Eligibility {
  const cuts = context.cuts ?? launchCuts;
  if (evidence.questions < rule.minQuestions) {
    return { kind: 'not-yet', why: 'few-questions', missing: rule.minQuestions - evidence.questions };
  }
  if (evidence.skills < rule.minSkills) {
    return { kind: 'not-yet', why: 'few-skills', missing: rule.minSkills - evidence.skills };
  }
  const barred = barredNow(evidence, context, rule);
  if (barred) return barred;
  const levels = sureLevels(evidence, cuts, rule)
    .filter((level) => level > (context.above ?? 0))
    .map((level) => ({
      level,
      notBefore: sureSince(evidence, level, cuts, rule) + rule.waitDays * DAY_MS,
    }));
  const best = levels.find(({ notBefore }) => notBefore <= context.now) ?? levels[0];
  if (!best) {
    const isLow = levelOf(evidence.mean, cuts) < rule.lowestLevel;
    return { kind: 'not-yet', why: isLow ? 'low-level' : 'not-sure', missing: 1 };
  }
  return { kind: 'eligible', ...best, sureness: sureness(evidence, best.level, cuts) };
}

/** Levels of which the evidence is sure enough, highest first. */
function sureLevels(
  evidence: Pick<TopicEvidence, 'mean' | 'se'>,
  cuts: readonly number[],
  rule: CertificationRule,
): number[] {
  const levels = Array.from({ length: cuts.length + 1 }, (_, index) => cuts.length + 1 - index);
  return levels.filter(
    (level) => level >= rule.lowestLevel && sureness(evidence, level, cuts) >= rule.sureness,
  );
}

/** Since when (ms) the level has been sure, on enough questions and skills, without a break. */
function sureSince(
  { steps }: TopicEvidence,
  level: number,
  cuts: readonly number[],
  rule: CertificationRule,
): number {
  const isSure = (step: EvidenceStep): boolean =>
    step.questions >= rule.minQuestions &&
    step.skills >= rule.minSkills &&
    sureness(step, level, cuts) >= rule.sureness;
  const lastUnsure = steps.findLastIndex((step) => !isSure(step));
  return steps[lastUnsure + 1]?.at ?? Infinity;
}

/** Ability (logits) on which a validation decides: `next` is asked with purpose `certify` and this cut. */
export function cutOf(level: number, cuts: readonly number[] = launchCuts): number {
  return cuts[level - 2] ?? -Infinity;
}

export type Verdict =
  | {
      readonly kind: 'granted';
      readonly level: number;
      readonly sureness: number;
      readonly validMonths: number;
    }
  | {
      readonly kind: 'refused';
      readonly why: 'not-sure' | 'low-score';
      readonly sureness: number;
      readonly retryInDays: number;
    }
  | { readonly kind: 'void'; readonly why: 'tap' | 'aided' | 'seen-before' }
  | { readonly kind: 'unfinished'; readonly missing: number };

/**
 * Step two: the verdict on a validation session. `before` are the topic's answers up to it, `session` its answers.
 * Granted when P(level ≥ k) is still sure enough with the session counted, and the session's score is at least what
 * is expected at the cut less half a standard deviation. A tap, a hint or a question met before voids the attempt.
 */
export function verdict(
  level: number,
  topic: string,
  before: readonly EngineAnswer[],
  session: readonly EngineAnswer[],
  options: { cuts?: readonly number[]; tapRule?: TapRule; isRenewal?: boolean } = {},
  rule: CertificationRule = launchCertification,
): Verdict {
  const cuts = options.cuts ?? launchCuts;
  const seen = new Set(before.map((answer) => answer.item.id));
  for (const answer of session) {
    if (answer.isCareless || isTap(answer.ms, answer.item, options.tapRule))
      return { kind: 'void', why: 'tap' };
    if (answer.isAided) return { kind: 'void', why: 'aided' };
    if (seen.has(answer.item.id)) return { kind: 'void', why: 'seen-before' };
    seen.add(answer.item.id);
  }
  const needed = questionsOf(options, rule);
  if (session.length < needed) return { kind: 'unfinished', missing: needed - session.length };
  const evidence = topicEvidence([...before, ...session], topic, options.tapRule);
  const sure = sureness(evidence, level, cuts);
  const refusal = { kind: 'refused', sureness: sure, retryInDays: rule.retryDays } as const;
  if (sure < rule.sureness) return { ...refusal, why: 'not-sure' };
  if (!isScoreFair(session, cutOf(level, cuts))) return { ...refusal, why: 'low-score' };
  return { kind: 'granted', level, sureness: sure, validMonths: rule.validMonths };
}

function isScoreFair(session: readonly EngineAnswer[], cut: number): boolean {
  let score = 0;
  let expected = 0;
  let variance = 0;
  for (const answer of session) {
    const p = probabilityRight(answer.item, cut);
    score += answer.outcome === 'do-not-know' ? 0 : answer.score;
    expected += p;
    variance += p * (1 - p);
  }
  return score >= expected - Math.sqrt(variance) / 2;
}

/** Is a certificate to be renewed? When the present belief no longer supports it, before its date as after. */
export function isToRenew(
  present: { theta: number; se: number },
  level: number,
  cuts: readonly number[] = launchCuts,
  rule: CertificationRule = launchCertification,
): boolean {
  return probabilityOfReaching(level, present.theta, present.se, cuts) < rule.renewBelow;
}
