import { isUnder, parentOf, unitTree } from '../people/units';

/** Fewer people than this are never told as a group. */
export const smallestGroup = 5;

/** The block in which the people of each unit are counted: unit → the unit that the block is named after. */
export type Assignment = ReadonlyMap<string, string>;

/**
 * Cuts the people of one tree of units into blocks of at least five, bottom up. What is under five joins what is left of the
 * unit above; when what is left there is itself under five, the smallest whole unit beside it joins too (its number would
 * give the rest away by subtraction). A number is only ever told of whole blocks, so no sum or difference of numbers is about
 * fewer than five people. Empty when the whole tree has fewer.
 * @param sizes people to protect in each unit, those of the units below not included.
 */
export const assignBlocks = (sizes: ReadonlyMap<string, number>): Assignment => {
  const children = new Map<string, string[]>();
  const all = unitTree(sizes.keys());
  for (const unit of all) {
    const parent = parentOf(unit);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const roots = all.filter((unit) => parentOf(unit) === undefined);
  return new Map(
    roots.flatMap((root) => {
      const cut = cutBelow(root, sizes, children);
      return cut.size < smallestGroup ? [] : [...cut.owners];
    }),
  );
};

interface Cut {
  size: number;
  owners: Map<string, string>;
}

const cutBelow = (
  unit: string,
  sizes: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, readonly string[]>,
): Cut => {
  const cuts = (children.get(unit) ?? []).map((child) => cutBelow(child, sizes, children));
  const rest: Cut[] = cuts.filter(({ size }) => size < smallestGroup);
  const kept = cuts.filter(({ size }) => size >= smallestGroup).sort((a, b) => a.size - b.size);
  if (sizes.has(unit)) rest.push({ size: sizes.get(unit)!, owners: new Map([[unit, unit]]) });
  while (rest.length > 0 && sizeOf(rest) < smallestGroup && kept.length > 0) rest.push(kept.shift()!);
  return {
    size: sizeOf(rest) + sizeOf(kept),
    owners: new Map([
      ...kept.flatMap(({ owners }) => [...owners]),
      ...rest.flatMap(({ owners }) => [...owners.keys()].map((each) => [each, unit] as const)),
    ]),
  };
};
const sizeOf = (cuts: readonly Cut[]): number => cuts.reduce((sum, { size }) => sum + size, 0);

/** The blocks that make up a unit with all below it; undefined when a block reaches beyond it: then nothing is told of it. */
export const blocksOf = (assignment: Assignment, unit: string): Set<string> | undefined => {
  const owners = new Set<string>();
  for (const [each, owner] of assignment) {
    if (!isUnder(each, unit)) continue;
    if (!isUnder(owner, unit)) return undefined;
    owners.add(owner);
  }
  return owners.size > 0 ? owners : undefined;
};
