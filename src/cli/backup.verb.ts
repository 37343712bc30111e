import { resolve } from 'node:path';
import { readConfig } from '../config';
import type { Storage } from '../storage';
import type { BackupCounts } from '../storage/backup';
import { CliProblem, print, printJson, type RegisterVerb } from './verb';

interface Options {
  json?: boolean;
  replace?: boolean;
}

/** Opening waits for a database as long as it takes: fit for a service, not for somebody in front of a screen. */
const checkAnswers = async (storage: Pick<Storage, 'condition' | 'describe'>): Promise<void> => {
  if ((await storage.condition()) === 'silent')
    throw new CliProblem(
      `La base ${storage.describe().where} ne répond pas. « npx cdp doctor » dit ce qui ne va pas.`,
    );
};

const inFrench = (message: string): string => {
  if (/already holds/.test(message))
    return 'Cette base contient déjà des données, rien n’a été écrit. Restaurez dans une base vide, ou ajoutez --replace pour tout remplacer.';
  if (/not a backup/.test(message))
    return `Ce fichier n’est pas une sauvegarde de Coup de pouce, ou il a été modifié. Rien n’a été écrit. (${message})`;
  return message;
};

export const registerBackup: RegisterVerb = (program, context) => {
  const say = (counts: BackupCounts, sentence: string, options: Options): void => {
    if (options.json) return printJson(context, counts);
    print(context, `${sentence} : ${counts.documents} documents.`);
    for (const [name, count] of Object.entries(counts.collections)) print(context, `  ${name} : ${count}`);
  };
  program
    .command('backup <fichier>')
    .description('Sauvegarde toute la base dans un fichier (.gz : compressé), service en marche ou non.')
    .option('--json', 'en JSON')
    .action(async (file: string, options: Options) => {
      const { backupToFile } = await import('./backup');
      const { storage, clock } = await context.service();
      await checkAnswers(storage);
      await storage.ready();
      const path = resolve(context.cwd, file);
      say(await backupToFile(storage, path, clock.now()), `Sauvegarde écrite dans ${path}`, options);
    });
  program
    .command('restore <fichier>')
    .description(
      'Restaure une sauvegarde dans une base vide, service arrêté ; l’une ou l’autre base lit celles de l’autre.',
    )
    .option('--replace', 'efface d’abord tout ce que la base contient')
    .option('--json', 'en JSON')
    .action(async (file: string, options: Options) => {
      const { restoreFromFile } = await import('./backup');
      const { openStorage, StorageProblem, StoreHeld } = await import('../storage');
      const { foldVersion } = await import('../domain/learner/fold');
      // A store of its own, not the running service's: what a service keeps at hand would not be what was restored.
      const storage = await openStorage(readConfig(context.environment).STORE_URL, {
        modelVersion: foldVersion,
      }).catch((error: unknown) => {
        // The running service could not restore into what it holds: it is not asked to.
        if (error instanceof StoreHeld)
          throw new CliProblem(
            'Le service est en marche et tient cette base. Arrêtez-le, puis relancez la restauration.',
          );
        throw error;
      });
      try {
        await checkAnswers(storage);
        await storage.ready();
        say(
          await restoreFromFile(storage, resolve(context.cwd, file), options),
          'Restauration faite',
          options,
        );
      } catch (error) {
        if (error instanceof StorageProblem) throw new CliProblem(inFrench(error.message));
        if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          throw new CliProblem(`Il n’y a pas de fichier ${file}.`);
        throw error;
      } finally {
        await storage.close();
      }
    });
};
