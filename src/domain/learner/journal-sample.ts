import { hashOf } from '../hash';
import type { Journal } from '../tutoring/experience';
import { answersIn, checkpointIn } from './engine-answers';
import type { JournalEntry } from './events';
import { keyText } from './identity';

interface Sampled {
  /** Of the person alone: who is kept depends neither on the order of journals nor on the night. */
  rank: number;
  journal: Journal;
}

/**
 * Answers of a share of the people, whole person by whole person, so that memory stays bounded: the share is halved each
 * time that it holds too many answers. Entries come grouped by learner and in order.
 * Source: M. Wegman's adaptive sampling (P. Flajolet 1990, On adaptive sampling, Computing 43).
 */
export const makeJournalSample = (
  mostAnswers: number,
): { add(entry: JournalEntry): void; result(): Journal[] } => {
  let people: Sampled[] = [];
  let below = 2 ** 32;
  let current: { name: string; entries: JournalEntry[] } | undefined;

  const endPerson = (): void => {
    if (!current) return;
    const { name, entries } = current;
    current = undefined;
    const rank = hashOf(name);
    if (rank >= below) return;
    const journal = journalIn(entries);
    if (!journal) return;
    people.push({ rank, journal });
    while (people.length > 1 && answersOf(people) > mostAnswers) {
      below /= 2;
      people = people.filter((each) => each.rank < below);
    }
  };

  return {
    add: (entry) => {
      const name = keyText(entry);
      if (current?.name === name) return void current.entries.push(entry);
      endPerson();
      current = { name, entries: [entry] };
    },
    result: () => {
      endPerson();
      return [...people].sort((one, other) => one.rank - other.rank).map(({ journal }) => journal);
    },
  };
};

const answersOf = (people: readonly Sampled[]): number =>
  people.reduce((total, { journal }) => total + journal.answers.length, 0);

const journalIn = (entries: readonly JournalEntry[]): Journal | undefined => {
  const answers = answersIn(entries).map(({ answer }) => answer);
  const first = answers[0];
  return first && { startedAt: checkpointIn(entries)?.engine.startedAt ?? first.now, answers };
};
