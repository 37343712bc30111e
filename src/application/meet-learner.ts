import type { LearnerEvent } from '../domain/learner/events';
import type { Address } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Locale } from '../domain/bank/release';
import { decideAsk, type AskDeps, type AskOutcome } from './ask-question';
import type { Actor } from './turn';

export interface MeetCommand {
  actor: Actor;
  address: Address;
  timeZone?: string;
  locale: Locale;
}
export type MeetOutcome =
  /** First meeting: say who we are, and put the first question in the same breath. */
  | { kind: 'welcome'; question: AskOutcome }
  /** Met before (installed again): a short hello, nothing repeated. */
  | { kind: 'back'; state: LearnerState }
  /** This very installation was handled already. */
  | { kind: 'already-welcomed' };

/** Welcomes a person once: the welcome, the address and the first question are one commit. */
export const makeMeetLearner =
  (deps: AskDeps) =>
  async (command: MeetCommand): Promise<MeetOutcome> => {
    const { actor, address, timeZone } = command;
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run<MeetOutcome>(actor, (state, now) => {
      const noted: LearnerEvent = { kind: 'address-noted', address, timeZone };
      const isSameActivity = state.turns.some((turn) => turn.activityId === actor.activityId);
      if (state.welcomedAt && state.reachability === 'reachable' && !isSameActivity) {
        return { events: [], outcome: { kind: 'already-welcomed' } };
      }
      if (state.welcomedAt && !isSameActivity) return { events: [noted], outcome: { kind: 'back', state } };
      const asked = decideAsk(deps, prepared, { actor, locale: command.locale }, state, now);
      const welcomed: LearnerEvent[] = isSameActivity ? [] : [{ kind: 'welcomed', firstTime: true }, noted];
      return {
        events: [...welcomed, ...asked.events],
        outcome: { kind: 'welcome', question: asked.outcome },
      };
    });
    return outcome;
  };
