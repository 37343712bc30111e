import type { CivilDate } from '../../application/ports/understanding';

/** The civil day, minute and UTC offset that a clock on the wall shows at this instant. */
export interface WallClock {
  date: CivilDate;
  minuteOfDay: number;
  offsetMinutes: number;
}

export function wallClock(now: Date, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((item) => item.type === type)?.value ?? '00';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const minuteOfDay = Number(part('hour')) * 60 + Number(part('minute'));
  const localAsUtc = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
  return { date, minuteOfDay, offsetMinutes: Math.round((localAsUtc - now.getTime()) / 60_000) };
}

const DAY_MS = 86_400_000;

export const plusDays = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** The next day of this name, never the day itself. */
export const nextWeekday = (date: CivilDate, weekday: number): CivilDate =>
  plusDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);

export function plusMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** « lundi 30 novembre », with the year when it is another one. */
export function sayDate(date: CivilDate, today: CivilDate): string {
  const withYear = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...withYear,
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\b1 (?=[a-zûé]+)/, '1er ');
}

export function sayMinute(minuteOfDay: number): string {
  const minutes = minuteOfDay % 60;
  return `${Math.floor(minuteOfDay / 60)} h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`}`;
}
