import type { LearnerKey } from '../domain/learner/identity';
import { makeLookBack, type LookBack } from '../domain/learner/look-back';
import type { LearnerState } from '../domain/learner/state';
import { dayMs } from '../domain/time';
import { changesBetween } from '../domain/tutoring/change';
import type { Content, PreparedRelease } from './content';
import { readInBreaths } from './in-breaths';
import type { Clock } from './ports/clock';
import type { Journal } from './ports/journal';
import type { Timer } from './ports/timer';
import type { RulesNow } from './rules';
import { progressOf, toldLevels, type Progress, type TopicProgress } from './show-progress';
import type { Turns } from './turn';

export interface TellProgressDeps {
  turns: Turns;
  content: Content;
  journal: Journal;
  clock: Clock;
  timer: Timer;
  rulesNow: RulesNow;
}

/** A month is compared first; what only shows over two or three is said then. */
const comparedDays = [28, 56, 84];
const monthDays = 30.4;

/**
 * « Mon niveau »: levels, what moved and why. What is read here is what the learner is held to have read, so that levels do
 * not flap.
 */
export const makeTellProgress =
  (deps: TellProgressDeps) =>
  async ({ tenantId, learnerId }: LearnerKey): Promise<Progress> => {
    const key = { tenantId, learnerId };
    const [prepared, backs] = [await deps.content.current(), await lookBack(deps, key)];
    // By the service itself: looking is no activity, and the turn of that activity may have been committed already.
    const { outcome } = await deps.turns.run(key, (state, now) => {
      const progress = progressOf(state, prepared, now);
      const changeOf = changesSince(backs, prepared, state, now);
      const topics = progress.topics.map((each) => ({ ...each, change: changeOf(each.topic) }));
      return { events: toldLevels(state, topics), outcome: { ...progress, topics } };
    });
    return outcome;
  };

const lookBack = async (
  { journal, clock, timer, rulesNow }: TellProgressDeps,
  key: LearnerKey,
): Promise<LookBack[]> => {
  const now = clock.now().getTime();
  const dates = comparedDays.map((days) => new Date(now - days * dayMs));
  const back = makeLookBack(await rulesNow(), key, dates);
  for await (const entry of readInBreaths(journal.readAfter(key, 0), timer)) back.add(entry);
  return back.result();
};

/**
 * The latest comparison that shows a move; else that the level is surer than it was. Fading is told of the latest alone: over
 * more months with answers in between it was right hardly more often than not (simulated).
 */
const changesSince = (
  backs: readonly LookBack[],
  { model }: PreparedRelease,
  { engine, levelsTold: shown }: LearnerState,
  now: Date,
): ((topic: string) => TopicProgress['change']) => {
  const at = now.getTime();
  const compared = backs.map(({ then, facts }) => ({
    months: Math.max(1, Math.round((at - then.at) / dayMs / monthDays)),
    changes: changesBetween(model, then, { state: engine, at, shown }, facts),
  }));
  return (topic) => {
    const found = compared.flatMap(({ months, changes }, index) => {
      const change = changes[topic];
      return change && (index === 0 || change.kind !== 'faded') ? [{ ...change, months }] : [];
    });
    return found.find(({ kind }) => kind !== 'surer') ?? found[0];
  };
};
