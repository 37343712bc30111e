import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { isLoopbackHost, variables, type VariableName } from '../config';
import { CliProblem } from './verb';

/** `teams-app/` beside `src/`, in the sources as in what is built. */
const sourceFolder = join(__dirname, '..', '..', 'teams-app');
const texts = ['manifest.json', 'en.json'];
/** Teams refuses a package that holds anything else. */
const files = [...texts, 'color.png', 'outline.png'];

/** The same bytes whenever and wherever they are made: a zip keeps local time, so these are local fields. */
const zippedAt = new Date(1980, 0, 1, 12);

type Needed = Extract<VariableName, 'MicrosoftAppId' | 'PUBLIC_URL' | `TEAMS_${string}`>;
export type PackageSettings = Record<Needed, string>;

const isReachable = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && !isLoopbackHost(hostname);
};
const settingsSchema = z.object({
  MicrosoftAppId: variables.MicrosoftAppId,
  PUBLIC_URL: variables.PUBLIC_URL.refine(
    (address) => address === undefined || isReachable(address),
    'adresse attendue en https, joignable d’Internet',
  ),
  TEAMS_PUBLISHER: variables.TEAMS_PUBLISHER,
  TEAMS_WEBSITE_URL: variables.TEAMS_WEBSITE_URL,
  TEAMS_PRIVACY_URL: variables.TEAMS_PRIVACY_URL,
  TEAMS_TERMS_URL: variables.TEAMS_TERMS_URL,
} satisfies Record<Needed, z.ZodType>);

/** Why each is needed, and where to find it. */
const needs: Record<Needed, string> = {
  MicrosoftAppId:
    'Teams reconnaît le bot à cet identifiant. Copiez-le du portail Azure : votre ressource Azure Bot, Configuration, « Microsoft App ID ».',
  PUBLIC_URL:
    'Teams n’ouvre depuis l’application que ce site. Donnez l’adresse publique du service, comme https://coupdepouce.exemple.fr',
  TEAMS_PUBLISHER:
    'Teams montre à chacun qui propose l’application. Donnez le nom de votre collectivité, en 32 caractères au plus.',
  TEAMS_WEBSITE_URL:
    'Teams y mène qui cherche de l’aide. Donnez une page de votre site qui présente l’application, en https.',
  TEAMS_PRIVACY_URL:
    'Teams exige une page sur la protection des données. Demandez son adresse à votre délégué à la protection des données, en https.',
  TEAMS_TERMS_URL:
    'Teams exige une page de conditions d’utilisation. Donnez par exemple celle de votre charte informatique, en https.',
};

/**
 * What the package needs of the environment, and no more: no secret, no store, so that it can be made anywhere.
 * Throws one `CliProblem` that names every variable to mend.
 */
export const readPackageSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): PackageSettings => {
  const names = Object.keys(needs) as Needed[];
  const given = Object.fromEntries(names.map((name) => [name, environment[name]?.trim() || undefined]));
  const read = settingsSchema.safeParse(given);
  const wrong = new Map(read.error?.issues.map((issue) => [issue.path[0], issue.message]));
  const problems = names
    .map((name) => ({ name, what: given[name] === undefined ? 'manquant' : wrong.get(name) }))
    .filter(({ what }) => what !== undefined)
    .map(({ name, what }) => `  - ${name} : ${what}. ${needs[name]}`);
  if (!read.success || problems.length > 0)
    throw new CliProblem(
      [
        'Le paquet pour Teams n’est pas fait : la configuration est incomplète.',
        ...problems,
        'Renseignez ces variables dans .env (.env.example les décrit), puis relancez : npx cdp teams-package',
      ].join('\n'),
    );
  return read.data as PackageSettings;
};

/** Fills the `${{NAME}}` of a JSON text, value by value: nothing given can break out of its string. */
const fill = (json: string, values: Readonly<Record<string, string>>): string => {
  const filled: unknown = JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
          const known = values[name];
          if (known === undefined) throw new Error(`teams-app: nothing to put for ${name}`);
          return known;
        })
      : value,
  );
  return `${JSON.stringify(filled, null, 2)}\n`;
};

/**
 * The application package to upload in the Teams admin centre: a zip of the manifest, its English texts and two icons.
 * `version` (« 1.0.0 ») must grow for Teams to take a package as an update. Same settings, same bytes.
 */
export const teamsPackage = async (settings: PackageSettings, version: string): Promise<Uint8Array> => {
  const values = { ...settings, VERSION: version, PUBLIC_HOST: new URL(settings.PUBLIC_URL).hostname };
  const contents = await Promise.all(
    files.map(async (file): Promise<[string, Uint8Array]> => {
      const bytes = await readFile(join(sourceFolder, file));
      return [file, texts.includes(file) ? Buffer.from(fill(bytes.toString('utf8'), values)) : bytes];
    }),
  );
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: zippedAt });
};
