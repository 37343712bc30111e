import type { LearnerKey } from '../domain/learner/identity';
import type { Erasure } from './ports/erasure';
import type { Journal } from './ports/journal';
import type { Learners } from './ports/learners';
import type { Snapshots } from './snapshots';

export interface OrphanDeps {
  journal: Journal;
  learners: Learners;
  erasure: Erasure;
  /** Snapshots that wait to be written. */
  pending: Pick<Snapshots, 'find' | 'forget'>;
}

/**
 * A turn under way during an erasure may write after it: an entry whose predecessors are gone, or a snapshot of what is no
 * longer in the journal. A journal begins with entry 1 or with a checkpoint and has no hole: anything else is such a trace,
 * and is erased with all that followed. Nothing has to remember who was erased. True when there was one.
 */
export const removeIfOrphan = async (
  { journal, learners, erasure, pending }: OrphanDeps,
  key: LearnerKey,
): Promise<boolean> => {
  const snapshot = pending.find(key) ?? (await learners.find(key));
  if ((await hasBeginning(journal, key)) && (await isJoined(journal, key, snapshot?.seq ?? 0))) return false;
  pending.forget(key);
  const removed = await erasure.erase(key);
  return Object.keys(removed).length > 0;
};

const hasBeginning = async (journal: Journal, key: LearnerKey): Promise<boolean> => {
  for await (const { seq, events } of journal.readAfter(key, 0))
    return seq === 1 || events.some((event) => event.kind === 'checkpoint');
  return false;
};

/** Are the entry of the snapshot and the one before it in the journal? */
const isJoined = async (journal: Journal, key: LearnerKey, seq: number): Promise<boolean> => {
  if (seq <= 1) return true;
  const entry = await journal.find(key, seq);
  if (!entry) return false;
  if (entry.events.some((event) => event.kind === 'checkpoint')) return true;
  return (await journal.find(key, seq - 1)) !== undefined;
};
