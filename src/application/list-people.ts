import { isUnder } from '../domain/people/units';
import type { People, Person } from './ports/people';

export interface ListPeopleQuery {
  tenantId: string;
  /** This unit and all below. */
  unit?: string;
  /** People who left too. */
  withLeft?: boolean;
}

/** The people that the organisation's list names, in the order of their ids. */
export const makeListPeople =
  ({ people }: { people: People }) =>
  async ({ tenantId, unit, withLeft = false }: ListPeopleQuery): Promise<Person[]> => {
    const found: Person[] = [];
    for await (const person of people.readAll(tenantId)) {
      if (person.leftAt && !withLeft) continue;
      if (unit !== undefined && !(person.unit && isUnder(person.unit, unit))) continue;
      found.push(person);
    }
    return found;
  };
