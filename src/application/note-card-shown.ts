import { findOpen } from '../domain/learner/fold';
import type { LearnerKey } from '../domain/learner/identity';
import type { Turns } from './turn';

/** Remembers the channel's id of a question's card, so that an answer from elsewhere updates it. */
export const makeNoteCardShown =
  ({ turns }: { turns: Turns }) =>
  async (command: LearnerKey & { presentationId: string; cardActivityId: string }): Promise<void> => {
    const { presentationId, cardActivityId } = command;
    await turns.run(command, (state) => {
      const open = findOpen(state, presentationId);
      const isNews = open !== undefined && open.cardActivityId !== cardActivityId;
      return {
        events: isNews ? [{ kind: 'shown', presentationId, cardActivityId }] : [],
        outcome: undefined,
      };
    });
  };
