import { unitTree } from '../people/units';
import { blocksOf } from './blocks';
import type { Block, Contribution, Measure, MeasureRules } from './measure';
import { roundedParticipation, roundedShares, toTenth } from './rounding';

/** Name of the measure that is no topic. */
export const participation = 'participation';
export const levelCount = 8;
/** Weeks during which two participations of almost the same people are never both told: habits change slowly. */
const habitInWeeks = 4;

/** One person of a unit, as the group view counts them. */
export interface GroupMember {
  pseudonym: string;
  unit: string;
  /** Shares their results by name at this moment. */
  isNamed: boolean;
  /** Answered at least once within the last seven days. */
  isActive: boolean;
  /** For each topic met: how many answers tell it, and how probable each of the 8 levels is. */
  topics: Readonly<Record<string, { answers: number; levels: readonly number[] }>>;
}

/** Levels of one topic in one unit. */
export interface TopicOverview {
  /** Shares of the levels 1 to 8, in tenths. */
  levels: number[];
  /** Levels gained (or lost) on average since the snapshot before; null when there is none. */
  change: number | null;
}
export type UnitOverview =
  | {
      unit: string;
      people: number;
      /** Share who took part in the last seven days, in tenths, edges told as "or less" and "or more". */
      participation: number;
      topics: Record<string, TopicOverview>;
    }
  | { unit: string; suppressed: true };

/** Everything that is told of a tree of units, from its measures alone. */
export type Measures = Readonly<Record<string, Measure>>;

/** What each member adds to a measure. Those who never met a topic add nothing to it. */
export const contributionsTo = (measure: string, members: readonly GroupMember[]): Contribution[] =>
  members.flatMap(({ pseudonym, unit, isNamed, isActive, topics }): Contribution[] => {
    if (measure === participation) return [{ pseudonym, unit, isNamed, stamp: 0, value: [isActive ? 1 : 0] }];
    const met = topics[measure];
    return met && met.answers > 0
      ? [{ pseudonym, unit, isNamed, stamp: met.answers, value: met.levels }]
      : [];
  });

const sumOf = (values: readonly (readonly number[])[]): number[] =>
  values.reduce<number[]>((sum, value) => value.map((each, index) => each + (sum[index] ?? 0)), []);

/** @param weeksSince how many weeks ago a week was. */
export const rulesOf = (measure: string, weeksSince: (week: string) => number): MeasureRules =>
  measure === participation
    ? {
        round: (values) => [roundedParticipation(sumOf(values)[0] ?? 0, values.length)],
        isComparable: (week) => weeksSince(week) <= habitInWeeks,
      }
    : { round: (values) => roundedShares(sumOf(values)), isComparable: () => true };

/**
 * The numbers of every unit of the tree. Those of a unit are made of the rounded numbers of its blocks, never of people: the
 * unit above therefore says nothing that the units below do not, and subtracting is pointless.
 */
export const overviewOf = (
  units: Iterable<string>,
  measures: Measures,
  before: readonly UnitOverview[] = [],
): UnitOverview[] => {
  const topics = Object.keys(measures).filter((measure) => measure !== participation);
  return unitTree(units).map((unit) => {
    const group = toldOf(measures[participation], unit);
    if (!group) return { unit, suppressed: true };
    const earlier = before.find((each) => each.unit === unit);
    return {
      unit,
      people: group.people,
      participation: toTenth(group.value[0] ?? 0),
      topics: Object.fromEntries(
        topics.flatMap((topic) => {
          const told = toldOf(measures[topic], unit);
          if (!told) return [];
          const levels = roundedShares(told.value);
          const known = earlier && 'topics' in earlier ? earlier.topics[topic] : undefined;
          const change = known ? toTenth(meanLevel(levels) - meanLevel(known.levels)) : null;
          return [[topic, { levels, change }]];
        }),
      ),
    };
  });
};

/** Mean over the unit's blocks, weighted by people; undefined when nothing may be told. */
const toldOf = (
  measure: Measure | undefined,
  unit: string,
): { people: number; value: number[] } | undefined => {
  if (!measure) return undefined;
  const owners = blocksOf(new Map(measure.assignment.map((each) => [each.unit, each.owner])), unit);
  const told = measure.blocks
    .filter(({ owner }) => owners?.has(owner))
    .flatMap((block: Block) => block.told ?? []);
  const people = told.reduce((sum, each) => sum + each.people, 0);
  if (people === 0) return undefined;
  const weighted = told.map((each) => each.value.map((value) => (value * each.people) / people));
  return { people, value: sumOf(weighted) };
};

/** Mean of levels 1 to 8 by their shares. */
export const meanLevel = (shares: readonly number[]): number =>
  shares.reduce((sum, share, index) => sum + share * (index + 1), 0);
