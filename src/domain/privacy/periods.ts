import type { Organisation } from '../organisation';
import type { AnswerPeriod } from '../learner/retention';
import { dayMs } from '../time';

const alongInDays = 30;

/** The same day so many months before, or the last of that month. */
export const monthsBefore = (now: Date, months: number): Date => {
  const day = now.getUTCDate();
  const moved = new Date(now);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, lastDay));
  return moved;
};
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);

/** Until when each kind of data is kept, as of now: what is older goes. */
export interface Deadlines {
  answers: AnswerPeriod;
  freeText: Date;
  deliveries: Date;
  audit: Date;
  /** People who left, or removed the app, before that. */
  accounts: Date;
}

export const deadlinesOf = (retention: Organisation['retention'], now: Date): Deadlines => {
  const olderThan = monthsBefore(now, retention.answersInMonths);
  return {
    answers: { olderThan, alongWith: new Date(olderThan.getTime() + alongInDays * dayMs) },
    freeText: daysBefore(now, retention.freeTextInDays),
    deliveries: monthsBefore(now, retention.deliveriesInMonths),
    audit: monthsBefore(now, retention.auditInMonths),
    accounts: daysBefore(now, retention.accountInDaysAfterLeaving),
  };
};
