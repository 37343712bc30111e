import { randomUUID } from 'node:crypto';

export interface ActivityParts extends Record<string, unknown> {
  serviceUrl: string;
  tenantId?: string;
  /** Entra object id. */
  person?: string;
  personName?: string;
}

/** An activity as Teams posts it for a person in their private chat with the bot. */
export const aTeamsActivity = ({
  tenantId = 'tenant-1',
  person = 'person-1',
  personName = 'Amina Berrada',
  ...parts
}: ActivityParts): Record<string, unknown> => ({
  type: 'message',
  id: randomUUID(),
  timestamp: '2026-11-24T09:00:00.000Z',
  channelId: 'msteams',
  from: { id: `29:${person}`, name: personName, aadObjectId: person },
  recipient: { id: '28:bot', name: 'Coup de pouce' },
  conversation: { id: `a:${person}`, conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  locale: 'fr-FR',
  localTimezone: 'Europe/Paris',
  ...parts,
});

export const aPress = (
  parts: ActivityParts & { data: unknown; replyToId?: string },
): Record<string, unknown> => {
  const { data, ...rest } = parts;
  return aTeamsActivity({
    ...rest,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' },
  });
};

/** The same button where `Action.Execute` is not known. */
export const aSubmit = (
  parts: ActivityParts & { data: unknown; replyToId?: string },
): Record<string, unknown> => {
  const { data, ...rest } = parts;
  return aTeamsActivity({ ...rest, type: 'message', value: data });
};
