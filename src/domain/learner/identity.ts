/** A person in one Entra tenant. `learnerId` is the Entra object id (`aadObjectId`). */
export interface LearnerKey {
  tenantId: string;
  learnerId: string;
}

/** One text for each key, for maps and sets. Not the id of a document: see `learnerDocumentId`. */
export const keyText = ({ tenantId, learnerId }: LearnerKey): string => JSON.stringify([tenantId, learnerId]);

/** An id as Entra makes them; Entra and Teams write them in lower case, whatever the portal or a script copied. */
export const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type Role = 'learner' | 'manager' | 'admin' | 'operator';

/** Where a person can be written to: opaque to us, filled and read by the bot only. */
export interface Address {
  serviceUrl: string;
  conversationId: string;
  botId: string;
  userId: string;
  channelId: string;
}

/** The tenant of clients without Entra: the local chat and test clients, in local mode only. */
export const localTenantId = 'local';
