import type { LearnerKey } from '../../domain/learner/identity';
import type { LearnerState } from '../../domain/learner/state';

/** Snapshots of learners: a cache of the journal's fold, never the truth. */
export interface Learners {
  /** Undefined when there is none, or when it was folded by another `modelVersion` than ours. */
  find(key: LearnerKey): Promise<LearnerState | undefined>;
  /** Keeps the newer of the stored and the given state (by `seq`); never fails on a race. */
  save(state: LearnerState): Promise<void>;
  /** Every learner of a tenant (all tenants when absent), in the order of their ids. */
  readAll(tenantId?: string): AsyncIterable<LearnerState>;
  /** Tenants that have any. */
  tenants(): Promise<string[]>;
  /** Of every snapshot, whatever version folded it, in the order of ids. */
  keys(): AsyncIterable<LearnerKey>;
  delete(key: LearnerKey): Promise<boolean>;
}
