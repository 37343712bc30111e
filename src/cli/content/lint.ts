import type { Command } from 'commander';
import { print, printJson, type VerbContext } from '../verb';
import { contentFolder, refuse } from './shared';

interface Options {
  fix?: boolean;
  json?: boolean;
  table: boolean;
  warnings: boolean;
}

export const registerLint = (content: Command, context: VerbContext): void => {
  content
    .command('lint [dossier]')
    .description('Relit tout le contenu : ce qui ne va pas, où, pourquoi et que faire.')
    .option('--fix', 'met d’abord les bons signes et les bonnes espaces dans les textes entre guillemets')
    .option('--json', 'en JSON')
    .option('--no-table', 'sans le tableau des sujets')
    .option('--no-warnings', 'les erreurs seulement')
    .action(async (folder: string | undefined, options: Options) => {
      const startedAt = Date.now();
      const [{ checkFolder }, { renderCards }, { summarise }, report] = await Promise.all([
        import('../../bank-files/check'),
        import('../../authors-tools'),
        import('../../bank-files/lint/summary'),
        import('../../bank-files/lint/report'),
      ]);
      const path = contentFolder(context, folder);
      if (options.fix) {
        const { fixFolder } = await import('../../bank-files/fix-typography');
        for (const file of await fixFolder(path)) context.stderr.write(`Typographie corrigée : ${file}\n`);
      }
      const checked = await checkFolder(path, { now: new Date(), renderCards }).catch((error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' || error.code === 'ENOTDIR' ? refuse(`Le dossier ${path} ne peut pas être lu. Vérifiez son chemin.`) : Promise.reject(error),
      );
      const problems = options.warnings ? checked.problems : checked.problems.filter(({ severity }) => severity === 'error');
      const topics = summarise(checked.content);
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      if (options.json) printJson(context, { errors, warnings: problems.length - errors, problems, topics });
      else {
        if (problems.length > 0) print(context, report.reportProblems(problems));
        if (options.table) print(context, `${report.reportSummary(topics)}\n`);
        print(context, report.reportVerdict(problems, (Date.now() - startedAt) / 1000));
      }
      // Said last, after the long list: this is what stays on the screen.
      const places = problems
        .filter(({ severity }) => severity === 'error')
        .slice(0, 3)
        .map((problem) => `\n    ${report.placeOf(problem)}`);
      const only = options.warnings ? '\n« --no-warnings » ne montre que les erreurs.' : '';
      if (errors > 0)
        refuse(`Le contenu a ${errors} ${errors > 1 ? 'erreurs' : 'erreur'} à corriger :${places.join('')}${errors > 3 ? '\n    …' : ''}${only}`);
    });
};
