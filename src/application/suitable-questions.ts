import { lookup } from '../domain/lookup';
import type { Presentation, Purpose } from '../domain/learner/events';
import type { LearnerState } from '../domain/learner/state';
import type { Question } from '../domain/bank/question';
import { chances, failuresLately } from '../domain/tutoring/engine';
import type { PreparedRelease } from './content';
import { dayMs } from '../domain/time';

/** What is asked of the engine: questions that had better not be put now, and whether what is left is a relief. */
export interface Wish {
  exclude: ReadonlySet<string>;
  isRelief: boolean;
}
export interface WishedFor {
  purpose: Purpose;
  /** A test measures whatever it takes. */
  isTest: boolean;
  /** What may not be put at all. */
  excluded: readonly string[];
}

/** How long « plus facile » holds. */
const difficultyHoldsMs = 14 * dayMs;
/** When measuring, a question is of another kind than so many before it: costs no precision that 400 simulated tests show. */
const kindsApart = 2;
/** A newcomer first finds that it is easy. */
const gentleAnswers = 3;
/** Answered by tapping. */
const simpleKinds: ReadonlySet<Question['kind']> = new Set(['single', 'spot']);
/** Chance of being right: after two failures, of what is new when teaching, of what is new when that is used up. */
const likely = { again: 0.6, new: 0.5, stretch: 0.35 } as const;

/**
 * What suits a person, best first: the engine finds the question that measures or teaches most, which may be far too hard, of
 * the same kind all day long, or one just passed over. Each wish gives way when it leaves nothing, down to what may be put.
 */
export function* wishes(
  prepared: PreparedRelease,
  state: LearnerState,
  { purpose, isTest, excluded }: WishedFor,
  now: Date,
): Generator<Wish> {
  const { model } = prepared;
  let known: ReadonlyMap<string, number> | undefined;
  const chance = (id: string): number => (known ??= chances(model, state.engine, now.getTime())).get(id) ?? 0;
  const ids = [...model.items.keys()];
  const failures = failuresLately(state.engine, model.settings, now.getTime());
  const untouched = [...excluded, ...setAside(state)];
  const direction = difficultyAsked(state, now);
  const isOutside = (id: string): boolean =>
    direction === 'easier' ? chance(id) < 0.6 : direction === 'harder' && chance(id) > 0.75;
  const unfit = [...untouched, ...ids.filter(isOutside), ...notGentle(prepared, state, isTest)];
  const resting = restingAt(prepared, state, now);
  const alikeLast = (count: number) => (purpose === 'assess' ? ofKindsPut(prepared, state, count) : []);
  const alike = alikeLast(kindsApart);
  const wish = (...lists: readonly string[][]): Wish => ({ exclude: new Set(lists.flat()), isRelief: false });

  if (!isTest && failures >= model.settings.failuresBeforeEasier) {
    const isSimple = (id: string) => simpleKinds.has(prepared.questions.get(id)!.kind);
    const hard = ids.filter((id) => !isSimple(id) || chance(id) < likely.again);
    yield { ...wish(unfit, hard, resting, alike), isRelief: true };
    yield { ...wish(unfit, hard, resting), isRelief: true };
  }
  if (purpose === 'reinforce') {
    const isNew = (id: string) => !lookup(state.engine.memories, id)?.seen;
    for (const least of direction === 'harder' ? [likely.stretch] : [likely.new, likely.stretch]) {
      const hard = ids.filter((id) => isNew(id) && chance(id) < least);
      yield wish(unfit, hard, resting);
    }
  }
  yield wish(unfit, alike);
  yield wish(unfit, alikeLast(1));
  yield wish(unfit);
  yield wish(untouched);
  yield wish([...excluded]);
}

/** What was passed over lately is not put again at once. */
const setAside = ({ closed }: LearnerState): string[] =>
  closed.filter(({ result }) => result.kind === 'skipped').map(({ questionId }) => questionId);

/** Of the kinds put last. Measuring favours what cannot be guessed: without this, one would type or sort all day long. */
const ofKindsPut = (
  { questions }: PreparedRelease,
  { open, closed }: LearnerState,
  count: number,
): string[] => {
  const put: Presentation[] = [...closed, ...open];
  const kinds = put
    .sort((one, other) => one.askedAt.getTime() - other.askedAt.getTime())
    .slice(-count)
    .map(({ kind }) => kind);
  return [...questions.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
};

/** Put again too soon, a question only tells that it was just read. */
const restingAt = ({ model }: PreparedRelease, { engine }: LearnerState, now: Date): string[] => {
  const since = now.getTime() - model.settings.restDays * dayMs;
  return Object.entries(engine.memories).flatMap(([id, { asked }]) => (asked > since ? [id] : []));
};

/** « Plus facile » or « plus difficile », for a fortnight. */
const difficultyAsked = ({ difficulty }: LearnerState, now: Date): 'easier' | 'harder' | undefined =>
  difficulty && now.getTime() - difficulty.at.getTime() <= difficultyHoldsMs
    ? difficulty.direction
    : undefined;

/**
 * Until a first answer, questions are short and within reach: one choice among a few, no scene to study. Until the third, they are
 * answered by tapping, unless a test was asked for.
 */
const notGentle = ({ questions }: PreparedRelease, { counts }: LearnerState, isTest: boolean): string[] => {
  if (counts.answers >= (isTest ? 1 : gentleAnswers)) return [];
  const isGentle = ({ kind, level, prompt }: Question) =>
    counts.answers === 0
      ? kind === 'single' && level <= 4 && prompt.length <= 200
      : simpleKinds.has(kind) && level <= 5;
  return [...questions.values()].filter((question) => !isGentle(question)).map((question) => question.id);
};
