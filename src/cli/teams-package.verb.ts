import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { CliProblem, print, printJson, type RegisterVerb } from './verb';

interface Options {
  out: string;
  appVersion: string;
  json?: boolean;
}

/** Raised whenever `teams-app/` changes: Teams takes a package as an update only when its number grows. */
const currentVersion = '1.0.0';

const versionOf = (text: string): string => {
  if (!/^[1-9]\d*(\.(0|[1-9]\d*)){2}$/.test(text))
    throw new InvalidArgumentError('Trois nombres sont attendus, le premier au moins 1, comme 1.0.1.');
  return text;
};

export const registerTeamsPackage: RegisterVerb = (program, context) => {
  program
    .command('teams-package')
    .description('Fait le paquet à déposer dans le centre d’administration Teams.')
    .option('--out <fichier>', 'fichier à écrire', 'coup-de-pouce.zip')
    .option(
      '--app-version <version>',
      'version montrée par Teams, à augmenter pour mettre à jour',
      versionOf,
      currentVersion,
    )
    .option('--json', 'en JSON')
    .action(async ({ out, appVersion: version, json }: Options) => {
      const { readPackageSettings, teamsPackage } = await import('./teams-package');
      const settings = readPackageSettings(context.environment);
      const file = resolve(context.cwd, out);
      await writeFile(file, await teamsPackage(settings, version)).catch((error: NodeJS.ErrnoException) => {
        throw new CliProblem(
          `Le fichier ${file} ne peut pas être écrit (${error.code ?? error.message}). Donnez un autre chemin avec --out.`,
        );
      });
      if (json) return printJson(context, { file, version, id: settings.MicrosoftAppId });
      print(
        context,
        `Paquet écrit dans ${file} (version ${version}, application ${settings.MicrosoftAppId}).`,
      );
      print(
        context,
        'Déposez-le dans le centre d’administration Teams ; docs/installer-dans-teams.md dit comment.',
      );
    });
};
