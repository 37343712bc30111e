import { findClosed, findOpen, latestClosed, latestOpen } from '../domain/learner/fold';
import { scrub } from '../domain/privacy/scrub';
import type { Actor, Turns } from './turn';

/** Longest note kept of a report, in characters. */
const maxNoteChars = 500;

/** A learner says that a question is wrong or unclear: kept with the question, read by the content admins. */
export const makeReportProblem =
  ({ turns }: { turns: Turns }) =>
  async (command: {
    actor: Actor;
    presentationId?: string;
    note?: string;
  }): Promise<{ kind: 'reported' | 'no-question' }> => {
    const { outcome } = await turns.run<{ kind: 'reported' | 'no-question' }>(command.actor, (state) => {
      const presentation = command.presentationId
        ? (findOpen(state, command.presentationId) ?? findClosed(state, command.presentationId))
        : (latestOpen(state) ?? latestClosed(state));
      if (!presentation) return { events: [], outcome: { kind: 'no-question' } };
      if (state.turns.some((turn) => turn.activityId === command.actor.activityId))
        return { events: [], outcome: { kind: 'reported' } };
      const note = command.note ? scrub(command.note).slice(0, maxNoteChars) : undefined;
      const { questionId, id: presentationId } = presentation;
      return {
        events: [{ kind: 'problem-reported', questionId, presentationId, note }],
        outcome: { kind: 'reported' },
      };
    });
    return outcome;
  };
