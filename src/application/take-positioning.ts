import type { LearnerEvent } from '../domain/learner/events';
import type { LearnerState, Sitting } from '../domain/learner/state';
import type { Locale } from '../domain/bank/release';
import { mayStop } from '../domain/tutoring/engine';
import { Refusal } from '../domain/refusals';
import { decideAsk, type AskDeps, type AskOutcome } from './ask-question';
import type { PreparedRelease } from './content';
import { progressOf, toldLevels, type Progress } from './show-progress';
import type { Actor, Decision } from './turn';

export interface PositioningCommand {
  actor: Actor;
  locale: Locale;
}
export type PositioningOutcome =
  /** `situated` of the `count` topics of the test are known well enough. */
  | {
      kind: 'question';
      number: number;
      situated: number;
      count: number;
      asked: Extract<AskOutcome, { kind: 'asked' }>;
    }
  /** Sure enough, or nothing left to ask, or the learner had enough: what is known is kept. */
  | {
      kind: 'finished';
      why: 'sure' | 'exhausted' | 'stopped';
      topics: string[];
      answers: number;
      progress: Progress;
    }
  /** A certification is under way: it is finished or stopped first. */
  | { kind: 'certification-under-way'; sitting: Sitting }
  /** No test is under way. */
  | { kind: 'none' };

/** Starts an adaptive test of one or several topics; another under way is replaced, but not a certification. */
export const makeStartPositioning =
  (deps: AskDeps) =>
  async (command: PositioningCommand & { topics: string[] }): Promise<PositioningOutcome> => {
    const prepared = await deps.content.current();
    const unknown = command.topics.find((topic) => !prepared.topicIds.includes(topic));
    if (unknown !== undefined || command.topics.length === 0)
      throw new Refusal('invalid', 'choose topics of the current release');
    const { outcome } = await deps.turns.run<PositioningOutcome>(command.actor, (state, now) => {
      if (state.sitting?.kind === 'certification')
        return { events: [], outcome: { kind: 'certification-under-way', sitting: state.sitting } };
      const sitting = { id: deps.newId(), kind: 'positioning' as const, topics: command.topics };
      const started: LearnerEvent = { kind: 'sitting-started', sitting };
      const after: LearnerState = {
        ...state,
        sitting: { ...sitting, startedAt: now, answers: 0, presentationIds: [] },
      };
      return withFirst(started, decideNext(deps, prepared, command, after, now));
    });
    return outcome;
  };

/** The next question of the test under way, or its result. */
export const makeContinuePositioning =
  (deps: AskDeps) =>
  async (command: PositioningCommand): Promise<PositioningOutcome> => {
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run(command.actor, (state, now) =>
      decideNext(deps, prepared, command, state, now),
    );
    return outcome;
  };

/** « Arrêter là »: nothing is lost. */
export const makeStopPositioning =
  (deps: AskDeps) =>
  async (command: PositioningCommand): Promise<PositioningOutcome> => {
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run(command.actor, (state, now) =>
      finish(prepared, state, now, 'stopped'),
    );
    return outcome;
  };

const withFirst = <T>(event: LearnerEvent, decision: Decision<T>): Decision<T> => ({
  ...decision,
  events: [event, ...decision.events],
});

const decideNext = (
  deps: AskDeps,
  prepared: PreparedRelease,
  command: PositioningCommand,
  state: LearnerState,
  now: Date,
): Decision<PositioningOutcome> => {
  const { sitting } = state;
  if (sitting?.kind !== 'positioning') return { events: [], outcome: { kind: 'none' } };
  const open = sitting.topics.filter((topic) => !mayStop(prepared.model, state.engine, topic).stop);
  if (open.length === 0) return finish(prepared, state, now, 'sure');
  const count = sitting.topics.length;
  const where = { number: sitting.answers + 1, situated: count - open.length, count };
  const waiting = waitingIn(prepared, state, open);
  if (waiting) return { events: [], outcome: { kind: 'question', ...where, asked: waiting } };
  const ask = {
    actor: command.actor,
    locale: command.locale,
    purpose: 'assess' as const,
    sittingId: sitting.id,
    onlyTopics: open,
  };
  const { events, outcome } = decideAsk(deps, prepared, ask, state, now);
  if (outcome.kind === 'nothing-left') return finish(prepared, state, now, 'exhausted');
  return { events, outcome: { kind: 'question', ...where, asked: outcome } };
};

/** A question of the test that still waits for its answer is shown again: none is lost on the way. */
const waitingIn = (
  prepared: PreparedRelease,
  { open, sitting }: LearnerState,
  topics: readonly string[],
): Extract<AskOutcome, { kind: 'asked' }> | undefined => {
  const presentation = open.findLast(
    ({ id, topic }) => sitting?.presentationIds.includes(id) && topics.includes(topic),
  );
  const question = presentation && prepared.questions.get(presentation.questionId);
  return presentation && question ? { kind: 'asked', presentation, question, prepared } : undefined;
};

const finish = (
  prepared: PreparedRelease,
  state: LearnerState,
  now: Date,
  why: 'sure' | 'exhausted' | 'stopped',
): Decision<PositioningOutcome> => {
  const { sitting } = state;
  if (sitting?.kind !== 'positioning') return { events: [], outcome: { kind: 'none' } };
  const { id, topics, answers } = sitting;
  const progress = progressOf(state, prepared, now);
  return {
    events: [
      { kind: 'sitting-ended', sittingId: id, why },
      ...toldLevels(
        state,
        progress.topics.filter(({ topic }) => topics.includes(topic)),
      ),
    ],
    outcome: { kind: 'finished', why, topics, answers, progress },
  };
};
