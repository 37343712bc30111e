import type { Rules } from '../tutoring/engine';
import type { Facts, Moment } from '../tutoring/change';
import { isMet } from '../tutoring/state';
import type { JournalEntry } from './events';
import { findClosed, foldEntry, newLearner } from './fold';
import type { LearnerKey } from './identity';
import type { LearnerState } from './state';

/** What was believed at the last answer before a date, and what the answers since then showed. */
export interface LookBack {
  readonly then: Moment;
  readonly facts: Facts;
}

/**
 * Reads a journal again from its beginning, under the rules of now: the estimate of then and that of now differ by what
 * happened in between, and by nothing else. One for each date that has an answer before it.
 */
export const makeLookBack = (
  rules: Rules,
  key: LearnerKey,
  dates: readonly Date[],
): { add(entry: JournalEntry): void; result(): LookBack[] } => {
  let state = newLearner(rules, key);
  const backs = dates.map((date) => ({ date, ...emptyFacts(), then: undefined as Moment | undefined }));
  return {
    add: (entry) => {
      const after = foldEntry(rules, state, entry);
      for (const back of backs) {
        if (entry.at > back.date) note(back, entry, state, after);
        else if (after.engine.lastAnswerAt !== undefined)
          back.then = {
            state: after.engine,
            at: after.engine.lastAnswerAt,
            shown: after.levelsTold,
          };
      }
      state = after;
    },
    result: () =>
      backs.flatMap(({ then, learnt, answered, firsts }) =>
        then ? [{ then, facts: { learnt, answered, firsts } }] : [],
      ),
  };
};

const emptyFacts = () => ({
  learnt: new Set<string>(),
  answered: new Set<string>(),
  firsts: new Map<string, boolean>(),
});

const note = (
  { learnt, answered, firsts }: ReturnType<typeof emptyFacts>,
  { events }: JournalEntry,
  before: LearnerState,
  after: LearnerState,
): void => {
  for (const event of events) {
    if (event.kind !== 'answered') continue;
    const closed = findClosed(after, event.presentationId);
    if (!closed) continue;
    const { questionId: id, isHintGiven } = closed;
    const [was, is] = [before.engine.memories[id], after.engine.memories[id]];
    // Tapped through, or pressed twice: it tells nothing.
    if (!isMet(is) || is.seen === (was?.seen ?? 0)) continue;
    const isRight = is.score >= 0.5 && !isHintGiven;
    answered.add(id);
    if (!isMet(was)) firsts.set(id, isRight);
    else if (was.score < 0.5 && isRight) learnt.add(id);
    if (is.score < 0.5) learnt.delete(id);
  }
};
