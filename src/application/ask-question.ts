import { authoredChance } from '../domain/assessment/authored-parameters';
import { findClosed, findOpen } from '../domain/learner/fold';
import type { Presentation, Purpose } from '../domain/learner/events';
import type { LearnerState, OpenPresentation } from '../domain/learner/state';
import type { Locale } from '../domain/bank/release';
import type { Question } from '../domain/bank/question';
import { questionVersion } from '../domain/bank/version';
import { readingChars } from '../domain/bank/reading';
import { shownOrder } from '../domain/bank/shown-order';
import { daysAway, next, type Reason } from '../domain/tutoring/engine';
import { Refusal } from '../domain/refusals';
import type { Content, PreparedRelease } from './content';
import type { NewId, Random } from './ports/clock';
import { wishes } from './suitable-questions';
import type { Actor, Decision, Turns } from './turn';

export interface AskCommand {
  actor: Actor;
  /** The learner as read in this very turn. */
  from?: LearnerState;
  locale: Locale;
  /** Only questions of this topic; else the learner's chosen topic, else any. */
  topic?: string;
  /** Any of these topics, whatever topic was chosen: a test over several. */
  onlyTopics?: readonly string[];
  /** A given question (attached to a nudge, a step of a path). */
  questionId?: string;
  purpose?: Purpose;
  /** The test it is put for. */
  sittingId?: string;
  /** Not to be put, besides what the state tells. */
  excluded?: readonly string[];
  /** When certifying: the ability to decide on (logits); only questions never met are put. */
  cut?: number;
}

export type AskOutcome =
  | { kind: 'asked'; presentation: OpenPresentation; question: Question; prepared: PreparedRelease }
  /** Nothing to ask in this topic now. */
  | { kind: 'nothing-left'; topic?: string };

export interface AskDeps {
  turns: Turns;
  content: Content;
  newId: NewId;
  random: Random;
}

/** Answers before which the engine measures first (engine design, section 4). */
const assessFirst = 21;

/** Chooses the question worth a minute now, and records that it was put. */
export const makeAskQuestion =
  (deps: AskDeps) =>
  async (command: AskCommand): Promise<AskOutcome> => {
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run(
      command.actor,
      (state, now) => decideAsk(deps, prepared, command, state, now),
      command.from,
    );
    return outcome;
  };

/** The decision alone, for use cases that ask in the same commit as something else. */
export const decideAsk = (
  deps: Pick<AskDeps, 'newId' | 'random'>,
  prepared: PreparedRelease,
  command: AskCommand,
  state: LearnerState,
  now: Date,
): Decision<AskOutcome> => {
  const repeated = askedBefore(state, command.actor.activityId, prepared);
  if (repeated) return { events: [], outcome: repeated };
  const choice = chooseQuestion(deps, prepared, command, state, now);
  if (!choice) return { events: [], outcome: { kind: 'nothing-left', topic: command.topic ?? state.topic } };
  const presentation = present(deps, prepared, {
    ...choice,
    sittingId: command.sittingId,
    locale: command.locale,
    now,
  });
  return {
    events: [{ kind: 'asked', presentation }],
    outcome: {
      kind: 'asked',
      presentation: { ...presentation, isHintGiven: false, steps: [] },
      question: choice.question,
      prepared,
    },
  };
};

/** The same activity delivered again shows the same question again. */
const askedBefore = (
  state: LearnerState,
  activityId: string | undefined,
  prepared: PreparedRelease,
): AskOutcome | undefined => {
  const turn = activityId && state.turns.find((each) => each.activityId === activityId);
  if (!turn || !turn.presentationId) return undefined;
  const presentation = findOpen(state, turn.presentationId) ?? findClosed(state, turn.presentationId);
  const question = presentation && prepared.questions.get(presentation.questionId);
  return presentation && question ? { kind: 'asked', presentation, question, prepared } : undefined;
};

