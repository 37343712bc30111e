import { keyText } from '../domain/learner/identity';
import {
  largestShareLeaving,
  type AbsenceList,
  type ImportedPerson,
  type ListProblem,
  type PeopleList,
} from '../domain/people/imported-person';
import { Refusal } from '../domain/refusals';
import type { Clock } from './ports/clock';
import type { People, Person } from './ports/people';

export interface ImportCommand {
  list: PeopleList;
  /** Refuse everything when one line is wrong. */
  isStrict?: boolean;
  /** Mark as gone even a large share of the people. */
  isForced?: boolean;
  /** The list is only a part: nobody missing from it is marked as gone. */
  isPartial?: boolean;
  /** Invented people of the local chat. */
  isExample?: boolean;
}

/** What an import did, in people. */
export interface ImportReport {
  added: number;
  changed: number;
  unchanged: number;
  /** Marked as gone by an earlier import, and listed again. */
  returned: number;
  /** Missing from the list: marked as gone. */
  left: number;
  problems: ListProblem[];
}

/**
 * Makes what is known of an organisation's people what its list says. The same list again changes nothing. Lines that are
 * wrong do not stop the others. People of the listed tenants who are no longer named are marked as gone.
 * Refuses with `invalid` an unreadable list (any error when strict), and with `conflict` when more than 30 % of a tenant's
 * people would be marked as gone without `isForced`; then nothing at all is written.
 */
export const makeImportPeople =
  ({ people, clock }: { people: People; clock: Clock }) =>
  async (command: ImportCommand): Promise<ImportReport> => {
    const { list, isExample = false } = command;
    checkReadable(command);
    const now = clock.now();
    const known = await readTenants(people, list);
    const gone = isExample || command.isPartial ? [] : missingFrom(list, known);
    const notes = gone.length > 0 ? checkLeaving(command, known, gone) : [];
    const report: ImportReport = {
      added: 0,
      changed: 0,
      unchanged: 0,
      returned: 0,
      left: 0,
      problems: [...list.problems, ...notes],
    };
    const changes: Person[] = [];
    for (const { line: _, ...imported } of list.people) {
      const before = known.get(keyText(imported));
      const after = personAfter(before, imported, isExample);
      const isSame = before !== undefined && isSamePerson(before, after);
      if (!isSame) changes.push(after);
      report[isSame ? 'unchanged' : changeOf(before)] += 1;
    }
    if (list.unnamedLines === 0) {
      changes.push(...gone.map((person) => ({ ...person, leftAt: now })));
      report.left = gone.length;
    }
    await saveAll(people, changes);
    return report;
  };
export type ImportPeople = ReturnType<typeof makeImportPeople>;

const changeOf = (before: Person | undefined): 'added' | 'returned' | 'changed' => {
  if (before === undefined) return 'added';
  return before.leftAt ? 'returned' : 'changed';
};

/** Many at once: the store writes them to the disk together. */
const saveAll = async (people: People, changes: readonly Person[]): Promise<void> => {
  for (let from = 0; from < changes.length; from += savedAtOnce)
    await Promise.all(changes.slice(from, from + savedAtOnce).map((person) => people.save(person)));
};
const savedAtOnce = 100;

const checkReadable = ({ list, isStrict }: ImportCommand): void => {
  const errors = list.problems.filter(({ severity }) => severity === 'error');
  if (list.people.length > 0 && !(isStrict && errors.length > 0)) return;
  const reason = isStrict ? 'le mode strict n’accepte aucune erreur' : 'aucune ligne n’est lisible';
  throw new Refusal('invalid', `Rien n’est importé : ${reason}.`, { problems: list.problems });
};

const readTenants = async (people: People, list: PeopleList): Promise<Map<string, Person>> => {
  const known = new Map<string, Person>();
  for (const tenantId of new Set(list.people.map((person) => person.tenantId)))
    for await (const person of people.readAll(tenantId)) known.set(keyText(person), person);
  return known;
};

const isStaff = (person: Person): boolean => !person.leftAt && !person.isExample;

const missingFrom = (list: PeopleList, known: ReadonlyMap<string, Person>): Person[] => {
  const listed = new Set([...list.people, ...list.named].map(keyText));
  return [...known.values()].filter((person) => isStaff(person) && !listed.has(keyText(person)));
};

/** A list cut in two, or of one service only, must not send everybody else away. */
const checkLeaving = (
  { list, isForced }: ImportCommand,
  known: ReadonlyMap<string, Person>,
  gone: readonly Person[],
): ListProblem[] => {
  if (list.unnamedLines > 0)
    return [
      {
        severity: 'warning',
        what: `${gone.length} personne(s) ne sont pas dans la liste, mais aucune n’est marquée comme partie.`,
        why: `${list.unnamedLines} ligne(s) ne disent pas de qui il s’agit : ce sont peut-être elles.`,
        how: 'Corrigez ces lignes, puis importez de nouveau.',
      },
    ];
  if (isForced) return [];
  for (const tenantId of new Set(gone.map((person) => person.tenantId))) {
    const staff = [...known.values()].filter((person) => isStaff(person) && person.tenantId === tenantId);
    const leaving = gone.filter((person) => person.tenantId === tenantId);
    if (leaving.length > largestShareLeaving * staff.length)
      throw new Refusal(
        'conflict',
        `Rien n’est importé : ${leaving.length} personnes sur ${staff.length} ne sont plus dans la liste, plus de 30 %. ` +
          'Le fichier est-il complet ? Si oui, recommencez avec --force. S’il est partiel, avec --partial.',
        { leaving: leaving.length, people: staff.length },
      );
  }
  return [];
};

const personAfter = (before: Person | undefined, imported: ImportedPerson, isExample: boolean): Person => ({
  ...imported,
  scope: imported.scope ?? before?.scope ?? [],
  absences: imported.absences ?? before?.absences ?? [],
  ...(isExample && { isExample }),
});

const comparable = (person: Person): string =>
  JSON.stringify(
    Object.entries(person)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const isSamePerson = (a: Person, b: Person): boolean => comparable(a) === comparable(b);

/** Replaces the absences of everybody named in the list by those it gives: imported again, it changes nothing. */
export const makeImportAbsences =
  ({ people }: { people: People }) =>
  async ({ list }: { list: AbsenceList }): Promise<{ changed: number; problems: ListProblem[] }> => {
    const problems = [...list.problems];
    const byPerson = new Map<string, AbsenceList['absences']>();
    for (const absence of list.absences)
      byPerson.set(keyText(absence), [...(byPerson.get(keyText(absence)) ?? []), absence]);
    if (byPerson.size === 0)
      throw new Refusal('invalid', 'Rien n’est importé : aucune ligne n’est lisible.', { problems });
    let changed = 0;
    for (const lines of byPerson.values()) {
      const [{ tenantId, learnerId, line }] = lines as [AbsenceList['absences'][number]];
      const person = await people.find({ tenantId, learnerId });
      if (!person) {
        problems.push({
          line,
          severity: 'warning',
          what: 'Cette personne n’est pas dans la liste importée.',
          why: 'Ses absences ne sont pas gardées.',
          how: 'Importez d’abord les personnes.',
        });
        continue;
      }
      const absences = lines.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
      if (JSON.stringify(absences) === JSON.stringify(person.absences)) continue;
      await people.save({ ...person, absences });
      changed += 1;
    }
    return { changed, problems };
  };
export type ImportAbsences = ReturnType<typeof makeImportAbsences>;
