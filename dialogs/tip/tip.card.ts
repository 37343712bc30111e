import type { Tip } from '../../src/domain/bank/question';
import { frenchDates } from '../../src/domain/dates';
import {
  button,
  card,
  heading,
  link,
  panel,
  paragraph,
  small,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from '../shared/cards';
import { topicName, type Talk } from '../shared/talk';

/** One gesture to do now; after a vote the buttons make room for a thank-you. @exemplary */
export const tipCard = (
  talk: Talk,
  tip: Tip,
  around: { thanks?: string; elements?: CardElement[]; actions?: CardAction[] } = {},
): AdaptiveCard => {
  const { thanks, actions: [onward, ...others] = [] } = around;
  const { say, locale } = talk;
  const text = (locale === 'en' ? tip.en?.text : undefined) ?? tip.text;
  const vote = (rating: 'useful' | 'not-useful' | 'known') =>
    button(say(`tip.button.${rating}`), { do: 'rate-tip', tip: tip.id, rating });
  const isFrenchOnly = locale === 'en' && !tip.en;
  return card({
    lang: locale,
    body: [
      ...(around.elements ?? []),
      small(say('tip.title', { topic: topicName(talk, tip.topic) })),
      isFrenchOnly ? small(say('tip.only-in-french')) : undefined,
      heading(say('tip.heading')),
      paragraph(text),
      small(
        say('feedback.source', {
          publisher: tip.source.publisher,
          title: tip.source.title,
          checked: frenchDates.month(tip.source.checkedOn, locale),
        }),
      ),
      thanks ? panel('good', [paragraph(thanks)]) : undefined,
    ],
    actions: [
      onward,
      ...(thanks ? [] : [vote('useful'), vote('not-useful'), vote('known')]),
      ...others,
      ...(around.actions
        ? []
        : [
            button(say('button.tip'), { do: 'tip', topic: tip.topic }),
            button(say('button.next'), { do: 'next' }),
          ]),
      link(say('feedback.button.source'), tip.source.url),
    ],
    fallbackText: text,
  });
};
