import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import { hasUnansweredContact, ignoredAfterMs } from '../domain/nudging/contacts';
import type { Clock } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Turns } from './turn';

export interface ResponseDeps {
  turns: Turns;
  deliveries: Deliveries;
  clock: Clock;
  /** Wakes the sender. */
  kick: () => void;
}

/** A word, a press or a reaction answers whatever was sent before it. Writes only when something waits for an answer. */
export const makeNoteResponse =
  ({ turns, deliveries, clock, kick }: ResponseDeps) =>
  async (key: LearnerKey, known: LearnerState): Promise<void> => {
    if (!hasUnansweredContact(known)) return;
    const answered: string[] = [];
    const { state } = await turns.run({ tenantId: key.tenantId, learnerId: key.learnerId }, (state, now) => {
      const open = state.contacts.filter((contact) => !contact.respondedAt);
      const inTime = open.filter((contact) => now.getTime() - contact.at.getTime() < ignoredAfterMs);
      answered.splice(0, answered.length, ...inTime.map(({ deliveryId }) => deliveryId));
      return { events: open.length > 0 ? [{ kind: 'responded' }] : [], outcome: undefined };
    });
    const respondedAt = state.contacts.at(-1)?.respondedAt;
    for (const nudgeId of answered)
      await deliveries.change({ ...key, nudgeId }, { states: ['sent', 'uncertain'] }, { respondedAt });
    if ((await deliveries.wake(key, clock.now())) > 0) kick();
  };
