import type { LearnerEvent } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Actor, Turns } from './turn';

/** The events by which a learner sets how the service behaves with them. */
export type PreferenceChange = Extract<
  LearnerEvent,
  {
    kind:
      | 'topic-chosen'
      | 'locale-chosen'
      | 'rhythm-set'
      | 'quiet-hours-set'
      | 'paused'
      | 'resumed'
      | 'reminders-stopped'
      | 'reminders-resumed'
      | 'results-shared'
      | 'difficulty-asked';
  }
>;

/** Records one preference. Said twice by the same activity, it counts once. */
export const makeChangePreferences =
  ({ turns, onChange }: { turns: Turns; onChange?: (key: LearnerKey) => Promise<void> }) =>
  async (command: { actor: Actor; change: PreferenceChange }): Promise<LearnerState> => {
    const { actor, change } = command;
    const { state } = await turns.run(actor, (before) => {
      const isRepeat =
        actor.activityId !== undefined && before.turns.some((turn) => turn.activityId === actor.activityId);
      return { events: isRepeat ? [] : [change], outcome: undefined };
    });
    await onChange?.({ tenantId: actor.tenantId, learnerId: actor.learnerId });
    return state;
  };
