import type { Address } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Actor, Turns } from './turn';

const isSame = (a: Address | undefined, b: Address): boolean =>
  a !== undefined &&
  a.serviceUrl === b.serviceUrl &&
  a.conversationId === b.conversationId &&
  a.botId === b.botId &&
  a.userId === b.userId;

/** Keeps where a person can be written to; writes only when it changed or when they were unreachable. */
export const makeNoteAddress =
  ({ turns }: { turns: Turns }) =>
  async (command: { actor: Actor; address: Address; timeZone?: string }): Promise<LearnerState> => {
    const { actor, address, timeZone } = command;
    const isKnown = (state: LearnerState): boolean =>
      isSame(state.address, address) &&
      state.reachability === 'reachable' &&
      (!timeZone || state.timeZone === timeZone);
    // The usual turn reads once and writes nothing here.
    const known = await turns.glance(actor);
    if (isKnown(known)) return known;
    const { state } = await turns.run(
      { ...actor, activityId: undefined },
      (before) => ({
        events: isKnown(before) ? [] : [{ kind: 'address-noted', address, timeZone }],
        outcome: undefined,
      }),
      known,
    );
    return state;
  };
