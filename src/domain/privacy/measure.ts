import { unitAndAbove } from '../people/units';
import { assignBlocks, smallestGroup, type Assignment } from './blocks';
import { mayRenew, mayReplace, memberOf, type Cohort } from './cohorts';

/** What one person adds to a number. */
export interface Contribution {
  /** Stands for the person; cannot be turned back without the service's secret. */
  pseudonym: string;
  unit: string;
  /** Changes whenever `value` may have. */
  stamp: number;
  value: readonly number[];
  /** Shares their results by name: counted, but hides nobody, since anyone may subtract them. */
  isNamed: boolean;
}

/** A number that was told, by the people behind it. */
interface Told {
  week: string;
  cohort: string[];
}

/** A block of one measure: the last number told of it, and what the numbers told lately were made of. */
export interface Block {
  owner: string;
  /** Absent while there is nothing to tell. */
  told?: { value: number[]; people: number; week: string };
  /** Of this block, the last one last. */
  history: Told[];
  /** Of the blocks that it took the place of. */
  past: Told[];
}

/** What is remembered from week to week of one measure (participation, or a topic's levels) in one tree of units. */
export interface Measure {
  assignment: { unit: string; owner: string }[];
  blocks: Block[];
}

export interface MeasureRules {
  /** From what the people of a block contribute to the rounded number told of them. */
  round(values: readonly (readonly number[])[]): number[];
  /** Which earlier numbers a new one must not be subtracted from. */
  isComparable(week: string): boolean;
}

/** Numbers told that a new one is checked against. */
const longestHistory = 8;

type Owners = ReadonlyMap<string, string>;
interface Week {
  week: string;
  people: readonly Contribution[];
  rules: MeasureRules;
}

/**
 * The measure of a new week, from the one before and what people contribute now. Blocks that may not change keep their
 * number. A contribution once told in a block is never told in another: a person who moved is counted in the new unit when
 * they contribute something new.
 */
export const nextMeasure = (
  before: Measure | undefined,
  people: readonly Contribution[],
  week: string,
  rules: MeasureRules,
): Measure => {
  const now: Week = { week, people, rules };
  const wanted = assignBlocks(protectedSizes(people));
  if (!before) return measureOf(wanted, [], now);
  const blocks = before.blocks.map((block) => withComparable(block, rules));
  const known = new Map(before.assignment.map(({ unit, owner }) => [unit, owner]));
  const kept = extended(known, people);
  return replaced(blocks, kept, wanted, now) ?? measureOf(kept, blocks, now);
};

const withComparable = (block: Block, { isComparable }: MeasureRules): Block => ({
  ...block,
  history: block.history.filter(({ week }) => isComparable(week)),
  past: block.past.filter(({ week }) => isComparable(week)),
});

/** Every block told anew where it may be. */
const measureOf = (
  owners: Owners,
  blocks: readonly Block[],
  { week, people, rules }: Week,
  adopted: readonly Block[] = [],
): Measure => {
  const active = [...new Set(owners.values())];
  const of = (owner: string): Block =>
    blocks.find((block) => block.owner === owner) ?? { owner, history: [], past: [] };
  const membersOf = makeMembersOf(blocks, owners, people);
  return {
    assignment: [...owners].map(([unit, owner]) => ({ unit, owner })),
    blocks: [
      ...active.map((owner) => {
        const block = of(owner);
        return nextBlock(block, membersOf(block), week, rules, adopted.includes(block));
      }),
      ...blocks
        .filter(({ owner }) => !active.includes(owner))
        .map(({ owner, history, past }) => ({ owner, history, past })),
    ],
  };
};

const protectedSizes = (people: readonly Contribution[]): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const { unit, isNamed } of people) sizes.set(unit, (sizes.get(unit) ?? 0) + (isNamed ? 0 : 1));
  return sizes;
};

const nameOf = ({ pseudonym, stamp }: Contribution): string => memberOf(pseudonym, stamp);
const cohortOf = (people: readonly Contribution[]): string[] =>
  people
    .filter(({ isNamed }) => !isNamed)
    .map(nameOf)
    .sort();
const cohortsOf = (told: readonly Told[]): Cohort[] => told.map(({ cohort }) => cohort);
const membersIn = (told: readonly Told[]): string[] => told.flatMap(({ cohort }) => cohort);

type MembersOf = (block: Block) => Contribution[];

