import type { Erasure } from '../application/ports/erasure';
import type { Learners } from '../application/ports/learners';
import type { LearnerKey } from '../domain/learner/identity';
import type { DocumentCollection } from './document-collection';
import { idsBelow, learnerDocumentId } from './keys';

/** Takes a person's name off what they did to others; gives how many documents named them. */
export type Forget = (key: LearnerKey) => Promise<number>;

/** Collections whose `_id` starts with tenant|learner hold personal data: everything below that key goes. */
export const makeErasure = (
  learners: Learners,
  collections: readonly DocumentCollection[],
  /** The embedded store's files keep what was deleted until they are written anew. */
  compact: () => Promise<void>,
  /** By collection: what they asked of others stays, without saying who asked. */
  authored: Readonly<Record<string, Forget>> = {},
): Erasure => ({
  erase: async (key) => {
    const removed: Record<string, number> = {};
    // Through its port: it may keep states at hand.
    if (await learners.delete(key)) removed['learners'] = 1;
    const id = learnerDocumentId(key);
    for (const collection of collections) {
      const below = await collection.deleteMany(idsBelow(key.tenantId, key.learnerId));
      const own = (await collection.delete(id)) ? 1 : 0;
      if (below + own > 0) removed[collection.spec.name] = (removed[collection.spec.name] ?? 0) + below + own;
    }
    for (const [name, forget] of Object.entries(authored)) {
      const forgotten = await forget(key);
      if (forgotten > 0) removed[name] = (removed[name] ?? 0) + forgotten;
    }
    await compact();
    return removed;
  },
});
