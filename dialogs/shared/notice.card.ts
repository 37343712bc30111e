import { button, card, paragraph, type AdaptiveCard, type CardAction } from './cards';
import type { Talk } from './talk';

/** The ways on that any message may offer: never a dead end. */
export type WayOn =
  | 'next'
  | 'tip'
  | 'topics'
  | 'progress'
  | 'help'
  | 'my-data'
  | 'positioning'
  | 'paths'
  | 'team'
  | 'compose-nudge'
  | 'campaign'
  | 'rhythm'
  | 'resume-reminders';

export const wayOn = (talk: Talk, way: WayOn, isPrimary = false): CardAction =>
  button(talk.say(`button.${way}`), { do: way }, { isPrimary });

/** Named in the other language, for whoever reads that one. */
export const switchLanguage = ({ say, locale }: Talk): CardAction =>
  button(say('language.button.switch'), { do: 'language', locale: locale === 'fr' ? 'en' : 'fr' });

/** One or more sentences, and what can be done next. */
export const notice = (
  talk: Talk,
  parts: { text: string | string[]; actions?: WayOn[]; more?: CardAction[] },
): { card: AdaptiveCard; summary: string } => {
  const texts = [parts.text].flat();
  const ways = (parts.actions ?? []).map((way, index) => wayOn(talk, way, index === 0 && !parts.more));
  return {
    summary: texts[0] ?? '',
    card: card({
      lang: talk.locale,
      body: texts.map((text) => paragraph(text)),
      actions: [...(parts.more ?? []), ...ways].slice(0, 6),
      fallbackText: texts.join('\n'),
    }),
  };
};
