import { lookup } from '../lookup';
import { whereReaching } from '../bisection';
import { GRID_SIZE, GRID_STEP, interpolate, type GridWeights } from '../assessment/grid';
import { levelProbabilities, levelOf, shownLevel } from '../assessment/levels';
import { varianceOf, type Belief } from '../assessment/posterior';
import { stopping, withinOne, type Stop } from '../assessment/stopping';
import { paceMean } from '../memory/pace';
import type { EngineModel } from './model';
import {
  beliefAt,
  chanceOfRight,
  isMet,
  topicWeights,
  unmetShare,
  withTopic,
  type EngineState,
} from './state';

/** What is believed of one topic, as it may be shown. */
export interface TopicReport {
  /** Ability (logits) and standard error; 95 % interval: theta ± 1.96 se. */
  readonly theta: number;
  readonly se: number;
  /** Level to show (1–8) and the levels holding 80 % of the probability. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** Probability of each level; sums to 1. */
  readonly levels: readonly number[];
  /** Too unsure to be told without "to confirm": not enough for a test to stop, and se > .6. */
  readonly isToConfirm: boolean;
  /** Questions of the topic answered in earnest at least once. */
  readonly items: number;
}

/**
 * `present`: what the person would score now over the topic's whole bank, learnt and forgotten included, told as the
 * ability with that expected score. `ability`: what is believed of questions not met.
 */
export type ReportView = 'present' | 'ability';

/** Report of every topic of the model. `shown` holds the levels shown before, so that they do not flap. */
export function report(
  model: EngineModel,
  state: EngineState,
  now: number,
  options: { view?: ReportView; shown?: Readonly<Record<string, number>> } = {},
): Record<string, TopicReport> {
  const whole = model.topics.reduce((each, topic) => withTopic(each, topic, model.settings), state);
  const belief = beliefAt(whole, model.settings, now);
  const met = options.view === 'ability' ? [] : metByTopic(model, whole, now);
  const reports = model.topics.map((topic, number): [string, TopicReport] => {
    const position = whole.topics.indexOf(topic);
    const weights = topicWeights(belief, position);
    const sd = Math.sqrt(varianceOf(belief, position));
    const known = met[number] ?? [];
    const kept = unmetShare(whole, model.settings, now);
    const isAbility = known.length === 0 && (options.view === 'ability' || kept === 1);
    const { theta, se } =
      isAbility || model.tables.itemsPerTopic[number] === 0
        ? { theta: belief.mean[position] as number, se: sd }
        : presentAbility(model, number, weights, known, kept);
    const levels = levelProbabilities(theta, se, model.settings.cuts);
    const shown = shownLevel(levels, lookup(options.shown ?? {}, topic));
    const items = lookup(whole.topicCounts, topic) ?? 0;
    const isSure =
      se <= 0.6 || isSureWithinOne(model, levels, items) || mayStopAt(model, belief, position, items).stop;
    return [topic, { theta, se, ...shown, levels, isToConfirm: !isSure, items }];
  });
  return Object.fromEntries(reports);
}

/** At the ends of the scale an ability is known less well than its level is. */
const isSureWithinOne = (
  { settings }: Pick<EngineModel, 'settings'>,
  levels: readonly number[],
  items: number,
): boolean =>
  items >= settings.stopping.minQuestions && withinOne(levels) >= settings.stopping.enoughWithinOne;

interface MetItem {
  readonly index: number;
  readonly recall: number;
}

function metByTopic(model: EngineModel, state: EngineState, now: number): MetItem[][] {
  const pace = paceMean(state.pace);
  const met: MetItem[][] = model.topics.map(() => []);
  for (const [id, trace] of Object.entries(state.memories)) {
    const index = model.tables.indexOf.get(id);
    if (index === undefined || !isMet(trace)) continue;
    met[model.tables.topic[index] as number]?.push({ index, recall: model.memory.recall(trace, pace, now) });
  }
  return met;
}

/** Sums over the questions met in a topic. */
interface MetSums {
  /** Expected score, guessing included. */
  readonly score: number;
  readonly chance: number;
  readonly range: number;
  /** Variance of the score: knowing is all or nothing. */
  readonly noise: number;
}

function presentAbility(
  model: EngineModel,
  topic: number,
  weights: GridWeights,
  met: readonly MetItem[],
  kept: number,
): { theta: number; se: number } {
  const { tables } = model;
  const count = tables.itemsPerTopic[topic] as number;
  const characteristic = tables.characteristic[topic] as Float64Array;
  const unmet = characteristic.map((value) => value * count);
  const sums = sumsOf(model, met, unmet);
  const { mean, variance } = momentsOf(weights, unmet);
  const chance = (tables.chance[topic] as number) - sums.chance;
  const range = (tables.range[topic] as number) - sums.range;
  const known = range > 1e-9 ? Math.min(1, Math.max(0, ((mean - chance) / range) * kept)) : 0;
  const theta = abilityScoring(characteristic, (sums.score + chance + range * known) / count);
  const slope = Math.max(0.05, slopeAt(characteristic, theta)) * count;
  const unmetCount = Math.max(1, count - met.length);
  const unmetNoise = (UNMET_NOISE * known * (1 - known) * range * range) / unmetCount;
  const doubt = MODEL_DOUBT * sums.range;
  const spread = variance * kept * kept + sums.noise + unmetNoise + doubt * doubt;
  const unseen =
    PRACTICE_DOUBT * (1 - model.settings.memoryConstants.telling) * (range / (tables.range[topic] as number));
  return { theta, se: Math.sqrt(spread / (slope * slope) + 0.01 + unseen * unseen) };
}

