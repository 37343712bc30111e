import type { Locale } from '../domain/bank/release';
import { entraId, type LearnerKey, type Role } from '../domain/learner/identity';
import type { AbsenceList, ImportedPerson, ListProblem, PeopleList } from '../domain/people/imported-person';
import { tidyUnit, unitProblem, type UnitProblem } from '../domain/people/units';
import { readCsv, type CsvRow } from './csv';

export const peopleColumns = [
  'tenantId',
  'userId',
  'firstName',
  'unit',
  'jobFamily',
  'locale',
  'roles',
  'scope',
  'absences',
] as const;
const absenceColumns = ['tenantId', 'userId', 'from', 'to'] as const;

const roles = ['learner', 'manager', 'admin', 'operator'] as const satisfies Role[];
const listSeparator = '|';
const keyPart = /^[^|\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]{1,100}$/;
const maxTextChars = 100;

/** What the reader of a list may be told. */
export interface ReadingOptions {
  /** Lines of any other tenant are refused: what an admin may import. */
  onlyTenant?: string;
}

/** Thrown inside one line, caught by the reader: the other lines go on. */
class LineProblem extends Error {
  constructor(readonly problem: Omit<ListProblem, 'line' | 'severity'>) {
    super(problem.what);
  }
}
const refuse = (what: string, how: string, why?: string): never => {
  throw new LineProblem({ what, why, how });
};

/** Reads an organisation's list of people. Never throws: every problem says its line, what, why and how. */
export const readPeopleCsv = (content: Uint8Array | string, options: ReadingOptions = {}): PeopleList => {
  const table = readCsv(content, peopleColumns);
  const list: PeopleList = { people: [], problems: [...table.problems], named: [], unnamedLines: 0 };
  const missing = missingColumns(table.columns, ['tenantId', 'userId']);
  if (missing || table.rows.length === 0) return { ...list, problems: [...list.problems, missing ?? nobody] };
  const hasScope = table.columns.includes('scope');
  const hasAbsences = table.columns.includes('absences');
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const key = attempt(list.problems, row, () => keyOf(row, options));
    if (!key) {
      list.unnamedLines += 1;
      continue;
    }
    const person = attempt(list.problems, row, () => {
      checkOnce(seen, key, row.line);
      return personOf(key, row, { hasScope, hasAbsences });
    });
    if (person) list.people.push({ ...person, line: row.line });
    else list.named.push(key);
  }
  return { ...list, problems: [...list.problems, ...lookAlikes(list.people)] };
};

/** Reads absences (leave, training…): `tenantId,userId,from,to`, one period a line, ISO or French dates, both days included. */
export const readAbsencesCsv = (content: Uint8Array | string, options: ReadingOptions = {}): AbsenceList => {
  const table = readCsv(content, absenceColumns);
  const problems = [...table.problems];
  const missing = missingColumns(table.columns, absenceColumns);
  if (missing || table.rows.length === 0) return { absences: [], problems: [...problems, missing ?? nobody] };
  const absences = table.rows.flatMap((row) => {
    const read = attempt(problems, row, () => ({
      ...keyOf(row, options),
      ...periodOf(row.cells['from'] ?? '', row.cells['to'] ?? ''),
      line: row.line,
    }));
    return read ? [read] : [];
  });
  return { absences, problems };
};

const nobody: ListProblem = {
  severity: 'error',
  what: 'Le fichier ne contient personne.',
  how: 'Mettez une personne par ligne, sous la ligne des titres.',
};

const missingColumns = (columns: readonly string[], needed: readonly string[]): ListProblem | undefined => {
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length === 0) return undefined;
  return {
    line: 1,
    severity: 'error',
    what: `Il manque ${missing.length > 1 ? 'les colonnes' : 'la colonne'} ${missing.join(', ')}.`,
    why: 'La première ligne donne le titre des colonnes.',
    how: `Première ligne attendue : ${peopleColumns.slice(0, 7).join(',')}.`,
  };
};

const attempt = <T>(problems: ListProblem[], row: CsvRow, read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LineProblem)) throw error;
    problems.push({ line: row.line, severity: 'error', ...error.problem });
    return undefined;
  }
};

/** In another case it would be another person, whom nothing reaches. */
const asInEntra = (id: string): string => (entraId.test(id) ? id.toLowerCase() : id);

const keyOf = ({ cells }: CsvRow, { onlyTenant }: ReadingOptions): LearnerKey => {
  const tenantId = asInEntra(cells['tenantId'] ?? '');
  const learnerId = asInEntra(cells['userId'] ?? '');
  if (!keyPart.test(tenantId))
    refuse('L’organisation (tenantId) manque ou est trop longue.', 'Copiez l’identifiant du tenant Entra.');
  if (onlyTenant !== undefined && tenantId !== onlyTenant)
    refuse(
      'Cette ligne est d’une autre organisation que la vôtre.',
      'Retirez-la : chaque organisation importe ses personnes.',
    );
  if (learnerId.includes('@'))
    refuse(
      'userId est une adresse e-mail.',
      'Mettez l’identifiant d’objet Entra (colonne « id » de l’export).',
      'Teams désigne une personne par son identifiant d’objet : une adresse peut changer.',
    );
  if (!keyPart.test(learnerId))
    refuse(
      'L’identifiant de la personne (userId) manque ou n’est pas valable.',
      'Copiez l’identifiant d’objet Entra : 100 caractères au plus, sans « | ».',
    );
  return { tenantId, learnerId };
};

