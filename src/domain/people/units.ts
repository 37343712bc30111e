/**
 * Units are a tree told by paths: "Relations aux usagers/Accueil" lies under "Relations aux usagers".
 * A commune or a direction is a root. A unit exists because somebody belongs to it or to one below.
 */
const separator = '/';
export const maxUnitDepth = 8;
/** Of one part of a path: what a stored key and a line of a card can hold. */
export const maxUnitPartChars = 80;
const forbidden = /[|\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/** The parts of a path said by hand, tidied: « Voirie / Nord » is "Voirie/Nord". Empty when nothing is said. */
const partsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(separator)
    .map((part) => part.trim().replaceAll(/[ \t\u00a0\u202f]+/g, ' '))
    .filter((part) => part !== '');

export const tidyUnit = (text: string): string => partsOf(text).join(separator);

export type UnitProblem = 'too-deep' | 'too-long' | 'forbidden-character';
/** What keeps a tidied path from being a unit's name. */
export const unitProblem = (unit: string): UnitProblem | undefined => {
  const parts = partsOf(unit);
  if (parts.length > maxUnitDepth) return 'too-deep';
  if (parts.some((part) => part.length > maxUnitPartChars)) return 'too-long';
  return parts.some((part) => forbidden.test(part)) ? 'forbidden-character' : undefined;
};

/** Is it this unit, or one below? */
export const isUnder = (unit: string, above: string): boolean =>
  unit === above || unit.startsWith(`${above}${separator}`);

/** The unit and all above it, the root first: "A/B" gives A and A/B. */
export const unitAndAbove = (unit: string): string[] => {
  const parts = unit.split(separator);
  return parts.map((_, index) => parts.slice(0, index + 1).join(separator));
};
export const parentOf = (unit: string): string | undefined => unitAndAbove(unit).at(-2);
export const rootOf = (unit: string): string => unitAndAbove(unit)[0]!;
export const lastPartOf = (unit: string): string => unit.split(separator).at(-1)!;

/** Every unit that somebody belongs to with all those above, once each, in the French order. */
export const unitTree = (units: Iterable<string>): string[] => {
  const all = new Set<string>();
  for (const unit of units) for (const each of unitAndAbove(unit)) all.add(each);
  return [...all].sort((a, b) => a.localeCompare(b, 'fr'));
};

/** Those of `units` that are one of `above` or lie under one. */
export const unitsUnder = (units: Iterable<string>, above: readonly string[]): string[] =>
  [...units].filter((unit) => above.some((each) => isUnder(unit, each)));

/** What a scope is told from. */
export interface ScopedPerson {
  unit?: string;
  scope: readonly string[];
  leftAt?: Date;
}

/** The units that a manager may write to and see, each with all below: named by the import, else their own. None once gone. */
export const scopeOf = (person: ScopedPerson | undefined): string[] => {
  if (!person || person.leftAt) return [];
  if (person.scope.length > 0) return [...person.scope];
  return person.unit ? [person.unit] : [];
};

/** May this person write to this unit, and see it as a group? */
export const mayWriteTo = (person: ScopedPerson | undefined, unit: string): boolean =>
  scopeOf(person).some((above) => isUnder(unit, above));
