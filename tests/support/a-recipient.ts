import type { Contact } from '../../src/domain/learner/state';
import type { Recipient } from '../../src/domain/nudging/may-send';
import type { SendingRules } from '../../src/domain/nudging/sending-rules';

/** Somebody in Paris who met the bot, with the preferences everybody starts with. */
export const aRecipient = (
  more: Partial<Recipient['state']> = {},
  person?: Recipient['person'],
): Recipient => ({
  state: {
    address: {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversationId: 'a:1',
      botId: '28:bot',
      userId: '29:1',
      channelId: 'msteams',
    },
    reachability: 'reachable',
    timeZone: 'Europe/Paris',
    contacts: [],
    ...more,
    preferences: {
      rhythm: { days: [2, 4], hour: '09:30', weeklyCap: 2 },
      reminders: 'on',
      ...more.preferences,
    },
  },
  person,
});

export const someRules = (more: Partial<SendingRules> = {}): SendingRules => ({
  timeZone: 'Europe/Paris',
  hours: { from: 8 * 60, to: 18 * 60 },
  days: [1, 2, 3, 4, 5],
  isHoliday: () => false,
  closures: [],
  caps: { questionsPerWeek: 2, nudgesPerWeek: 1, ignoredBeforeSleep: 3 },
  features: { nudges: true, weeklyTip: true },
  ...more,
});

/** Something sent to them at that moment, answered or not. */
export const aContact = (at: string, more: Partial<Contact> = {}): Contact => ({
  what: 'nudge',
  deliveryId: `n-${at}`,
  at: new Date(at),
  ...more,
});