const chooseQuestion = (
  { random }: Pick<AskDeps, 'random'>,
  prepared: PreparedRelease,
  command: AskCommand,
  state: LearnerState,
  now: Date,
): { question: Question; reason: Reason; purpose: Purpose } | undefined => {
  const { model } = prepared;
  const isTest = command.purpose === 'certify' || command.onlyTopics !== undefined;
  // Back from a long absence, nobody is measured first, but in a test.
  const isBack = !isTest && daysAway(state.engine, model.settings, now.getTime()) !== undefined;
  const purpose = command.purpose ?? (state.counts.answers < assessFirst && !isBack ? 'assess' : 'reinforce');
  if (command.questionId) {
    const question = prepared.questions.get(command.questionId);
    if (!question)
      throw new Refusal('not-found', `question ${command.questionId} is not in the current release`);
    const kind = purpose === 'path' ? 'path-step' : 'campaign';
    return { question, purpose, reason: { kind, topic: question.topic, skill: question.skill } };
  }
  const ask = {
    now: now.getTime(),
    rng: random,
    purpose: purpose === 'assess' || purpose === 'certify' ? purpose : ('reinforce' as const),
    cut: command.cut,
    topic: command.onlyTopics ? undefined : (command.topic ?? state.topic),
    keepUnseenIn: toCertify(prepared, state),
  };
  const excluded = [
    ...state.open.map((presentation) => presentation.questionId),
    ...(purpose === 'certify' ? Object.keys(state.engine.memories) : []),
    ...(command.excluded ?? []),
    ...(isTest ? (state.sitting?.questionIds ?? []) : []),
    ...(ask.topic ? [] : outsideTopics(prepared, command.onlyTopics)),
  ];
  for (const wish of wishes(prepared, state, { purpose, isTest, excluded }, now)) {
    const choice = next(model, state.engine, { ...ask, ...wish });
    const question = choice && prepared.questions.get(choice.itemId);
    if (choice && question) return { question, purpose, reason: choice.reason };
  }
  return undefined;
};

/** Topics without a certificate: a third of their questions is rather kept unseen for it. */
const toCertify = ({ topicIds }: PreparedRelease, { certificates }: LearnerState): ReadonlySet<string> =>
  new Set(topicIds.filter((topic) => !certificates.some((certificate) => certificate.topic === topic)));

/** Without a topic: pilots are for those who choose them, and a test stays in its own topics. */
const outsideTopics = (
  { release, questions }: PreparedRelease,
  only: readonly string[] | undefined,
): string[] => {
  const everyday = release.content.topics
    .filter((topic) => topic.status !== 'pilot')
    .map((topic) => topic.id);
  const allowed = new Set(only ?? everyday);
  return [...questions.values()]
    .filter((question) => !allowed.has(question.topic))
    .map((question) => question.id);
};

const present = (
  { newId, random }: Pick<AskDeps, 'newId' | 'random'>,
  { release, model }: PreparedRelease,
  asked: {
    question: Question;
    reason: Reason;
    purpose: Purpose;
    sittingId?: string;
    locale: Locale;
    now: Date;
  },
): Presentation => {
  const { question } = asked;
  const item = model.items.get(question.id);
  if (!item) throw new Refusal('not-found', `question ${question.id} may not be served`);
  const { a, b, c, d, sdB, sdLnA, medianMs } = item;
  return {
    id: newId(),
    releaseId: release.id,
    questionId: question.id,
    questionVersion: questionVersion(question),
    topic: question.topic,
    skill: question.skill,
    kind: question.kind,
    level: question.level,
    parameters: { a, b, c, d, sdB, sdLnA },
    chance: authoredChance(question),
    order: shownOrder(question, random),
    readingChars: readingChars(question),
    medianMs,
    purpose: asked.purpose,
    ...(asked.sittingId && { sittingId: asked.sittingId }),
    reason: asked.reason,
    locale: asked.locale,
    askedAt: asked.now,
  };
};