/** For each block, the people whose contribution was not told in another one. Looked up once for all blocks. */
const makeMembersOf = (
  blocks: readonly Block[],
  owners: Owners,
  people: readonly Contribution[],
): MembersOf => {
  const told = placesOf(blocks, ({ history }) => history);
  const toldLongAgo = placesOf(blocks, ({ past }) => past);
  const byOwner = new Map<string, Contribution[]>();
  for (const each of people) {
    const owner = owners.get(each.unit);
    if (owner === undefined) continue;
    const inside = byOwner.get(owner);
    if (inside) inside.push(each);
    else byOwner.set(owner, [each]);
  }
  return (block) => {
    const ours = new Set(membersIn(block.past));
    const isElsewhere = (name: string): boolean =>
      isOfAnother(told.get(name), block.owner) ||
      (isOfAnother(toldLongAgo.get(name), block.owner) && !ours.has(name));
    return (byOwner.get(block.owner) ?? []).filter((each) => !isElsewhere(nameOf(each)));
  };
};

/** The blocks that each contribution was told in: one, but for those that took the place of others. */
const placesOf = (
  blocks: readonly Block[],
  of: (block: Block) => readonly Told[],
): Map<string, readonly string[]> => {
  const places = new Map<string, readonly string[]>();
  for (const block of blocks)
    for (const member of new Set(membersIn(of(block)))) {
      const known = places.get(member);
      places.set(member, known ? [...known, block.owner] : [block.owner]);
    }
  return places;
};
const isOfAnother = (owners: readonly string[] | undefined, owner: string): boolean =>
  owners !== undefined && owners.some((each) => each !== owner);

const nextBlock = (
  { owner, told, history, past }: Block,
  people: readonly Contribution[],
  week: string,
  { round }: MeasureRules,
  isAdopted: boolean,
): Block => {
  const cohort = cohortOf(people);
  // Blocks just cut were checked together against all that they take the place of.
  const compared = new Set(isAdopted ? [] : membersIn(past));
  if (mayRenew(cohortsOf(history), cohort, compared))
    return {
      owner,
      told: { value: round(people.map(({ value }) => value)), people: people.length, week },
      history: [...history, { week, cohort }].slice(-longestHistory),
      past,
    };
  return { owner, history, past, ...(cohort.length >= smallestGroup && told && { told }) };
};

/**
 * The blocks cut as is wanted now, when they are cut otherwise than before and no subtraction across the two cuts isolates
 * anyone; undefined else.
 */
const replaced = (
  blocks: readonly Block[],
  kept: Owners,
  wanted: Assignment,
  now: Week,
): Measure | undefined => {
  const units = new Set(now.people.map(({ unit }) => unit));
  const moved = [...units].filter((unit) => kept.get(unit) !== wanted.get(unit));
  if (moved.length === 0) return undefined;
  const touched = new Set(moved.flatMap((unit) => [kept.get(unit) ?? '', wanted.get(unit) ?? '']));
  const old = blocks.filter(({ owner }) => touched.has(owner));
  const past = old.flatMap((block) => [...block.past, ...block.history]).slice(-2 * longestHistory);
  const next = [...touched]
    .filter((owner) => [...wanted.values()].includes(owner))
    .map((owner): Block => ({ owner, history: [], past }));
  // Too few are left for any block: the old ones stay, unseen, so that what they told is remembered.
  if (next.length === 0) return undefined;
  const others = blocks.filter(({ owner }) => !touched.has(owner));
  const membersOf = makeMembersOf([...others, ...next], wanted, now.people);
  const cohorts = next.map((block) => cohortOf(membersOf(block)));
  return isSafe(old, cohorts) ? measureOf(wanted, [...others, ...next], now, next) : undefined;
};

const isSafe = (old: readonly Block[], next: readonly Cohort[]): boolean => {
  const told = old.map(({ past, history }) => cohortsOf([...past, ...history]));
  const latest = told.flatMap((cohorts) => cohorts.slice(-1));
  return mayReplace(latest, next) && told.flat().every((cohort) => mayReplace([cohort], next));
};

/** Units not seen before are counted where the nearest unit above is; where there is none, they wait. */
const extended = (known: Owners, people: readonly Contribution[]): Map<string, string> => {
  const all = new Map(known);
  const owners = new Set(known.values());
  for (const { unit } of people) {
    if (all.has(unit)) continue;
    const above = unitAndAbove(unit)
      .reverse()
      .find((each) => known.has(each) || owners.has(each));
    if (above !== undefined) all.set(unit, known.get(above) ?? above);
  }
  return all;
};
