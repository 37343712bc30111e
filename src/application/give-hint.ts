import type { Question } from '../domain/bank/question';
import { findOpen, latestOpen } from '../domain/learner/fold';
import type { OpenPresentation } from '../domain/learner/state';
import type { Content } from './content';
import type { Actor, Turns } from './turn';

export type HintOutcome =
  | { kind: 'hint'; presentation: OpenPresentation; question: Question }
  /** No question is waiting for an answer. */
  | { kind: 'no-question' };

/** Gives the hint of the open question; the answer will then weigh less. */
export const makeGiveHint =
  ({ turns, content }: { turns: Turns; content: Content }) =>
  async (command: { actor: Actor; presentationId?: string }): Promise<HintOutcome> => {
    const { outcome } = await turns.run<OpenPresentation | undefined>(command.actor, (state) => {
      const open = command.presentationId ? findOpen(state, command.presentationId) : latestOpen(state);
      if (!open) return { events: [], outcome: undefined };
      return {
        events: open.isHintGiven ? [] : [{ kind: 'hint-given', presentationId: open.id }],
        outcome: { ...open, isHintGiven: true },
      };
    });
    if (!outcome) return { kind: 'no-question' };
    const { question } = await content.ofPresentation(outcome);
    return { kind: 'hint', presentation: outcome, question };
  };
