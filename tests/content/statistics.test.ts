import { makeMeasureItems, type ContentStatistics } from '../../src/application/measure-items';
import type { JournalEntry, LearnerEvent, Presentation } from '../../src/domain/learner/events';
import type { QuestionOf } from '../../src/domain/bank/question';
import type { Release } from '../../src/domain/bank/release';
import { questionVersion } from '../../src/domain/bank/version';
import { authoredParameters } from '../../src/domain/assessment/authored-parameters';
import { makeRelease } from '../../src/bank-files/release';
import { seeded } from '../support/seeded';
import { realTimer } from '../../src/timer';
import { realContent } from './release-of';

const content = realContent();
const questions = content.questions.filter((question) => question.kind === 'single').slice(0, 6) as QuestionOf<'single'>[];
const release: Release = makeRelease(content, { publishedAt: new Date(0), publishedBy: 'x' });
const now = new Date('2026-11-24T10:00:00Z');

const asked = (question: QuestionOf<'single'>, id: string, version = questionVersion(question)): Presentation =>
  ({
    id,
    questionId: question.id,
    questionVersion: version,
    topic: question.topic,
    level: question.level,
    parameters: authoredParameters(question),
    readingChars: 100,
  }) as Presentation;

/** One learner's journal: the questions asked in turn and whether each answer was right. */
const journalOf = (learner: number, answers: { question: QuestionOf<'single'>; pick: string; ms?: number; version?: string; isAided?: boolean }[]): JournalEntry[] =>
  answers.map(({ question, pick, ms = 20_000, version, isAided }, index): JournalEntry => {
    const id = `p${learner}-${index}`;
    const events: LearnerEvent[] = [
      { kind: 'asked', presentation: asked(question, id, version) },
      ...(isAided ? [{ kind: 'hint-given' as const, presentationId: id }] : []),
      {
        kind: 'answered',
        presentationId: id,
        response: { kind: 'choices', ids: [pick] },
        outcome: question.choices.find((choice) => choice.id === pick)!.correct ? 'right' : 'wrong',
        score: question.choices.find((choice) => choice.id === pick)!.correct ? 1 : 0,
        ms,
        misconceptions: [],
      },
    ];
    return { tenantId: 'local', learnerId: `learner-${learner}`, seq: index + 1, at: new Date(now.getTime() + index * 60_000), events };
  });

const rightOf = (question: QuestionOf<'single'>): string => question.choices.find(({ correct }) => correct)!.id;
const wrongOf = (question: QuestionOf<'single'>, nth = 0): string => question.choices.filter(({ correct }) => !correct)[nth]!.id;

const measure = (entries: JournalEntry[], gaps: string[] = []): Promise<ContentStatistics> =>
  makeMeasureItems({
    journal: {
      readAll: async function* () {
        yield* entries;
      },
    } as unknown as Parameters<typeof makeMeasureItems>[0]['journal'],
    bank: { current: () => Promise.resolve(release) } as unknown as Parameters<typeof makeMeasureItems>[0]['bank'],
    gaps: { list: () => Promise.resolve(gaps.map((text, index) => ({ id: String(index), tenantId: 'local', at: now, text }))) } as unknown as Parameters<
      typeof makeMeasureItems
    >[0]['gaps'],
    clock: { now: () => now },
    timer: realTimer,
  })({ gapTenants: ['local'] });

const people = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const [one, two] = questions as [QuestionOf<'single'>, QuestionOf<'single'>];

