import { lookup } from '../lookup';
import { GRID_SIZE, gaussianWeights, gridPoints, type GridWeights } from '../assessment/grid';
import { EFFORT_WINDOW, isTap } from '../assessment/effort';
import { FIT_WINDOW, fitStep, type FitStep } from '../assessment/person-fit';
import { levelOf } from '../assessment/levels';
import {
  difficultyOfLevel,
  flattenedDiscrimination,
  knownCurve,
  type ItemParameters,
} from '../assessment/irt';
import {
  afterSitting,
  declare,
  drift,
  extendBelief,
  priorBelief,
  varianceOf,
  weighed,
  type Belief,
  type SittingAnswer,
} from '../assessment/posterior';
import { expectedRight } from '../assessment/selection';
import { retained } from '../memory/forgetting';
import { paceMean, paceUpdated } from '../memory/pace';
import { DAY_MS, type Pace, type Trace } from '../memory/port';
import type { EngineModel } from './model';
import type { EngineSettings } from './settings';

const WEEK_MS = 7 * DAY_MS;

/** All that is believed of one person. JSON-serialisable; bounded by the bank's size. */
export interface EngineState {
  readonly topics: readonly string[];
  /** Belief on abilities, and when the last sitting that it takes in began (absent: none yet): mean per topic and full covariance, row by row. */
  readonly mean: readonly number[];
  readonly cov: readonly number[];
  readonly at?: number;
  /** The answers since `at`, and what was believed before them; absent before the first. */
  readonly sitting?: Sitting;
  /** First answer in earnest (ms); absent before it. */
  readonly startedAt?: number;
  readonly lastAnswerAt?: number;
  readonly memories: Readonly<Record<string, Trace>>;
  /** Log-weights of how long this person's memories last (see `memory/pace`). */
  readonly pace: readonly number[];
  /** The last questions put, latest last. */
  readonly recent: readonly { readonly item: string; readonly topic: string; readonly skill: string }[];
  /** First answers in earnest. */
  readonly topicCounts: Readonly<Record<string, number>>;
  readonly skillCounts: Readonly<Record<string, number>>;
  readonly failuresInRow: number;
  /** Answers in earnest. */
  readonly answers: number;
  readonly effort: readonly number[];
  readonly fit: readonly FitStep[];
}

/** Answers that count as given at one instant, so that their order does not matter. */
export interface Sitting {
  readonly before: Belief;
  readonly answers: readonly SittingAnswer[];
}

/** Within half a day an ability wanders by .03 logit at most: nothing beside what an answer says. */
const SITTING_MS = DAY_MS / 2;
/** Bounds what is stored of a sitting. */
const SITTING_ANSWERS = 100;

/** An answer with the parameters the question had when it was put, so that replaying needs no bank. */
export interface EngineAnswer {
  readonly item: ItemParameters & {
    readonly id: string;
    readonly topic: string;
    readonly skill: string;
    readonly medianMs?: number;
    readonly stemChars?: number;
  };
  /** Credit 0..1. */
  readonly score: number;
  readonly outcome: 'right' | 'partly' | 'wrong' | 'do-not-know';
  readonly ms?: number;
  readonly isAided?: boolean;
  readonly confidence?: 'sure' | 'unsure';
  readonly isFeedbackRead: boolean;
  /** Set when the caller saw something careless itself (same position six times running). */
  readonly isCareless?: boolean;
  readonly now: number;
}

/** What one answer changed. */
export interface Applied {
  readonly state: EngineState;
  readonly isTap: boolean;
  /** The topic's estimate before and after, in logits; equal when the answer moved nothing. */
  readonly moved: {
    readonly topic: string;
    readonly from: number;
    readonly to: number;
    readonly levelFrom: number;
    readonly levelTo: number;
  };
}

/** Settings and memory are all that an answer needs of a model; the version names them. */
export type Rules = Pick<EngineModel, 'version' | 'settings' | 'memory'>;

/** A newcomer. Declared levels (1–8, by topic) count as vague observations. */
export function startState(
  rules: { settings: EngineSettings },
  topics: readonly string[],
  declaredLevels: Readonly<Record<string, number>> = {},
): EngineState {
  let belief = priorBelief(topics.length, rules.settings.correlation);
  topics.forEach((topic, index) => {
    const level = lookup(declaredLevels, topic);
    if (level !== undefined) belief = declare(belief, index, difficultyOfLevel(level));
  });
  return {
    topics: [...topics],
    mean: belief.mean,
    cov: belief.cov,
    memories: {},
    pace: [],
    recent: [],
    topicCounts: {},
    skillCounts: {},
    failuresInRow: 0,
    answers: 0,
    effort: [],
    fit: [],
  };
}

