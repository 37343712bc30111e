import { smallestGroup } from './blocks';

/**
 * Who was counted in a number, and with what: `<pseudonym>:<stamp>` for each person, where the stamp changes whenever what
 * the person contributes may have changed. Never shown to anyone: it only decides when a new number may be told.
 */
export type Cohort = readonly string[];

export const memberOf = (pseudonym: string, stamp: number): string => `${pseudonym}:${stamp}`;
const personOf = (member: string): string => member.slice(0, member.lastIndexOf(':'));
const isGroup = (people: number): boolean => people === 0 || people >= smallestGroup;

/** Contributions that are in one cohort only: of people who joined, left, or contribute something else. */
const differences = (before: Cohort, after: Cohort): string[] => {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((member) => !now.has(member)), ...after.filter((member) => !old.has(member))];
};

/**
 * May the number of a block be told anew? Only when nobody, or at least five people, changed since each number told of it
 * before: what one subtracts from the other is then about five people at least.
 * @param past contributions told in the blocks that this one took the place of: numbers of that time may be added back, so
 * whoever leaves with such a contribution does not hide the others.
 */
export const mayRenew = (told: readonly Cohort[], next: Cohort, past: ReadonlySet<string>): boolean => {
  const isHidden = (members: readonly string[]): boolean =>
    new Set(members.filter((member) => !past.has(member)).map(personOf)).size >= smallestGroup;
  if (next.length < smallestGroup) return false;
  if (told.length === 0) return past.size === 0 || isHidden(next);
  return told.every((before) => {
    const changed = differences(before, next);
    return changed.length === 0 || isHidden(changed);
  });
};

/**
 * May these blocks take the place of those? Only when the people who are in the same old blocks and the same new ones, with
 * the same contribution, are nobody or five at least, for each combination: whatever is added or subtracted then is too.
 */
export const mayReplace = (old: readonly Cohort[], next: readonly Cohort[]): boolean => {
  const places = new Map<string, string>();
  [...old, ...next].forEach((cohort, index) => {
    for (const member of cohort) places.set(member, `${places.get(member) ?? ''} ${index}`);
  });
  const groups = new Map<string, number>();
  for (const place of places.values()) groups.set(place, (groups.get(place) ?? 0) + 1);
  return [...groups.values()].every(isGroup);
};