const checkOnce = (seen: Map<string, number>, key: LearnerKey, line: number): void => {
  const id = `${key.tenantId}|${key.learnerId}`;
  const before = seen.get(id);
  if (before !== undefined)
    refuse(
      `Cette personne est déjà à la ligne ${before}.`,
      'Gardez une seule ligne par personne : plusieurs rôles se séparent par « | ».',
      'La première ligne est retenue.',
    );
  seen.set(id, line);
};

const personOf = (
  key: LearnerKey,
  { cells }: CsvRow,
  { hasScope, hasAbsences }: { hasScope: boolean; hasAbsences: boolean },
): ImportedPerson => {
  const unit = unitOf(cells['unit'] ?? '');
  return {
    ...key,
    ...optional('firstName', textOf('firstName', cells['firstName'])),
    ...optional('unit', unit === '' ? undefined : unit),
    ...optional('jobFamily', textOf('jobFamily', cells['jobFamily'])),
    ...optional('locale', localeOf(cells['locale'] ?? '')),
    roles: rolesOf(cells['roles'] ?? ''),
    ...(hasScope && { scope: listOf(cells['scope'] ?? '').map(unitOf) }),
    ...(hasAbsences && { absences: listOf(cells['absences'] ?? '').map(absenceOf) }),
  };
};

const optional = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, V>);
const listOf = (text: string): string[] =>
  text
    .split(listSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const textOf = (column: string, text: string | undefined): string | undefined => {
  if (!text) return undefined;
  if (text.length > maxTextChars)
    refuse(`${column} dépasse ${maxTextChars} caractères.`, 'Raccourcissez-le.');
  return text;
};

const unitProblems = {
  'too-deep': 'a trop de niveaux',
  'too-long': 'a un nom trop long',
  'forbidden-character': 'contient un caractère interdit, comme « | »',
} as const satisfies Record<UnitProblem, string>;

const unitOf = (text: string): string => {
  const unit = tidyUnit(text);
  const problem = unitProblem(unit);
  if (problem)
    refuse(
      `L’unité ${unitProblems[problem]}.`,
      'Écrivez un chemin court, comme « Ressources humaines/Formation ».',
    );
  return unit;
};

const localeOf = (text: string): Locale | undefined => {
  if (text === '') return undefined;
  const [language] = text.toLowerCase().split(/[-_]/);
  if (language === 'fr' || language === 'en') return language;
  return refuse(`La langue « ${text} » n’est pas proposée.`, 'Mettez fr ou en, ou laissez la case vide.');
};

const rolesOf = (text: string): Role[] => {
  const said = listOf(text.toLowerCase());
  const unknown = said.find((role) => !roles.some((known) => known === role));
  if (unknown)
    refuse(
      `Le rôle « ${unknown} » n’existe pas.`,
      `Rôles : ${roles.join(', ')}. Plusieurs se séparent par « | ».`,
      'Un rôle mal écrit donnerait trop ou trop peu de droits.',
    );
  return said.length === 0 ? ['learner'] : roles.filter((role) => said.includes(role));
};

const absenceOf = (text: string): { from: string; to: string } => {
  const [from, to = from] = text.split(/\.\.|\s+au\s+/);
  return periodOf(from ?? '', to ?? '');
};
const periodOf = (from: string, to: string): { from: string; to: string } => {
  const period = { from: dateOf(from), to: dateOf(to) };
  if (period.to < period.from) refuse('L’absence finit avant de commencer.', 'Inversez les deux dates.');
  return period;
};
const dateOf = (text: string): string => {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const iso = french
    ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}`
    : text.trim();
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
    Number.isFinite(Date.parse(`${iso}T00:00:00Z`)) &&
    new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
  if (!isDate)
    refuse(
      `« ${text} » n’est pas une date.`,
      'Écrivez 2026-12-24 ou 24/12/2026 ; une période : 2026-12-24..2027-01-03.',
    );
  return iso;
};

/** « Voirie » and « voirie » are two units for the service: said, because it is rarely meant. */
const lookAlikes = (people: PeopleList['people']): ListProblem[] => {
  const first = new Map<string, string>();
  const told = new Set<string>();
  return people.flatMap(({ unit, line }): ListProblem[] => {
    if (!unit) return [];
    const key = unit.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, unit);
    if (other === undefined || other === unit || told.has(unit)) return [];
    told.add(unit);
    return [
      {
        line,
        severity: 'warning',
        what: `L’unité « ${unit} » ressemble à « ${other} ».`,
        why: 'Ce sont deux unités différentes pour le service.',
        how: 'Écrivez-les de la même façon si c’est la même.',
      },
    ];
  });
};
