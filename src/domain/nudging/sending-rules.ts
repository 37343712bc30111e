import type { Organisation } from '../organisation';
import { minuteOf, type MinuteRange } from './local-time';

/** When and how often an organisation lets the service write first. */
export interface SendingRules {
  /** For people whose client names none. */
  timeZone: string;
  /** Working hours, read on the person's own clock. */
  hours: MinuteRange;
  /** 1 = Monday … 7 = Sunday. */
  days: readonly number[];
  /** Is this date ("2026-12-25") a public holiday? */
  isHoliday: (date: string) => boolean;
  closures: readonly { from: string; to: string }[];
  caps: Organisation['caps'];
  features: Pick<Organisation['features'], 'nudges' | 'weeklyTip'>;
}

/** The bounds an operator may set for every organisation (SENDING_HOURS, SENDING_DAYS, HOLIDAYS), as written. */
export interface SendingBounds {
  hours: string;
  days: string;
  holidays: string;
}
export const defaultBounds: SendingBounds = { hours: '08:00-18:00', days: '1-5', holidays: 'FR' };

/** "08:00-18:00". */
export const readHours = (text: string): MinuteRange => {
  const [from = '', to = ''] = text.split('-');
  return { from: minuteOf(from), to: minuteOf(to) };
};

/** "1-5" or "1,2,4"; "6-2" runs over Sunday. */
export const readDays = (text: string): number[] => {
  const range = /^([1-7])-([1-7])$/.exec(text);
  if (!range) return [...new Set(text.split(',').map(Number))].sort((a, b) => a - b);
  const [from, to] = [Number(range[1]), Number(range[2])];
  const days = [1, 2, 3, 4, 5, 6, 7];
  return days.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
};

/**
 * One organisation's rules. The operator's bounds win where they differ from their defaults; elsewhere the organisation's
 * own settings hold.
 * @param holidaysOf the public holidays of a region ("FR-57", or "none")
 */
export const sendingRules = (
  organisation: Organisation,
  bounds: SendingBounds,
  holidaysOf: (region: string) => (date: string) => boolean,
): SendingRules => {
  const { sending } = organisation;
  const isSet = (name: keyof SendingBounds): boolean => bounds[name] !== defaultBounds[name];
  return {
    timeZone: organisation.timeZone,
    hours: readHours(isSet('hours') ? bounds.hours : sending.hours),
    days: isSet('days') ? readDays(bounds.days) : sending.days,
    isHoliday: holidaysOf(isSet('holidays') ? bounds.holidays : sending.holidays),
    closures: sending.closures,
    caps: organisation.caps,
    features: organisation.features,
  };
};
