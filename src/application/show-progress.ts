import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import { isoWeek } from '../domain/time';
import { report, type TopicReport } from '../domain/tutoring/engine';
import type { Content, PreparedRelease } from './content';
import type { Clock } from './ports/clock';
import type { Turns } from './turn';

export interface TopicProgress extends TopicReport {
  topic: string;
  /** Change of the estimate over the last four weeks, in levels; absent while there is nothing to compare. */
  change?: number;
}
export interface Progress {
  state: LearnerState;
  prepared: PreparedRelease;
  /** Topics met, best known first; topics never met are left out. */
  topics: TopicProgress[];
  answersThisWeek: number;
  activeWeeks: number;
}

const weekMs = 7 * 86_400_000;

/** Levels as they stand now, always with how sure they are, and what moved. Writes nothing. */
export const makeShowProgress =
  ({ turns, content, clock }: { turns: Turns; content: Content; clock: Clock }) =>
  async (key: LearnerKey): Promise<Progress> => {
    const [state, prepared, now] = [await turns.read(key), await content.current(), clock.now()];
    return progressOf(state, prepared, now);
  };

export const progressOf = (state: LearnerState, prepared: PreparedRelease, now: Date): Progress => {
  const reports = report(prepared.model, state.engine, now.getTime());
  const monthAgo = isoWeek(new Date(now.getTime() - 4 * weekMs));
  const before = state.weeks.filter((week) => week.week <= monthAgo).at(-1);
  const current = state.weeks.at(-1);
  const topics = prepared.topicIds
    .filter((topic) => (reports[topic]?.items ?? 0) > 0)
    .map((topic): TopicProgress => {
      const earlier = before?.means[topic];
      const latest = current?.means[topic];
      // Half a logit is one level.
      const change =
        earlier === undefined || latest === undefined
          ? undefined
          : Math.round((latest - earlier) * 2 * 10) / 10;
      return { ...reports[topic]!, topic, change };
    });
  return {
    state,
    prepared,
    topics,
    answersThisWeek: current?.week === isoWeek(now) ? current.answers : 0,
    activeWeeks: state.weeks.length,
  };
};
