import { maySend, type ProactiveMessage, type Recipient } from '../../../src/domain/nudging/may-send';
import type { SendingRules } from '../../../src/domain/nudging/sending-rules';
import { aContact, aRecipient, someRules } from '../../support/a-recipient';

const nudge: ProactiveMessage = { what: 'nudge', expiresAt: new Date('2027-11-24T00:00:00Z') };
const question: ProactiveMessage = { ...nudge, what: 'question' };
/** Tuesday 24 November 2026, 10:00 in Paris. */
const tuesday = new Date('2026-11-24T09:00:00Z');

const verdict = ({
  message = nudge,
  recipient = aRecipient(),
  rules = someRules(),
  now = tuesday,
}: Partial<{
  message: ProactiveMessage;
  recipient: Recipient;
  rules: SendingRules;
  now: Date;
}> = {}) => maySend(message, recipient, rules, now);
const held = (reason: string, until: string) => ({ kind: 'hold', reason, until: new Date(until) });

describe('may a nudge reach this person now?', () => {
  it('yes, on a working day in working hours', () => {
    expect(verdict()).toEqual({ kind: 'send' });
  });

  describe('never', () => {
    it('when they never met the bot', () => {
      const recipient = aRecipient({ address: undefined, reachability: 'unknown' });
      expect(verdict({ recipient })).toEqual({ kind: 'never', reason: 'never-met' });
    });
    it.each(['blocked', 'uninstalled'] as const)('when it is %s', (reachability) => {
      expect(verdict({ recipient: aRecipient({ reachability }) })).toEqual({
        kind: 'never',
        reason: reachability,
      });
    });
    it('when they left the organisation', () => {
      const recipient = aRecipient({}, { leftAt: tuesday, absences: [] });
      expect(verdict({ recipient })).toEqual({ kind: 'never', reason: 'left' });
    });
    it('when they said stop', () => {
      const recipient = aRecipient();
      recipient.state.preferences.reminders = 'off';
      expect(verdict({ recipient })).toEqual({ kind: 'never', reason: 'opted-out' });
      expect(verdict({ recipient, message: question })).toEqual({ kind: 'never', reason: 'opted-out' });
    });
    it('when they refused nudges alone: their own question still comes', () => {
      const recipient = aRecipient();
      recipient.state.preferences.reminders = 'no-nudges';
      expect(verdict({ recipient })).toEqual({ kind: 'never', reason: 'opted-out' });
      expect(verdict({ recipient, message: { ...nudge, what: 'path-reminder' } }).kind).toBe('never');
      expect(verdict({ recipient, message: question })).toEqual({ kind: 'send' });
    });
    it('after its deadline', () => {
      const message = { ...nudge, expiresAt: tuesday };
      expect(verdict({ message })).toEqual({ kind: 'never', reason: 'expired' });
    });
    it('when the organisation switched nudges off', () => {
      const rules = someRules({ features: { nudges: false, weeklyTip: true } });
      expect(verdict({ rules })).toEqual({ kind: 'never', reason: 'switched-off' });
    });
  });

  describe('not now, but at the next allowed moment', () => {
    it('waits for the opening hour', () => {
      expect(verdict({ now: new Date('2026-11-24T05:30:00Z') })).toEqual(
        held('outside-hours', '2026-11-24T07:00:00Z'),
      );
    });
    it('waits for the next morning after the closing hour, and for Monday after Friday', () => {
      expect(verdict({ now: new Date('2026-11-24T17:00:00Z') })).toEqual(
        held('outside-hours', '2026-11-25T07:00:00Z'),
      );
      expect(verdict({ now: new Date('2026-11-27T17:00:00Z') })).toEqual(
        held('outside-hours', '2026-11-30T07:00:00Z'),
      );
      expect(verdict({ now: new Date('2026-11-28T10:00:00Z') })).toEqual(
        held('day-off', '2026-11-30T07:00:00Z'),
      );
    });
    it('keeps off public holidays and closures', () => {
      const rules = someRules({
        isHoliday: (date) => date === '2026-12-25',
        closures: [{ from: '2026-12-28', to: '2027-01-01' }],
      });
      const now = new Date('2026-12-25T09:00:00Z');
      expect(verdict({ rules, now })).toEqual(held('holiday', '2027-01-04T07:00:00Z'));
    });
    it('keeps off the learner’s quiet hours, even over midnight', () => {
      const recipient = aRecipient();
      recipient.state.preferences.quietHours = { from: '17:00', to: '10:30' };
      expect(verdict({ recipient })).toEqual(held('quiet-hours', '2026-11-24T09:30:00Z'));
    });
    it('respects a pause to its last day included, and an absence', () => {
      const paused = aRecipient();
      paused.state.preferences.pausedUntil = new Date('2026-11-26T12:00:00Z');
      expect(verdict({ recipient: paused })).toEqual(held('paused', '2026-11-27T07:00:00Z'));
      const absent = aRecipient({}, { absences: [{ from: '2026-11-20', to: '2026-11-25' }] });
      expect(verdict({ recipient: absent })).toEqual(held('absence', '2026-11-26T07:00:00Z'));
    });
    it('is no later than the deadline', () => {
      const message = { ...nudge, expiresAt: new Date('2026-11-24T20:00:00Z') };
      const now = new Date('2026-11-24T17:00:00Z');
      expect(verdict({ message, now })).toEqual(held('outside-hours', '2026-11-24T20:00:00Z'));
    });
  });

  describe('what was sent before counts', () => {
    const answered = { respondedAt: tuesday };
    it('allows one nudge a week, and the next one on the same weekday whatever the minute', () => {
      const contacts = [aContact('2026-11-18T15:00:00Z', answered)];
      expect(verdict({ recipient: aRecipient({ contacts }) })).toEqual(
        held('weekly-cap', '2026-11-25T07:00:00Z'),
      );
      const lastTuesday = [aContact('2026-11-17T15:00:00Z', answered)];
      expect(verdict({ recipient: aRecipient({ contacts: lastTuesday }) })).toEqual({ kind: 'send' });
    });
    it('counts questions apart from nudges, two a week', () => {
      const contacts = [
        aContact('2026-11-18T09:00:00Z', { what: 'question', ...answered }),
        aContact('2026-11-19T09:00:00Z', { what: 'question', ...answered }),
      ];
      const recipient = aRecipient({ contacts });
      expect(verdict({ recipient })).toEqual({ kind: 'send' });
      expect(verdict({ recipient, message: question }).kind).toBe('hold');
    });
    it('lets a learner ask for more questions than the default', () => {
      const contacts = [18, 19, 20].map((day) =>
        aContact(`2026-11-${day}T09:00:00Z`, { what: 'question', ...answered }),
      );
      const recipient = aRecipient({ contacts });
      recipient.state.preferences.rhythm = { days: [1, 2, 3, 4, 5], hour: '09:30', weeklyCap: 5 };
      expect(verdict({ recipient, message: question })).toEqual({ kind: 'send' });
    });
    it('sends one at a time: none while another of the last 24 hours waits for an answer', () => {
      const contacts = [aContact('2026-11-23T14:00:00Z', { what: 'question' })];
      expect(verdict({ recipient: aRecipient({ contacts }) })).toEqual(
        held('one-at-a-time', '2026-11-24T14:00:00Z'),
      );
      const answeredOne = [aContact('2026-11-23T14:00:00Z', { what: 'question', ...answered })];
      expect(verdict({ recipient: aRecipient({ contacts: answeredOne }) })).toEqual({ kind: 'send' });
    });
    it('sleeps after three ignored in a row, asks once, and wakes at the first word', () => {
      const ignored = ['2026-10-27', '2026-11-03', '2026-11-10'].map((day) => aContact(`${day}T09:00:00Z`));
      const asleep = aRecipient({ contacts: ignored });
      expect(verdict({ recipient: asleep })).toMatchObject({ kind: 'hold', reason: 'asleep' });
      const stillThere: ProactiveMessage = { ...nudge, what: 'still-there' };
      expect(verdict({ recipient: asleep, message: stillThere })).toEqual({ kind: 'send' });
      const asked = aRecipient({
        contacts: [...ignored, aContact('2026-11-20T09:00:00Z', { what: 'still-there' })],
      });
      expect(verdict({ recipient: asked, message: stillThere })).toMatchObject({
        kind: 'hold',
        reason: 'asleep',
      });
      const woken = aRecipient({
        contacts: asked.state.contacts.map((contact) => ({ ...contact, ...answered })),
      });
      expect(verdict({ recipient: woken })).toEqual({ kind: 'send' });
    });
    it('counts as ignored only what had its seven days', () => {
      const contacts = ['2026-11-03', '2026-11-10', '2026-11-18'].map((day) =>
        aContact(`${day}T09:00:00Z`, { what: 'tip' }),
      );
      expect(verdict({ recipient: aRecipient({ contacts }) })).toEqual({ kind: 'send' });
    });
  });

  describe('a question keeps to the rhythm of its learner', () => {
    it('comes on their days, from their hour on, for two hours', () => {
      expect(verdict({ message: question, now: new Date('2026-11-24T08:00:00Z') })).toEqual(
        held('rhythm', '2026-11-24T08:30:00Z'),
      );
      expect(verdict({ message: question, now: new Date('2026-11-24T10:29:00Z') })).toEqual({ kind: 'send' });
      expect(verdict({ message: question, now: new Date('2026-11-24T10:30:00Z') })).toEqual(
        held('rhythm', '2026-11-26T08:30:00Z'),
      );
    });
    it('is moved into the working day when their hour lies outside', () => {
      const recipient = aRecipient();
      recipient.state.preferences.rhythm.hour = '19:00';
      expect(verdict({ message: question, recipient })).toEqual(held('rhythm', '2026-11-24T15:00:00Z'));
    });
    it('does not interrupt somebody who is writing', () => {
      const recipient = aRecipient({ lastSeenAt: new Date('2026-11-24T08:58:00Z') });
      expect(verdict({ message: question, recipient })).toEqual(
        held('in-conversation', '2026-11-24T09:08:00Z'),
      );
    });
  });

  describe('on the person’s own clock', () => {
    it('waits for eight in La Réunion and in Martinique', () => {
      const now = new Date('2026-11-24T03:00:00Z');
      expect(verdict({ now, recipient: aRecipient({ timeZone: 'Indian/Reunion' }) })).toEqual(
        held('outside-hours', '2026-11-24T04:00:00Z'),
      );
      expect(verdict({ now, recipient: aRecipient({ timeZone: 'America/Martinique' }) })).toEqual(
        held('outside-hours', '2026-11-24T12:00:00Z'),
      );
    });
    it('follows summer time: the same eight o’clock on both sides of the change', () => {
      const friday = new Date('2026-03-27T18:00:00Z');
      expect(verdict({ now: friday })).toEqual(held('outside-hours', '2026-03-30T06:00:00Z'));
      const october = new Date('2026-10-23T18:00:00Z');
      expect(verdict({ now: october })).toEqual(held('outside-hours', '2026-10-26T07:00:00Z'));
    });
    it('takes the organisation’s clock when the client names none that exists', () => {
      expect(verdict({ recipient: aRecipient({ timeZone: 'Mars/Olympus' }) })).toEqual({ kind: 'send' });
    });
  });
});
