import Calendar from 'date-holidays';
import type { Holidays } from '../application/ports/holidays';

/** Overseas territories that the library keeps as countries of their own, beside its regions of France. */
const ownCountries = new Set(['GP', 'MQ', 'GF', 'RE', 'YT', 'MF', 'BL', 'PM', 'NC', 'PF', 'WF']);

/** "FR-57" → France, Moselle; "FR-RE" and "RE" → La Réunion. */
const calendarOf = (region: string): Calendar => {
  const [country = 'FR', part] = region.split('-');
  if (part === undefined) return new Calendar(country);
  const asRegion = new Calendar(country, part);
  return asRegion.getStates(country)?.[part] === undefined && ownCountries.has(part)
    ? new Calendar(part)
    : asRegion;
};

const datesOf = (calendar: Calendar, year: number): Set<string> =>
  new Set(
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );

/** Public holidays computed by rules, for any year: nothing to keep up to date. */
export const openHolidays = (): Holidays => {
  const years = new Map<string, Set<string>>();
  const calendars = new Map<string, Calendar>();
  const holidaysIn = (region: string, year: string): Set<string> => {
    const key = `${region} ${year}`;
    const known = years.get(key);
    if (known) return known;
    const calendar = calendars.get(region) ?? calendarOf(region);
    calendars.set(region, calendar);
    const dates = datesOf(calendar, Number(year));
    years.set(key, dates);
    return dates;
  };
  return {
    of: (region) =>
      region === 'none' ? () => false : (date) => holidaysIn(region, date.slice(0, 4)).has(date),
  };
};
