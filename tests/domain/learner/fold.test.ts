import fc from 'fast-check';
import { fold, foldEntry, newLearner } from '../../../src/domain/learner/fold';
import { checkpointOf } from '../../../src/domain/learner/retention';
import { limits } from '../../../src/domain/learner/state';
import type { JournalEntry, LearnerEvent, Presentation } from '../../../src/domain/learner/events';
import { prepareModel } from '../../../src/domain/tutoring/engine';

const rules = prepareModel({ version: 'test', topics: [], items: [] });
const key = { tenantId: 't', learnerId: 'l' };
const start = Date.parse('2026-11-24T09:00:00Z');

const aPresentation = (id: string, question = id, topic = 'email'): Presentation => ({
  id,
  releaseId: 'r',
  questionId: question,
  questionVersion: 'v',
  topic,
  skill: `skill of ${question}`,
  kind: 'single',
  level: 3,
  parameters: { a: 1.2, b: -0.5, c: 0.25, d: 0.97 },
  order: ['a', 'b', 'c'],
  readingChars: 80,
  purpose: 'assess',
  reason: { kind: 'new-question', topic, skill: 's' },
  locale: 'fr',
  askedAt: new Date(start),
});
const answered = (presentationId: string, isRight: boolean): LearnerEvent => ({
  kind: 'answered',
  presentationId,
  response: { kind: 'choices', ids: [isRight ? 'a' : 'b'] },
  outcome: isRight ? 'right' : 'wrong',
  score: isRight ? 1 : 0,
  ms: 20_000,
  misconceptions: [],
});
const entriesOf = (turns: LearnerEvent[][]): JournalEntry[] =>
  turns.map((events, index) => ({
    ...key,
    seq: index + 1,
    at: new Date(start + index * 3_600_000),
    activityId: `activity-${index}`,
    events,
  }));

/** Turns as a busy learner makes them: few presentation ids, so that late, double and unknown answers happen. */
const someId = fc.integer({ min: 0, max: 8 }).map((n) => `p${n}`);
const someEvent: fc.Arbitrary<LearnerEvent> = fc.oneof(
  someId.map((id): LearnerEvent => ({
    kind: 'asked',
    presentation: aPresentation(id, `email.page.0${id.slice(1)}`),
  })),
  fc.tuple(someId, fc.boolean()).map(([id, isRight]) => answered(id, isRight)),
  someId.map((presentationId): LearnerEvent => ({ kind: 'skipped', presentationId })),
  someId.map((presentationId): LearnerEvent => ({ kind: 'hint-given', presentationId })),
  fc.constantFrom<LearnerEvent>(
    { kind: 'welcomed', firstTime: true },
    { kind: 'topic-chosen', topic: 'email' },
    { kind: 'paused', until: new Date(start) },
    { kind: 'reminders-stopped', scope: 'all' },
    { kind: 'reminders-resumed' },
    { kind: 'results-shared', withManager: true },
    { kind: 'tip-shown', tipId: 'email.page.t01', isWeekly: false },
    { kind: 'tip-rated', tipId: 'email.page.t01', rating: 'useful' },
    { kind: 'contacted', what: 'nudge', deliveryId: 'd' },
    { kind: 'responded' },
    { kind: 'path-started', pathId: 'socle' },
    { kind: 'path-item-done', pathId: 'socle', item: 'tip:email.page.t01' },
    { kind: 'uninstalled' },
  ),
);
const someTurns = fc.array(fc.array(someEvent, { minLength: 1, maxLength: 3 }), { maxLength: 40 });

