import type { LearnerKey } from '../domain/learner/identity';
import { audienceUnit } from '../domain/nudging/nudge';
import { mayWriteTo, scopeOf, unitsUnder, unitTree } from '../domain/people/units';
import { Refusal } from '../domain/refusals';
import type { People, Person } from './ports/people';

/** Who asks for a nudge. */
export interface Author extends LearnerKey {
  /** The operator's command line: every unit, in the name of the organisation or of the person named. */
  isOperator?: boolean;
}

/** Every unit that somebody who is still there belongs to, with the ones above, in order. */
export const knownUnits = async (people: People, tenantId: string): Promise<string[]> => {
  const units = new Set<string>();
  for await (const { unit, leftAt } of people.readAll(tenantId)) if (unit && !leftAt) units.add(unit);
  return unitTree(units);
};

/** The units a person may choose from. */
export const unitsInScope = async (people: People, author: Author): Promise<string[]> => {
  const all = await knownUnits(people, author.tenantId);
  if (author.isOperator) return all;
  return unitsUnder(all, scopeOf(await people.find(author)));
};

/** Refuses with `unknown-unit` what is no unit, then with `outside-scope` what is not theirs. */
export const checkUnits = async (people: People, author: Author, units: readonly string[]): Promise<void> => {
  const known = new Set(await knownUnits(people, author.tenantId));
  const unknown = units.filter((unit) => !known.has(unit));
  if (unknown.length > 0) throw new Refusal('unknown-unit', `no such unit: ${unknown.join(', ')}`);
  await checkScope(people, author, units);
};

/** Refuses with `outside-scope`. */
export const checkScope = async (people: People, author: Author, units: readonly string[]): Promise<void> => {
  if (author.isOperator) return;
  const person = await people.find(author);
  const outside = units.filter((unit) => !mayWriteTo(person, unit));
  if (outside.length > 0) throw new Refusal('outside-scope', `not in your scope: ${outside.join(', ')}`);
};

/** The people of an audience who are still there, each with the unit through which they belong to it. */
export async function* audienceOf(
  people: People,
  tenantId: string,
  units: readonly string[],
): AsyncIterable<{ person: Person; unit: string }> {
  for await (const person of people.readAll(tenantId)) {
    const unit = person.leftAt ? undefined : audienceUnit(units, person.unit);
    if (unit !== undefined) yield { person, unit };
  }
}
