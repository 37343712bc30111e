import type { Erasure } from '../application/ports/erasure';
import type { Learners } from '../application/ports/learners';
import type { LearnerKey } from '../domain/learner/identity';
import type { DocumentCollection } from './document-collection';
import { journalSpec } from './journal';
import { idsBelow, learnerDocumentId } from './keys';
import { learnersSpec } from './learners';

/** Takes a person's name off what they did to others; gives how many documents named them. */
export type Forget = (key: LearnerKey) => Promise<number>;

/** A newcomer who writes and writes must not keep an erasure from ending. */
const maxPasses = 10;

/**
 * Collections whose `_id` starts with tenant|learner hold personal data: everything below that key goes.
 *
 * The order matters (see still-known.ts). The journal goes first, again until nothing is left of it: what a turn writes from then
 * on is taken back by that turn. The snapshot goes last: an erasure cut short leaves it without a journal, which the nightly
 * retention sees and completes.
 */
export const makeErasure = (
  learners: Learners,
  collections: readonly DocumentCollection[],
  /** The embedded store's files keep what was deleted until they are written anew; damaged copies keep it longer. */
  compact: () => Promise<void>,
  /** By collection: what they asked of others stays, without saying who asked. */
  authored: Readonly<Record<string, Forget>> = {},
): Erasure => ({
  erase: async (key) => {
    const removed: Record<string, number> = {};
    const count = (name: string, documents: number): void => {
      if (documents > 0) removed[name] = (removed[name] ?? 0) + documents;
    };
    const id = learnerDocumentId(key);
    const eraseIn = async (collection: DocumentCollection): Promise<number> => {
      const below = await collection.deleteMany(idsBelow(key.tenantId, key.learnerId));
      const own = (await collection.delete(id)) ? 1 : 0;
      count(collection.spec.name, below + own);
      return below + own;
    };
    const named = (name: string) => collections.filter(({ spec }) => spec.name === name);
    for (const journal of named(journalSpec.name))
      for (let pass = 1; pass <= maxPasses && (await eraseIn(journal)) > 0; pass += 1);
    for (const collection of collections)
      if (![journalSpec.name, learnersSpec.name].includes(collection.spec.name)) await eraseIn(collection);
    for (const [name, forget] of Object.entries(authored)) count(name, await forget(key));
    // Through its port: it may keep states at hand.
    count(learnersSpec.name, (await learners.delete(key)) ? 1 : 0);
    await compact();
    return removed;
  },
});
