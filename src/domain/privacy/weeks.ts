import { localTime } from '../nudging/local-time';
import { isoWeek } from '../time';

const weekMs = 7 * 86_400_000;

/** The ISO week that a clock on the wall of this time zone is in. */
export const weekAt = (at: Date, timeZone: string): string =>
  isoWeek(new Date(`${localTime(at, timeZone).date}T00:00:00Z`));

/** Monday of an ISO week, at midnight UTC. */
const mondayOf = (week: string): number => {
  const [year, number] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year ?? 1970, 0, 4));
  const firstMonday = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000;
  return firstMonday + ((number ?? 1) - 1) * weekMs;
};

/** Whole weeks from one ISO week to another. */
export const weeksBetween = (from: string, to: string): number =>
  Math.round((mondayOf(to) - mondayOf(from)) / weekMs);
