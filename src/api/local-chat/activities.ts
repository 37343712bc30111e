import { randomUUID } from 'node:crypto';
import { localTenantId } from '../../domain/learner/identity';
import type { ExamplePerson } from './people';

const bot = { id: '28:coup-de-pouce', name: 'Coup de pouce' };

export const conversationIdOf = (person: Pick<ExamplePerson, 'id'>): string => `a:${person.id}`;

/** What Teams would send for this person, with the parts that differ by kind of activity. */
export const teamsActivity = (
  person: ExamplePerson,
  context: { serviceUrl: string; now: Date; timeZone?: string },
  parts: Record<string, unknown>,
): Record<string, unknown> => ({
  id: randomUUID(),
  timestamp: context.now.toISOString(),
  localTimestamp: context.now.toISOString(),
  localTimezone: context.timeZone,
  channelId: 'msteams',
  serviceUrl: context.serviceUrl,
  from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
  recipient: bot,
  conversation: { id: conversationIdOf(person), conversationType: 'personal', tenantId: localTenantId },
  channelData: { tenant: { id: localTenantId } },
  locale: 'fr-FR',
  entities: [
    { type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Web', timezone: context.timeZone },
  ],
  ...parts,
});
