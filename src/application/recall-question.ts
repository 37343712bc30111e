import type { Question } from '../domain/bank/question';
import type { Correction } from '../domain/assessment/answer';
import { findClosed, findOpen, latestClosed, latestOpen } from '../domain/learner/fold';
import type { LearnerKey } from '../domain/learner/identity';
import type { ClosedPresentation, LearnerState, OpenPresentation } from '../domain/learner/state';
import { correctAgain } from './answer-question';
import type { Content, PreparedRelease } from './content';
import type { Turns } from './turn';

export interface Recalled {
  state: LearnerState;
  open?: { presentation: OpenPresentation; question: Question };
  closed?: {
    presentation: ClosedPresentation;
    question: Question;
    correction: Correction;
    prepared: PreparedRelease;
  };
}

/** What is on the table: the question waiting for an answer and the one answered last. Writes nothing. */
export const makeRecallQuestion =
  ({ turns, content }: { turns: Turns; content: Content }) =>
  async (key: LearnerKey, presentationId?: string): Promise<Recalled> => {
    const state = await turns.read(key);
    const open = (presentationId ? findOpen(state, presentationId) : undefined) ?? latestOpen(state);
    const closed = presentationId ? findClosed(state, presentationId) : latestClosed(state);
    return {
      state,
      open: open && { presentation: open, question: (await content.ofPresentation(open)).question },
      closed: closed && (await recallClosed(content, closed)),
    };
  };

const recallClosed = async (content: Content, presentation: ClosedPresentation) => {
  const { question, prepared } = await content.ofPresentation(presentation);
  return { presentation, question, prepared, correction: correctAgain(question, presentation) };
};
