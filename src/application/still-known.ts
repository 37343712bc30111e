import type { JournalEntry } from '../domain/learner/events';
import type { LearnerState } from '../domain/learner/state';
import type { Journal } from './ports/journal';

/**
 * Is what a state was folded from still the journal? A person who was erased has none, or a new one that begins at another moment.
 *
 * An erasure deletes the journal before anything else, and again until nothing is left. So whoever writes something of a person
 * asks this after having written, and takes it back when the answer is no: either the erasure comes later and finds what was
 * written, or it came first and the answer says so. No order of steps leaves a trace or mixes two lives.
 */
export const isStillKnown = async (
  journal: Pick<Journal, 'beganAt'>,
  state: LearnerState,
): Promise<boolean> => {
  const began = await journal.beganAt(state);
  return began !== undefined && isSame(began, state.firstSeenAt);
};

/** An entry that continues another history than the one that began then: written by a turn that an erasure overtook. */
export const isForeign = ({ since }: JournalEntry, began: Date | undefined): boolean =>
  since !== undefined && began !== undefined && !isSame(since, began);

export const isSame = (a: Date, b: Date | undefined): boolean => a.getTime() === b?.getTime();
