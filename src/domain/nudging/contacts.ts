import type { Contact, LearnerState } from '../learner/state';
import { addDays, localTime, startOfDay } from './local-time';
import { dayMs } from '../time';

/** What the service may write first about. */
export type ContactKind = Contact['what'];

/** A message that nothing was said or pressed after, for this long, was ignored. */
export const ignoredAfterMs = 7 * dayMs;
/** One at a time: nothing new while another of this age or less waits for a word. */
export const oneAtATimeMs = dayMs;

/** Messages ignored since the person last reacted to one. */
export const ignoredInARow = (contacts: readonly Contact[], now: Date): number => {
  let ignored = 0;
  for (const contact of [...contacts].reverse()) {
    if (contact.respondedAt) break;
    if (now.getTime() - contact.at.getTime() >= ignoredAfterMs) ignored += 1;
  }
  return ignored;
};

/** Was « on continue ? » the last thing said, and is it still unanswered? */
export const isAskedStillThere = (contacts: readonly Contact[]): boolean => {
  const last = contacts.at(-1);
  return last?.what === 'still-there' && !last.respondedAt;
};

/** When the message that waits for an answer stops keeping others back; undefined when none does. */
export const waitsForAnswerUntil = (contacts: readonly Contact[], at: Date): Date | undefined => {
  const ends = contacts
    .filter((contact) => !contact.respondedAt && contact.at.getTime() + oneAtATimeMs > at.getTime())
    .map((contact) => contact.at.getTime() + oneAtATimeMs);
  return ends.length > 0 ? new Date(Math.max(...ends)) : undefined;
};

/**
 * When a cap of `cap` a week lets another one go; undefined when it does already. A week is today and the six days
 * before on the person's calendar, so that a message of Tuesday makes room for next Tuesday's whatever the minute.
 */
export const capHoldsUntil = (
  contacts: readonly Contact[],
  kinds: readonly ContactKind[],
  cap: number,
  at: Date,
  timeZone: string,
): Date | undefined => {
  const today = localTime(at, timeZone).date;
  const oldest = addDays(today, -6);
  const dates = contacts
    .filter(({ what }) => kinds.includes(what))
    .map((contact) => localTime(contact.at, timeZone).date)
    .filter((date) => date >= oldest)
    .sort();
  if (dates.length < cap) return undefined;
  const freeing = dates[dates.length - cap] ?? today;
  return startOfDay(addDays(freeing, 7), timeZone);
};

export const hasUnansweredContact = ({ contacts }: Pick<LearnerState, 'contacts'>): boolean =>
  contacts.some((contact) => !contact.respondedAt);
