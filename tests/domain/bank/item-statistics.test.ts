import { makeTally, type TallyOptions } from '../../../src/domain/bank/item-statistics';
import type { Question } from '../../../src/domain/bank/question';
import { questionVersion } from '../../../src/domain/bank/version';
import type { JournalEntry } from '../../../src/domain/learner/events';
import { calibrateTallies } from '../../../src/domain/bank/item-report';
import { atOnce } from '../../../src/domain/steps';
import { checkpointOf } from '../../../src/domain/learner/retention';
import { rulesOf } from '../../../src/application/rules';
import { answeredEntry, questionOf } from '../../support/answered-entry';

const dayMs = 86_400_000;
const start = new Date('2026-01-01T09:00:00Z');
const [one, two] = [questionOf('one'), questionOf('two')];
const keyOf = (question: Question): string => `${question.id}@${questionVersion(question)}`;
const answerOf = (person: number, seq: number, question: Question, day = 0): JournalEntry =>
  answeredEntry({
    learnerId: `p${person}`,
    seq,
    question,
    isRight: person % 2 === 0,
    at: new Date(start.getTime() + day * dayMs),
  });
const tallyOf = (entries: JournalEntry[], options?: TallyOptions) => {
  const tally = makeTally(options);
  for (const entry of entries) tally.add(entry);
  return tally.result();
};

describe('the tally of answers', () => {
  it('keeps so many answers of an item, of the same people for each item, and counts all', () => {
    const people = Array.from({ length: 100 }, (_, person) => person);
    const entries = people.flatMap((person) => [answerOf(person, 1, one), answerOf(person, 2, two)]);
    const { items, answers } = tallyOf(entries, { answersPerItem: 20 });
    const [ofOne, ofTwo] = [one, two].map((question) => items.get(keyOf(question))!.answers);
    expect(ofOne).toHaveLength(20);
    expect(answers).toBe(200);
    const who = (list: typeof ofOne) => list!.map(({ person }) => person).sort();
    expect(who(ofOne)).toEqual(who(ofTwo));
    // Whoever comes first is not kept for that.
    expect(Math.max(...ofOne!.map(({ person }) => person))).toBeGreaterThan(50);
  });

  it('starts from what the author said, not from what was learnt when the question was put', () => {
    const told = { learnerId: 'p1', seq: 1, question: one, isRight: true, at: start };
    const [authored, learnt] = [{}, { b: 1, c: 0.2 }].map((since) =>
      tallyOf([answeredEntry({ ...told, learnt: since })]),
    );
    expect(learnt!.items.get(keyOf(one))!.chance).toBe(0.5);
    expect(learnt).toEqual(authored);
    const rules = { topics: ['cyber'], correlation: 0.4, driftPerRootWeek: 0.12 };
    expect(atOnce(calibrateTallies(learnt!.items, rules))).toEqual(
      atOnce(calibrateTallies(authored!.items, rules)),
    );
  });

  it('tells the share of those active lately who met an item', () => {
    const entries = [
      answerOf(1, 1, one, 0),
      answerOf(2, 1, one, 0),
      answerOf(2, 2, two, 40),
      answerOf(3, 1, two, 41),
    ];
    const { items, active } = tallyOf(entries, { activeSince: new Date(start.getTime() + 30 * dayMs) });
    expect(active).toBe(2);
    expect(items.get(keyOf(one))!.metByActive).toBe(1);
    expect(items.get(keyOf(two))!.metByActive).toBe(2);
  });

  it('does not take a repeat for a first answer when a checkpoint took the place of the first', () => {
    const key = { tenantId: 'local', learnerId: 'p1' };
    const entries = [
      answerOf(1, 1, one, 0),
      answerOf(1, 2, two, 1),
      answerOf(1, 3, one, 800),
      answerOf(1, 4, questionOf('three'), 801),
    ];
    const [olderThan, alongWith] = [
      new Date(start.getTime() + 2 * dayMs),
      new Date(start.getTime() + 3 * dayMs),
    ];
    const checkpoint = checkpointOf(rulesOf(), key, entries, { olderThan, alongWith })!;
    const { items } = tallyOf([checkpoint, ...entries.slice(2)]);
    expect(items.get(keyOf(one))!.answers).toEqual([]);
    expect(items.get(keyOf(questionOf('three')))!.answers).toHaveLength(1);
  });
});
