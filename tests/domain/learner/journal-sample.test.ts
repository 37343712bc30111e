import fc from 'fast-check';
import type { JournalEntry } from '../../../src/domain/learner/events';
import { fold, newLearner } from '../../../src/domain/learner/fold';
import { makeJournalSample } from '../../../src/domain/learner/journal-sample';
import { checkpointOf } from '../../../src/domain/learner/retention';
import { rulesOf } from '../../../src/application/rules';
import { answeredEntry, questionOf } from '../../support/answered-entry';

const dayMs = 86_400_000;
const at = (day: number): Date => new Date(Date.UTC(2026, 0, 1) + day * dayMs);
/** A journal of as many answers, one a day, each to another question. */
const journalOf = (person: number, answers: number): JournalEntry[] =>
  Array.from({ length: answers }, (_, index) =>
    answeredEntry({
      learnerId: `p${person}`,
      seq: index + 1,
      question: questionOf(`q${index}`),
      isRight: true,
      at: at(index),
    }),
  );
const sampleOf = (journals: readonly JournalEntry[][], most: number) => {
  const sample = makeJournalSample(most);
  for (const entry of journals.flat()) sample.add(entry);
  return sample.result();
};

describe('a sample of journals', () => {
  it('is everybody while there is room, whole', () => {
    const sampled = sampleOf([journalOf(1, 3), journalOf(2, 5)], 100);
    expect(sampled.map(({ answers }) => answers.length).sort()).toEqual([3, 5]);
    expect(sampled.every(({ startedAt }) => startedAt === at(0).getTime())).toBe(true);
  });

  it('holds no more answers than asked, of whole people, the same whatever the order of journals', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 20, max: 200 }),
        fc.infiniteStream(fc.nat()),
        (sizes, most, keys) => {
          const journals = sizes.map((size, person) => journalOf(person, size));
          const sampled = sampleOf(journals, most);
          expect(sampled.reduce((total, { answers }) => total + answers.length, 0)).toBeLessThanOrEqual(most);
          const mixed = journals
            .map((journal) => ({ journal, key: keys.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ journal }) => journal);
          expect(sampleOf(mixed, most)).toEqual(sampled);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('takes about the share that there is room for', () => {
    const journals = Array.from({ length: 400 }, (_, person) => journalOf(person, 5));
    const { length } = sampleOf(journals, 1_000);
    // Halved once or twice: between 50 and 200 people of 400 fit into a thousand answers.
    expect(length).toBeGreaterThan(60);
    expect(length).toBeLessThanOrEqual(200);
  });

  it('leaves out questions met in a time that a checkpoint took the place of', () => {
    const key = { tenantId: 'local', learnerId: 'p1' };
    const rules = rulesOf();
    const entries = journalOf(1, 6);
    const checkpoint = checkpointOf(rules, key, entries, { olderThan: at(2), alongWith: at(4) })!;
    const again = {
      ...answeredEntry({ learnerId: 'p1', seq: 7, question: questionOf('q1'), isRight: true, at: at(6) }),
    };
    const kept = [checkpoint, ...entries.slice(4), again];
    expect(fold(rules, newLearner(rules, key), kept).counts.answers).toBe(7);
    const [journal] = sampleOf([kept], 100);
    expect(journal!.answers.map(({ item }) => item.id)).toEqual(['q4', 'q5']);
    expect(journal!.startedAt).toBe(at(0).getTime());
  });
});
