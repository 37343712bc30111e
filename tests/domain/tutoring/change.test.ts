import fc from 'fast-check';
import { makeLookBack } from '../../../src/domain/learner/look-back';
import { fold, newLearner } from '../../../src/domain/learner/fold';
import type { JournalEntry } from '../../../src/domain/learner/events';
import { changesBetween, type TopicChange } from '../../../src/domain/tutoring/change';
import { prepareModel, report } from '../../../src/domain/tutoring/engine';
import { answeredEntry, questionOf } from '../../support/answered-entry';

const key = { tenantId: 'local', learnerId: 'p1' };
const start = Date.parse('2026-01-05T09:00:00Z');
const at = (day: number): Date => new Date(start + day * 86_400_000);
const parameters = { a: 1.2, b: 0, c: 0.25, d: 0.97 };
const bank = ['cyber', 'email'].flatMap((topic) =>
  Array.from({ length: 40 }, (_, n) => ({
    ...parameters,
    id: `${topic}${n}`,
    topic,
    skill: `${topic}/${n % 8}`,
  })),
);
const model = prepareModel({ version: 'test', topics: ['cyber', 'email'], items: bank });

interface Told {
  day: number;
  question: string;
  isRight: boolean;
  ms?: number;
  isHinted?: boolean;
}
const entriesOf = (told: readonly Told[]): JournalEntry[] =>
  told.map(({ day, question, isRight, ms, isHinted }, index) => {
    const topic = question.replace(/\d+/, '');
    const entry = answeredEntry({
      learnerId: 'p1',
      seq: index + 1,
      question: { ...questionOf(question), topic, skill: `${topic}/1` },
      isRight,
      at: at(day),
      ...(ms !== undefined && { ms }),
    });
    const [asked, answered] = entry.events;
    const hint = { kind: 'hint-given' as const, presentationId: `p1-${index + 1}` };
    return isHinted ? { ...entry, events: [asked!, hint, answered!] } : entry;
  });
const answers = (day: number, from: number, to: number, isRight: boolean, topic = 'cyber'): Told[] =>
  Array.from({ length: to - from }, (_, n) => ({ day, question: `${topic}${from + n}`, isRight }));

/** What is said on the day `now` of the four weeks before, and the two reports it compares. */
const compared = (told: readonly Told[], now: number) => {
  const entries = entriesOf(told);
  const back = makeLookBack(model, key, [at(now - 28)]);
  entries.forEach(back.add);
  const { engine } = fold(model, newLearner(model, key), entries);
  const [look] = back.result();
  if (!look) return undefined;
  const moment = { state: engine, at: at(now).getTime() };
  return {
    changes: changesBetween(model, look.then, moment, look.facts),
    then: report(model, look.then.state, look.then.at),
    now: report(model, engine, moment.at),
    facts: look.facts,
  };
};
const changeOf = (told: readonly Told[], now: number): TopicChange | undefined =>
  compared(told, now)?.changes['cyber'];

