import type { Deliveries, DeliveryCount } from '../application/ports/deliveries';
import type { LearnerKey } from '../domain/learner/identity';
import type { Delivery } from '../domain/nudging/delivery';
import type { CollectionSpec, DocumentCollection, Filter, StoredDocument } from './document-collection';
import { documentId, idsBelow } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|learner|nudge: unique, and erased with the learner. `dueAt` exists only while there is something to do. */
export const deliveriesSpec: CollectionSpec = {
  name: 'deliveries',
  fields: ['tenantId', 'nudgeId', 'state', 'reason', 'dueAt', 'expiresAt', 'sendingBy', 'respondedAt'],
  indexes: [
    { fields: ['dueAt', 'tenantId'] },
    { fields: ['nudgeId', 'tenantId', 'state'] },
    { fields: ['state', 'tenantId'] },
    { fields: ['expiresAt'] },
  ],
};

const schema = 1;

export type DeliveryDocument = StoredDocument & Delivery;

const idOf = (key: LearnerKey, nudgeId: string): string => documentId(key.tenantId, key.learnerId, nudgeId);
const toDelivery = (document: DeliveryDocument): Delivery => {
  const { _id, schema: _, ...delivery } = upToDate<DeliveryDocument>(document, schema);
  return delivery;
};

export function makeDeliveries(collection: DocumentCollection<DeliveryDocument>): Deliveries {
  return {
    async plan(deliveries) {
      const documents = deliveries.map((delivery) => ({
        _id: idOf(delivery, delivery.nudgeId),
        schema,
        ...delivery,
      }));
      return { planned: (await collection.insertMany(documents)).inserted };
    },
    async find(key, nudgeId) {
      const document = await collection.get(idOf(key, nudgeId));
      return document && toDelivery(document);
    },
    listOf: async (key) =>
      (await collection.find(idsBelow(key.tenantId, key.learnerId), { sort: { _id: 1 } })).map(toDelivery),
    listDue: async (tenantId, now, limit) =>
      (await collection.find({ dueAt: { lte: now }, tenantId }, { sort: { dueAt: 1 }, limit })).map(
        toDelivery,
      ),
    async change(delivery, { states, sendingBy }, members) {
      const condition: Filter = { state: { in: states }, ...(sendingBy !== undefined && { sendingBy }) };
      const changed = await collection.change(idOf(delivery, delivery.nudgeId), condition, members);
      return changed && toDelivery(changed);
    },
    async wake(key, now) {
      // By key alone: a person has few, thousands may be held.
      const own = await collection.find(idsBelow(key.tenantId, key.learnerId));
      let woken = 0;
      for (const { _id, state, reason } of own) {
        // What the channel asked to wait for still has to wait.
        if (state !== 'held' || reason === 'throttled' || reason === 'retry') continue;
        if (await collection.change(_id, { state: 'held' }, { dueAt: now })) woken += 1;
      }
      return woken;
    },
    listSending: async (tenantId) => (await collection.find({ state: 'sending', tenantId })).map(toDelivery),
    listOfNudge: async (tenantId, nudgeId, states, limit) =>
      (
        await collection.find(
          { nudgeId, tenantId, state: { in: states } },
          limit === undefined ? {} : { limit },
        )
      ).map(toDelivery),
    async count(tenantId, nudgeId) {
      const counts = new Map<string, DeliveryCount>();
      let responded = 0;
      for (const { state, reason, respondedAt } of await collection.list({ nudgeId, tenantId })) {
        if (!state) continue;
        const key = `${state} ${reason ?? ''}`;
        const known = counts.get(key) ?? { state, reason, count: 0 };
        counts.set(key, { ...known, count: known.count + 1 });
        if (respondedAt) responded += 1;
      }
      return { counts: [...counts.values()], responded };
    },
    tenants: () => tenantsOf(collection),
    deleteBefore: async (date, tenantId) =>
      collection.deleteMany({
        expiresAt: { lt: date },
        dueAt: { exists: false },
        ...(tenantId !== undefined && { tenantId }),
      }),
  };
}
