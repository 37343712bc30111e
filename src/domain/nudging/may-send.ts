import type { LearnerState } from '../learner/state';
import {
  capHoldsUntil,
  ignoredInARow,
  isAskedStillThere,
  waitsForAnswerUntil,
  type ContactKind,
} from './contacts';
import {
  addDays,
  isWithin,
  knownTimeZone,
  localTime,
  minuteOf,
  momentOf,
  startOfDay,
  type LocalTime,
  type MinuteRange,
} from './local-time';
import type { SendingRules } from './sending-rules';

/** What of a person decides whether they may be written to. */
export interface Recipient {
  state: Pick<
    LearnerState,
    'address' | 'reachability' | 'preferences' | 'contacts' | 'timeZone' | 'lastSeenAt'
  >;
  /** From the organisation's import; absent for somebody it does not name. */
  person?: { leftAt?: Date; absences: readonly { from: string; to: string }[] };
}

export interface ProactiveMessage {
  what: ContactKind;
  /** From then on it is not worth sending. */
  expiresAt: Date;
}

export const holdReasons = [
  'paused',
  'absence',
  'closure',
  'holiday',
  'day-off',
  'outside-hours',
  'rhythm',
  'quiet-hours',
  'weekly-cap',
  'one-at-a-time',
  'asleep',
  'in-conversation',
] as const;
export type HoldReason = (typeof holdReasons)[number];
export const neverReasons = [
  'never-met',
  'blocked',
  'uninstalled',
  'left',
  'opted-out',
  'switched-off',
  'expired',
] as const;
export type NeverReason = (typeof neverReasons)[number];

export type Verdict =
  | { kind: 'send' }
  /** `until`: worth asking again then; something else may hold it by then. */
  | { kind: 'hold'; until: Date; reason: HoldReason }
  | { kind: 'never'; reason: NeverReason };

/** Learners may write at length before a question interrupts them. */
const conversationMs = 10 * 60_000;
const minuteMs = 60_000;
/** How long a question's slot lasts from the hour the learner chose, in minutes. */
export const slotMinutes = 120;
/** Two a week is what a learner who never chose has: only then does the organisation's cap speak. */
const unchosenWeeklyCap = 2;
/** Rules push a message at most this many times: more than a year of days off. */
const maxPushes = 500;

/** May this message reach this person now? The only place that decides, with its reason. */
export const maySend = (
  message: ProactiveMessage,
  recipient: Recipient,
  rules: SendingRules,
  now: Date,
): Verdict => {
  const never = neverReason(message, recipient, rules, now);
  if (never) return { kind: 'never', reason: never };
  const timeZone = knownTimeZone(recipient.state.timeZone, rules.timeZone);
  const context = { message, recipient, rules, timeZone };
  let at = now;
  let reason: HoldReason | undefined;
  for (let push = 0; push < maxPushes; push += 1) {
    const objection = objectionTo(context, at);
    if (!objection) break;
    reason ??= objection.reason;
    at = new Date(Math.max(objection.until.getTime(), at.getTime() + minuteMs));
    // Only the person can end it: worth asking again tomorrow.
    if (objection.reason === 'asleep' || at >= message.expiresAt) break;
  }
  if (reason === undefined) return { kind: 'send' };
  return { kind: 'hold', reason, until: at < message.expiresAt ? at : message.expiresAt };
};

const neverReason = (
  { what, expiresAt }: ProactiveMessage,
  { state, person }: Recipient,
  { features, caps }: SendingRules,
  now: Date,
): NeverReason | undefined => {
  if (state.reachability === 'blocked' || state.reachability === 'uninstalled') return state.reachability;
  if (!state.address) return 'never-met';
  if (person?.leftAt) return 'left';
  const { reminders, rhythm } = state.preferences;
  if (reminders === 'off') return 'opted-out';
  if (reminders === 'no-nudges' && isNudge(what)) return 'opted-out';
  if (what === 'question' && rhythm.weeklyCap === 0) return 'opted-out';
  const isOff =
    (isNudge(what) && (!features.nudges || caps.nudgesPerWeek === 0)) ||
    (what === 'tip' && !features.weeklyTip) ||
    (what === 'question' && questionsPerWeek(rhythm.weeklyCap, caps.questionsPerWeek) === 0);
  if (isOff) return 'switched-off';
  return now >= expiresAt ? 'expired' : undefined;
};

/** Reminders of a path that the organisation asked for count as its nudges. */
const isNudge = (what: ContactKind): boolean => what === 'nudge' || what === 'path-reminder';
const questionsPerWeek = (chosen: number, organisation: number): number =>
  chosen === unchosenWeeklyCap ? Math.min(chosen, organisation) : chosen;

interface Context {
  message: ProactiveMessage;
  recipient: Recipient;
  rules: SendingRules;
  timeZone: string;
}
interface Objection {
  reason: HoldReason;
  until: Date;
}

const objectionTo = (context: Context, at: Date): Objection | undefined => {
  const local = localTime(at, context.timeZone);
  return (
    dayObjection(context, local) ?? hourObjection(context, local, at) ?? contactObjection(context, local, at)
  );
};

