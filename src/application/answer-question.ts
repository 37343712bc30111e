import { correct, overallOutcome } from '../domain/assessment/correct';
import type { Correction, LearnerResponse } from '../domain/assessment/answer';
import type { Question } from '../domain/bank/question';
import { findClosed, findOpen } from '../domain/learner/fold';
import { isAtOnePlace } from '../domain/learner/one-place';
import type { LearnerEvent } from '../domain/learner/events';
import type { ClosedPresentation, LearnerState, OpenPresentation } from '../domain/learner/state';
import { pathStepDone } from '../domain/tutoring/path-progress';
import type { Content } from './content';
import type { Actor, Decision, Turns } from './turn';

export interface AnswerCommand {
  actor: Actor;
  presentationId: string;
  /** Step of a scenario, from 0. */
  step?: number;
  response: LearnerResponse;
  confidence?: 'sure' | 'unsure';
  /** The learner as read in this very turn. */
  from?: LearnerState;
}

export type AnswerOutcome =
  /** The answer counts (or the very same activity came again): here is what to say of it. */
  | {
      kind: 'corrected';
      presentation: ClosedPresentation;
      question: Question;
      correction: Correction;
      /** As told with this answer. */
      confidence?: 'sure' | 'unsure';
      state: LearnerState;
    }
  /** A step of a scenario is done, the next one follows. */
  | {
      kind: 'next-step';
      presentation: OpenPresentation;
      question: Question;
      correction: Correction;
      step: number;
    }
  /** Another press came first. */
  | { kind: 'already-answered'; presentation: ClosedPresentation; question: Question; correction: Correction }
  /** A step that was answered before: the scenario goes on where it is. */
  | { kind: 'step-already-answered'; presentation: OpenPresentation; question: Question; step: number }
  /** Too old to be known. */
  | { kind: 'forgotten' };

type Verdict =
  /** `correction` is absent when the very same activity came again. */
  | { kind: 'corrected'; correction?: Correction }
  | { kind: 'already-answered' | 'forgotten' }
  | { kind: 'next-step'; step: number; correction: Correction }
  | { kind: 'step-already-answered'; step: number };

/** Corrects an answer and records it: the main job of the product. @exemplary */
export const makeAnswerQuestion =
  (deps: { turns: Turns; content: Content }) =>
  async (command: AnswerCommand): Promise<AnswerOutcome> => {
    const { outcome, state } = await deps.turns.run(
      command.actor,
      async (before, now) => decide(deps.content, command, before, now),
      command.from,
    );
    return describe(deps.content, command, outcome, state);
  };

const decide = async (
  content: Content,
  command: AnswerCommand,
  state: LearnerState,
  now: Date,
): Promise<Decision<Verdict>> => {
  const closed = findClosed(state, command.presentationId);
  if (closed) {
    const isSameActivity = closed.closedBy !== undefined && closed.closedBy === command.actor.activityId;
    return { events: [], outcome: { kind: isSameActivity ? 'corrected' : 'already-answered' } };
  }
  const open = findOpen(state, command.presentationId);
  if (!open) return { events: [], outcome: { kind: 'forgotten' } };
  const { question } = await content.ofPresentation(open);
  return question.kind === 'scenario'
    ? decideStep(question, open, command, state, now)
    : close(open, command, [], correct(question, command.response), state, now);
};

const decideStep = (
  question: Extract<Question, { kind: 'scenario' }>,
  open: OpenPresentation,
  command: AnswerCommand,
  state: LearnerState,
  now: Date,
): Decision<Verdict> => {
  const step = open.steps.length;
  if ((command.step ?? 0) < step) return { events: [], outcome: { kind: 'step-already-answered', step } };
  const correction = correct(question.steps[step]!, command.response);
  if (step === question.steps.length - 1) {
    return close(open, command, open.steps, correction, state, now);
  }
  const { response, score } = correction;
  return {
    events: [{ kind: 'step-answered', presentationId: open.id, step, response, score }],
    outcome: { kind: 'next-step', step: step + 1, correction },
  };
};

const close = (
  open: OpenPresentation,
  command: AnswerCommand,
  earlier: OpenPresentation['steps'],
  correction: Correction,
  state: LearnerState,
  now: Date,
): Decision<Verdict> => {
  const { outcome, score } = earlier.length > 0 ? overallOutcome([...earlier, correction]) : correction;
  const answered: LearnerEvent = {
    kind: 'answered',
    presentationId: open.id,
    response: correction.response,
    outcome,
    score,
    ms: Math.max(0, now.getTime() - open.askedAt.getTime()),
    confidence: command.confidence,
    misconceptions: correction.misconceptions,
    ...(isAtOnePlace(state.closed, open, correction.response) && { isCareless: true }),
  };
  return {
    events: [answered, ...pathStepDone(open, state)],
    outcome: { kind: 'corrected', correction: { ...correction, outcome, score } },
  };
};

const describe = async (
  content: Content,
  command: AnswerCommand,
  verdict: Verdict,
  state: LearnerState,
): Promise<AnswerOutcome> => {
  if (verdict.kind === 'forgotten') return { kind: 'forgotten' };
  const presentation = findClosed(state, command.presentationId) ?? findOpen(state, command.presentationId);
  if (!presentation) return { kind: 'forgotten' };
  const { question } = await content.ofPresentation(presentation);
  if (verdict.kind === 'next-step') {
    return { kind: 'next-step', presentation, question, step: verdict.step, correction: verdict.correction };
  }
  if (verdict.kind === 'step-already-answered' || !('result' in presentation)) {
    return { kind: 'step-already-answered', presentation, question, step: presentation.steps.length };
  }
  const closed = presentation as ClosedPresentation;
  const correction =
    (verdict.kind === 'corrected' ? verdict.correction : undefined) ?? correctAgain(question, closed);
  if (verdict.kind === 'already-answered')
    return { kind: 'already-answered', presentation: closed, question, correction };
  const { confidence } = command;
  return { kind: 'corrected', presentation: closed, question, correction, confidence, state };
};

/** What was said of a recorded response: corrected anew from the question, so nothing needs to be stored twice. */
export const correctAgain = (question: Question, closed: ClosedPresentation): Correction => {
  const none: Correction = {
    outcome: 'do-not-know',
    score: 0,
    response: { kind: 'do-not-know' },
    feedback: [],
    misconceptions: [],
  };
  if (closed.result.kind === 'skipped') return none;
  const { response, outcome, score } = closed.result;
  const part = question.kind === 'scenario' ? question.steps.at(-1)! : question;
  const again =
    response.kind !== 'typed'
      ? correct(part, response)
      : part.kind === 'short'
        ? correct(part, { kind: 'text', text: typicalText(part, response.match) })
        : none;
  return { ...again, outcome, score, response };
};

/** A text that matches as the recorded one did: the text itself is not kept. */
const typicalText = (
  part: { accepted: string[]; expectedErrors: { texts: string[] }[] },
  match: Extract<Correction['response'], { kind: 'typed' }>['match'],
): string => {
  if (match.kind === 'accepted') return part.accepted[match.index] ?? part.accepted[0]!;
  if (match.kind === 'expected-error') return part.expectedErrors[match.index]?.texts[0] ?? '?';
  return '?';
};
