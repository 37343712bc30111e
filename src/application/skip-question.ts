import { findClosed, findOpen, latestOpen } from '../domain/learner/fold';
import type { Question } from '../domain/bank/question';
import type { OpenPresentation } from '../domain/learner/state';
import { pathStepDone } from '../domain/tutoring/path-progress';
import type { Content } from './content';
import type { Actor, Turns } from './turn';

export type SkipOutcome =
  | { kind: 'skipped'; presentation: OpenPresentation; question: Question }
  | { kind: 'no-question' }
  /** Passing over a question of a certification is an answer. */
  | { kind: 'not-in-certification'; presentation: OpenPresentation };

/** Puts a question aside without any answer: nothing is measured. */
export const makeSkipQuestion =
  ({ turns, content }: { turns: Turns; content: Content }) =>
  async (command: { actor: Actor; presentationId?: string }): Promise<SkipOutcome> => {
    const { outcome } = await turns.run<OpenPresentation | undefined>(command.actor, (state) => {
      const open = command.presentationId ? findOpen(state, command.presentationId) : latestOpen(state);
      if (open?.purpose === 'certify') return { events: [], outcome: open };
      if (open) {
        const skipped = { kind: 'skipped' as const, presentationId: open.id };
        return { events: [skipped, ...pathStepDone(open, state)], outcome: open };
      }
      const closed = command.presentationId ? findClosed(state, command.presentationId) : undefined;
      return { events: [], outcome: closed?.result.kind === 'skipped' ? closed : undefined };
    });
    if (!outcome) return { kind: 'no-question' };
    if (outcome.purpose === 'certify') return { kind: 'not-in-certification', presentation: outcome };
    const { question } = await content.ofPresentation(outcome);
    return { kind: 'skipped', presentation: outcome, question };
  };
