import type { Measure } from '../../../src/domain/privacy/measure';
import { blocksOf, smallestGroup } from '../../../src/domain/privacy/blocks';

/** One number that was told: the contributions it is the sum of. The adversary knows all but the values. */
export interface Told {
  what: string;
  members: ReadonlySet<string>;
}

/** Everything told of a measure this week, unit by unit, as the contributions behind it. */
export const toldBy = (measure: Measure, units: readonly string[], week: string): Told[] =>
  units.flatMap((unit) => {
    const owners = blocksOf(new Map(measure.assignment.map((each) => [each.unit, each.owner])), unit);
    const cohorts = measure.blocks
      .filter((block) => owners?.has(block.owner) && block.told)
      .map((block) => block.history.find((each) => each.week === block.told!.week)!.cohort);
    return cohorts.length === 0 ? [] : [{ what: `${unit} ${week}`, members: new Set(cohorts.flat()) }];
  });

/** People whose contributions are left when numbers are added and subtracted with these coefficients. */
const leftBy = (terms: readonly { told: Told; times: number }[]): Set<string> => {
  const sums = new Map<string, number>();
  for (const { told, times } of terms)
    for (const member of told.members) sums.set(member, (sums.get(member) ?? 0) + times);
  const people = [...sums].filter(([, sum]) => sum !== 0).map(([member]) => member.split(':')[0]!);
  return new Set(people);
};

const isBelow = (unit: string, above: string): boolean => unit.startsWith(`${above}/`);
const unitOf = ({ what }: Told): string => what.split(' ')[0]!;

/**
 * Subtracts all that can be: every number from every other (two units, two weeks), every set of children from their parent
 * within a week and across two, and such differences from one another. Returns what leaves one to four people.
 */
export const attack = (weeks: readonly (readonly Told[])[]): string[] => {
  const found: string[] = [];
  const attempt = (name: string, terms: { told: Told; times: number }[]): void => {
    const left = leftBy(terms);
    if (left.size > 0 && left.size < smallestGroup) found.push(`${name} → ${[...left].join()}`);
  };
  const all = weeks.flat();
  for (const a of all) {
    attempt(a.what, [{ told: a, times: 1 }]);
    for (const b of all) attempt(`${a.what} − ${b.what}`, [term(a, 1), term(b, -1)]);
  }
  const rests = weeks.flatMap((parents) =>
    weeks.flatMap((others) =>
      parents.map((parent) => {
        const below = maximal(others.filter((other) => isBelow(unitOf(other), unitOf(parent))));
        return { name: parent.what, terms: [term(parent, 1), ...below.map((child) => term(child, -1))] };
      }),
    ),
  );
  for (const rest of rests) {
    attempt(`${rest.name} − children`, rest.terms);
    for (const other of rests)
      attempt(`(${rest.name} − children) − (${other.name} − children)`, [
        ...rest.terms,
        ...other.terms.map(({ told, times }) => term(told, -times)),
      ]);
  }
  return found;
};
const term = (told: Told, times: number): { told: Told; times: number } => ({ told, times });
/** Without those below another one. */
const maximal = (told: readonly Told[]): Told[] =>
  told.filter((each) => !told.some((other) => isBelow(unitOf(each), unitOf(other))));