const covers = (periods: readonly { from: string; to: string }[], date: string) =>
  periods.find(({ from, to }) => date >= from && date <= to);

const dayObjection = (
  { message, recipient, rules, timeZone }: Context,
  { date, weekday }: LocalTime,
): Objection | undefined => {
  const dayAfter = (last: string): Date => startOfDay(addDays(last, 1), timeZone);
  const { pausedUntil, rhythm } = recipient.state.preferences;
  // A pause « jusqu’au 12 » includes the 12th.
  const lastPaused = pausedUntil && localTime(pausedUntil, timeZone).date;
  if (lastPaused && date <= lastPaused) return { reason: 'paused', until: dayAfter(lastPaused) };
  const absence = covers(recipient.person?.absences ?? [], date);
  if (absence) return { reason: 'absence', until: dayAfter(absence.to) };
  const closure = covers(rules.closures, date);
  if (closure) return { reason: 'closure', until: dayAfter(closure.to) };
  if (rules.isHoliday(date)) return { reason: 'holiday', until: dayAfter(date) };
  if (!rules.days.includes(weekday)) return { reason: 'day-off', until: dayAfter(date) };
  if (message.what === 'question' && !rhythm.days.includes(weekday))
    return { reason: 'rhythm', until: dayAfter(date) };
  return undefined;
};

/** Questions and tips keep to the hours that the learner chose; nudges may use the whole working day. */
const slotOf = ({ message, recipient, rules }: Context): MinuteRange | undefined => {
  if (message.what !== 'question' && message.what !== 'tip') return undefined;
  const from = minuteOf(recipient.state.preferences.rhythm.hour);
  const slot = { from, to: Math.min(1_440, from + slotMinutes) };
  const isBeforeWork = rules.hours.from <= rules.hours.to && slot.to <= rules.hours.from;
  const isAfterWork = rules.hours.from <= rules.hours.to && slot.from >= rules.hours.to;
  // An hour outside the working day cannot be kept: the nearest one that can is.
  if (isBeforeWork) return { from: rules.hours.from, to: rules.hours.from + slotMinutes };
  if (isAfterWork)
    return { from: Math.max(rules.hours.from, rules.hours.to - slotMinutes), to: rules.hours.to };
  return slot;
};

const hourObjection = (context: Context, local: LocalTime, at: Date): Objection | undefined => {
  const opening = (reason: HoldReason, range: MinuteRange): Objection | undefined =>
    isWithin(range, local.minute) ? undefined : { reason, until: nextTime(context, local, at, range.from) };
  const slot = slotOf(context);
  const { quietHours } = context.recipient.state.preferences;
  const quiet = quietHours && { from: minuteOf(quietHours.from), to: minuteOf(quietHours.to) };
  return (
    opening('outside-hours', context.rules.hours) ??
    (slot && opening('rhythm', slot)) ??
    (quiet && quiet.from !== quiet.to && isWithin(quiet, local.minute)
      ? { reason: 'quiet-hours', until: nextTime(context, local, at, quiet.to) }
      : undefined)
  );
};

/** The next time the person's clock shows this minute. */
const nextTime = ({ timeZone }: Context, { date }: LocalTime, at: Date, minute: number): Date => {
  const today = momentOf(date, minute, timeZone, at);
  return today > at ? today : momentOf(addDays(date, 1), minute, timeZone, at);
};

const contactObjection = (
  { message: { what }, recipient: { state }, rules: { caps }, timeZone }: Context,
  { date }: LocalTime,
  at: Date,
): Objection | undefined => {
  const { contacts, preferences, lastSeenAt } = state;
  const isAsleep = ignoredInARow(contacts, at) >= caps.ignoredBeforeSleep;
  if (isAsleep && (what !== 'still-there' || isAskedStillThere(contacts)))
    return { reason: 'asleep', until: startOfDay(addDays(date, 1), timeZone) };
  const capped = (kinds: ContactKind[], cap: number): Objection | undefined => {
    const until = capHoldsUntil(contacts, kinds, cap, at, timeZone);
    return until && { reason: 'weekly-cap', until };
  };
  const cap = isNudge(what)
    ? capped(['nudge', 'path-reminder'], caps.nudgesPerWeek)
    : what === 'question'
      ? capped(['question'], questionsPerWeek(preferences.rhythm.weeklyCap, caps.questionsPerWeek))
      : what === 'tip'
        ? capped(['tip'], 1)
        : undefined;
  if (cap) return cap;
  const answerBy = waitsForAnswerUntil(contacts, at);
  if (answerBy) return { reason: 'one-at-a-time', until: answerBy };
  const mayInterrupt = isNudge(what) || lastSeenAt === undefined;
  const quietAt = mayInterrupt ? 0 : lastSeenAt.getTime() + conversationMs;
  return quietAt > at.getTime() ? { reason: 'in-conversation', until: new Date(quietAt) } : undefined;
};
