import type { LearnerKey } from '../../domain/learner/identity';

/** A name that stands for a person and cannot be turned back without the service's secret; always the same one. */
export type PseudonymOf = (key: LearnerKey) => Promise<string>;
