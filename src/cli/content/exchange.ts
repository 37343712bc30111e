import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Format, Loss, Read } from '../../bank-files/exchange';
import type { Release } from '../../domain/bank/release';
import { findRelease } from '../../application/roll-back-release';
import type { Service } from '../../service';
import { print, printJson, type VerbContext } from '../verb';
import { auditContent, contentFolder, openStore, refuse } from './shared';

const formatNames = ['yaml', 'moodle', 'gift', 'csv'];

interface ExportOptions {
  format: Format;
  release?: string;
  topic?: string;
  replace?: boolean;
}
interface ImportOptions {
  format?: Format;
  topic?: string;
  page?: string;
  competence: string;
  folder?: string;
  replace?: boolean;
  json?: boolean;
}

export const registerExchange = (content: Command, context: VerbContext): void => {
  content
    .command('export <destination>')
    .description('Écrit une version publiée : un dossier de fichiers (yaml), ou un fichier pour Moodle ou un tableur.')
    .addOption(new Option('--format <format>', 'forme du fichier').choices(formatNames).default('yaml'))
    .option('--release <version>', 'une autre version que celle en cours')
    .option('--topic <sujet>', 'un seul sujet (moodle, gift, csv)')
    .option('--replace', 'yaml : remplace les pages du dossier, et retire celles que la version n’a pas')
    .action(async (destination: string, options: ExportOptions) => {
      const service = await openStore(context);
      const release = await releaseOf(service, options.release);
      const target = resolve(context.cwd, destination);
      if (options.format === 'yaml') await exportFolder(context, release, target, options);
      else await exportFile(context, release, target, options);
      await auditContent(service, { action: 'content-exported', content: release.id });
    });

  content
    .command('import <fichier>')
    .description('Lit des questions de Moodle, GIFT, d’un tableur ou d’une page, et les range en brouillons.')
    .addOption(new Option('--format <format>', 'forme du fichier, sinon d’après son nom').choices(formatNames))
    .option('--topic <sujet>', 'sujet des questions sans identifiant à nous')
    .option('--page <page>', 'page où les ranger')
    .option('--competence <numéro>', 'compétence Pix', '1.1')
    .option('--folder <dossier>', 'dossier de contenu')
    .option('--replace', 'remplace les pages qui existent déjà')
    .option('--json', 'en JSON')
    .action((file: string, options: ImportOptions) => importFile(context, file, options));
};

const releaseOf = async ({ storage: { bank } }: Service, start: string | undefined): Promise<Release> => {
  if (start === undefined) return bank.current();
  const { id } = findRelease(await bank.list(), start);
  return (await bank.find(id)) ?? refuse(`La version ${id} n’est plus gardée.`);
};

const exportFolder = async (context: VerbContext, release: Release, folder: string, { replace }: ExportOptions): Promise<void> => {
  const { contentFiles, filesOf, writeBase, writeFiles } = await import('../../bank-files/write');
  const there = await contentFiles(folder);
  if (there.length > 0 && !replace) refuse(`${folder} contient déjà ${there.length} pages. Choisissez un dossier vide, ou ajoutez --replace.`);
  const files = filesOf(release.content);
  await writeFiles(folder, files, { isWhole: true });
  await copyLists(context, folder);
  await writeBase(folder, release.id);
  print(context, `Version ${release.id} écrite dans ${folder} : ${files.size} fichiers.`);
};

/** The lint of the exported folder needs the authors' lists. */
const copyLists = async (context: VerbContext, folder: string): Promise<void> => {
  for (const name of ['publishers.yaml', 'lexicon.txt']) {
    const text = await readFile(join(contentFolder(context, undefined), name), 'utf8').catch(() => undefined);
    if (text !== undefined) await writeFile(join(folder, name), text, { flag: 'wx' }).catch(() => undefined);
  }
};

const exportFile = async (context: VerbContext, release: Release, file: string, { format, topic }: ExportOptions): Promise<void> => {
  const { writeBank } = await import('../../bank-files/exchange');
  const isWanted = (item: { topic: string }): boolean => topic === undefined || item.topic === topic;
  const questions = release.content.questions.filter(isWanted);
  const tips = release.content.tips.filter(isWanted);
  if (questions.length + tips.length === 0) refuse(`Le sujet « ${topic} » n’existe pas, ou il est vide.`);
  const { text, losses } = writeBank(format, { questions, tips });
  await writeFile(file, text);
  print(context, `${questions.length} questions écrites dans ${file}.`);
  reportLosses(context, losses, `Ce que la forme « ${format} » ne garde pas :`);
};

const importFile = async (context: VerbContext, file: string, options: ImportOptions): Promise<void> => {
  const [{ formatOf, readBank, UnreadableFile }, { loadContent }, writing, { readPage }, { competencePageSchema }] = await Promise.all([
    import('../../bank-files/exchange'),
    import('../../bank-files/load'),
    import('../../bank-files/write'),
    import('../../bank-files/read-yaml'),
    import('../../domain/bank/question'),
  ]);
  const format = options.format ?? formatOf(file) ?? refuse('La forme du fichier n’est pas reconnue : ajoutez --format.');
  const text = await readFile(resolve(context.cwd, file), 'utf8').catch(() => refuse(`Le fichier ${file} ne peut pas être lu. Vérifiez son chemin.`));
  const folder = contentFolder(context, options.folder);
  const loaded = await loadContent(folder).catch(() => refuse(`Le dossier ${folder} ne peut pas être lu.`));
  const read = ((): Read => {
    try {
      return readBank(format, text, {
        topic: options.topic ?? 'a-ranger',
        page: options.page ?? 'import',
        competence: options.competence,
        taken: new Set([...loaded.places.keys()]),
      });
    } catch (error) {
      if (error instanceof UnreadableFile) return refuse(error.message);
      throw error;
    }
  })();
  const pages = writing.pagesOf({
    questions: read.questions.map(({ page, question }) => ({ ...question, ...page }) as never),
    tips: read.tips.map(({ page, tip }) => ({ ...tip, ...page })),
  });
  const files = new Map([...pages].map(([path, page]) => [path, writing.pageText(page)]));
  const there = new Set(await writing.contentFiles(folder));
  const known = [...files.keys()].filter((path) => there.has(path));
  if (known.length > 0 && !options.replace) refuse(`Ces pages existent déjà : ${known.join(', ')}. Ajoutez --replace pour les remplacer, ou changez --page.`);
  await writing.writeFiles(folder, files, { isWhole: false });
  const problems = [...files].flatMap(([path, page]) => readPage(path, page, competencePageSchema).problems);
  if (options.json) return printJson(context, { pages: [...files.keys()], questions: read.questions.length, tips: read.tips.length, losses: read.losses, problems });
  print(context, `${read.questions.length} questions et ${read.tips.length} conseils rangés dans : ${[...files.keys()].join(', ') || 'rien'}.`);
  reportLosses(context, read.losses, 'À savoir, ligne par ligne :');
  for (const { file: page, line, id, what } of problems) print(context, `✗ ${page}, ligne ${line ?? '?'}${id ? ` · ${id}` : ''} : ${what}`);
  print(context, 'Suite : « cdp content lint » dit ce qu’il reste à compléter.');
};

const reportLosses = (context: VerbContext, losses: readonly Loss[], title: string): void => {
  if (losses.length === 0) return;
  print(context, title);
  for (const { line, id, what } of losses) print(context, `  ${[line && `ligne ${line}`, id].filter(Boolean).join(' · ') || 'fichier'} : ${what}`);
};
