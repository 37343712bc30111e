import {
  contributionsTo,
  overviewOf,
  participation,
  rulesOf,
  type GroupMember,
  type Measures,
} from '../domain/privacy/group-view';
import type { Measure } from '../domain/privacy/measure';
import { nextMeasure } from '../domain/privacy/measure';
import { weekAt, weeksBetween } from '../domain/privacy/weeks';
import { rootOf } from '../domain/people/units';
import { report } from '../domain/tutoring/engine';
import type { Content, PreparedRelease } from './content';
import type { Clock } from './ports/clock';
import type { Organisations } from './ports/organisations';
import type { People, Person } from './ports/people';
import type { PseudonymOf } from './ports/pseudonyms';
import type { Snapshots, TeamSnapshot } from './ports/snapshots';
import type { Turns } from './turn';

export interface SnapshotDeps {
  people: People;
  turns: Turns;
  content: Content;
  snapshots: Snapshots;
  organisations: Organisations;
  pseudonymOf: PseudonymOf;
  clock: Clock;
}

const activeWithinMs = 7 * 86_400_000;
/** States read at the same time: enough to hide the store's latency, few enough to leave room for turns. */
const readAtOnce = 20;

/** The numbers of one tree of units for the present week: taken when first asked for, then the same all week. */
export type SnapshotWeek = (tenantId: string, root: string) => Promise<TeamSnapshot>;

export const makeSnapshotWeek =
  (deps: SnapshotDeps): SnapshotWeek =>
  async (tenantId, root) => {
    const { snapshots, clock } = deps;
    const now = clock.now();
    const { timeZone } = await deps.organisations.get(tenantId);
    const week = weekAt(now, timeZone);
    const before = await snapshots.find(tenantId, root);
    if (before && before.week >= week) return before;
    const people = await peopleOf(deps.people, tenantId, root);
    const members = await membersOf(deps, people, now);
    const isBlank = !before && members.every((each) => !each.isActive && isEmpty(each.topics));
    const keep: KeepMeasure = isBlank
      ? (_, measure) => Promise.resolve(measure)
      : (name, measure) => snapshots.keepMeasure(tenantId, root, name, week, measure);
    const measures = await measuresOf(await snapshots.findMeasures(tenantId, root), week, members, keep);
    const units = overviewOf(
      people.map(({ unit }) => unit),
      measures,
      before?.units,
    );
    const snapshot: TeamSnapshot = { tenantId, root, week, takenAt: now, units };
    // A team that nobody has started in yet is looked at again when somebody does, not a week later.
    return isBlank ? snapshot : snapshots.keep(snapshot);
  };

const isEmpty = (topics: GroupMember['topics']): boolean => Object.keys(topics).length === 0;

type Placed = Person & { unit: string };

const peopleOf = async (people: People, tenantId: string, root: string): Promise<Placed[]> => {
  const found: Placed[] = [];
  for await (const person of people.readAll(tenantId))
    if (person.unit && !person.leftAt && rootOf(person.unit) === root)
      found.push({ ...person, unit: person.unit });
  return found;
};

const membersOf = async (
  deps: Pick<SnapshotDeps, 'turns' | 'content' | 'pseudonymOf'>,
  people: readonly Placed[],
  now: Date,
): Promise<GroupMember[]> => {
  const prepared = await deps.content.current();
  const members: GroupMember[] = [];
  for (let from = 0; from < people.length; from += readAtOnce)
    members.push(
      ...(await Promise.all(
        people.slice(from, from + readAtOnce).map((person) => memberOf(deps, prepared, person, now)),
      )),
    );
  return members;
};

const memberOf = async (
  { turns, pseudonymOf }: Pick<SnapshotDeps, 'turns' | 'pseudonymOf'>,
  prepared: PreparedRelease,
  { tenantId, learnerId, unit }: Placed,
  now: Date,
): Promise<GroupMember> => {
  const key = { tenantId, learnerId };
  const [state, pseudonym] = await Promise.all([turns.read(key), pseudonymOf(key)]);
  const { lastAnswerAt } = state.engine;
  const reports = state.counts.answers === 0 ? {} : report(prepared.model, state.engine, now.getTime());
  return {
    pseudonym,
    unit,
    isNamed: state.preferences.sharedSince !== undefined,
    isActive: lastAnswerAt !== undefined && now.getTime() - lastAnswerAt < activeWithinMs,
    topics: Object.fromEntries(
      Object.entries(reports)
        .filter(([, { items }]) => items > 0)
        // Every answer may move every topic a little: they are correlated.
        .map(([topic, { levels }]) => [topic, { answers: state.counts.answers, levels }]),
    ),
  };
};

type KeepMeasure = (name: string, measure: Measure) => Promise<Measure>;

/** One after the other: the first instance to keep a measure of the week decides it for all. */
const measuresOf = async (
  known: Awaited<ReturnType<Snapshots['findMeasures']>>,
  week: string,
  members: readonly GroupMember[],
  keep: KeepMeasure,
): Promise<Measures> => {
  const names = new Set([
    participation,
    ...Object.keys(known),
    ...members.flatMap(({ topics }) => Object.keys(topics)),
  ]);
  const measures: Record<string, Measure> = {};
  for (const name of names) {
    const before = known[name];
    const rules = rulesOf(name, (told) => weeksBetween(told, week));
    measures[name] =
      before && before.week >= week
        ? before.measure
        : await keep(name, nextMeasure(before?.measure, contributionsTo(name, members), week, rules));
  }
  return measures;
};

/** At the start of a week: renews the snapshots of the trees that somebody looks at. The first one is taken when asked for. */
export const makeSnapshotTeams = (deps: SnapshotDeps) => async (): Promise<number> => {
  const snapshotWeek = makeSnapshotWeek(deps);
  let count = 0;
  for (const tenantId of await deps.snapshots.tenants())
    for (const root of await deps.snapshots.roots(tenantId)) {
      await snapshotWeek(tenantId, root);
      count += 1;
    }
  return count;
};
