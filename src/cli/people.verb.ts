import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportReport } from '../application/import-people';
import { makeImportAbsences, makeImportPeople } from '../application/import-people';
import { makeListPeople } from '../application/list-people';
import { readAbsencesCsv, readPeopleCsv } from '../bank-files/people-csv';
import type { ListProblem } from '../domain/people/imported-person';
import { Refusal } from '../domain/refusals';
import { auditOfCommand } from './audit-of-command';
import { tenantOf } from './tenant';
import { CliProblem, print, printJson, type RegisterVerb, type VerbContext } from './verb';

export const registerPeople: RegisterVerb = (program, context) => {
  const people = program
    .command('people')
    .description('Les personnes de votre organisation et leurs unités.');

  people
    .command('import <fichier>')
    .description('Importe la liste des personnes (CSV). La même liste importée deux fois ne change rien.')
    .option('--strict', 'n’importe rien si une ligne est fausse')
    .option('--partial', 'la liste est partielle : personne n’est marqué comme parti')
    .option('--force', 'accepte que plus de 30 % des personnes soient marquées comme parties')
    .option('--json', 'en JSON')
    .action(async (file: string, options: ImportOptions) => {
      const content = await readGiven(context, file);
      const service = await context.service();
      const list = readPeopleCsv(content);
      const report = await explained(context, file, () =>
        makeImportPeople({ people: service.storage.people, clock: service.clock })({
          list,
          isStrict: options.strict,
          isForced: options.force,
          isPartial: options.partial,
        }),
      );
      for (const tenantId of new Set(list.people.map((person) => person.tenantId)))
        await auditOfCommand(service, tenantId, { action: 'people-imported', counts: countsOf(report) });
      if (options.json) return printJson(context, report);
      printProblems(context, file, report.problems);
      print(context, sentenceOf(report));
    });

  people
    .command('absences <fichier>')
    .description('Importe des absences (CSV : tenantId,userId,from,to) : rien n’est envoyé ces jours-là.')
    .option('--json', 'en JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const content = await readGiven(context, file);
      const service = await context.service();
      const list = readAbsencesCsv(content);
      const report = await explained(context, file, () =>
        makeImportAbsences({ people: service.storage.people })({ list }),
      );
      for (const tenantId of new Set(list.absences.map((absence) => absence.tenantId)))
        await auditOfCommand(service, tenantId, {
          action: 'absences-imported',
          counts: { changed: report.changed },
        });
      if (options.json) return printJson(context, report);
      printProblems(context, file, report.problems);
      print(context, `Absences mises à jour pour ${report.changed} personne(s).`);
    });

  people
    .command('list')
    .description('Affiche les personnes.')
    .option('--tenant <id>', 'tenant Entra ; sinon le seul que le service sert')
    .option('--unit <chemin>', 'cette unité et celles en dessous')
    .option('--left', 'aussi les personnes parties')
    .option('--json', 'en JSON')
    .action(async (options: { tenant?: string; unit?: string; left?: boolean; json?: boolean }) => {
      const service = await context.service();
      const found = await makeListPeople({ people: service.storage.people })({
        tenantId: tenantOf(service.config, options.tenant),
        unit: options.unit,
        withLeft: options.left,
      });
      if (options.json) return printJson(context, found);
      for (const { learnerId, firstName, unit, roles, leftAt } of found)
        print(
          context,
          [learnerId, firstName ?? '', unit ?? '(sans unité)', roles.join('|'), leftAt ? 'parti' : '']
            .join('\t')
            .trimEnd(),
        );
      print(context, `${found.length} personne(s).`);
    });
};

interface ImportOptions {
  strict?: boolean;
  partial?: boolean;
  force?: boolean;
  json?: boolean;
}

const readGiven = async (context: VerbContext, file: string): Promise<Buffer> => {
  try {
    return await readFile(resolve(context.cwd, file));
  } catch {
    throw new CliProblem(`Le fichier ${file} ne peut pas être lu. Vérifiez son chemin.`);
  }
};

/** A refusal is told after the problems that explain it. */
const explained = async <T>(context: VerbContext, file: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal)
      printProblems(context, file, (error.context['problems'] as ListProblem[] | undefined) ?? []);
    throw error;
  }
};

const printProblems = (context: VerbContext, file: string, problems: readonly ListProblem[]): void => {
  for (const { line, severity, what, why, how } of problems) {
    const place = line === undefined ? file : `${file}, ligne ${line}`;
    const kind = severity === 'error' ? 'erreur' : 'à vérifier';
    context.stderr.write(`${place} : ${kind} : ${[what, why, how].filter(Boolean).join(' ')}\n`);
  }
};

const countsOf = ({ added, changed, returned, left }: ImportReport): Record<string, number> => ({
  added,
  changed,
  returned,
  left,
});

const sentenceOf = ({ added, changed, unchanged, returned, left, problems }: ImportReport): string => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    `${added} ajoutée(s)`,
    `${changed} modifiée(s)`,
    `${unchanged} inchangée(s)`,
    ...(returned > 0 ? [`${returned} de retour`] : []),
    `${left} marquée(s) comme parties`,
  ];
  return `Personnes : ${parts.join(', ')}.${errors > 0 ? ` ${errors} ligne(s) à corriger.` : ''}`;
};
