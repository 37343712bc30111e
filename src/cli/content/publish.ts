import type { Command } from 'commander';
import type { Bank } from '../../application/ports/bank';
import type { PublishOutcome, Staleness } from '../../application/publish-release';
import type { Problem } from '../../domain/bank/problem';
import { Refusal } from '../../domain/refusals';
import type { Service } from '../../service';
import { CliProblem, print, printJson, type VerbContext } from '../verb';
import { reportChanges } from './changes';
import { auditContent, authorOf, contentFolder, openStore, refuse } from './shared';

interface Options {
  basedOn?: string;
  rebase?: boolean;
  force?: boolean;
  by?: string;
  json?: boolean;
}

export const registerPublish = (content: Command, context: VerbContext): void => {
  content
    .command('publish [dossier]')
    .description('Publie le contenu d’un dossier, s’il passe la relecture. Chaque instance le sert en quelques secondes.')
    .option('--based-on <version>', 'version dont partent ces fichiers, à la place de celle que le dossier retient')
    .option('--rebase', 'montre ce que d’autres ont publié entre-temps, et ajoute vos changements s’ils ne se croisent pas')
    .option('--force', 'publie quand même, et dit ce qui est perdu')
    .option('--by <nom>', 'qui publie')
    .option('--json', 'en JSON')
    .action(async (given: string | undefined, options: Options) => {
      const service = await openStore(context);
      const folder = contentFolder(context, given);
      await publishFolder(service, context, folder, options).catch(async (error: unknown) => explain(context, options.json ? error : await asRollback(service.storage.bank, error), options));
    });
};

const publishFolder = async (service: Service, context: VerbContext, folder: string, options: Options): Promise<void> => {
  const [{ checkFolder }, tools, { readBase, writeBase }] = await Promise.all([
    import('../../bank-files/check'),
    import('../../authors-tools'),
    import('../../bank-files/write'),
  ]);
  const { bank } = service.storage;
  const known = await checkFolder(folder, { now: service.clock.now(), renderCards: tools.renderCards });
  const { publish } = tools.openAuthorsTools({ bank, clock: service.clock, contentFolder: folder, known });
  const basedOn = options.basedOn ?? (await readBase(folder)) ?? (await firstRelease(bank));
  const outcome = await publish({
    content: known.content,
    publishedBy: authorOf(context, options.by),
    basedOn,
    whenStale: options.force ? 'force' : options.rebase ? 'rebase' : 'refuse',
  });
  if (outcome.kind === 'unchanged') await writeBase(folder, outcome.releaseId);
  // After a rebase the files lack what others wrote: they still come from the older release.
  else if (!options.rebase || basedOn === outcome.release.basedOn) await writeBase(folder, outcome.release.id);
  if (outcome.kind === 'published') await auditContent(service, { action: 'content-published', content: outcome.release.id });
  report(context, outcome, options);
};

/** What a first start published from a folder that does not say where it comes from. */
const firstRelease = async (bank: Bank): Promise<string | undefined> =>
  (await bank.list()).find(({ basedOn }) => basedOn === undefined)?.id;

const report = (context: VerbContext, outcome: PublishOutcome, { json, rebase }: Options): void => {
  if (outcome.kind === 'unchanged') {
    if (json) return printJson(context, outcome);
    return print(context, `Rien à publier : la version ${outcome.releaseId} dit déjà exactement cela.`);
  }
  const { release, changes, lost } = outcome;
  if (json) return printJson(context, { kind: outcome.kind, releaseId: release.id, basedOn: release.basedOn, changes, lost });
  print(context, `Version ${release.id} publiée${release.basedOn ? `, à la suite de ${release.basedOn}` : ''}.`);
  if (changes.length > 0) print(context, reportChanges(changes));
  if (lost.length > 0) print(context, `\nPerdu, écrit entre-temps par d’autres :\n${reportChanges(lost)}`);
  if (rebase) print(context, '\nVos fichiers n’ont pas les changements des autres : « cdp content export <dossier> » les écrit.');
};

/** The folder comes from a release that was taken back since: nobody wrote anything, and a list of differences would mislead. */
const asRollback = async (bank: Bank, error: unknown): Promise<unknown> => {
  const staleness = error instanceof Refusal ? (error.context['staleness'] as Staleness | undefined) : undefined;
  if (!staleness) return error;
  const before = new Map((await bank.list()).map(({ id, basedOn }) => [id, basedOn]));
  let id = staleness.basedOn && before.get(staleness.basedOn);
  for (let step = 0; id && id !== staleness.currentId && step < before.size; step += 1) id = before.get(id);
  if (!id || id !== staleness.currentId) return error;
  return new CliProblem(
    `La version ${staleness.basedOn}, d’où partent ces fichiers, a été retirée : un retour en arrière a remis ${id}.\nRien n’est publié. Si vos fichiers sont corrigés, ajoutez --force : « cdp content publish --force ». « cdp content diff » montre ce que cela changera.`,
  );
};

/** The two refusals that carry a report; others go their way. */
const explain = (context: VerbContext, error: unknown, { json, rebase }: Options): void => {
  if (!(error instanceof Refusal)) throw error;
  const staleness = error.context['staleness'] as Staleness | undefined;
  const problems = error.context['problems'] as Problem[] | undefined;
  if (json) {
    printJson(context, { kind: error.code, detail: error.detail, ...(staleness ?? { problems }) });
    throw error;
  }
  if (problems) {
    const shown = problems.slice(0, 20).map(({ file, line, id, what }) => `✗ ${[file && `${file}${line ? `, ligne ${line}` : ''}`, id].filter(Boolean).join(' · ')} : ${what}`);
    refuse([...shown, `Rien n’est publié : ${problems.length} ${problems.length > 1 ? 'erreurs' : 'erreur'}. « cdp content lint » dit pourquoi et que faire.`].join('\n'));
  }
  if (!staleness) throw error;
  const advice = rebase
    ? `Ces éléments ont changé des deux côtés : ${staleness.conflicts.join(', ') || 'version de départ inconnue'}. Exportez la version en cours, reprenez-y vos changements, puis publiez.`
    : '« --rebase » ajoute vos changements à ceux des autres ; « --force » les remplace et dit ce qui est perdu.';
  throw new CliProblem(
    [
      error.detail,
      `Publié entre-temps :\n${reportChanges(staleness.theirs)}`,
      ...(staleness.mine.length > 0 ? [`Vos changements :\n${reportChanges(staleness.mine)}`] : []),
      `Rien n’est publié. ${advice}`,
    ].join('\n\n'),
  );
};
