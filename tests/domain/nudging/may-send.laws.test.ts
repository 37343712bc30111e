import fc from 'fast-check';
import type { Contact } from '../../../src/domain/learner/state';
import { ignoredInARow } from '../../../src/domain/nudging/contacts';
import { isWithin, localTime, minuteOf } from '../../../src/domain/nudging/local-time';
import { maySend, type ProactiveMessage, type Recipient } from '../../../src/domain/nudging/may-send';
import type { SendingRules } from '../../../src/domain/nudging/sending-rules';
import { aRecipient, someRules } from '../../support/a-recipient';

const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const timeZone = fc.constantFrom(
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'Pacific/Noumea',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'America/Miquelon',
);
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const what = fc.constantFrom<ProactiveMessage['what']>(
  'nudge',
  'question',
  'path-reminder',
  'tip',
  'still-there',
);

const situation = fc
  .record({
    now: moment,
    what,
    timeZone,
    days,
    bounds: fc.constantFrom('08:00-18:00', '00:00-24:00', '22:00-06:00', '09:15-09:45'),
    quiet: fc.option(fc.tuple(hour, hour), { nil: undefined }),
    rhythm: fc.record({ days, hour, weeklyCap: fc.integer({ min: 1, max: 5 }) }),
    pauseInDays: fc.option(fc.integer({ min: -3, max: 60 }), { nil: undefined }),
    sent: fc.array(
      fc.record({ what, hoursAgo: fc.integer({ min: 0, max: 900 }), isAnswered: fc.boolean() }),
      { maxLength: 12 },
    ),
    livesInDays: fc.integer({ min: 1, max: 60 }),
  })
  .map((given) => {
    const { now } = given;
    const contacts: Contact[] = given.sent
      .sort((a, b) => b.hoursAgo - a.hoursAgo)
      .map(({ what: sentWhat, hoursAgo, isAnswered }, index) => ({
        what: sentWhat,
        deliveryId: `d${index}`,
        at: new Date(now.getTime() - hoursAgo * 3_600_000),
        ...(isAnswered && { respondedAt: now }),
      }));
    const recipient: Recipient = aRecipient({ timeZone: given.timeZone, contacts });
    const { preferences } = recipient.state;
    preferences.rhythm = given.rhythm;
    if (given.quiet) preferences.quietHours = { from: given.quiet[0], to: given.quiet[1] };
    if (given.pauseInDays !== undefined)
      preferences.pausedUntil = new Date(now.getTime() + given.pauseInDays * 86_400_000);
    const [from = '', to = ''] = given.bounds.split('-');
    const rules: SendingRules = someRules({
      days: given.days,
      hours: { from: minuteOf(from), to: minuteOf(to) },
      isHoliday: (date) => date.endsWith('-11'),
      closures: [{ from: '2026-08-03', to: '2026-08-14' }],
    });
    const message: ProactiveMessage = {
      what: given.what,
      expiresAt: new Date(now.getTime() + given.livesInDays * 86_400_000),
    };
    return { message, recipient, rules, now };
  });
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

/** What the verdict promises, written again from the rules alone. */
const isForbidden = ({ recipient, rules }: Situation, at: Date): boolean => {
  const { quietHours, pausedUntil } = recipient.state.preferences;
  const zone = recipient.state.timeZone!;
  const { date, minute, weekday } = localTime(at, zone);
  const isQuiet =
    quietHours !== undefined &&
    quietHours.from !== quietHours.to &&
    isWithin({ from: minuteOf(quietHours.from), to: minuteOf(quietHours.to) }, minute);
  return (
    isQuiet ||
    !isWithin(rules.hours, minute) ||
    !rules.days.includes(weekday) ||
    rules.isHoliday(date) ||
    rules.closures.some(({ from, to }) => date >= from && date <= to) ||
    (pausedUntil !== undefined && date <= localTime(pausedUntil, zone).date)
  );
};

describe('whatever the schedule', () => {
  it('never sends in a quiet hour, on a day off, a holiday, a closure or during a pause', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { message, recipient, rules, now } = given;
        const verdict = maySend(message, recipient, rules, now);
        return verdict.kind !== 'send' || !isForbidden(given, now);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never sends two nudges within a week, nor anything while another of the day waits', () => {
    fc.assert(
      fc.property(situation, ({ message, recipient, rules, now }) => {
        if (maySend(message, recipient, rules, now).kind !== 'send') return true;
        const { contacts } = recipient.state;
        const ageMs = (contact: Contact): number => now.getTime() - contact.at.getTime();
        const waits = contacts.some((contact) => !contact.respondedAt && ageMs(contact) < 86_400_000);
        const isNudge = ({ what: kind }: { what: string }) => kind === 'nudge' || kind === 'path-reminder';
        const lately = contacts.filter((contact) => isNudge(contact) && ageMs(contact) < 6 * 86_400_000);
        return !waits && !(isNudge(message) && lately.length > 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds until a later moment, at most the deadline, when time itself forbids nothing any more', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { message, recipient, rules, now } = given;
        const verdict = maySend(message, recipient, rules, now);
        if (verdict.kind !== 'hold') return true;
        const isLater = verdict.until > now && verdict.until <= message.expiresAt;
        // Whoever sleeps is asked about again each day: only their word ends it.
        const isAsleep =
          ignoredInARow(recipient.state.contacts, verdict.until) >= rules.caps.ignoredBeforeSleep;
        return (
          isLater && (isAsleep || verdict.until >= message.expiresAt || !isForbidden(given, verdict.until))
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes to an end: asked again at each moment it names, it is sent or expires', () => {
    fc.assert(
      fc.property(situation, ({ message, recipient, rules, now }) => {
        let at = now;
        for (let asked = 0; asked < 200; asked += 1) {
          const verdict = maySend(message, recipient, rules, at);
          if (verdict.kind !== 'hold') return true;
          at = verdict.until;
        }
        return false;
      }),
      { numRuns: 200 },
    );
  });
});
