import { findOpen, isUnknown } from '../domain/learner/fold';
import type { LearnerEvent } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Turns } from './turn';

/** The channel's id of a message, and the question or the tip that it shows. */
export type ShownCard = { cardActivityId: string } & ({ presentationId: string } | { tipId: string });

/**
 * Remembers the channel's id of a card: an answer from elsewhere updates a question's, a reaction to a tip's is a vote.
 */
export const makeNoteCardShown =
  ({ turns }: { turns: Turns }) =>
  async (command: LearnerKey & ShownCard): Promise<void> => {
    await turns.run(command, (state) => ({ events: newsOf(command, state), outcome: undefined }));
  };

const newsOf = (shown: ShownCard, state: LearnerState): LearnerEvent[] => {
  const { cardActivityId } = shown;
  if ('tipId' in shown) {
    const { tipId } = shown;
    const isKnown = state.tipCards?.some(
      (card) => card.cardActivityId === cardActivityId && card.tipId === tipId,
    );
    // Whoever was shown it has a history, unless they were erased since.
    return isKnown || isUnknown(state) ? [] : [{ kind: 'tip-card-shown', tipId, cardActivityId }];
  }
  const { presentationId } = shown;
  const open = findOpen(state, presentationId);
  const isNews = open !== undefined && open.cardActivityId !== cardActivityId;
  return isNews ? [{ kind: 'shown', presentationId, cardActivityId }] : [];
};
