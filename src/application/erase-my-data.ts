import type { LearnerKey } from '../domain/learner/identity';
import type { Erasure } from './ports/erasure';

/** Erases a person for good, at their own request. Safe to repeat. */
export const makeEraseMyData =
  ({ erasure }: { erasure: Erasure }) =>
  async (key: LearnerKey): Promise<void> => {
    await erasure.erase(key);
  };
