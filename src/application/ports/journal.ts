import type { JournalEntry } from '../../domain/learner/events';
import type { LearnerKey } from '../../domain/learner/identity';

/** The append-only history of each learner. `append` is the only commit point of the service. */
export interface Journal {
  /** `conflict` when the sequence number is taken: another turn of the same learner came first. */
  append(entry: JournalEntry): Promise<'appended' | 'conflict'>;
  /** One entry, read by its key. */
  find(key: LearnerKey, seq: number): Promise<JournalEntry | undefined>;
  /** Entries with a sequence number above `seq`, in order. */
  readAfter(key: LearnerKey, seq: number): AsyncIterable<JournalEntry>;
  /** All entries of all learners of a tenant, grouped by learner and in order: for calibration and statistics. */
  readAll(tenantId?: string): AsyncIterable<JournalEntry>;
  /** Retention alone: an entry that says less takes the place of the one with its key; false when that one is gone. */
  replace(entry: JournalEntry): Promise<boolean>;
  /** Retention: entries up to and including `seq`, once a checkpoint holds what they said. */
  deleteUpTo(key: LearnerKey, seq: number): Promise<number>;
  deleteAll(key: LearnerKey): Promise<number>;
}
