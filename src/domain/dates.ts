import type { Locale } from './bank/release';

const languages: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

const forms = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs a hundred times what using it does; there are few zones. */
const made = new Map<string, Intl.DateTimeFormat>();
const formatter = (form: keyof typeof forms, locale: Locale, timeZone: string): Intl.DateTimeFormat => {
  const key = `${form} ${locale} ${timeZone}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(languages[locale], { ...forms[form], timeZone });
  made.set(key, known);
  return known;
};

/** French writes « 1er », which Intl does not. */
const firstOfMonth = (text: string, locale: Locale): string =>
  locale === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text;

export const frenchDates = {
  /** « mardi 1er décembre ». */
  day: (date: Date, locale: Locale, timeZone: string): string =>
    firstOfMonth(formatter('day', locale, timeZone).format(date), locale),
  /** « 1er décembre 2026 ». */
  date: (date: Date, locale: Locale, timeZone: string): string =>
    firstOfMonth(formatter('date', locale, timeZone).format(date), locale),
  /** « 9 h », « 10 h 15 ». */
  hour: (date: Date, locale: Locale, timeZone: string): string => {
    const text = formatter('hour', 'en', timeZone).format(date);
    if (locale !== 'fr') return text;
    const [hours, minutes] = text.split(':');
    return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
  },
  /** For a source: « novembre 2026 ». */
  month: (isoDate: string, locale: Locale): string =>
    formatter('month', locale, 'UTC').format(new Date(`${isoDate}T12:00:00Z`)),
};
