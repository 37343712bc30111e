import { smallestGroup } from './blocks';

/**
 * Who was counted in a number, and with what: `<pseudonym>:<stamp>` for each person, where the stamp changes whenever what
 * the person contributes may have changed. Never shown to anyone: it only decides when a new number may be told.
 */
export type Cohort = readonly string[];

export const memberOf = (pseudonym: string, stamp: number): string => `${pseudonym}:${stamp}`;
const personOf = (member: string): string => member.slice(0, member.lastIndexOf(':'));
const isGroup = (people: number): boolean => people === 0 || people >= smallestGroup;

/** People who joined, left, or contribute something else. */
const changedPeople = (before: Cohort, after: Cohort): number => {
  const [old, now] = [new Set(before), new Set(after)];
  const changed = new Set<string>();
  for (const member of before) if (!now.has(member)) changed.add(personOf(member));
  for (const member of after) if (!old.has(member)) changed.add(personOf(member));
  return changed.size;
};

/**
 * May the number of the same block be told anew? Only when nobody, or at least five people, changed since each number told
 * before: what one subtracts from the other is then about five people at least.
 */
export const mayRenew = (told: readonly Cohort[], next: Cohort): boolean =>
  next.length >= smallestGroup && told.every((before) => isGroup(changedPeople(before, next)));

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
