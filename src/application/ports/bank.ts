import type { Release } from '../../domain/bank/release';

/** Immutable content releases and the pointer that says which one is current. */
export interface Bank {
  /** The current release; refreshed by polling the pointer every 2 s. Refuses with `not-found` before the first publication. */
  current(): Promise<Release>;
  /** Any release still kept: a learner finishes a question on the release they started. */
  find(releaseId: string): Promise<Release | undefined>;
  list(): Promise<ReleaseSummary[]>;
  /**
   * Stores the release and makes it current, only while `expectedCurrent` still is (compare and set).
   * `stale` says that another one was published meanwhile.
   */
  publish(release: Release, expectedCurrent: string | undefined): Promise<'published' | 'stale'>;
}

export interface ReleaseSummary {
  id: string;
  publishedAt: Date;
  publishedBy: string;
  basedOn?: string;
  questions: number;
  tips: number;
  isCurrent: boolean;
}
