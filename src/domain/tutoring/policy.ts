import { GRID_SIZE, type GridWeights } from '../assessment/grid';
import {
  drawNearBest,
  expectedCutInformation,
  expectedItemDrop,
  expectedRight,
  expectedVarianceDrop,
  exposureFactor,
} from '../assessment/selection';
import { varianceOf, type Belief } from '../assessment/posterior';
import { levelOf } from '../assessment/levels';
import { evenHorizons } from '../memory/forgetting';
import { paceMean } from '../memory/pace';
import { DAY_MS, type Horizon, type Trace } from '../memory/port';
import type { EngineItem, EngineModel } from './model';
import type { Reason } from './reasons';
import { freshest, traceAcross } from './variants';
import { beliefAt, isMet, topicWeights, unmetShare, withTopic, type EngineState } from './state';

/** What the next question is for. */
export interface Ask {
  readonly now: number;
  readonly rng: () => number;
  /** `assess` measures; `reinforce` teaches (and measures a little); `certify` decides on a cut. */
  readonly purpose: 'assess' | 'reinforce' | 'certify';
  /** Restricts the choice to one topic. */
  readonly topic?: string;
  /** Ability (logits) to decide on when certifying. */
  readonly cut?: number;
  /** Questions that may not be put (withdrawn, pending, shown elsewhere). */
  readonly exclude?: ReadonlySet<string>;
  /** Share of people who met a question; without it, the item's own `exposure`. */
  readonly exposureOf?: (item: EngineItem) => number;
  /** Cap on that share when the settings' one cannot be borne (see `bearableCap`). */
  readonly exposureCap?: number;
  /** Topics in which a third of the questions is rather kept unseen, for a certificate to come. */
  readonly keepUnseenIn?: ReadonlySet<string>;
  /** Questions that the person's rhythm leaves until the horizon, when it is known. */
  readonly slots?: number;
  /** When what is remembered counts; without it the settings' horizon. */
  readonly horizons?: readonly Horizon[];
}

/** A question and why. */
export interface Choice {
  readonly itemId: string;
  readonly reason: Reason;
}

/** How much later the alternative to asking now is. */
const LATER_DAYS = 14;

interface Scene {
  readonly model: EngineModel;
  readonly state: EngineState;
  readonly ask: Ask;
  readonly belief: Belief;
  /** Per model topic: position in the state, weights on the grid, worth of its variance for all topics. */
  readonly topics: readonly { weights: GridWeights; spread: number; theta: number; se: number }[];
  readonly pace: number;
  readonly kept: number;
  readonly horizons: readonly Horizon[];
  /** The same horizons seen from a later moment, and what share of the gain then is set against asking now. */
  readonly later: readonly Horizon[];
  readonly patience: number;
}

/** The question worth a minute now, or null when nothing may be put. */
export function next(model: EngineModel, before: EngineState, ask: Ask): Choice | null {
  const scene = setScene(model, before, ask);
  const welcome = welcomeBack(scene);
  if (welcome) return welcome;
  const values = new Float64Array(model.tables.list.length).fill(-Infinity);
  const candidates = scoreAll(scene, values, true) || scoreAll(scene, values, false);
  if (candidates === 0) return null;
  const { slackAssess, slackReinforce, easierGivesUp } = model.settings;
  const index =
    ask.purpose === 'reinforce' && isDiscouraged(scene)
      ? mostWithinReach(scene, values, easierGivesUp)
      : drawNearBest(
          values,
          values.length,
          ask.purpose === 'reinforce' ? slackReinforce : slackAssess,
          ask.rng,
        );
  const item = index === undefined ? undefined : model.tables.list[index];
  if (!item) return null;
  const { id: itemId } = inOtherWords(scene, item);
  return { itemId, reason: explain(scene, item, candidates) };
}

function setScene(model: EngineModel, before: EngineState, ask: Ask): Scene {
  const { settings } = model;
  const state = model.topics.reduce((each, topic) => withTopic(each, topic, settings), before);
  const belief = beliefAt(state, settings, ask.now);
  const size = state.topics.length;
  const topics = model.topics.map((topic) => {
    const position = state.topics.indexOf(topic);
    const variance = varianceOf(belief, position);
    let spread = 0;
    for (let other = 0; other < size; other++) {
      const share = (belief.cov[position * size + other] as number) / variance;
      spread += share * share;
    }
    const theta = belief.mean[position] as number;
    return { weights: topicWeights(belief, position), spread, theta, se: Math.sqrt(variance) };
  });
  const horizons = ask.horizons ?? evenHorizons(settings.horizonDays);
  const isTooLate = horizons.some(({ inDays }) => inDays <= LATER_DAYS + 1);
  return {
    model,
    state,
    ask,
    belief,
    topics,
    pace: paceMean(state.pace),
    kept: unmetShare(state, settings, ask.now),
    horizons,
    later: isTooLate ? [] : horizons.map((each) => ({ ...each, inDays: each.inDays - LATER_DAYS })),
    patience: settings.patience * Math.min(1, (ask.slots ?? 0) / Math.max(1, model.items.size)),
  };
}

