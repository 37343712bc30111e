import type { Correction } from '../../src/domain/assessment/answer';
import type { Question } from '../../src/domain/bank/question';
import type { ClosedPresentation } from '../../src/domain/learner/state';
import {
  button,
  card,
  heading,
  link,
  panel,
  paragraph,
  small,
  type AdaptiveCard,
  type CardElement,
} from '../shared/cards';
import { frenchDates } from '../shared/dates';
import { topicName, type Talk } from '../shared/talk';
import { letter, optionsShown, promptOf, takeawayOf } from './texts';

export interface FeedbackView {
  presentation: ClosedPresentation;
  question: Question;
  correction: Correction;
  /** Said above: « Déjà répondu ». */
  notice?: string;
  /** The longer form, asked by « Expliquer ». */
  isExplained?: boolean;
  /** Buttons of the flow around: a test that goes on, a path. */
  next?: { title: string; data: Record<string, unknown> };
}

/** What is said of an answer: the very choice first, the named belief, one thing to keep, one source. */
export const feedbackCard = (talk: Talk, view: FeedbackView): AdaptiveCard => {
  const { say, locale } = talk;
  const { presentation, question, correction } = view;
  const lines = feedbackLines(talk, view);
  const { source } = question;
  return card({
    lang: locale,
    body: [
      small(say('question.title', { topic: topicName(talk, question.topic) })),
      view.notice ? panel('accent', [paragraph(view.notice)]) : undefined,
      heading(verdict(talk, correction)),
      paragraph(promptOf(question, locale)),
      ...yourAnswer(talk, question, presentation),
      panel(
        correction.outcome === 'right' ? 'good' : 'emphasis',
        lines.map((line) => paragraph(line)),
      ),
      paragraph(say('feedback.takeaway', { takeaway: takeawayOf(question, locale) }), { weight: 'Bolder' }),
      small(
        say('feedback.source', {
          publisher: source.publisher,
          title: source.title,
          checked: frenchDates.month(source.checkedOn, locale),
        }),
      ),
    ],
    actions: [
      button(view.next?.title ?? say('feedback.button.next'), view.next?.data ?? { do: 'next' }, {
        isPrimary: true,
      }),
      view.isExplained
        ? undefined
        : button(say('feedback.button.explain'), { do: 'explain', p: presentation.id }),
      link(say('feedback.button.source'), source.url),
      button(say('feedback.button.report'), { do: 'report', p: presentation.id }),
    ],
    fallbackText: [
      view.notice,
      verdict(talk, correction),
      ...lines,
      say('feedback.takeaway', { takeaway: takeawayOf(question, locale) }),
    ]
      .filter(Boolean)
      .join('\n'),
  });
};

const verdict = ({ say }: Talk, { outcome }: Correction): string => say(`feedback.verdict.${outcome}`);

/** What was sensible or wrong in the answer, then the solution and why, then the belief behind the error. */
const feedbackLines = (talk: Talk, view: FeedbackView): string[] => {
  const { say } = talk;
  const { question, correction, presentation, isExplained } = view;
  const said = (isRight: boolean, most: number) =>
    correction.feedback
      .filter((each) => each.isRight === isRight)
      .slice(0, most)
      .map(({ text, choiceId }) => localised(talk, question, choiceId, text));
  const beliefs = correction.misconceptions.flatMap(
    (id) => talk.prepared.release.content.misconceptions[id] ?? [],
  );
  const isRight = correction.outcome === 'right';
  return [
    ...said(false, 2),
    ...(isRight ? [] : solutionLines(talk, question, presentation)),
    ...(isExplained ? everyChoice(talk, view) : said(true, 2)),
    ...beliefs
      .slice(0, isExplained ? 3 : 1)
      .map(({ belief, truth }) => say('feedback.misconception', { belief, truth })),
  ];
};

/** « Expliquer »: each choice with why it is right or not, in the order shown. */
const everyChoice = (talk: Talk, { question, presentation, correction }: FeedbackView): string[] => {
  const step = question.kind === 'scenario' ? question.steps.length - 1 : 0;
  const part = question.kind === 'scenario' ? question.steps[step]! : question;
  const choices =
    part.kind === 'single' || part.kind === 'multiple'
      ? part.choices
      : part.kind === 'spot'
        ? part.spots
        : undefined;
  if (!choices) return correction.feedback.filter((each) => each.isRight).map(({ text }) => text);
  return optionsShown(question, presentation.order, step, talk.locale).flatMap((option, index) => {
    const choice = choices.find((each) => each.id === option.id);
    return choice
      ? [`**${letter(index)}. ${option.text}** ${localised(talk, question, choice.id, choice.feedback)}`]
      : [];
  });
};

const localised = (talk: Talk, question: Question, choiceId: string | undefined, text: string): string =>
  (talk.locale === 'en' && choiceId ? question.en?.texts?.[choiceId]?.feedback : undefined) ?? text;

/** The right answer in words, told after a wrong one. */
export const solutionLines = (talk: Talk, question: Question, presentation: ClosedPresentation): string[] => {
  const { say, locale } = talk;
  const step = question.kind === 'scenario' ? question.steps.length - 1 : 0;
  const shown = optionsShown(question, presentation.order, step, locale);
  const named = (ids: string[]): string =>
    shown
      .flatMap((option, index) => (ids.includes(option.id) ? [`${letter(index)}. ${option.text}`] : []))
      .join(' · ');
  const part = question.kind === 'scenario' ? question.steps[step]! : question;
  switch (part.kind) {
    case 'single':
    case 'multiple':
      return [
        say('feedback.solution', {
          solution: named(part.choices.filter((choice) => choice.correct).map((choice) => choice.id)),
        }),
      ];
    case 'spot':
      return [
        say('feedback.solution', {
          solution: named(part.spots.filter((spot) => spot.correct).map((spot) => spot.id)),
        }),
      ];
    case 'short':
      return [say('feedback.solution', { solution: part.accepted[0]! })];
    case 'order':
      return [
        say('feedback.solution-order'),
        ...part.steps.map((each, index) => `${index + 1}. ${each.text}`),
      ];
    case 'match':
      return [say('feedback.solution-match'), ...part.pairs.map((pair) => `• ${pair.left} → ${pair.right}`)];
  }
};

const yourAnswer = (talk: Talk, question: Question, presentation: ClosedPresentation): CardElement[] => {
  if (presentation.result.kind !== 'answered') return [];
  const { response } = presentation.result;
  if (response.kind !== 'choices') return [];
  const step = question.kind === 'scenario' ? question.steps.length - 1 : 0;
  const shown = optionsShown(question, presentation.order, step, talk.locale);
  const texts = shown.flatMap((option, index) =>
    response.ids.includes(option.id) ? [`${letter(index)}. ${option.text}`] : [],
  );
  return [small(talk.say('feedback.your-answer', { answer: texts.join(' · ') }))];
};
