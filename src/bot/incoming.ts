import type { Incoming } from '../../dialogs';
import { localTenantId } from '../domain/learner/identity';
import type { TeamsActivity } from './activity';
import { placeOf } from './events';

export const tenantOf = (activity: TeamsActivity): string | undefined =>
  activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? undefined;

/** Who wrote and from where. The activity was authenticated and admitted. */
export const incomingOf = (activity: TeamsActivity): Incoming => ({
  tenantId: tenantOf(activity) ?? localTenantId,
  learnerId: activity.from.aadObjectId ?? activity.from.id,
  activityId: activity.id ?? '',
  firstName: firstNameOf(activity.from.name),
  fullName: activity.from.name ?? undefined,
  place: placeOf(activity),
  address: {
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    botId: activity.recipient.id,
    userId: activity.from.id,
    channelId: activity.channelId,
  },
  locale: localeOf(activity.locale),
  timeZone:
    activity.localTimezone ?? activity.entities?.find((entity) => entity.timezone)?.timezone ?? undefined,
  replyToId: activity.replyToId ?? undefined,
});

const localeOf = (locale: string | null | undefined): Incoming['locale'] => {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : undefined;
};

/** "BERRADA Amina" and "Amina Berrada" are both written in directories: a family name in capitals is passed over. */
const firstNameOf = (name: string | null | undefined): string | undefined => {
  const words = (name ?? '').split(/\s+/).filter((word) => word !== '');
  return words.find((word) => word !== word.toLocaleUpperCase('fr')) ?? words[0];
};