/** The state with a topic it did not know yet (a new pilot topic); the same state when it does. */
export function withTopic(state: EngineState, topic: string, settings: EngineSettings): EngineState {
  if (state.topics.includes(topic)) return state;
  const topics = [...state.topics, topic];
  const extended = (belief: Belief): Belief => extendBelief(belief, topics.length, settings.correlation);
  const sitting = state.sitting && { ...state.sitting, before: extended(state.sitting.before) };
  return { ...state, topics, ...extended(state), sitting };
}

/** The belief as it stands at `now`, widened by the time since the last evidence. */
export function beliefAt(state: EngineState, settings: EngineSettings, now: number): Belief {
  return drift(state, (now - (state.at ?? now)) / WEEK_MS, settings.driftPerRootWeek);
}

/** Share still known of what was known before the first answer, for questions not met. */
export function unmetShare(state: EngineState, settings: EngineSettings, now: number): number {
  const { unmetDays, shape } = settings.memoryConstants;
  return retained((now - (state.startedAt ?? now)) / DAY_MS, unmetDays, shape);
}

/** Days since the last answer when it is a long absence; undefined otherwise, and before any answer. */
export function daysAway(
  { lastAnswerAt }: Pick<EngineState, 'lastAnswerAt'>,
  { absenceDays }: Pick<EngineSettings, 'absenceDays'>,
  now: number,
): number | undefined {
  if (lastAnswerAt === undefined) return undefined;
  const days = Math.floor((now - lastAnswerAt) / DAY_MS);
  return days >= absenceDays ? days : undefined;
}

/** Failures in a row; those before a long absence no longer count. */
export function failuresLately(
  state: Pick<EngineState, 'failuresInRow' | 'lastAnswerAt'>,
  settings: Pick<EngineSettings, 'absenceDays'>,
  now: number,
): number {
  return daysAway(state, settings, now) === undefined ? state.failuresInRow : 0;
}

/** Was the question answered in earnest before? */
export const isMet = (trace: Trace | undefined): trace is Trace => trace !== undefined && trace.seen > 0;

/** Weights of one topic's ability on the grid. */
export function topicWeights(belief: Belief, topic: number): GridWeights {
  return gaussianWeights(belief.mean[topic] as number, varianceOf(belief, topic));
}

/** The state after an answer. Taps change nothing but the effort; repeats and aided answers never move an ability. */
export function apply(rules: Rules, before: EngineState, answer: EngineAnswer): Applied {
  const { settings } = rules;
  const { item, now } = answer;
  const state = withTopic(before, item.topic, settings);
  const topic = state.topics.indexOf(item.topic);
  const trace = lookup(state.memories, item.id);
  const recent = [...state.recent, { item: item.id, topic: item.topic, skill: item.skill }].slice(-4);
  const from = state.mean[topic] as number;
  if (answer.isCareless || isTap(answer.ms, item, settings.tapRule)) {
    const tapped = trace
      ? { ...trace, asked: now }
      : { k: 0, s: 1, last: now, seen: 0, asked: now, score: 0 };
    const memories = { ...state.memories, [item.id]: tapped };
    const effort = [...state.effort, 0].slice(-EFFORT_WINDOW);
    return {
      state: {
        ...state,
        memories,
        effort,
        recent,
        lastAnswerAt: now,
        failuresInRow: failuresLately(state, settings, now),
      },
      isTap: true,
      moved: movement(item.topic, from, from, settings),
    };
  }
  const prior = isMet(trace) ? undefined : unmetPrior(state, settings, topic, answer);
  const measured = prior ? measure(state, answer, prior) : state;
  const remembered = remember(rules, state, answer, prior);
  const next: EngineState = {
    ...measured,
    ...remembered,
    recent,
    startedAt: state.startedAt ?? now,
    lastAnswerAt: now,
    failuresInRow: answer.score >= 0.5 ? 0 : failuresLately(state, settings, now) + 1,
    answers: state.answers + 1,
    effort: [...state.effort, 1].slice(-EFFORT_WINDOW),
  };
  return {
    state: next,
    isTap: false,
    moved: movement(item.topic, from, next.mean[topic] as number, settings),
  };
}

const movement = (topic: string, from: number, to: number, settings: EngineSettings): Applied['moved'] => ({
  topic,
  from,
  to,
  levelFrom: levelOf(from, settings.cuts),
  levelTo: levelOf(to, settings.cuts),
});