/**
 * Logits by which practice may have moved the questions not met, unseen, where an answer tells nothing of its own question alone
 * (`telling` learnt as 0: knowledge is a strength that spreads, not one trace a question).
 */
const PRACTICE_DOUBT = 0.6;

/** Doubt on the recall of what was met that no number of questions averages out (constants, pace). */
export const MODEL_DOUBT = 0.08;

/** Share of the noise that all-or-nothing knowledge would add to the score of questions not met. */
const UNMET_NOISE = 0.6;

/** Sums over the questions met, whose curves are taken out of `unmet`. */
function sumsOf(model: EngineModel, met: readonly MetItem[], unmet: Float64Array): MetSums {
  let [score, chance, range, noise] = [0, 0, 0, 0];
  for (const { index, recall } of met) {
    const item = model.tables.list[index];
    if (!item) continue;
    const width = item.d - item.c;
    for (let point = 0; point < GRID_SIZE; point++) {
      unmet[point]! -= model.tables.right[index * GRID_SIZE + point] as number;
    }
    score += item.c + width * recall;
    chance += item.c;
    range += width;
    noise += width * width * recall * (1 - recall);
  }
  return { score, chance, range, noise };
}

function momentsOf(weights: GridWeights, curve: Float64Array): { mean: number; variance: number } {
  let mean = 0;
  let square = 0;
  for (let point = weights.from; point <= weights.to; point++) {
    const weighted = (weights.weights[point] as number) * (curve[point] as number);
    mean += weighted;
    square += weighted * (curve[point] as number);
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}

/** The ability whose expected score is the given one: inversion of the characteristic curve, by bisection. */
export function abilityScoring(characteristic: ArrayLike<number>, score: number): number {
  return whereReaching(score, (theta) => interpolate(characteristic, theta), [-5, 5]);
}

function slopeAt(characteristic: ArrayLike<number>, theta: number): number {
  const half = GRID_STEP;
  return (interpolate(characteristic, theta + half) - interpolate(characteristic, theta - half)) / (2 * half);
}

/** P(right) now if the question were put. */
export function predict(model: EngineModel, state: EngineState, itemId: string, now: number): number {
  const index = model.tables.indexOf.get(itemId);
  return index === undefined ? 0.5 : chancesFrom(model, state, now)(index);
}

/** P(right) now of every question of the model. */
export function chances(model: EngineModel, state: EngineState, now: number): Map<string, number> {
  const chance = chancesFrom(model, state, now);
  return new Map(model.tables.list.map(({ id }, index) => [id, chance(index)]));
}

/** P(right) by number of the question; each topic's belief is looked at once. */
function chancesFrom(model: EngineModel, before: EngineState, now: number): (index: number) => number {
  const state = model.topics.reduce((each, topic) => withTopic(each, topic, model.settings), before);
  const belief = beliefAt(state, model.settings, now);
  const weights = new Map<number, GridWeights>();
  const weightsOf = (topic: number): GridWeights => {
    const known =
      weights.get(topic) ?? topicWeights(belief, state.topics.indexOf(model.topics[topic] as string));
    weights.set(topic, known);
    return known;
  };
  const kept = unmetShare(state, model.settings, now);
  const pace = paceMean(state.pace);
  return (index) => {
    const { id } = model.tables.list[index] as { id: string };
    const topic = model.tables.topic[index] as number;
    return chanceOfRight(model, index, lookup(state.memories, id), {
      weights: weightsOf(topic),
      kept,
      pace,
      now,
    });
  };
}

/** May the positioning of a topic end? */
export function mayStop(model: Pick<EngineModel, 'settings'>, state: EngineState, topic: string): Stop {
  const whole = withTopic(state, topic, model.settings);
  return mayStopAt(model, whole, whole.topics.indexOf(topic), lookup(whole.topicCounts, topic) ?? 0);
}

function mayStopAt(
  { settings }: Pick<EngineModel, 'settings'>,
  belief: Belief,
  position: number,
  items: number,
): Stop {
  const se = Math.sqrt(varianceOf(belief, position));
  const levels = levelProbabilities(belief.mean[position] as number, se, settings.cuts);
  return stopping(se, levels, items, settings.stopping);
}

/** Level of an ability under the model's cuts. */
export const levelIn = (model: Pick<EngineModel, 'settings'>, theta: number): number =>
  levelOf(theta, model.settings.cuts);
