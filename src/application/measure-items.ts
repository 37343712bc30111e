import { reportItems, type ItemReport } from '../domain/bank/item-report';
import { fewestPeople, makeTally } from '../domain/bank/item-statistics';
import { launchSettings } from '../domain/tutoring/engine';
import { inBreaths, readInBreaths } from './in-breaths';
import type { Bank } from './ports/bank';
import type { Clock } from './ports/clock';
import type { Gaps } from './ports/gaps';
import type { Journal } from './ports/journal';
import type { Timer } from './ports/timer';

export interface ContentStatistics {
  releaseId: string;
  people: number;
  items: ItemReport[];
  /** Versions of questions answered by fewer than five people: nothing is told of them. */
  suppressedItems: number;
  tips: { id: string; people: number; shown: number; useful: number; notUseful: number; known: number }[];
  suppressedTips: number;
  /** What learners wrote to the authors, without who or when. `people` only from five on. */
  reports: { id: string; people?: number; notes: string[] }[];
  /** Asked in the chat, found in no tip: words without names, most frequent first. */
  gaps: { text: string; times: number }[];
}

export interface MeasureCommand {
  /** All tenants of the service when left out. */
  tenantId?: string;
  /** Tenants whose unanswered searches are listed. */
  gapTenants: readonly string[];
}

export interface MeasureDeps {
  journal: Pick<Journal, 'readAll'>;
  bank: Pick<Bank, 'current'>;
  gaps: Pick<Gaps, 'list'>;
  clock: Clock;
  timer: Timer;
}

const gapDays = 30;
const mostGaps = 50;

/** What answers, votes, reports and searches say of the content. Nothing is told of fewer than five people. */
export const makeMeasureItems =
  ({ journal, bank, gaps, clock, timer }: MeasureDeps) =>
  async ({ tenantId, gapTenants }: MeasureCommand): Promise<ContentStatistics> => {
    const release = await bank.current();
    const tally = makeTally();
    for await (const entry of readInBreaths(journal.readAll(tenantId), timer)) tally.add(entry);
    const tallies = tally.result();
    const { correlation, driftPerRootWeek } = launchSettings;
    const questions = new Map(release.content.questions.map((question) => [question.id, question]));
    const topics = release.content.topics.map(({ id }) => id);
    const { items, suppressed } = await inBreaths(
      reportItems(tallies, questions, { topics, correlation, driftPerRootWeek }),
      timer,
    );
    const tips = [...tallies.tips].filter(([, { people }]) => people.size >= fewestPeople);
    return {
      releaseId: release.id,
      people: tallies.people,
      items,
      suppressedItems: suppressed,
      tips: tips
        .map(([id, { people, ...counts }]) => ({ id, people: people.size, ...counts }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      suppressedTips: tallies.tips.size - tips.length,
      reports: [...tallies.reports]
        .map(([id, { people, notes }]) => ({
          id,
          ...(people.size >= fewestPeople && { people: people.size }),
          // In the order of the alphabet: the order in which they came would say more than was meant.
          notes: [...new Set(notes)].sort(),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      gaps: await countGaps(gaps, gapTenants, clock.now()),
    };
  };

const countGaps = async (
  gaps: Pick<Gaps, 'list'>,
  tenants: readonly string[],
  now: Date,
): Promise<ContentStatistics['gaps']> => {
  const since = new Date(now.getTime() - gapDays * 86_400_000);
  const times = new Map<string, number>();
  for (const tenantId of tenants)
    for (const { text } of await gaps.list(tenantId, since)) {
      const key = text.toLowerCase().replace(/\s+/g, ' ').trim();
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  return [...times]
    .map(([text, count]) => ({ text, times: count }))
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
    .slice(0, mostGaps);
};
