/** A person in one Entra tenant. `learnerId` is the Entra object id (`aadObjectId`). */
export interface LearnerKey {
  tenantId: string;
  learnerId: string;
}

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
