import { beganAt, type JournalEntry } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Erasure } from './ports/erasure';
import type { Journal } from './ports/journal';
import type { Learners } from './ports/learners';
import type { Snapshots } from './snapshots';
import { isForeign, isSame } from './still-known';

export interface OrphanDeps {
  journal: Journal;
  learners: Learners;
  erasure: Erasure;
  /** Snapshots that wait to be written. */
  pending: Pick<Snapshots, 'find' | 'forget'>;
}

/**
 * Looks for what a turn under way left after an erasure. Turns take such traces back themselves (see still-known.ts): what is found
 * here is of those that could not, since their process died or the store failed. Nothing has to remember who was erased: a person
 * without a journal is nobody, and all that is left of them is erased; of a newcomer only what continues another history goes.
 * True when there was something.
 */
export const removeIfOrphan = async (deps: OrphanDeps, key: LearnerKey): Promise<boolean> => {
  const { journal, learners, erasure, pending } = deps;
  const first = await journal.first(key);
  if (!first) {
    pending.forget(key);
    const removed = await erasure.erase(key);
    return Object.keys(removed).length > 0;
  }
  const began = beganAt(first);
  const isOurs = (state: LearnerState | undefined): boolean => !state || isSame(began, state.firstSeenAt);
  if (!isOurs(pending.find(key))) pending.forget(key);
  const snapshot = await learners.find(key);
  const isSnapshotOurs = isOurs(snapshot);
  if (!isSnapshotOurs) await learners.delete(key);
  const strays: JournalEntry[] = [];
  const known = (isSnapshotOurs && snapshot?.seq) || first.seq;
  for await (const entry of journal.readBeyond(key, known)) if (isForeign(entry, began)) strays.push(entry);
  for (const stray of strays) await journal.remove(stray);
  return !isSnapshotOurs || strays.length > 0;
};