/** Values all questions that may be put; returns how many. Without `strict` the caps and rests are waived. */
function scoreAll(scene: Scene, values: Float64Array, strict: boolean): number {
  const { list } = scene.model.tables;
  let candidates = 0;
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as EngineItem;
    values[index] = -Infinity;
    if (!mayPut(scene, item, strict)) continue;
    values[index] = value(scene, item, index, strict);
    if (values[index] !== -Infinity) candidates++;
  }
  return candidates;
}

/** A review serves a variant that is fresh rather than the same words again. */
function inOtherWords(scene: Scene, item: EngineItem): EngineItem {
  const { model, state, ask } = scene;
  if (ask.purpose !== 'reinforce' || !isMet(memoryOf(scene, item))) return item;
  return freshest(model.tables.families, state, item, (each) => mayPut(scene, each, false));
}

/** What is remembered of a question and its variants. */
const memoryOf = ({ model, state }: Scene, item: EngineItem): Trace | undefined =>
  model.tables.families.size === 0
    ? state.memories[item.id]
    : traceAcross(model.tables.families, state, item);

function mayPut(scene: Scene, item: EngineItem, strict: boolean): boolean {
  const { state, ask, model } = scene;
  if (ask.topic !== undefined && item.topic !== ask.topic) return false;
  if (ask.exclude?.has(item.id)) return false;
  if (ask.purpose !== 'reinforce') return state.memories[item.id] === undefined;
  const trace = memoryOf(scene, item);
  if (!trace) return true;
  const rested = (ask.now - trace.asked) / DAY_MS;
  return strict ? rested >= model.settings.restDays : state.recent.at(-1)?.item !== item.id;
}

const exposure = (ask: Ask, item: EngineItem): number => ask.exposureOf?.(item) ?? item.exposure ?? 0;

function value(scene: Scene, item: EngineItem, index: number, strict: boolean): number {
  const { ask, model, state } = scene;
  const { settings, tables } = model;
  const topic = scene.topics[tables.topic[index] as number];
  if (!topic) return -Infinity;
  const at = index * GRID_SIZE;
  const repeat = state.recent.at(-1);
  const sameSkill = repeat?.skill === item.skill ? settings.sameSkillFactor : 1;
  if (ask.purpose === 'reinforce') {
    const raw = teachingValue(scene, item, index, topic);
    const sameTopic = repeat?.topic === item.topic ? settings.sameTopicFactor : 1;
    const kept = isKeptUnseen(scene, item) ? settings.keptUnseenFactor : 1;
    return raw > 0 ? raw * (item.boost ?? 1) * sameSkill * sameTopic * kept : raw;
  }
  const worth =
    ask.purpose === 'certify' && ask.cut !== undefined
      ? expectedCutInformation(topic.weights, tables.right, ask.cut, at)
      : expectedVarianceDrop(topic.weights, tables.right, at) * topic.spread +
        settings.calibrationWeight * expectedItemDrop(topic.weights, tables.right, tables.known, item, at);
  const cap = ask.exposureCap ?? settings.exposureCap;
  const asked = ask.purpose === 'certify' ? settings.exposure.heldFrom : (state.topicCounts[item.topic] ?? 0);
  const price = strict ? exposureFactor(exposure(ask, item), asked, { ...settings.exposure, cap }) : 1;
  return price === 0 ? -Infinity : worth * price * sameSkill;
}

/** Is it one of the last unseen questions of a topic that is still to be certified? */
function isKeptUnseen({ ask, state, model }: Scene, item: EngineItem): boolean {
  if (!ask.keepUnseenIn?.has(item.topic) || isMet(state.memories[item.id])) return false;
  const questions = model.tables.itemsPerTopic[model.topics.indexOf(item.topic)] as number;
  return questions - (state.topicCounts[item.topic] ?? 0) <= questions / 3;
}

/** Two failures in a row: the next question is one within reach. */
const isDiscouraged = ({ state, model }: Scene): boolean =>
  state.failuresInRow >= model.settings.failuresBeforeEasier;

/** The likeliest to be answered right among the questions worth at least (1 − give) of the best. */
function mostWithinReach(scene: Scene, values: Float64Array, give: number): number | undefined {
  const best = values.reduce((top, each) => Math.max(top, each), -Infinity);
  const floor = best - Math.abs(best) * give;
  let chosen: number | undefined;
  let bestChance = -1;
  scene.model.tables.list.forEach((item, index) => {
    if (best === -Infinity || (values[index] as number) < floor) return;
    const chance = chanceOfRight(scene, item, index, memoryOf(scene, item));
    if (chance <= bestChance) return;
    bestChance = chance;
    chosen = index;
  });
  return chosen;
}

