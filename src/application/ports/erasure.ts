import type { LearnerKey } from '../../domain/learner/identity';

/** Removes every trace of a person from every collection of the store. */
export interface Erasure {
  /** Documents removed, by collection. Safe to repeat. */
  erase(key: LearnerKey): Promise<Record<string, number>>;
}
