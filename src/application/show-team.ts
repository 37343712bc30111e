import { smallestGroup } from '../domain/privacy/blocks';
import type { UnitOverview } from '../domain/privacy/group-view';
import { rootOf, isUnder, tidyUnit } from '../domain/people/units';
import { weekAt } from '../domain/privacy/weeks';
import { checkUnits, unitsInScope, type Author } from './audience';
import type { Audit } from './audit';
import { progressOf } from './show-progress';
import { makeSnapshotWeek, type SnapshotDeps } from './snapshot-week';
import type { TeamSnapshot } from './ports/snapshots';

export interface ShowTeamDeps extends SnapshotDeps {
  audit: Pick<Audit, 'record'>;
}
export interface ShowTeamQuery {
  author: Author;
  /** Those of the manager's scope when absent. */
  units?: readonly string[];
}

/** One person who chose to show their levels to their manager. */
export interface SharedResult {
  learnerId: string;
  firstName?: string;
  unit: string;
  topics: Record<string, { level: number; from: number; to: number }>;
}
export interface TeamView {
  week: string;
  units: UnitOverview[];
  /** Only people who share at this very moment. */
  shared: SharedResult[];
  /** Too many people are asked for at once to look for those who share. */
  isSharedLeftOut: boolean;
}

/** Above this many people, results shown by name are looked for in smaller units only. */
const mostPeopleRead = 600;

/**
 * A manager's units as groups, from this week's snapshots, and the results of those who chose to show them.
 * Refuses with `unknown-unit` or `outside-scope`.
 */
export const makeShowTeam =
  (deps: ShowTeamDeps) =>
  async ({ author, units }: ShowTeamQuery): Promise<TeamView> => {
    const { people, clock, organisations } = deps;
    if (units) await checkUnits(people, author, units);
    const asked = units ?? (await unitsInScope(people, author));
    const organisation = await organisations.get(author.tenantId);
    const snapshotWeek = makeSnapshotWeek(deps);
    const snapshots = new Map<string, TeamSnapshot>();
    for (const root of new Set(asked.map(rootOf)))
      snapshots.set(root, await snapshotWeek(author.tenantId, root));
    await deps.audit.record(author, { action: 'overview-read', units: asked });
    const view = {
      week: weekAt(clock.now(), organisation.timeZone),
      units: asked.map((unit) => unitOf(snapshots.get(rootOf(unit)), unit)),
    };
    if (!organisation.features.sharing) return { ...view, shared: [], isSharedLeftOut: false };
    const shared = await sharedIn(deps, author.tenantId, asked, snapshots);
    return { ...view, shared: shared ?? [], isSharedLeftOut: shared === undefined };
  };
export type ShowTeam = ReturnType<typeof makeShowTeam>;

/** A unit that came into being after this week's snapshot waits for the next one. */
const unitOf = (snapshot: TeamSnapshot | undefined, unit: string): UnitOverview =>
  snapshot?.units.find((each) => each.unit === unit) ?? { unit, suppressed: true };

interface Sharer extends SharedResult {
  since: Date;
}

const sharedIn = async (
  deps: ShowTeamDeps,
  tenantId: string,
  units: readonly string[],
  snapshots: ReadonlyMap<string, TeamSnapshot>,
): Promise<SharedResult[] | undefined> => {
  const placed: { learnerId: string; firstName?: string; unit: string }[] = [];
  for await (const { learnerId, firstName, unit, leftAt } of deps.people.readAll(tenantId))
    if (unit && !leftAt && snapshots.has(rootOf(unit))) placed.push({ learnerId, firstName, unit });
  if (placed.length > mostPeopleRead) return undefined;
  const sharers = await sharersAmong(deps, tenantId, placed);
  const safe = await withoutExposing(deps, tenantId, sharers, snapshots);
  return safe
    .filter(({ unit }) => units.some((above) => isUnder(unit, above)))
    .map(({ since: _, ...shared }) => shared);
};

const sharersAmong = async (
  { turns, content, clock }: ShowTeamDeps,
  tenantId: string,
  people: readonly { learnerId: string; firstName?: string; unit: string }[],
): Promise<Sharer[]> => {
  const prepared = await content.current();
  const sharers: Sharer[] = [];
  for (const person of people) {
    const state = await turns.read({ tenantId, learnerId: person.learnerId });
    const since = state.preferences.sharedSince;
    if (!since) continue;
    const { topics } = progressOf(state, prepared, clock.now());
    sharers.push({
      ...person,
      since,
      topics: Object.fromEntries(topics.map(({ topic, level, from, to }) => [topic, { level, from, to }])),
    });
  }
  return sharers;
};

/**
 * This week's numbers still count on those who have shared since they were taken to hide the others. A name is shown at once
 * when five others are left to hide one another, else with the next snapshot.
 */
const withoutExposing = async (
  { snapshots }: ShowTeamDeps,
  tenantId: string,
  sharers: readonly Sharer[],
  taken: ReadonlyMap<string, TeamSnapshot>,
): Promise<Sharer[]> => {
  const isNew = ({ unit, since }: Sharer): boolean => since >= taken.get(rootOf(unit))!.takenAt;
  if (!sharers.some(isNew)) return [...sharers];
  const hidden = new Map<Sharer, Set<string>>();
  for (const root of taken.keys())
    for (const [topic, { measure }] of Object.entries(await snapshots.findMeasures(tenantId, root))) {
      const assignment = new Map(measure.assignment.map((each) => [each.unit, each.owner]));
      for (const { owner, told, history } of measure.blocks) {
        const news = sharers.filter((each) => isNew(each) && assignment.get(each.unit) === owner);
        const others = (history.at(-1)?.cohort.length ?? 0) - news.length;
        if (!told || others >= smallestGroup) continue;
        for (const each of news) hidden.set(each, (hidden.get(each) ?? new Set()).add(topic));
      }
    }
  return sharers.map((each) => ({
    ...each,
    topics: Object.fromEntries(
      Object.entries(each.topics).filter(([topic]) => !hidden.get(each)?.has(topic)),
    ),
  }));
};

/** The units named in one text, separated by commas, although a unit's name may hold commas itself. */
export const unitsSaid = (known: readonly string[], text: string): string[] => {
  const parts = text.split(',');
  const units: string[] = [];
  for (let from = 0; from < parts.length;) {
    const ends = parts.map((_, index) => index + 1).filter((end) => end > from);
    const nameTo = (end: number): string => tidyUnit(parts.slice(from, end).join(','));
    const end = ends.findLast((each) => known.includes(nameTo(each))) ?? from + 1;
    units.push(nameTo(end));
    from = end;
  }
  return [...new Set(units.filter((unit) => unit !== ''))];
};
