import { correct } from '../src/domain/assessment/correct';
import type { LearnerResponse } from '../src/domain/assessment/answer';
import type { Question, Tip } from '../src/domain/bank/question';
import { readingChars } from '../src/domain/bank/reading';
import type { Locale, ReleaseContent } from '../src/domain/bank/release';
import type { Say } from '../src/domain/bank/wording';
import type { OpenPresentation } from '../src/domain/learner/state';
import { feedbackCard } from './question/feedback.card';
import { questionCard } from './question/question.card';
import type { AdaptiveCard } from './shared/cards';
import type { Talk } from './shared/talk';
import { tipCard } from './tip/tip.card';

export interface PreviewDeps {
  content: ReleaseContent;
  say: Say;
  locale: Locale;
}

/** Ids in alphabetical order: a preview is the same each time, and follows no author's order. */
const previewOrder = (question: Question): string[] => {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort();
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return ids(question.choices);
    case 'spot':
      return ids(question.spots);
    case 'order':
      return ids(question.steps);
    case 'match':
      return ids(question.pairs);
    case 'short':
      return [];
    case 'scenario':
      return question.steps.flatMap((step, index) =>
        step.kind === 'short' ? [] : ids(step.choices).map((id) => `${index}.${id}`),
      );
  }
};

const shortestDate = new Date(0);
const presentationOf = (question: Question, locale: Locale): OpenPresentation => ({
  id: 'preview',
  releaseId: 'preview',
  questionId: question.id,
  questionVersion: 'preview',
  topic: question.topic,
  skill: question.skill,
  kind: question.kind,
  level: question.level,
  parameters: { a: 1, b: 0, c: 0, d: 1 },
  order: previewOrder(question),
  readingChars: readingChars(question),
  purpose: 'assess',
  reason: { kind: 'new-skill', topic: question.topic, skill: question.skill },
  locale,
  askedAt: shortestDate,
  isHintGiven: false,
  steps: [],
});

/** Cards read the words, the language and the topics of a talk; nobody speaks in a preview. */
const talkOf = ({ content, say, locale }: PreviewDeps): Talk =>
  ({
    say,
    locale,
    timeZone: 'Europe/Paris',
    now: shortestDate,
    prepared: { release: { content } },
  }) as unknown as Talk;

/** The cards that a learner receives for a question, one a step. */
export const previewQuestion = (deps: PreviewDeps, question: Question): AdaptiveCard[] => {
  const presentation = presentationOf(question, deps.locale);
  const steps = question.kind === 'scenario' ? question.steps.length : 1;
  return Array.from({ length: steps }, (_, step) =>
    questionCard(talkOf(deps), {
      question,
      presentation: {
        ...presentation,
        steps: Array.from({ length: step }, () => ({ response: { kind: 'do-not-know' as const }, score: 0 })),
      },
    }),
  );
};

/** The card after « Je ne sais pas »: the solution, the phrase to keep and the source. */
export const previewFeedback = (deps: PreviewDeps, question: Question): AdaptiveCard => {
  const response: LearnerResponse = { kind: 'do-not-know' };
  const correction = correct(question.kind === 'scenario' ? question.steps.at(-1)! : question, response);
  return feedbackCard(talkOf(deps), {
    question,
    correction,
    presentation: {
      ...presentationOf(question, deps.locale),
      closedAt: shortestDate,
      result: {
        kind: 'answered',
        outcome: 'do-not-know',
        score: 0,
        response: correction.response,
        isTap: false,
      },
    },
  });
};

export const previewTip = (deps: PreviewDeps, tip: Tip): AdaptiveCard => tipCard(talkOf(deps), tip);
