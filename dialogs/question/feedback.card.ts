import type { Correction } from '../../src/domain/assessment/answer';
import type { Question } from '../../src/domain/bank/question';
import { frenchDates } from '../../src/domain/dates';
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
import { wayOn } from '../shared/notice.card';
import { topicName, type Talk } from '../shared/talk';
import { letter, optionsShown, promptOf, takeawayOf } from './texts';

export interface FeedbackView {
  presentation: ClosedPresentation;
  question: Question;
  correction: Correction;
  /** How sure one said one was. */
  confidence?: 'sure' | 'unsure';
  /** Said above: « Déjà répondu ». */
  notice?: string;
  /** The longer form, asked by « Expliquer ». */
  isExplained?: boolean;
  /** A kind word to whoever taps rather than reads. */
  effort?: 'nudge' | 'pause';
  /** The rest of the day is left in peace: no other question is proposed. */
  isResting?: boolean;
  /** Takes the place of the welcome, which the first question came with. */
  isAfterWelcome?: boolean;
  /** Buttons of the flow around: a test that goes on, a path. */
  next?: { title: string; data: Record<string, unknown> };
}

/** What is said of an answer: the very choice first, the named belief, one thing to keep, one source. */
export const feedbackCard = (talk: Talk, view: FeedbackView): AdaptiveCard => {
  const { say, locale } = talk;
  const { presentation, question, correction } = view;
  const lines = feedbackLines(talk, view);
  const isThereMore =
    !view.isExplained &&
    feedbackLines(talk, { ...view, isExplained: true }).some((line) => !lines.includes(line));
  const { source } = question;
  return card({
    lang: locale,
    body: [
      small(say('question.title', { topic: topicName(talk, question.topic) })),
      view.notice ? panel('accent', [paragraph(view.notice)]) : undefined,
      heading(verdict(talk, correction)),
      paragraph(promptOf(question, locale)),
      question.kind === 'scenario' ? paragraph(question.steps.at(-1)!.prompt) : undefined,
      ...yourAnswer(talk, question, presentation),
      panel(
        correction.outcome === 'right' ? 'good' : 'emphasis',
        lines.map((line) => paragraph(line)),
      ),
      paragraph(say('feedback.takeaway', { takeaway: takeawayOf(question, locale) }), { weight: 'Bolder' }),
      view.effort ? paragraph(say(`feedback.effort.${view.effort}`)) : undefined,
      small(
        say('feedback.source', {
          publisher: source.publisher,
          title: source.title,
          checked: frenchDates.month(source.checkedOn, locale),
        }),
      ),
      // The welcome has made room for this card: it can be read again.
      view.isAfterWelcome ? small(say('welcome.reminder')) : undefined,
    ],
    actions: [
      view.isResting
        ? wayOn(talk, 'tip', true)
        : button(view.next?.title ?? say('feedback.button.next'), view.next?.data ?? { do: 'next' }, {
            isPrimary: true,
          }),
      isThereMore ? button(say('feedback.button.explain'), { do: 'explain', p: presentation.id }) : undefined,
      link(say('feedback.button.source'), source.url),
      button(say('feedback.button.report'), { do: 'report', p: presentation.id }),
    ],
    fallbackText: [
      view.notice,
      verdict(talk, correction),
      ...lines,
      say('feedback.takeaway', { takeaway: takeawayOf(question, locale) }),
      view.effort && say(`feedback.effort.${view.effort}`),
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
      .map((each) => {
        const text = localised(talk, question, each.choiceId, each.text);
        return isRight && !isFound(correction, each.choiceId) ? withoutCheer(text) : text;
      });
  const beliefs = correction.misconceptions.flatMap(
    (id) => talk.prepared.release.content.misconceptions[id] ?? [],
  );
  const isRight = correction.outcome === 'right';
  // The list of everything says it again, and better.
  const isListed = isExplained && question.kind !== 'short' && question.kind !== 'order';
  const lines = [
    ...(isListed ? [] : said(false, 2)),
    ...(isRight || (isListed && question.kind === 'match')
      ? []
      : solutionLines(talk, question, presentation)),
    ...(isExplained ? everyAnswer(talk, view) : said(true, 2)),
    ...beliefs
      .slice(0, isExplained ? 3 : 1)
      .map(({ belief, truth }) => say('feedback.misconception', { belief, truth })),
    ...aboutConfidence(talk, view),
  ];
  return [...new Set(lines)];
};

/**
 * An error made with confidence is the one best mended by its correction, if it is noticed (B. Butterfield and J. Metcalfe 2001,
 * "Errors committed with high confidence are hypercorrected").
 */
const aboutConfidence = ({ say }: Talk, { correction: { outcome }, confidence }: FeedbackView): string[] => {
  if (outcome === 'wrong' && confidence === 'sure') return [say('feedback.sure-but-wrong')];
  return outcome === 'right' && confidence === 'unsure' ? [say('feedback.unsure-but-right')] : [];
};

/** Did the person say this themselves? */
const isFound = ({ outcome, response }: Correction, choiceId: string | undefined): boolean =>
  outcome === 'right' ||
  (response.kind === 'choices' && choiceId !== undefined && response.ids.includes(choiceId)) ||
  (response.kind === 'typed' && response.match.kind === 'accepted');

const cheer =
  /^(?:oui|exact|bravo|parfait|c’est cela|(?:très )?(?:bien|bon|juste|clair|sûr)(?: \p{L}+)?|yes|exactly|right|perfect|well done)\s*[.,:!]\s+/iu;

/** « Oui. », « Bravo. » are for who found it: the rest explains to who did not. */
const withoutCheer = (text: string): string => {
  const rest = text.replace(cheer, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** « Expliquer »: each choice, pair or usual error with why it is right or not, in the order shown. */
const everyAnswer = (talk: Talk, { question, presentation, correction }: FeedbackView): string[] => {
  const step = question.kind === 'scenario' ? question.steps.length - 1 : 0;
  const part = question.kind === 'scenario' ? question.steps[step]! : question;
  const solution = (text: string): string => (isFound(correction, undefined) ? text : withoutCheer(text));
  const why = (answer: string, id: string | undefined, feedback: string): string =>
    `**${answer}** ${localised(talk, question, id, feedback)}`;
  switch (part.kind) {
    case 'single':
    case 'multiple':
    case 'spot': {
      const choices = part.kind === 'spot' ? part.spots : part.choices;
      return optionsShown(question, presentation.order, step, talk.locale).flatMap((option, index) => {
        const choice = choices.find((each) => each.id === option.id);
        return choice ? [why(`${letter(index)}. ${option.text}`, choice.id, choice.feedback)] : [];
      });
    }
    case 'match':
      return part.pairs.map(({ id, left, right, feedback }) => why(`${left} → ${right}`, id, feedback));
    case 'order':
      return [solution(part.feedback.right), ...part.inversions.map(({ feedback }) => feedback)];
    case 'short':
      return [
        solution(part.feedback.right),
        ...part.expectedErrors.map(({ texts, feedback }) => why(`« ${texts[0]} »`, undefined, feedback)),
      ];
  }
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
  const { response, outcome } = presentation.result;
  const say = (answer: string): CardElement[] => [small(talk.say('feedback.your-answer', { answer }))];
  if (response.kind === 'order' && question.kind === 'order' && outcome !== 'right') {
    const texts = response.ids.map((id) => question.steps.find((each) => each.id === id)?.text);
    return say(texts.join(' → '));
  }
  if (response.kind === 'pairs' && question.kind === 'match' && outcome !== 'right') {
    const rights = new Map(question.pairs.map(({ id, right }) => [id, right]));
    const texts = question.pairs.map(({ id, left }) => `${left} → ${rights.get(response.pairs[id]!)}`);
    return say(texts.join(' · '));
  }
  if (response.kind !== 'choices') return [];
  const step = question.kind === 'scenario' ? question.steps.length - 1 : 0;
  const shown = optionsShown(question, presentation.order, step, talk.locale);
  const texts = shown.flatMap((option, index) =>
    response.ids.includes(option.id) ? [`${letter(index)}. ${option.text}`] : [],
  );
  return say(texts.join(' · '));
};
