import type { Command } from 'commander';
import type { ContentStatistics } from '../../application/measure-items';
import { localTenantId } from '../../domain/learner/identity';
import type { ItemFlag, ItemReport } from '../../domain/bank/item-report';
import { print, printJson, type VerbContext } from '../verb';
import { openStore } from './shared';

const flagNames: Record<ItemFlag, string> = {
  'too-easy': 'trop facile',
  'too-hard': 'trop difficile',
  'does-not-separate': 'ne distingue pas ceux qui savent',
  'check-the-key': 'solution à vérifier : un choix faux attire plus que le juste',
  'level-off': 'niveau mesuré loin du niveau annoncé',
  'unused-choice': 'un choix que personne ne prend',
  changes: 'n’est plus réussie comme avant : à relire',
  reported: 'signalée par des apprenants',
};

export const registerStats = (content: Command, context: VerbContext): void => {
  content
    .command('stats')
    .description('Ce que les réponses disent des questions et des conseils (rien sous 5 personnes).')
    .option('--tenant <id>', 'un seul tenant Entra ; sinon tous')
    .option('--topic <sujet>', 'un seul sujet')
    .option('--flagged', 'seulement les questions à revoir')
    .option('--json', 'en JSON')
    .action(async (options: { tenant?: string; topic?: string; flagged?: boolean; json?: boolean }) => {
      const { storage, clock, config } = await openStore(context);
      const { makeMeasureItems } = await import('../../application/measure-items');
      const { realTimer } = await import('../../timer');
      const measure = makeMeasureItems({ ...storage, clock, timer: realTimer });
      const tenants = options.tenant ? [options.tenant] : config.tenants === 'any' ? [localTenantId] : config.tenants;
      const all = await measure({ tenantId: options.tenant, gapTenants: [...new Set(tenants)] });
      const items = all.items.filter(
        ({ topic, flags }) => (options.topic === undefined || topic === options.topic) && (!options.flagged || flags.length > 0),
      );
      if (options.json) return printJson(context, { ...all, items });
      await printStatistics(context, { ...all, items });
    });
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const decimal = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1).replace('.', ','));

const printStatistics = async (context: VerbContext, statistics: ContentStatistics): Promise<void> => {
  const { table } = await import('../../bank-files/lint/report');
  const { items, suppressedItems, tips, suppressedTips, reports, gaps, people, releaseId } = statistics;
  print(context, `Version ${releaseId}, ${people < 5 ? 'moins de 5' : people} personnes.`);
  if (items.length > 0) {
    const head = ['Question', 'Pers.', 'Juste', 'Sait pas', 'Passée', 'Durée', 'Niveau', 'Mesuré', 'Discr.', 'Corr.'];
    print(context, `\n${table([head, ...items.map(itemRow)])}`);
  }
  print(context, `\n${suppressedItems} questions répondues par moins de 5 personnes : rien n’en est dit.`);
  const flagged = items.filter(({ flags }) => flags.length > 0);
  if (flagged.length > 0) print(context, `\nÀ revoir :\n${flagged.map(flagLine).join('\n')}`);
  if (tips.length > 0) {
    const head = ['Conseil', 'Pers.', 'Vu', 'Utile', 'Pas utile', 'Déjà su'];
    print(context, `\n${table([head, ...tips.map((tip) => [tip.id, tip.people, tip.shown, tip.useful, tip.notUseful, tip.known].map(String))])}`);
  }
  print(context, `\n${suppressedTips} conseils vus par moins de 5 personnes : rien n’en est dit.`);
  for (const { id, people: reporters, notes } of reports)
    print(context, `\nSignalée : ${id}${reporters ? ` (${reporters} personnes)` : ''}${notes.map((note) => `\n  « ${note} »`).join('')}`);
  if (gaps.length > 0) print(context, `\nCherché, sans conseil trouvé (30 jours) :\n${gaps.map(({ text, times }) => `  ${times} × ${text}`).join('\n')}`);
};

const itemRow = (item: ItemReport): string[] => [
  item.isCurrent ? item.id : `${item.id} (ancienne version)`,
  String(item.people),
  percent(item.rightShare),
  percent(item.doNotKnowShare),
  percent(item.skippedShare),
  `${item.medianSeconds} s`,
  String(item.authoredLevel),
  decimal(item.measuredLevel),
  decimal(item.discrimination),
  decimal(item.correlation),
];

const flagLine = ({ id, flags, choices }: ItemReport): string => {
  const unused = choices.filter(({ share }) => share === 0).map((choice) => choice.id);
  return `  ${id} : ${flags.map((flag) => (flag === 'unused-choice' ? `${flagNames[flag]} (${unused.join(', ')})` : flagNames[flag])).join(' ; ')}`;
};
