import { calibrateTallies } from '../domain/bank/item-report';
import { makeTally, type ItemTally } from '../domain/bank/item-statistics';
import { currentVersionKey } from '../domain/bank/version';
import { makeJournalSample } from '../domain/learner/journal-sample';
import { dayMs } from '../domain/time';
import { learnOfPeople, noExperience, type Journal as Answers } from '../domain/tutoring/experience';
import { launchSettings, prepareModel } from '../domain/tutoring/engine';
import type { CalibratedItems } from '../domain/assessment/calibration';
import type { Release } from '../domain/bank/release';
import { engineItemOf } from './content';
import { inBreaths, readInBreaths } from './in-breaths';
import type { Bank } from './ports/bank';
import type { Calibration, Calibrations, LearntOfPeople } from './ports/calibrations';
import type { Clock } from './ports/clock';
import type { Journal } from './ports/journal';
import type { Timer } from './ports/timer';

/** People active in this window count for the exposure of an item. */
const activeDays = 30;
/** Fewer answers say nothing of the time a question takes. */
const fewestForMedian = 20;
/** Answers kept of an item: more hardly change what is learnt of it, and memory is bounded. */
const answersPerItem = 1_250;
/** Answers of a share of the people, from which correlation and memory are learnt. */
const answersOfPeople = 24_000;
/** Fewer answers say nothing of people in general. */
const fewestOfPeople = 500;
/** Learnt again when there is a fifth more to learn from, or after a month: each time every learner is folded anew. */
const growthOfPeople = 1.2;
const monthMs = 30 * dayMs;

export interface LearnDeps {
  journal: Pick<Journal, 'readAll'>;
  bank: Pick<Bank, 'current'>;
  calibrations: Calibrations;
  clock: Clock;
  timer: Timer;
}

/**
 * Learns from the journal, into a new version: difficulty, discrimination and guessing of the questions, authored levels as
 * priors; correlation of topics and memory of people. Reproducible: the same journal gives the same numbers. Past certificates
 * keep the parameters they were decided on.
 */
export const makeLearnFromAnswers =
  (deps: LearnDeps) =>
  async (
    signal?: AbortSignal,
  ): Promise<{ version: string; items: number; answers: number; people: string }> => {
    const [release, before, now] = [
      await deps.bank.current(),
      await deps.calibrations.current(),
      deps.clock.now(),
    ];
    const tally = makeTally({ answersPerItem, activeSince: new Date(now.getTime() - activeDays * dayMs) });
    const sample = makeJournalSample(answersOfPeople);
    for await (const entry of readInBreaths(deps.journal.readAll(), deps.timer, signal)) {
      tally.add(entry);
      sample.add(entry);
    }
    const { items: tallies, active, answers: count } = tally.result();
    const topics = release.content.topics.map(({ id }) => id);
    const { correlation, driftPerRootWeek } = launchSettings;
    const rules = { topics, correlation, driftPerRootWeek };
    const learnt = await inBreaths(calibrateTallies(tallies, rules), deps.timer, signal);
    const items: Calibration['items'] = {};
    let answers = 0;
    for (const [key, { a, b, c, sdB, sdLnA, answers: counted }] of learnt) {
      if (counted === 0) continue;
      answers += counted;
      items[key] = { a, b, c, sdB, sdLnA, ...observedOf(tallies.get(key)!, active) };
    }
    const people = isDue(before.people, count, now)
      ? await learnPeople(deps, release, learnt, sample.result(), { answers: count, now }, signal)
      : before.people;
    const version = `calibration-${now.toISOString().slice(0, 10)}-${answers}`;
    await deps.calibrations.save({ version, madeAt: now, items, ...(people && { people }) });
    return { version, items: Object.keys(items).length, answers, people: people?.version ?? 'launch' };
  };
export type LearnFromAnswers = ReturnType<typeof makeLearnFromAnswers>;

const isDue = (before: LearntOfPeople | undefined, answers: number, now: Date): boolean =>
  before
    ? answers >= growthOfPeople * before.answers || now.getTime() - before.learntAt.getTime() >= monthMs
    : answers >= fewestOfPeople;

/** From the launch settings each time, so that nothing but the journal counts. */
const learnPeople = async (
  { timer }: LearnDeps,
  release: Release,
  learnt: CalibratedItems,
  journals: readonly Answers[],
  { answers, now }: { answers: number; now: Date },
  signal?: AbortSignal,
): Promise<LearntOfPeople> => {
  const { questions, topics } = release.content;
  const authored = prepareModel({
    version: release.id,
    topics: topics.map(({ id }) => id),
    items: questions.map((question) => engineItemOf(question, { items: {} })),
  });
  const items = new Map(
    questions.flatMap((question) => {
      const item = learnt.get(currentVersionKey(question));
      return item ? [[question.id, item] as const] : [];
    }),
  );
  const { correlation, memoryConstants } = await inBreaths(
    learnOfPeople(
      authored,
      journals,
      { ...noExperience(authored.settings), items },
      { isBankRough: true, isTeaching: true },
    ),
    timer,
    signal,
  );
  return {
    version: `people-${now.toISOString().slice(0, 10)}-${answers}`,
    learntAt: now,
    answers,
    correlation,
    memoryConstants,
  };
};

const observedOf = (
  { answers, metByActive }: ItemTally,
  active: number,
): { medianMs?: number; exposure?: number } => {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...(times.length >= fewestForMedian && { medianMs: times[Math.floor(times.length / 2)] }),
    ...(active > 0 && { exposure: metByActive / active }),
  };
};
