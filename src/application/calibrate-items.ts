import { calibrateTallies } from '../domain/bank/item-report';
import { makeTally, type ItemTally } from '../domain/bank/item-statistics';
import { launchSettings } from '../domain/tutoring/engine';
import type { Bank } from './ports/bank';
import type { Calibration, Calibrations } from './ports/calibrations';
import type { Clock } from './ports/clock';
import type { Journal } from './ports/journal';

/** People active in this window count for the exposure of an item. */
const activeDays = 30;
/** Fewer answers say nothing of the time a question takes. */
const fewestForMedian = 20;

/**
 * Learns difficulty and discrimination from the journal, authored levels as priors, into a new version. Reproducible:
 * the same journal gives the same numbers. Past certificates keep the parameters they were decided on.
 */
export const makeCalibrateItems =
  (deps: { journal: Journal; bank: Bank; calibrations: Calibrations; clock: Clock }) =>
  async (): Promise<{ version: string; items: number; answers: number }> => {
    const [release, now] = [await deps.bank.current(), deps.clock.now()];
    const tally = makeTally();
    for await (const entry of deps.journal.readAll()) tally.add(entry);
    const { items: tallies } = tally.result();
    const topics = release.content.topics.map(({ id }) => id);
    const { correlation, driftPerRootWeek } = launchSettings;
    const learnt = calibrateTallies(tallies, { topics, correlation, driftPerRootWeek });
    const active = activePeople(tallies, now);
    const items: Calibration['items'] = {};
    let answers = 0;
    for (const [key, { a, b, sdB, sdLnA, answers: count }] of learnt) {
      if (count === 0) continue;
      answers += count;
      items[key] = { a, b, sdB, sdLnA, ...observedOf(tallies.get(key)!, active) };
    }
    const version = `calibration-${now.toISOString().slice(0, 10)}-${answers}`;
    await deps.calibrations.save({ version, madeAt: now, items });
    return { version, items: Object.keys(items).length, answers };
  };

const isRecent = (at: number, now: Date): boolean => now.getTime() - at < activeDays * 86_400_000;

const activePeople = (tallies: ReadonlyMap<string, ItemTally>, now: Date): Set<number> => {
  const active = new Set<number>();
  for (const { answers } of tallies.values())
    for (const { person, at } of answers) if (isRecent(at, now)) active.add(person);
  return active;
};

const observedOf = (
  { answers }: ItemTally,
  active: ReadonlySet<number>,
): { medianMs?: number; exposure?: number } => {
  const met = new Set(answers.map(({ person }) => person));
  const metByActive = [...met].filter((person) => active.has(person)).length;
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...(times.length >= fewestForMedian && { medianMs: times[Math.floor(times.length / 2)] }),
    ...(active.size > 0 && { exposure: metByActive / active.size }),
  };
};
