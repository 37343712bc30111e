import type { LearnerKey } from '../domain/learner/identity';
import type { Content } from './content';
import { progressOf, toldLevels, type Progress } from './show-progress';
import type { Turns } from './turn';

/** « Mon niveau »: what the learner reads here is what they are held to have read, so that levels do not flap. */
export const makeTellProgress =
  ({ turns, content }: { turns: Turns; content: Content }) =>
  async ({ tenantId, learnerId }: LearnerKey): Promise<Progress> => {
    const prepared = await content.current();
    // By the service itself: looking is no activity, and the turn of that activity may have been committed already.
    const { outcome } = await turns.run({ tenantId, learnerId }, (state, now) => {
      const progress = progressOf(state, prepared, now);
      return { events: toldLevels(state, progress.topics), outcome: progress };
    });
    return outcome;
  };
