import type { Question } from '../domain/bank/question';
import { findOpen, latestOpen } from '../domain/learner/fold';
import type { OpenPresentation } from '../domain/learner/state';
import type { Content } from './content';
import type { Actor, Turns } from './turn';

export type HintOutcome =
  | { kind: 'hint'; presentation: OpenPresentation; question: Question }
  /** No question is waiting for an answer. */
  | { kind: 'no-question' }
  /** A certification is passed without help: the attempt would be void. */
  | { kind: 'not-in-certification' };

/** Gives the hint of the open question; the answer will then weigh less. */
export const makeGiveHint =
  ({ turns, content }: { turns: Turns; content: Content }) =>
  async (command: { actor: Actor; presentationId?: string }): Promise<HintOutcome> => {
    const { outcome } = await turns.run<OpenPresentation | undefined>(command.actor, (state) => {
      const open = command.presentationId ? findOpen(state, command.presentationId) : latestOpen(state);
      if (!open || open.purpose === 'certify') return { events: [], outcome: open };
      return {
        events: open.isHintGiven ? [] : [{ kind: 'hint-given', presentationId: open.id }],
        outcome: { ...open, isHintGiven: true },
      };
    });
    if (!outcome) return { kind: 'no-question' };
    if (outcome.purpose === 'certify') return { kind: 'not-in-certification' };
    const { question } = await content.ofPresentation(outcome);
    return { kind: 'hint', presentation: outcome, question };
  };