describe('what moved, and why', () => {
  /** Missed on day 0 and mostly forgotten again by day 40, the last answer before the month that is looked at. */
  const missedLongAgo = [...answers(0, 0, 12, false), ...answers(40, 20, 21, true)];

  it('is progress by what was missed and is known now', () => {
    const change = changeOf([...missedLongAgo, ...answers(70, 0, 12, true)], 70);
    expect(change).toMatchObject({ kind: 'learnt', questions: 12 });
    expect((change as { example: string }).example).toMatch(/^cyber\d+$/);
  });

  it('counts what was met and missed since, too, but not what was missed again, tapped or helped', () => {
    const change = changeOf(
      [
        ...missedLongAgo,
        ...answers(60, 0, 10, true),
        ...answers(61, 12, 14, false),
        ...answers(68, 12, 14, true),
        { day: 69, question: 'cyber0', isRight: false },
        { day: 69, question: 'cyber10', isRight: true, ms: 500 },
        { day: 69, question: 'cyber11', isRight: true, isHinted: true },
      ],
      70,
    );
    expect(change).toMatchObject({ kind: 'learnt', questions: 11 });
  });

  it('is fading after an absence: so many questions not seen since', () => {
    expect(changeOf(answers(0, 0, 20, true), 200)).toEqual({ kind: 'faded', questions: 20 });
    const tapped = answers(199, 0, 5, true).map((each) => ({ ...each, ms: 500 }));
    expect(changeOf([...answers(0, 0, 20, true), ...tapped], 200)).toEqual({ kind: 'faded', questions: 20 });
  });

  it('is what was reviewed after it had faded', () => {
    const told = [...answers(0, 0, 15, true), ...answers(200, 15, 16, true), ...answers(230, 0, 15, true)];
    expect(changeOf(told, 230)).toEqual({ kind: 'reviewed', questions: 15 });
  });

  it('is no progress of the person when other questions place them higher, or lower', () => {
    const higher = [...answers(0, 0, 6, false), ...answers(40, 6, 26, true)];
    expect(changeOf(higher, 40)).toEqual({ kind: 'situated-higher', asked: 20, right: 20 });
    const lower = [...answers(0, 0, 6, true), ...answers(40, 6, 26, false)];
    expect(changeOf(lower, 40)).toEqual({ kind: 'situated-lower', asked: 20, right: 0 });
  });

  it('is a surer level when the range alone changed', () => {
    const even = (day: number, from: number, to: number): Told[] =>
      answers(day, from, to, true).map((each, index) => ({ ...each, isRight: index % 2 === 0 }));
    const told = [...even(0, 0, 4), ...even(36, 4, 14)];
    const { changes, then, now } = compared(told, 36)!;
    const width = ({ from, to }: { from: number; to: number }) => to - from;
    expect(width(now['cyber']!)).toBeLessThan(width(then['cyber']!));
    expect(changes['cyber']).toEqual({ kind: 'surer', asked: 10 });
  });

  it('is not told of a first guess, nor of a topic moved by the answers of another', () => {
    expect(changeOf([...answers(0, 0, 2, false), ...answers(40, 2, 22, true)], 40)).toBeUndefined();
    const { changes, then, now } = compared(
      [...answers(0, 0, 4, false), ...answers(0, 0, 4, false, 'email'), ...answers(40, 4, 34, true, 'email')],
      40,
    )!;
    expect(now['cyber']!.theta - then['cyber']!.theta).toBeGreaterThan(0.25);
    expect(changes['cyber']).toBeUndefined();
  });

  it('is not put down to questions of the topic that went no better than foreseen, when another topic moved it', () => {
    const oneInFour = answers(40, 6, 16, false).map((each, index) => ({ ...each, isRight: index % 4 === 0 }));
    const told = [
      ...answers(0, 0, 6, false),
      ...answers(0, 0, 6, false, 'email'),
      ...oneInFour,
      ...answers(40, 6, 40, true, 'email'),
    ];
    const { changes, then, now } = compared(told, 40)!;
    expect(now['cyber']!.level).toBeGreaterThan(then['cyber']!.level);
    expect(changes['cyber']).toBeUndefined();
    expect(changes['email']).toMatchObject({ kind: 'situated-higher', asked: 34, right: 34 });
  });

  it('is no surer level at the end of the scale, where a range is narrow by itself', () => {
    const { changes, then, now } = compared([...answers(0, 0, 8, true), ...answers(36, 8, 12, true)], 36)!;
    expect(now['cyber']!.to - now['cyber']!.from).toBeLessThan(then['cyber']!.to - then['cyber']!.from);
    expect(changes['cyber']).toBeUndefined();
  });

  it('is told from the last answer before, and not at all when there is none', () => {
    expect(compared(answers(10, 0, 5, true), 20)).toBeUndefined();
    expect(compared([...answers(0, 0, 12, false), ...answers(40, 0, 12, true)], 60)?.facts.learnt.size).toBe(
      12,
    );
  });

  it('goes the way that the level shown goes, and rests on something, whatever was answered', () => {
    const someTold = fc.array(
      fc.record({
        day: fc.nat({ max: 99 }),
        question: fc.nat({ max: 25 }).map((n) => `cyber${n}`),
        isRight: fc.boolean(),
      }),
      { minLength: 12, maxLength: 60 },
    );
    const up = ['learnt', 'reviewed', 'situated-higher'];
    const down = ['faded', 'situated-lower'];
    fc.assert(
      fc.property(someTold, fc.integer({ min: 100, max: 220 }), (told, day) => {
        const result = compared(
          [...told].sort((one, other) => one.day - other.day),
          day,
        );
        const change = result?.changes['cyber'];
        if (!result || !change) return;
        const move = result.now['cyber']!.theta - result.then['cyber']!.theta;
        if (up.includes(change.kind)) expect(move).toBeGreaterThanOrEqual(0.25);
        if (down.includes(change.kind)) expect(move).toBeLessThanOrEqual(-0.25);
        expect('questions' in change ? change.questions : change.asked).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
