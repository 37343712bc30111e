import type { JournalEntry } from '../../domain/learner/events';
import type { LearnerKey } from '../../domain/learner/identity';

/** The append-only history of each learner. `append` is the only commit point of the service. */
export interface Journal {
  /** `conflict` when the sequence number is taken: another turn of the same learner came first. */
  append(entry: JournalEntry): Promise<'appended' | 'conflict'>;
  /** One entry, read by its key. */
  find(key: LearnerKey, seq: number): Promise<JournalEntry | undefined>;
  /** Where the journal begins: entry 1, or the checkpoint that took its place. Undefined when there is none. */
  first(key: LearnerKey): Promise<JournalEntry | undefined>;
  /** When the history of a learner began: the moment of its first entry, or what a checkpoint remembers. Cheap. */
  beganAt(key: LearnerKey): Promise<Date | undefined>;
  /** Entries with a sequence number above `seq`, in order and without a hole; from 0, those from its beginning on. */
  readAfter(key: LearnerKey, seq: number): AsyncIterable<JournalEntry>;
  /** Entries with a sequence number above `seq`, in order, holes or not: those that an interrupted turn left, too. */
  readBeyond(key: LearnerKey, seq: number): AsyncIterable<JournalEntry>;
  /**
   * Every learner who has entries, in the order of ids. Headless when those do not start at 1: aggregated by a checkpoint, or
   * the trace of an interrupted turn.
   */
  learners(): AsyncIterable<LearnerKey & { isHeadless: boolean }>;
  /** All entries of all learners of a tenant, grouped by learner and in order: for calibration and statistics. */
  readAll(tenantId?: string): AsyncIterable<JournalEntry>;
  /** Retention alone: an entry that says less takes the place of the one with its key; false when that one is gone. */
  replace(entry: JournalEntry): Promise<boolean>;
  /** Retention: entries up to and including `seq`, once a checkpoint holds what they said. */
  deleteUpTo(key: LearnerKey, seq: number): Promise<number>;
  /** Takes back this very entry; one of another moment with the same key stays. */
  remove(entry: JournalEntry): Promise<void>;
  deleteAll(key: LearnerKey): Promise<number>;
}
