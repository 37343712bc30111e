export const dayMs = 86_400_000;

/** Days left of a date that counts until its end, in UTC: 0 on the day itself, below when it is over. */
export const daysLeftOf = (date: string, now: Date): number =>
  Math.ceil((Date.parse(date) - now.getTime()) / dayMs);

/** ISO 8601 week of a UTC date: "2026-W48". */
export const isoWeek = (date: Date): string => {
  const day = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  // The week belongs to the year of its Thursday.
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const yearStart = Date.UTC(day.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((day.getTime() - yearStart) / dayMs + 1) / 7);
  return `${day.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
};
