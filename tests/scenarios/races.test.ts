import fc from 'fast-check';
import { makeAnswerQuestion, type AnswerOutcome } from '../../src/application/answer-question';
import type { Content } from '../../src/application/content';
import type { Journal } from '../../src/application/ports/journal';
import type { Learners } from '../../src/application/ports/learners';
import { makeTurns, type Turns } from '../../src/application/turn';
import type { Question } from '../../src/domain/bank/question';
import type { JournalEntry, Presentation } from '../../src/domain/learner/events';
import { fold, newLearner } from '../../src/domain/learner/fold';
import type { LearnerState } from '../../src/domain/learner/state';
import { rulesOf } from '../../src/application/rules';

const rules = rulesOf();
const key = { tenantId: 't', learnerId: 'l' };
const question: Question = {
  id: 'email.page.01',
  topic: 'email',
  competence: '2.1',
  kind: 'single',
  level: 3,
  skill: 's',
  prompt: 'p',
  takeaway: 't',
  source: { title: 't', publisher: 'p', url: 'https://exemple.fr', checkedOn: '2026-11-01' },
  review: { status: 'proofread' },
  choices: ['a', 'b', 'c'].map((id) => ({ id, text: id, correct: id === 'a', feedback: `Retour ${id}` })),
};
const presentation: Presentation = {
  id: 'p1',
  releaseId: 'r',
  questionId: question.id,
  questionVersion: 'v',
  topic: 'email',
  skill: 's',
  kind: 'single',
  level: 3,
  parameters: { a: 1.2, b: 0, c: 0.3, d: 1 },
  order: ['a', 'b', 'c'],
  readingChars: 50,
  purpose: 'assess',
  reason: { kind: 'new-question', topic: 'email', skill: 's' },
  locale: 'fr',
  askedAt: new Date('2026-11-24T09:00:00Z'),
};
const content = {
  ofPresentation: () => Promise.resolve({ question, prepared: undefined }),
} as unknown as Content;
const clock = { now: () => new Date('2026-11-24T09:01:00Z') };
const asked: JournalEntry = {
  ...key,
  seq: 1,
  at: presentation.askedAt,
  activityId: 'ask',
  events: [{ kind: 'asked', presentation }],
};

/** One database, whose calls end in the order the scheduler likes. */
const aDatabase = (scheduler: fc.Scheduler) => {
  const entries = new Map<number, JournalEntry>([[1, asked]]);
  let stored: LearnerState | undefined = fold(rules, newLearner(rules, key), [asked]);
  const append = scheduler.scheduleFunction((entry: JournalEntry) => {
    if (entries.has(entry.seq)) return Promise.resolve('conflict' as const);
    entries.set(entry.seq, entry);
    return Promise.resolve('appended' as const);
  });
  const find = scheduler.scheduleFunction((_key: typeof key, seq: number) =>
    Promise.resolve(entries.get(seq)),
  );
  const load = scheduler.scheduleFunction(() => Promise.resolve(stored));
  const save = scheduler.scheduleFunction((state: LearnerState) => {
    if (!stored || state.seq >= stored.seq) stored = state;
    return Promise.resolve();
  });
  const journal = {
    append,
    find,
    beganAt: async () => (await find(key, 1))?.at,
    readAfter: async function* (_key: typeof key, after: number) {
      for (let seq = after + 1; ; seq += 1) {
        const entry = await find(key, seq);
        if (!entry) return;
        yield entry;
      }
    },
  } as unknown as Journal;
  return { entries, journal, learners: { find: load, save } as unknown as Learners };
};

/** An instance of the service: its snapshots are saved whenever the scheduler pleases. */
const anInstance = ({ journal, learners }: ReturnType<typeof aDatabase>): Turns =>
  makeTurns({
    journal,
    learners,
    clock,
    rulesNow: () => Promise.resolve(rules),
    snapshots: {
      find: () => undefined,
      save: (state) => void learners.save(state),
      forget: () => undefined,
      flush: () => Promise.resolve(),
    },
  });

describe('two instances of the service, several devices, one learner', () => {
  it('record one answer whatever the order of calls, and everybody ends on the same feedback', async () => {
    const press = fc.record({
      instance: fc.nat(1),
      choice: fc.constantFrom('a', 'b', 'c'),
      activity: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(press, { minLength: 2, maxLength: 6 }),
        async (scheduler, presses) => {
          const database = aDatabase(scheduler);
          const instances = [anInstance(database), anInstance(database)];
          const pressing = presses.map(({ instance, choice, activity }) =>
            makeAnswerQuestion({ turns: instances[instance]!, content })({
              actor: { ...key, activityId: `press-${activity}` },
              presentationId: presentation.id,
              response: { kind: 'choices', ids: [choice] },
            }),
          );
          await scheduler.waitFor(Promise.all(pressing));
          const outcomes = (await Promise.all(pressing)) as Extract<AnswerOutcome, { correction: unknown }>[];

          const journal = [...database.entries.values()].sort((one, other) => one.seq - other.seq);
          expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1));
          const state = fold(rules, newLearner(rules, key), journal);
          expect(state.counts.answers).toBe(1);
          expect(
            journal.flatMap(({ events }) => events).filter(({ kind }) => kind === 'answered'),
          ).toHaveLength(1);
          const [closed] = state.closed;
          for (const outcome of outcomes) {
            expect(outcome.correction.response).toEqual(
              closed!.result.kind === 'answered' ? closed!.result.response : undefined,
            );
            expect(['corrected', 'already-answered']).toContain(outcome.kind);
          }
          expect(outcomes.some(({ kind }) => kind === 'corrected')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
