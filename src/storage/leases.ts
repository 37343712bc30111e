import type { Leases } from '../application/ports/leases';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';

/** `_id` = the job's name. */
export const leasesSpec: CollectionSpec = { name: 'leases', fields: ['owner', 'until'], indexes: [] };

const schema = 1;

export interface LeaseDocument extends StoredDocument {
  owner: string;
  /** By the clock of whoever took it: let leases be much longer than clocks differ. */
  until: Date;
}

export function makeLeases(collection: DocumentCollection<LeaseDocument>): Leases {
  const lease = (name: string, owner: string, ttlMs: number, now: Date): LeaseDocument => ({
    _id: documentId(name),
    schema,
    owner,
    until: new Date(now.getTime() + ttlMs),
  });
  return {
    async acquire(name, owner, ttlMs, now) {
      const ours = lease(name, owner, ttlMs, now);
      if (await collection.replace(ours, { until: { lte: now } })) return true;
      if (await collection.replace(ours, { owner })) return true;
      return (await collection.insert(ours)) === 'inserted';
    },
    renew: async (name, owner, ttlMs, now) =>
      collection.replace(lease(name, owner, ttlMs, now), { owner, until: { gt: now } }),
    async release(name, owner) {
      await collection.deleteMany({ _id: documentId(name), owner });
    },
  };
}
