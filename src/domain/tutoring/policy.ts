import { lookup } from '../lookup';
import { GRID_SIZE, type GridWeights } from '../assessment/grid';
import {
  drawNearBest,
  expectedCutInformation,
  expectedItemDrop,
  expectedRight,
  expectedVarianceDrop,
  exposureFactor,
} from '../assessment/selection';
import { levelOf } from '../assessment/levels';
import { DAY_MS, type Horizon, type Trace } from '../memory/port';
import type { EngineItem, EngineModel } from './model';
import type { Reason } from './reasons';
import { LATER_DAYS, memoryOf, setScene, type Ask, type Scene } from './scene';
import { chanceOfRight, daysAway, failuresLately, isMet, type EngineState } from './state';
import { freshest } from './variants';

/** A question and why. */
export interface Choice {
  readonly itemId: string;
  readonly reason: Reason;
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

function mayPut(scene: Scene, item: EngineItem, strict: boolean): boolean {
  const { state, ask, model } = scene;
  if (ask.topic !== undefined && item.topic !== ask.topic) return false;
  if (ask.exclude?.has(item.id)) return false;
  // Whoever has just read the solution of a variant would be measured on that.
  if (ask.purpose === 'assess' && strict && memoryOf(scene, item) !== undefined) return false;
  if (ask.purpose !== 'reinforce') return lookup(state.memories, item.id) === undefined;
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
  const asked =
    ask.purpose === 'certify' ? settings.exposure.heldFrom : (lookup(state.topicCounts, item.topic) ?? 0);
  const price = strict ? exposureFactor(exposure(ask, item), asked, scene.exposureRule) : 1;
  return price === 0 ? -Infinity : worth * price * sameSkill;
}

/** Is it one of the last unseen questions of a topic that is still to be certified? */
function isKeptUnseen({ ask, state, model }: Scene, item: EngineItem): boolean {
  if (!ask.keepUnseenIn?.has(item.topic) || isMet(lookup(state.memories, item.id))) return false;
  const questions = model.tables.itemsPerTopic[model.topics.indexOf(item.topic)] as number;
  return questions - (lookup(state.topicCounts, item.topic) ?? 0) <= questions / 3;
}

/** Two failures in a row: the next question is one within reach. */
const isDiscouraged = ({ state, model: { settings }, ask }: Scene): boolean =>
  failuresLately(state, settings, ask.now) >= settings.failuresBeforeEasier;

/** The likeliest to be answered right among the questions worth at least (1 − give) of the best. */
function mostWithinReach(scene: Scene, values: Float64Array, give: number): number | undefined {
  const best = values.reduce((top, each) => Math.max(top, each), -Infinity);
  const floor = best - Math.abs(best) * give;
  let chosen: number | undefined;
  let bestChance = -1;
  scene.model.tables.list.forEach((item, index) => {
    if (best === -Infinity || (values[index] as number) < floor) return;
    const chance = chanceIn(scene, index, memoryOf(scene, item));
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
    const gained = worth(scene.ask.now, scene.horizons);
    const waits = scene.patience > 0 && scene.later.length > 0;
    return range * (waits ? netOfWaiting(scene, gained, worth(laterThan(scene), scene.later)) : gained);
  }
  const measure = expectedVarianceDrop(topic.weights, tables.right, at) * topic.spread;
  if (state.answers < settings.measureFirst) return measure;
  const known = expectedRight(topic.weights, tables.known, at) * scene.kept;
  const net = netOfWaiting(scene, scene.meeting(known, item.c), scene.meetingLater(known, item.c));
  return range * net * (1 + settings.meetingBonus * scene.room) + settings.measureWeight * measure;
}

/**
 * Gain of asking now, less a share of the gain of asking later instead. Where there is time enough for every question
 * the same one can wait for the moment when it gains more; where there is not, it is now or never.
 */
function netOfWaiting({ later, patience }: Scene, now: number, then: number): number {
  return later.length === 0 ? now : now - patience * Math.max(0, then);
}

const laterThan = ({ ask }: Scene): number => ask.now + LATER_DAYS * DAY_MS;

/** Chance of being right from which a question met before is a welcome. */
const WELCOMING = 0.6;

/**
 * After a month away, coming back is welcomed, not punished: the first question is the likeliest to be right of those met before,
 * or of all where none of them is likely enough.
 */
function welcomeBack(scene: Scene): Choice | null {
  const { state, ask, model } = scene;
  const away = daysAway(state, model.settings, ask.now);
  if (ask.purpose !== 'reinforce' || away === undefined) return null;
  const candidates = model.tables.list.flatMap((item, index) => {
    if (!mayPut(scene, item, true)) return [];
    // A variant of a known question is not the question one knows.
    const isKnown = isMet(lookup(state.memories, item.id));
    return [{ item, isKnown, chance: chanceIn(scene, index, memoryOf(scene, item)) }];
  });
  const known = candidates.filter(({ isKnown, chance }) => isKnown && chance >= WELCOMING);
  const [first, ...others] = known.length > 0 ? known : candidates;
  if (!first) return null;
  const { item, isKnown } = others.reduce((best, each) => (each.chance > best.chance ? each : best), first);
  const { id, topic, skill } = item;
  const kind = isKnown ? 'welcome-back' : 'gentle-return';
  return { itemId: id, reason: { kind, topic, skill, daysAway: away } };
}

function chanceIn(
  { model, topics, kept, pace, ask }: Scene,
  index: number,
  trace: Trace | undefined,
): number {
  const weights = topics[model.tables.topic[index] as number]?.weights;
  return weights ? chanceOfRight(model, index, trace, { weights, kept, pace, now: ask.now }) : 0;
}

/** The one true reason that counts most for this choice. */
function explain(scene: Scene, item: EngineItem, candidates: number): Reason {
  const { ask, state, model } = scene;
  const { topic, skill } = item;
  const trace = memoryOf(scene, item);
  if (ask.purpose === 'certify') {
    return { kind: 'certification', topic, skill, level: levelOf(ask.cut ?? 0, model.settings.cuts) };
  }
  if (candidates === 1 && !ask.isRelief) return { kind: 'only-one-left', topic, skill };
  if (ask.isRelief ?? (ask.purpose === 'reinforce' && isDiscouraged(scene))) {
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
  return lookup(state.skillCounts, skill)
    ? { kind: 'new-question', topic, skill }
    : { kind: 'new-skill', topic, skill };
}
