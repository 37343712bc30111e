import type { Question } from '../../src/domain/bank/question';
import type { Locale } from '../../src/domain/bank/release';

/** The texts of a question in the learner's language; French where it has no English. */
export const promptOf = (question: Question, locale: Locale): string =>
  (locale === 'en' ? question.en?.prompt : undefined) ?? question.prompt;
export const hintOf = (question: Question, locale: Locale): string | undefined =>
  (locale === 'en' ? question.en?.hint : undefined) ?? question.hint;
export const takeawayOf = (question: Question, locale: Locale): string =>
  (locale === 'en' ? question.en?.takeaway : undefined) ?? question.takeaway;
export const isTranslated = (question: Question, locale: Locale): boolean =>
  locale === 'fr' || question.en !== undefined;

export interface Option {
  id: string;
  text: string;
}

/** What is chosen among, in the order shown. */
export const optionsShown = (
  question: Question,
  order: readonly string[],
  step: number,
  locale: Locale,
): Option[] => {
  const translated = (id: string, text: string): string =>
    (locale === 'en' ? question.en?.texts?.[id]?.text : undefined) ?? text;
  const inOrder = (options: Option[], ids: readonly string[]): Option[] =>
    ids
      .flatMap((id) => options.filter((option) => option.id === id))
      .map(({ id, text }) => ({ id, text: translated(id, text) }));
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return inOrder(question.choices, order);
    case 'spot':
      return inOrder(question.spots, order);
    case 'order':
      return inOrder(question.steps, order);
    case 'match':
      return inOrder(
        question.pairs.map((pair) => ({ id: pair.id, text: pair.right })),
        order,
      );
    case 'short':
      return [];
    case 'scenario': {
      const part = question.steps[step];
      if (!part || part.kind === 'short') return [];
      const ids = order.filter((id) => id.startsWith(`${step}.`)).map((id) => id.slice(id.indexOf('.') + 1));
      return inOrder(part.choices, ids);
    }
  }
};

/** A, B, C… */
export const letter = (index: number): string => String.fromCharCode(65 + index);

/** Whether several options may be ticked. */
export const takesSeveral = (question: Question, step: number): boolean => {
  if (question.kind === 'multiple') return true;
  if (question.kind === 'spot') return question.spots.filter((spot) => spot.correct).length > 1;
  return question.kind === 'scenario' && question.steps[step]?.kind === 'multiple';
};

/** Whether the answer is typed. */
export const isTyped = (question: Question, step: number): boolean =>
  question.kind === 'short' || (question.kind === 'scenario' && question.steps[step]?.kind === 'short');