function teachingValue(
  scene: Scene,
  item: EngineItem,
  index: number,
  topic: { weights: GridWeights; spread: number },
): number {
  const { model, state, pace } = scene;
  const { memory, tables, settings } = model;
  const at = index * GRID_SIZE;
  const trace = memoryOf(scene, item);
  const range = item.d - item.c;
  if (isMet(trace)) {
    const worth = (now: number, horizons: readonly Horizon[]): number =>
      memory.gain(trace, memory.recall(trace, pace, now), item, pace, now, horizons);
    return range * netOfWaiting(scene, worth);
  }
  const measure = expectedVarianceDrop(topic.weights, tables.right, at) * topic.spread;
  if (state.answers < settings.measureFirst) return measure;
  const known = expectedRight(topic.weights, tables.known, at) * scene.kept;
  const worth = (now: number, horizons: readonly Horizon[]): number =>
    memory.gain(undefined, known, item, pace, now, horizons);
  return range * netOfWaiting(scene, worth) + settings.measureWeight * measure;
}

/**
 * Gain of asking now, less a share of the gain of asking later instead. Where there is time enough for every question
 * the same one can wait for the moment when it gains more; where there is not, it is now or never.
 */
function netOfWaiting(scene: Scene, worth: (now: number, horizons: readonly Horizon[]) => number): number {
  const { ask, horizons, later, patience } = scene;
  const now = worth(ask.now, horizons);
  if (patience === 0 || later.length === 0) return now;
  return now - patience * Math.max(0, worth(ask.now + LATER_DAYS * DAY_MS, later));
}

/** After a month away, the first question is a known one: coming back is welcomed, not punished. */
function welcomeBack(scene: Scene): Choice | null {
  const { state, ask, model } = scene;
  if (ask.purpose !== 'reinforce' || state.lastAnswerAt === undefined) return null;
  const daysAway = (ask.now - state.lastAnswerAt) / DAY_MS;
  if (daysAway < model.settings.absenceDays) return null;
  let best: EngineItem | undefined;
  let bestChance = 0;
  model.tables.list.forEach((item, index) => {
    if (!mayPut(scene, item, true)) return;
    const trace = memoryOf(scene, item);
    const chance = chanceOfRight(scene, item, index, trace);
    const familiar = isMet(trace) ? 0.05 : 0;
    if (chance + familiar > bestChance) {
      bestChance = chance + familiar;
      best = item;
    }
  });
  if (!best) return null;
  const { id, topic, skill } = best;
  return { itemId: id, reason: { kind: 'welcome-back', topic, skill, daysAway: Math.floor(daysAway) } };
}

function chanceOfRight(scene: Scene, item: EngineItem, index: number, trace: Trace | undefined): number {
  const { model, pace, ask } = scene;
  const weights = scene.topics[model.tables.topic[index] as number]?.weights;
  if (!weights) return 0;
  const known = isMet(trace)
    ? model.memory.recall(trace, pace, ask.now)
    : expectedRight(weights, model.tables.known, index * GRID_SIZE) * scene.kept;
  return item.c + (item.d - item.c) * known;
}

/** The one true reason that counts most for this choice. */
function explain(scene: Scene, item: EngineItem, candidates: number): Reason {
  const { ask, state, model } = scene;
  const { topic, skill } = item;
  const trace = memoryOf(scene, item);
  if (ask.purpose === 'certify') {
    return { kind: 'certification', topic, skill, level: levelOf(ask.cut ?? 0, model.settings.cuts) };
  }
  if (candidates === 1) return { kind: 'only-one-left', topic, skill };
  if (ask.purpose === 'reinforce' && isDiscouraged(scene)) {
    return { kind: 'easier-after-failures', topic, skill, failures: state.failuresInRow };
  }
  if (isMet(trace)) {
    const daysSince = Math.max(0, Math.floor((ask.now - trace.last) / DAY_MS));
    if (trace.score < 0.5) return { kind: 'missed-before', topic, skill, daysSince };
    const recall = model.memory.recall(trace, scene.pace, ask.now);
    return { kind: 'fading-memory', topic, skill, daysSince, recall };
  }
  if (ask.purpose === 'reinforce' && (item.boost ?? 1) > 1) return { kind: 'campaign', topic, skill };
  const about = scene.topics[model.topics.indexOf(topic)];
  const isMeasuring = ask.purpose === 'assess' || state.answers < model.settings.measureFirst;
  if (isMeasuring && about) {
    return about.se > 0.6
      ? { kind: 'measure-topic', topic, skill, se: about.se }
      : { kind: 'confirm-level', topic, skill, level: levelOf(about.theta, model.settings.cuts) };
  }
  return state.skillCounts[skill]
    ? { kind: 'new-question', topic, skill }
    : { kind: 'new-skill', topic, skill };
}
