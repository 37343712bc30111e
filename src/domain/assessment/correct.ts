import type { Choice, Question, QuestionOf, ScenarioStep } from '../bank/question';
import { Refusal } from '../refusals';
import type { AnswerOutcome, Correction, LearnerResponse } from './answer';
import { choicesCredit, matchCredit, orderCredit, scenarioCredit } from './credit';
import { matchShortAnswer } from './short-answer';

/** Anything that is answered at once: a question, or one step of a scenario. */
export type Answerable = Exclude<Question, { kind: 'scenario' }> | ScenarioStep;

/**
 * Corrects one response. Partial credit (see `credit.ts`): what was found, less what was wrongly added or comes by luck.
 * @exemplary
 * Refuses with `invalid` a response of another kind or with unknown ids.
 */
export const correct = (question: Answerable, response: LearnerResponse): Correction => {
  if (response.kind === 'do-not-know') return doNotKnow(question);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return correctChoices(question.choices, expectKind(response, 'choices').ids);
    case 'spot':
      return correctChoices(question.spots, expectKind(response, 'choices').ids);
    case 'order':
      return correctOrder(question, expectKind(response, 'order').ids);
    case 'match':
      return correctPairs(question, expectKind(response, 'pairs').pairs);
    case 'short':
      return correctShort(question, expectKind(response, 'text').text);
  }
};

/** The outcome of a whole scenario from its steps: « je ne sais pas » only when it was said all along. */
export const overallOutcome = (
  steps: readonly Pick<Correction, 'response' | 'score'>[],
): { outcome: AnswerOutcome; score: number } => {
  const score = scenarioCredit(steps.map((step) => step.score));
  const isUnknown = steps.every((step) => step.response.kind === 'do-not-know');
  return { score, outcome: isUnknown ? 'do-not-know' : outcomeOf(score) };
};

const outcomeOf = (score: number): AnswerOutcome =>
  score >= 0.999 ? 'right' : score > 0 ? 'partly' : 'wrong';

const expectKind = <K extends LearnerResponse['kind']>(
  response: LearnerResponse,
  kind: K,
): Extract<LearnerResponse, { kind: K }> => {
  if (response.kind !== kind)
    throw new Refusal('invalid', `expected a response of kind ${kind}, got ${response.kind}`);
  return response as Extract<LearnerResponse, { kind: K }>;
};

const expectIds = (given: readonly string[], known: readonly string[]): void => {
  const unknown = given.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Refusal('invalid', 'the response names a choice that the question does not have');
  if (new Set(given).size !== given.length) throw new Refusal('invalid', 'the response names a choice twice');
};

const doNotKnow = (question: Answerable): Correction => ({
  outcome: 'do-not-know',
  score: 0,
  response: { kind: 'do-not-know' },
  feedback: solutionFeedback(question),
  misconceptions: [],
});

/** What to say to someone who asks for the solution: the feedback of what is right. */
const solutionFeedback = (question: Answerable): Correction['feedback'] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return rightChoices(question.choices);
    case 'spot':
      return rightChoices(question.spots);
    case 'order':
    case 'match':
    case 'short':
      return [{ isRight: true, text: question.feedback.right }];
  }
};
const rightChoices = (choices: Choice[]): Correction['feedback'] =>
  choices
    .filter((choice) => choice.correct)
    .map((choice) => ({ choiceId: choice.id, isRight: true, text: choice.feedback }));

const misconceptionsOf = (items: { misconception?: string }[]): string[] => [
  ...new Set(items.flatMap((item) => (item.misconception ? [item.misconception] : []))),
];

const correctChoices = (choices: Choice[], ids: string[]): Correction => {
  expectIds(
    ids,
    choices.map((choice) => choice.id),
  );
  if (ids.length === 0) throw new Refusal('invalid', 'no choice was made');
  const picked = choices.filter((choice) => ids.includes(choice.id));
  const wrong = picked.filter((choice) => !choice.correct);
  const missed = choices.filter((choice) => choice.correct && !ids.includes(choice.id));
  const rightCount = choices.filter((choice) => choice.correct).length;
  const score = choicesCredit(picked.length - wrong.length, wrong.length, rightCount);
  return {
    outcome: outcomeOf(score),
    score,
    response: { kind: 'choices', ids },
    // Wrong picks first (they teach most), then what was missed, then what was right.
    feedback: [
      ...wrong.map((choice) => ({ choiceId: choice.id, isRight: false, text: choice.feedback })),
      ...missed.map((choice) => ({ choiceId: choice.id, isRight: true, text: choice.feedback })),
      ...picked
        .filter((choice) => choice.correct)
        .map((choice) => ({ choiceId: choice.id, isRight: true, text: choice.feedback })),
    ],
    misconceptions: misconceptionsOf(wrong),
  };
};

const correctOrder = (question: QuestionOf<'order'>, ids: string[]): Correction => {
  const right = question.steps.map((step) => step.id);
  expectIds(ids, right);
  if (ids.length !== right.length) throw new Refusal('invalid', 'every step must have its own rank');
  const rank = (id: string) => ids.indexOf(id);
  const pairs = right.flatMap((first, index) => right.slice(index + 1).map((then) => [first, then] as const));
  const agreeing = pairs.filter(([first, then]) => rank(first) < rank(then)).length;
  const score = orderCredit(agreeing, pairs.length);
  const inversions = question.inversions.filter(({ first, then }) => rank(first) > rank(then));
  const isRight = score === 1;
  return {
    outcome: outcomeOf(score),
    score,
    response: { kind: 'order', ids },
    feedback: isRight
      ? [{ isRight: true, text: question.feedback.right }]
      : [
          ...inversions.slice(0, 2).map((inversion) => ({ isRight: false, text: inversion.feedback })),
          ...(inversions.length === 0 ? [{ isRight: false, text: question.feedback.wrong }] : []),
        ],
    misconceptions: misconceptionsOf(inversions),
  };
};

const correctPairs = (question: QuestionOf<'match'>, chosen: Record<string, string>): Correction => {
  const ids = question.pairs.map((pair) => pair.id);
  expectIds(Object.keys(chosen), ids);
  const unknown = Object.values(chosen).find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Refusal('invalid', 'the response names a pair that the question does not have');
  const missed = question.pairs.filter((pair) => chosen[pair.id] !== pair.id);
  const score = matchCredit(ids.length - missed.length, ids.length);
  return {
    outcome: outcomeOf(score),
    score,
    response: { kind: 'pairs', pairs: chosen },
    feedback:
      missed.length === 0
        ? [{ isRight: true, text: question.feedback.right }]
        : missed.map((pair) => ({ choiceId: pair.id, isRight: false, text: pair.feedback })),
    misconceptions: misconceptionsOf(missed),
  };
};

const correctShort = (
  question: QuestionOf<'short'> | Extract<ScenarioStep, { kind: 'short' }>,
  text: string,
): Correction => {
  const match = matchShortAnswer(question, text);
  const response = { kind: 'typed' as const, match };
  switch (match.kind) {
    case 'accepted':
      return {
        outcome: 'right',
        score: 1,
        response,
        feedback: [{ isRight: true, text: question.feedback.right }],
        misconceptions: [],
      };
    case 'expected-error': {
      const error = question.expectedErrors[match.index]!;
      return {
        outcome: 'wrong',
        score: 0,
        response,
        feedback: [{ isRight: false, text: error.feedback }],
        misconceptions: misconceptionsOf([error]),
      };
    }
    case 'other':
      return {
        outcome: 'wrong',
        score: 0,
        response,
        feedback: [{ isRight: false, text: question.feedback.wrong }],
        misconceptions: [],
      };
  }
};