describe('the fold of a journal', () => {
  it('gives the same state replayed whole or continued from any snapshot, stored and read back', () => {
    fc.assert(
      fc.property(someTurns, fc.nat(), (turns, cut) => {
        const entries = entriesOf(turns);
        const whole = fold(rules, newLearner(rules, key), entries);
        const half = fold(rules, newLearner(rules, key), entries.slice(0, cut % (entries.length + 1)));
        // A snapshot is plain data: dates aside, JSON keeps it whole.
        const stored = structuredClone(half);
        expect(fold(rules, stored, entries)).toEqual(whole);
      }),
    );
  });

  it('counts an answer once, however often it is pressed or delivered', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (presses) => {
        const entries = entriesOf([
          [{ kind: 'asked', presentation: aPresentation('p') }],
          ...presses.map((isRight) => [answered('p', isRight)]),
        ]);
        const state = fold(rules, newLearner(rules, key), entries);
        const once = fold(rules, newLearner(rules, key), entries.slice(0, 2));
        expect(state.counts.answers).toBe(1);
        expect(state.engine).toEqual(once.engine);
        expect(state.closed).toEqual(once.closed);
      }),
    );
  });

  it('begins from the spread of the population, whatever the year of the first answer', () => {
    const entries = entriesOf([[{ kind: 'asked', presentation: aPresentation('p') }], [answered('p', true)]]);
    const { engine } = fold(rules, newLearner(rules, key), entries);
    expect(engine.cov[0]).toBeGreaterThan(0.5);
    expect(engine.cov[0]).toBeLessThan(1);
    expect(engine.startedAt).toBe(start + 3_600_000);
  });

  it('counts in a test what was put for it; an earlier journal, which did not say so, what certifies its topic', () => {
    const sitting = { id: 's', kind: 'certification' as const, topics: ['email'], level: 5 };
    const put = (id: string, more: Partial<Presentation> = {}): LearnerEvent => ({
      kind: 'asked',
      presentation: { ...aPresentation(id), ...more },
    });
    const entries = entriesOf([
      [{ kind: 'sitting-started', sitting }],
      [put('everyday'), answered('everyday', true)],
      [put('of-another', { sittingId: 'other', purpose: 'certify' })],
      [put('elsewhere', { purpose: 'certify', topic: 'agenda' })],
      [put('before', { purpose: 'certify' }), answered('before', true)],
      [put('now', { purpose: 'certify', sittingId: 's' }), answered('now', true)],
    ]);
    expect(fold(rules, newLearner(rules, key), entries).sitting).toMatchObject({
      presentationIds: ['before', 'now'],
      answers: 2,
    });
  });

  it.each([
    ['stopped', undefined, start + 2 * 3_600_000],
    ['expired', new Date(start + 3_600_000), start + 3_600_000],
    ['exhausted', undefined, undefined],
  ] as const)(
    'ends a certification that is %s: its questions with it, an attempt or not',
    (why, endedAt, triedAt) => {
      const sitting = { id: 's', kind: 'certification' as const, topics: ['email'], level: 5 };
      const own = { ...aPresentation('own'), purpose: 'certify' as const, sittingId: 's' };
      const entries = entriesOf([
        [{ kind: 'sitting-started', sitting }],
        [
          { kind: 'asked', presentation: own },
          { kind: 'asked', presentation: aPresentation('everyday') },
        ],
        [{ kind: 'sitting-ended', sittingId: 's', why, endedAt }],
      ]);
      const { open, sitting: left, refusedAt } = fold(rules, newLearner(rules, key), entries);
      expect(left).toBeUndefined();
      expect(open.map(({ id }) => id)).toEqual(['everyday']);
      expect(refusedAt['email']?.getTime()).toBe(triedAt);
    },
  );

  it('changes nothing when an entry comes again', () => {
    fc.assert(
      fc.property(someTurns, fc.nat(), (turns, pick) => {
        fc.pre(turns.length > 0);
        const entries = entriesOf(turns);
        const state = fold(rules, newLearner(rules, key), entries);
        expect(foldEntry(rules, state, entries[pick % entries.length]!)).toBe(state);
      }),
    );
  });

  it('never mutates the state it starts from', () => {
    fc.assert(
      fc.property(someTurns, (turns) => {
        const before = newLearner(rules, key);
        const copy = structuredClone(before);
        fold(rules, before, entriesOf(turns));
        expect(before).toEqual(copy);
      }),
    );
  });

  it('stays bounded: a long history keeps the lists that a short one may have', () => {
    const turns = Array.from({ length: 600 }, (_, n): LearnerEvent[] =>
      n % 2 === 0
        ? [{ kind: 'asked', presentation: aPresentation(`p${n}`, `email.page.${10 + (n % 40)}`) }]
        : [answered(`p${n - 1}`, n % 3 === 0)],
    );
    const state = fold(rules, newLearner(rules, key), entriesOf(turns));
    expect(state.open.length).toBeLessThanOrEqual(limits.maxOpen);
    expect(state.closed.length).toBeLessThanOrEqual(limits.maxClosed);
    expect(state.turns.length).toBeLessThanOrEqual(limits.maxTurns);
    const shorter = fold(rules, newLearner(rules, key), entriesOf(turns.slice(0, 300)));
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(state)).toBeLessThan(size(shorter) * 1.2);
  });

  it('names the rules that fold it, whatever rules a checkpoint was made under', () => {
    const [first, second] = [rules, { ...rules, version: 'learnt since' }];
    const entries = entriesOf([
      [{ kind: 'asked', presentation: aPresentation('p1') }],
      [answered('p1', true)],
      [{ kind: 'paused', until: new Date(start) }],
    ]);
    const at = (hours: number) => new Date(start + hours * 3_600_000);
    const checkpoint = checkpointOf(first, key, entries, { olderThan: at(1), alongWith: at(2) })!;
    const again = fold(second, newLearner(second, key), [checkpoint, entries[2]!]);
    expect(again).toMatchObject({ rulesVersion: 'learnt since', seq: 3, counts: { answers: 1 } });
  });

  it('counts every week with an answer, however many, also when retention aggregated the first ones', () => {
    const weeks = 70;
    const at = (week: number): Date => new Date(start + week * 7 * 86_400_000);
    const entries = Array.from({ length: weeks }, (_, week): JournalEntry => ({
      ...key,
      seq: week + 1,
      at: at(week),
      events: [{ kind: 'asked', presentation: aPresentation(`p${week}`) }, answered(`p${week}`, true)],
    }));
    const whole = fold(rules, newLearner(rules, key), entries);
    expect(whole.effort).toEqual({ weeks, latest: { week: '2028-W12', answers: 1 } });
    const checkpoint = checkpointOf(rules, key, entries, { olderThan: at(64), alongWith: at(65) })!;
    const kept = [checkpoint, ...entries.filter(({ seq }) => seq > checkpoint.seq)];
    expect(fold(rules, newLearner(rules, key), kept).effort).toEqual(whole.effort);
  });

  it('reads the weeks that checkpoints used to list', () => {
    const { effort: _, ...listed } = newLearner(rules, key);
    const weeks = ['2026-W47', '2026-W48'].map((week, index) => ({ week, answers: index + 1, means: {} }));
    const [asked, answer] = entriesOf([
      [{ kind: 'asked', presentation: aPresentation('p') }],
      [answered('p', true)],
    ]);
    const checkpoint = {
      ...asked!,
      events: [{ kind: 'checkpoint', state: { ...listed, weeks } }] as unknown as LearnerEvent[],
    };
    const state = fold(rules, newLearner(rules, key), [checkpoint]);
    expect(state.effort).toEqual({ weeks: 2, latest: { week: '2026-W48', answers: 2 } });
    expect(state).not.toHaveProperty('weeks');
    const going = fold(rules, state, [
      { ...answer!, at: new Date('2026-12-09T09:00:00Z'), events: [...asked!.events, ...answer!.events] },
    ]);
    expect(going.effort).toEqual({ weeks: 3, latest: { week: '2026-W50', answers: 1 } });
  });

  it('goes on with a path where it was left, and starts a finished one anew', () => {
    const path = (events: LearnerEvent[]) =>
      fold(rules, newLearner(rules, key), entriesOf(events.map((event) => [event]))).paths['socle'];
    const [started, done]: LearnerEvent[] = [
      { kind: 'path-started', pathId: 'socle' },
      { kind: 'path-item-done', pathId: 'socle', item: 'tip:a' },
    ];
    expect(
      path([started!, done!, { kind: 'path-ended', pathId: 'socle', isFinished: false }, started!])!.done,
    ).toEqual(['tip:a']);
    expect(
      path([started!, done!, { kind: 'path-ended', pathId: 'socle', isFinished: true }, started!])!.done,
    ).toEqual([]);
  });
});
