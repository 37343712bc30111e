import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerEvent } from '../domain/learner/events';
import type { LearnerState } from '../domain/learner/state';
import { isoWeek } from '../domain/time';
import type { TopicChange } from '../domain/tutoring/change';
import { report, type TopicReport } from '../domain/tutoring/engine';
import type { Content, PreparedRelease } from './content';
import type { Clock } from './ports/clock';
import type { Turns } from './turn';

export interface TopicProgress extends TopicReport {
  topic: string;
  /** What moved since that many months, and why; absent when nothing is sure enough to be said, or was not looked for. */
  change?: TopicChange & { months: number };
}
export interface Progress {
  state: LearnerState;
  prepared: PreparedRelease;
  /** Topics met, in the order of every other list, so that each is found in its place; topics never met are left out. */
  topics: TopicProgress[];
  answersThisWeek: number;
  activeWeeks: number;
}

/** Levels as they stand now, always with how sure they are, and what moved. Writes nothing. */
export const makeShowProgress =
  ({ turns, content, clock }: { turns: Turns; content: Content; clock: Clock }) =>
  async (key: LearnerKey): Promise<Progress> => {
    const [state, prepared, now] = [await turns.read(key), await content.current(), clock.now()];
    return progressOf(state, prepared, now);
  };

export const progressOf = (state: LearnerState, prepared: PreparedRelease, now: Date): Progress => {
  const reports = report(prepared.model, state.engine, now.getTime(), { shown: state.levelsTold });
  const { weeks, latest } = state.effort;
  const topics = prepared.topicIds
    .filter((topic) => (reports[topic]?.items ?? 0) > 0)
    .map((topic): TopicProgress => ({ ...reports[topic]!, topic }));
  return {
    state,
    prepared,
    topics,
    answersThisWeek: latest?.week === isoWeek(now) ? latest.answers : 0,
    activeWeeks: weeks,
  };
};

/** What the learner is told is remembered, when it is news; nothing is written otherwise. */
export const toldLevels = (
  { levelsTold = {} }: LearnerState,
  topics: readonly Pick<TopicProgress, 'topic' | 'level'>[],
): LearnerEvent[] => {
  const news = topics.filter(({ topic, level }) => levelsTold[topic] !== level);
  if (news.length === 0) return [];
  return [
    { kind: 'levels-told', levels: Object.fromEntries(news.map(({ topic, level }) => [topic, level])) },
  ];
};
