import { lookup } from '../lookup';
import type { ExposureRule } from '../assessment/selection';
import type { GridWeights } from '../assessment/grid';
import { varianceOf } from '../assessment/posterior';
import { evenHorizons } from '../memory/forgetting';
import { paceMean } from '../memory/pace';
import { DAY_MS, type Horizon, type MemoryModel, type Pace, type Trace } from '../memory/port';
import type { EngineItem, EngineModel } from './model';
import { traceAcross } from './variants';
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
  /** Is what is left simple, to get somebody going again? Without it the engine judges by the failures in a row. */
  readonly isRelief?: boolean;
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

/** How much later the alternative to asking now is. */
export const LATER_DAYS = 14;

/** Everything that a choice looks at, put together once a choice. */
export interface Scene {
  readonly model: EngineModel;
  readonly state: EngineState;
  readonly ask: Ask;
  /** Per model topic: position in the state, weights on the grid, worth of its variance for all topics. */
  readonly topics: readonly { weights: GridWeights; spread: number; theta: number; se: number }[];
  readonly pace: number;
  readonly kept: number;
  readonly horizons: readonly Horizon[];
  /** The same horizons seen from a later moment, and what share of the gain then is set against asking now. */
  readonly later: readonly Horizon[];
  readonly patience: number;
  /** Is there time to meet every question? 1 = yes, less where there is not. */
  readonly room: number;
  /** Gain of a first meeting, by what is known and by chance, asked now and later. */
  readonly meeting: FirstMeeting;
  readonly meetingLater: FirstMeeting;
  readonly exposureRule: ExposureRule;
}

type FirstMeeting = (known: number, c: number) => number;

/** Sets the scene for a choice. */
export function setScene(model: EngineModel, before: EngineState, ask: Ask): Scene {
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
  const pace = paceMean(state.pace);
  const later = isTooLate ? [] : horizons.map((each) => ({ ...each, inDays: each.inDays - LATER_DAYS }));
  return {
    model,
    state,
    ask,
    topics,
    pace,
    kept: unmetShare(state, settings, ask.now),
    horizons,
    later,
    meeting: firstMeeting(model.memory, pace, ask.now, horizons),
    meetingLater: firstMeeting(model.memory, pace, ask.now + LATER_DAYS * DAY_MS, later),
    exposureRule: { ...settings.exposure, cap: ask.exposureCap ?? settings.exposureCap },
    room: roomToMeet(model, state, ask.slots ?? 0),
    patience: settings.patience * Math.min(1, (ask.slots ?? 0) / Math.max(1, model.items.size)),
  };
}

/**
 * Square of the share of the questions not met that there is time to meet. A first answer tells which of them will have to come
 * back; that serves only where there is time for both.
 */
function roomToMeet({ tables }: EngineModel, state: EngineState, slots: number): number {
  if (slots === 0) return 0;
  let unmet = tables.list.length;
  for (const [id, trace] of Object.entries(state.memories))
    if (isMet(trace) && tables.indexOf.has(id)) unmet--;
  return Math.min(1, slots / Math.max(1, unmet)) ** 2;
}

/** The gain of a first meeting is linear in what is known and in chance: three values give all of them. */
function firstMeeting(
  memory: MemoryModel,
  pace: Pace,
  now: number,
  horizons: readonly Horizon[],
): FirstMeeting {
  const gain = (known: number, c: number): number =>
    memory.gain(undefined, known, { c, d: 1 }, pace, now, horizons);
  const [unlucky, lucky, old] = [gain(0, 0), gain(0, 1), gain(1, 0)];
  return (known, c) => (1 - known) * (unlucky + c * (lucky - unlucky)) + known * old;
}

/** What is remembered of a question and its variants. */
export const memoryOf = ({ model, state }: Scene, item: EngineItem): Trace | undefined =>
  model.tables.families.size === 0
    ? lookup(state.memories, item.id)
    : traceAcross(model.tables.families, state, item);
