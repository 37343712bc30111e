import type { Rules } from '../tutoring/engine';
import type { JournalEntry, LearnerEvent } from './events';
import { fold, newLearner } from './fold';
import type { LearnerKey } from './identity';
import type { LearnerState } from './state';

/** What is older is aggregated; entries a little younger go along, so that it happens about once a month for a learner. */
export interface AnswerPeriod {
  olderThan: Date;
  alongWith: Date;
}

const isCheckpoint = (entry: JournalEntry): boolean =>
  entry.events.some((event) => event.kind === 'checkpoint');

/** Does the journal begin with something to aggregate? Only its first two entries are needed. */
export const isToAggregate = (
  [first, second]: readonly JournalEntry[],
  { olderThan }: AnswerPeriod,
): boolean => {
  const oldest = first && isCheckpoint(first) ? second : first;
  return oldest !== undefined && oldest.at < olderThan;
};

/**
 * The entry that takes the place of the oldest ones: same sequence number as the last of them, holding the state they lead
 * to. What happened one by one is gone from it: answers, activities and contacts of that time. Questions still open stay,
 * since they may still be answered. Undefined when nothing is old enough.
 */
export const checkpointOf = (
  rules: Rules,
  key: LearnerKey,
  entries: readonly JournalEntry[],
  { olderThan, alongWith }: AnswerPeriod,
): JournalEntry | undefined => {
  const old = entries.filter((entry) => entry.at < alongWith);
  const last = old.at(-1);
  if (!last || !isToAggregate(entries, { olderThan, alongWith })) return undefined;
  const state = aggregated(fold(rules, newLearner(rules, key), old));
  return {
    tenantId: key.tenantId,
    learnerId: key.learnerId,
    seq: last.seq,
    at: last.at,
    events: [{ kind: 'checkpoint', state }],
  };
};

const aggregated = (state: LearnerState): LearnerState => ({
  ...state,
  closed: [],
  turns: [],
  contacts: [],
});

const withoutNote = (event: LearnerEvent): LearnerEvent => {
  if (event.kind !== 'problem-reported' || event.note === undefined) return event;
  const { note: _, ...kept } = event;
  return kept;
};

/** The entry without the words that the person wrote; undefined when it holds none. They are no part of the fold. */
export const withoutFreeText = (entry: JournalEntry): JournalEntry | undefined => {
  const events = entry.events.map(withoutNote);
  return events.some((event, index) => event !== entry.events[index]) ? { ...entry, events } : undefined;
};
