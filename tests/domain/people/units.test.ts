import * as fc from 'fast-check';
import {
  isUnder,
  mayWriteTo,
  rootOf,
  scopeOf,
  tidyUnit,
  unitAndAbove,
  unitProblem,
  unitsUnder,
  unitTree,
} from '../../../src/domain/people/units';

const part = fc.stringMatching(/^[A-Za-zé ]{0,3}[A-Za-zé]$/);
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => tidyUnit(parts.join('/')));

describe('the tree of units', () => {
  it('is told by paths, tidied of spaces and empty parts', () => {
    expect(tidyUnit(' Voirie /  Nord\u00a0est/ ')).toBe('Voirie/Nord est');
    expect(tidyUnit('   ')).toBe('');
  });

  it('does not take a name that starts alike for a unit below', () => {
    expect(isUnder('Voirie/Nord', 'Voirie')).toBe(true);
    expect(isUnder('Voirie', 'Voirie')).toBe(true);
    expect(isUnder('Voirie et réseaux', 'Voirie')).toBe(false);
    expect(isUnder('Voirie', 'Voirie/Nord')).toBe(false);
  });

  it('holds the units above those that somebody belongs to', () => {
    expect(unitTree(['B/x', 'A', 'B/x/y'])).toEqual(['A', 'B', 'B/x', 'B/x/y']);
    expect(unitsUnder(['A', 'B', 'B/x', 'BB'], ['B'])).toEqual(['B', 'B/x']);
  });

  it('refuses names that no key or card can hold', () => {
    expect(unitProblem('A/B')).toBeUndefined();
    expect(unitProblem('a|b')).toBe('forbidden-character');
    expect(unitProblem('x'.repeat(81))).toBe('too-long');
    expect(unitProblem(Array.from({ length: 9 }, () => 'a').join('/'))).toBe('too-deep');
  });

  it('puts every unit under all those above it, and under its root', () => {
    fc.assert(
      fc.property(path, (unit) => {
        expect(unitAndAbove(unit).every((above) => isUnder(unit, above))).toBe(true);
        expect(isUnder(unit, rootOf(unit))).toBe(true);
        expect(tidyUnit(unit)).toBe(unit);
      }),
    );
  });
});

describe('a manager’s scope', () => {
  const karim = { unit: 'Usagers', scope: [] };

  it('is their own unit and all below', () => {
    expect(scopeOf(karim)).toEqual(['Usagers']);
    expect(mayWriteTo(karim, 'Usagers/Accueil')).toBe(true);
    expect(mayWriteTo(karim, 'Voirie')).toBe(false);
  });

  it('is what the import names instead, when it names any', () => {
    const named = { unit: 'Usagers', scope: ['Voirie/Nord'] };
    expect(mayWriteTo(named, 'Voirie/Nord')).toBe(true);
    expect(mayWriteTo(named, 'Usagers')).toBe(false);
    expect(mayWriteTo(named, 'Voirie')).toBe(false);
  });

  it('is nothing for a person who left, or whom nobody imported', () => {
    expect(scopeOf({ ...karim, leftAt: new Date(0) })).toEqual([]);
    expect(mayWriteTo(undefined, 'Usagers')).toBe(false);
  });
});
