import type { Locale } from '../../src/domain/bank/release';

const languages: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** French writes « 1er », which Intl does not. */
const firstOfMonth = (text: string, locale: Locale): string =>
  locale === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text;

export const frenchDates = {
  day: (date: Date, locale: Locale, timeZone: string): string =>
    firstOfMonth(
      new Intl.DateTimeFormat(languages[locale], {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone,
      }).format(date),
      locale,
    ),
  /** For a source: « novembre 2026 ». */
  month: (isoDate: string, locale: Locale): string =>
    new Intl.DateTimeFormat(languages[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${isoDate}T12:00:00Z`),
    ),
  date: (date: Date, locale: Locale, timeZone: string): string =>
    firstOfMonth(
      new Intl.DateTimeFormat(languages[locale], {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone,
      }).format(date),
      locale,
    ),
};
