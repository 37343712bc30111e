import { launchCuts } from '../assessment/levels';
import { launchTapRule, type TapRule } from '../assessment/effort';
import type { ExposureRule } from '../assessment/selection';
import { launchStopping, type StoppingRule } from '../assessment/stopping';
import { launchMemory, type MemoryConstants } from '../memory/forgetting';

/** Everything the engine can be tuned by; launch values measured in the decision record. */
export interface EngineSettings {
  readonly cuts: readonly number[];
  /** Correlation of abilities between topics, learnt by `learnCorrelation`. */
  readonly correlation: number;
  /** Wandering of ability, logits per √week. */
  readonly driftPerRootWeek: number;
  readonly memory: 'guess-aware' | 'fsrs';
  readonly memoryConstants: MemoryConstants;
  /** Worth of one unit of variance against one question remembered, when teaching. */
  readonly measureWeight: number;
  /** Worth of one unit of variance of a difficulty, for those who come later, when measuring. */
  readonly calibrationWeight: number;
  /** Days ahead at which what is remembered counts, when no horizon is given. */
  readonly horizonDays: number;
  /** Share of the gain of asking later that is set against asking now, where there is time for every question. */
  readonly patience: number;
  /** What a first meeting is worth beyond its gain, as a share of it, where there is time to meet every question (see `roomToMeet`). */
  readonly meetingBonus: number;
  /** After so many failures in a row, an easier question. */
  readonly failuresBeforeEasier: number;
  /** Share of the best value that may be given up for that easier question. */
  readonly easierGivesUp: number;
  /** Value kept by the last third of a topic's unseen questions, where they are kept for a certificate. */
  readonly keptUnseenFactor: number;
  /** Answers that serve measuring first, when teaching. */
  readonly measureFirst: number;
  /** Near-best draw: share of the best value that may be given up, when measuring and when teaching. */
  readonly slackAssess: number;
  readonly slackReinforce: number;
  /** No question is met by more than this share of people. */
  readonly exposureCap: number;
  /** How that is paid for when measuring (see `exposureFactor`). */
  readonly exposure: Omit<ExposureRule, 'cap'>;
  /** A question is not put again before this many days. */
  readonly restDays: number;
  /** After an absence this long (days) the first question is a known one. */
  readonly absenceDays: number;
  /** Value kept by a question of the skill just asked, and of the topic just asked (interleaving). */
  readonly sameSkillFactor: number;
  readonly sameTopicFactor: number;
  readonly tapRule: TapRule;
  readonly stopping: StoppingRule;
}

export const launchSettings: EngineSettings = {
  cuts: launchCuts,
  correlation: 0.4,
  driftPerRootWeek: 0.12,
  memory: 'guess-aware',
  memoryConstants: launchMemory,
  measureWeight: 0.5,
  calibrationWeight: 2,
  horizonDays: 60,
  patience: 0.4,
  meetingBonus: 0.6,
  failuresBeforeEasier: 2,
  easierGivesUp: 0.03,
  keptUnseenFactor: 0.5,
  measureFirst: 0,
  slackAssess: 0.02,
  slackReinforce: 0.01,
  exposureCap: 0.35,
  exposure: { heldFrom: 20, firstPrice: 0.03, price: 0.1 },
  restDays: 5,
  absenceDays: 30,
  sameSkillFactor: 0.5,
  sameTopicFactor: 0.9,
  tapRule: launchTapRule,
  stopping: launchStopping,
};