const isAdmitted = (answer: EngineAnswer): boolean => answer.outcome === 'do-not-know';

/** The sitting an answer belongs to: the one that goes on, or a new one from what is believed now. */
function sittingAt(state: EngineState, belief: Belief, now: number): Sitting & { readonly at: number } {
  const { sitting, at = now } = state;
  const isGoingOn = sitting && now - at < SITTING_MS && sitting.answers.length < SITTING_ANSWERS;
  return isGoingOn ? { ...sitting, at } : { before: belief, answers: [], at: Math.max(at, now) };
}

/** What is believed just before the first answer to a question. */
interface UnmetPrior {
  readonly topic: number;
  readonly belief: Belief;
  /** Share still known of what was known before the first visit, and P(knowing) this question. */
  readonly kept: number;
  readonly known: number;
}

function unmetPrior(
  state: EngineState,
  settings: EngineSettings,
  topic: number,
  { item, now }: EngineAnswer,
): UnmetPrior {
  const belief = beliefAt(state, settings, now);
  const kept = unmetShare(state, settings, now);
  return { topic, belief, kept, known: expectedKnown(item, topicWeights(belief, topic)) * kept };
}

/** First answers in earnest move the belief; what was known may have faded since the first visit. */
function measure(
  state: EngineState,
  answer: EngineAnswer,
  { topic, belief, kept, known }: UnmetPrior,
): EngineState {
  const { item } = answer;
  const counted = {
    topicCounts: { ...state.topicCounts, [item.topic]: (lookup(state.topicCounts, item.topic) ?? 0) + 1 },
    skillCounts: { ...state.skillCounts, [item.skill]: (lookup(state.skillCounts, item.skill) ?? 0) + 1 },
  };
  if (answer.isAided) return { ...state, ...counted };
  const faded = { ...item, d: item.c + (item.d - item.c) * kept };
  const seen = { score: answer.score, isAdmitted: isAdmitted(answer), confidence: answer.confidence };
  const { at, before, answers } = sittingAt(state, belief, answer.now);
  const sitting = { before, answers: [...answers, { topic, ...weighed(faded, seen) }] };
  const step = fitStep(item.c + (item.d - item.c) * known, isAdmitted(answer) ? 0 : answer.score);
  return {
    ...state,
    ...counted,
    ...afterSitting(before, sitting.answers),
    at,
    sitting,
    fit: [...state.fit, step].slice(-FIT_WINDOW),
  };
}

function remember(
  rules: Rules,
  state: EngineState,
  answer: EngineAnswer,
  prior: UnmetPrior | undefined,
): Pick<EngineState, 'memories' | 'pace'> {
  const { item, now } = answer;
  const trace = lookup(state.memories, item.id);
  const met = isMet(trace) ? trace : undefined;
  const pace = paceMean(state.pace);
  const known = met ? rules.memory.recall(met, pace, now) : (prior?.known ?? 0);
  const recollection = {
    score: answer.score,
    isAdmitted: isAdmitted(answer),
    c: answer.isAided ? item.d : item.c,
    d: item.d,
    isFeedbackRead: answer.isFeedbackRead,
    now,
  };
  const after = rules.memory.after(met, known, pace, recollection);
  const isEvidence = met !== undefined && !answer.isAided;
  return {
    memories: { ...state.memories, [item.id]: after },
    pace: isEvidence
      ? paceUpdated(state.pace, (each) => rules.memory.recall(met, each, now), recollection)
      : state.pace,
  };
}

/** What a chance of being right rests on: a topic's weights on the grid, what is kept of the unmet, the person's pace. */
interface Known {
  readonly weights: GridWeights;
  readonly kept: number;
  readonly pace: Pace;
  readonly now: number;
}

/** P(right) of the model's item number `index` now: from what is remembered of it, else from its topic's ability. */
export function chanceOfRight(
  { memory, tables }: Pick<EngineModel, 'memory' | 'tables'>,
  index: number,
  trace: Trace | undefined,
  { weights, kept, pace, now }: Known,
): number {
  const { c, d } = tables.list[index] as ItemParameters;
  const known = isMet(trace)
    ? memory.recall(trace, pace, now)
    : expectedRight(weights, tables.known, index * GRID_SIZE) * kept;
  return c + (d - c) * known;
}

/** E_θ[P(knowing)] of an item under the belief on its topic. */
export function expectedKnown(item: ItemParameters, weights: GridWeights): number {
  return expectedRight(weights, knownCurve(flattenedDiscrimination(item), item.b, gridPoints));
}
