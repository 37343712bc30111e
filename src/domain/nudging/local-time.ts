import { dayMs } from '../time';
/** A moment as a person's clock shows it. Time zones and summer time come from Intl alone. */
export interface LocalTime {
  /** "2026-11-24". */
  date: string;
  /** Minutes since midnight, 0 to 1439, as the clock shows them. */
  minute: number;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
}

const minuteMs = 60_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
};

/** Clients name their own time zone: a name that Intl does not know falls back to the organisation's. */
export const knownTimeZone = (timeZone: string | undefined, fallback: string): string => {
  if (timeZone === undefined) return fallback;
  try {
    formatterOf(timeZone);
    return timeZone;
  } catch {
    return fallback;
  }
};

const quarterMs = 15 * minuteMs;
const maxOffsets = 4_000;
/** Ahead of UTC, in ms. Clocks only change at a quarter of an hour: whole audiences share one look-up. */
const offsets = new Map<string, number>();

const readOffset = (atMs: number, timeZone: string): number => {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(atMs)) parts[type] = value;
  const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
  return wallMs(date, Number(parts['hour']) * 60 + Number(parts['minute'])) - atMs;
};

const offsetMs = (atMs: number, timeZone: string): number => {
  const quarter = Math.floor(atMs / quarterMs);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= maxOffsets) offsets.clear();
  const offset = readOffset(quarter * quarterMs, timeZone);
  offsets.set(key, offset);
  return offset;
};

/** @throws RangeError when Intl does not know the time zone. */
export const localTime = (at: Date, timeZone: string): LocalTime => {
  const wall = new Date(at.getTime() + offsetMs(at.getTime(), timeZone));
  const date = wall.toISOString().slice(0, 10);
  return { date, minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(), weekday: wall.getUTCDay() || 7 };
};

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const wallMs = (date: string, minute: number): number => Date.parse(`${date}T00:00:00Z`) + minute * minuteMs;

/**
 * The moment when the clock shows this date and minute (0 to 1440). Shown twice in autumn: the first one, or the second
 * when only that one is after `after`. Never shown in spring: as long after the jump as it would have been before.
 */
export const momentOf = (date: string, minute: number, timeZone: string, after?: Date): Date => {
  const wall = wallMs(date, minute);
  const around = [...new Set([offsetMs(wall - dayMs, timeZone), offsetMs(wall + dayMs, timeZone)])];
  const moments = around.map((offset) => wall - offset).sort((a, b) => a - b);
  const shown = moments.filter((moment) => offsetMs(moment, timeZone) === wall - moment);
  const later = after && shown.find((moment) => moment > after.getTime());
  return new Date(later ?? shown[0] ?? moments.at(-1)!);
};

/** Midnight at the start of this date, or the first moment of the day where midnight is skipped. */
export const startOfDay = (date: string, timeZone: string): Date => momentOf(date, 0, timeZone);

/** "09:30" → 570; "24:00" → 1440. */
export const minuteOf = (hour: string): number => {
  const [hours, minutes] = hour.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

/** Minutes of a day, the end excluded; `from` above `to` runs over midnight. */
export interface MinuteRange {
  from: number;
  to: number;
}
export const isWithin = ({ from, to }: MinuteRange, minute: number): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;
