import type { Command } from 'commander';
import type { ReleaseSummary } from '../../application/ports/bank';
import { print, printJson, type VerbContext } from '../verb';
import { reportChanges } from './changes';
import { auditContent, contentFolder, openStore } from './shared';

export const registerReleases = (content: Command, context: VerbContext): void => {
  content
    .command('releases')
    .description('Les versions publiées, la plus récente d’abord.')
    .option('--json', 'en JSON')
    .action(async (options: { json?: boolean }) => {
      const { storage, config } = await openStore(context);
      const releases = await storage.bank.list();
      if (options.json) return printJson(context, releases);
      print(context, releases.length === 0 ? 'Aucune version n’est publiée.' : releases.map((each) => lineOf(each, config.TIME_ZONE)).join('\n'));
    });

  content
    .command('rollback [version]')
    .description('Remet en cours une version gardée ; sans la nommer, celle d’avant.')
    .option('--json', 'en JSON')
    .action(async (to: string | undefined, options: { json?: boolean }) => {
      const service = await openStore(context);
      const { makeRollBackRelease } = await import('../../application/roll-back-release');
      const done = await makeRollBackRelease({ bank: service.storage.bank })({ to });
      await auditContent(service, { action: 'content-rolled-back', content: done.to });
      if (options.json) return printJson(context, done);
      print(context, `La version ${done.to} est de nouveau en cours (avant : ${done.from}, toujours gardée).\n${reportChanges(done.changes)}`);
    });

  content
    .command('diff [de] [vers]')
    .description('Ce qui change : entre la version en cours et vos fichiers, ou entre deux versions.')
    .option('--folder <dossier>', 'vos fichiers')
    .option('--json', 'en JSON')
    .action(async (from: string | undefined, to: string | undefined, options: { folder?: string; json?: boolean }) => {
      const service = await openStore(context);
      const { bank } = service.storage;
      if (from !== undefined) {
        const { makeCompareReleases } = await import('../../application/compare-releases');
        const compared = await makeCompareReleases({ bank })({ from, to });
        if (options.json) return printJson(context, compared);
        return print(context, `De ${compared.from} à ${compared.to}\n${reportChanges(compared.changes)}`);
      }
      const [{ loadContent }, { changesBetween }] = await Promise.all([
        import('../../bank-files/load'),
        import('../../domain/bank/changes'),
      ]);
      const current = await bank.current();
      const { content: files } = await loadContent(contentFolder(context, options.folder));
      const changes = changesBetween(current.content, files);
      if (options.json) return printJson(context, { from: current.id, changes });
      print(context, `De la version en cours (${current.id}) à vos fichiers\n${reportChanges(changes)}`);
    });
};

const lineOf = ({ id, publishedAt, publishedBy, questions, tips, isCurrent, basedOn }: ReleaseSummary, timeZone: string): string => {
  const at = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(publishedAt);
  return `${isCurrent ? '●' : ' '} ${id}  ${at}  ${questions} questions, ${tips} conseils  par ${publishedBy}${basedOn ? `, à la suite de ${basedOn}` : ''}`;
};