describe('statistics of the content', () => {
  it('tell nothing of a question answered by four people, and everything from the fifth', async () => {
    const answers = (count: number) => people(count).flatMap((learner) => journalOf(learner, [{ question: one, pick: rightOf(one) }]));
    await expect(measure(answers(4))).resolves.toMatchObject({ items: [], suppressedItems: 1 });
    const { items } = await measure(answers(5));
    expect(items).toMatchObject([{ id: one.id, isCurrent: true, people: 5, rightShare: 1, medianSeconds: 20, authoredLevel: one.level }]);
  });

  it('do not take one person’s five answers for five people', async () => {
    const entries = journalOf(1, people(5).map(() => ({ question: one, pick: rightOf(one) })));
    await expect(measure(entries)).resolves.toMatchObject({ items: [], suppressedItems: 1 });
  });

  it('keep versions apart', async () => {
    const entries = people(6).flatMap((learner) => [
      ...journalOf(learner, [{ question: one, pick: wrongOf(one), version: 'old' }, { question: one, pick: rightOf(one) }]),
    ]);
    const { items } = await measure(entries);
    expect(items.map(({ version, isCurrent, rightShare }) => [version === 'old', isCurrent, rightShare])).toEqual(
      expect.arrayContaining([
        [true, false, 0],
        [false, true, 1],
      ]),
    );
  });

  it('count first answers in earnest: not a tap, not a second try', async () => {
    const entries = people(6).flatMap((learner) =>
      journalOf(learner, [
        { question: two, pick: wrongOf(two), ms: 300 },
        { question: one, pick: wrongOf(one) },
        { question: one, pick: rightOf(one) },
      ]),
    );
    const { items, suppressedItems } = await measure(entries);
    expect(items).toMatchObject([{ id: one.id, people: 6, rightShare: 0, asked: 12 }]);
    expect(suppressedItems).toBe(1);
  });

  it('find a wrong key, and a choice that nobody picks', async () => {
    const entries = people(30).flatMap((learner) => journalOf(learner, [{ question: one, pick: learner < 8 ? rightOf(one) : wrongOf(one) }]));
    const { items } = await measure(entries);
    expect(items[0]!.flags).toEqual(expect.arrayContaining(['check-the-key', 'unused-choice']));
    expect(items[0]!.choices).toContainEqual({ id: wrongOf(one, 1), isRight: false, share: 0 });
  });

  it('flag nothing on so few people that it may be chance', async () => {
    const entries = people(8).flatMap((learner) => journalOf(learner, [{ question: one, pick: wrongOf(one) }]));
    expect((await measure(entries)).items[0]!.flags).toEqual([]);
  });

  it('measure difficulty and discrimination from who is right on what', async () => {
    const random = seeded(7);
    // The first question separates those who know; the second is answered at random.
    const entries = people(150).flatMap((learner) => {
      const knows = learner % 2 === 0;
      const by = (question: QuestionOf<'single'>, chance: number) => ({ question, pick: random() < chance ? rightOf(question) : wrongOf(question, random() < 0.5 ? 0 : 1) });
      return journalOf(learner, questions.map((question) => by(question, question === two ? 0.5 : knows ? 0.95 : 0.2)));
    });
    const { items } = await measure(entries);
    const [sharp, blunt] = [one, two].map(({ id }) => items.find((item) => item.id === id)!);
    expect(sharp!.correlation!).toBeGreaterThan(0.5);
    expect(Math.abs(blunt!.correlation!)).toBeLessThan(0.25);
    expect(sharp!.discrimination).toBeGreaterThan(blunt!.discrimination);
    expect(blunt!.flags).toContain('does-not-separate');
    expect(sharp!.flags).not.toContain('does-not-separate');
  });

  it('give the notes of those who report a question, without who, when or how many', async () => {
    const report = (learner: number, note: string): JournalEntry => ({
      tenantId: 'local',
      learnerId: `learner-${learner}`,
      seq: 1,
      at: now,
      events: [{ kind: 'problem-reported', questionId: one.id, note }],
    });
    const { reports } = await measure([report(1, 'Trop long.'), report(2, 'Le menu a changé.')]);
    expect(reports).toEqual([{ id: one.id, notes: ['Le menu a changé.', 'Trop long.'] }]);
  });

  it('tell of a tip from five people on', async () => {
    const tipId = content.tips[0]!.id;
    const seen = (count: number): JournalEntry[] =>
      people(count).map((learner) => ({
        tenantId: 'local',
        learnerId: `learner-${learner}`,
        seq: 1,
        at: now,
        events: [
          { kind: 'tip-shown', tipId, isWeekly: false },
          { kind: 'tip-rated', tipId, rating: 'useful' },
        ],
      }));
    await expect(measure(seen(4))).resolves.toMatchObject({ tips: [], suppressedTips: 1 });
    await expect(measure(seen(6))).resolves.toMatchObject({ tips: [{ id: tipId, people: 6, shown: 6, useful: 6, notUseful: 0, known: 0 }] });
  });

  it('list what was searched and not found, most frequent first', async () => {
    const { gaps } = await measure([], ['signature électronique', 'imprimer', 'Signature  électronique']);
    expect(gaps).toEqual([
      { text: 'signature électronique', times: 2 },
      { text: 'imprimer', times: 1 },
    ]);
  });
});
