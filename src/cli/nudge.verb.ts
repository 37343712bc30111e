import type { Command } from 'commander';
import type { NudgeReport } from '../application/report-nudge';
import { deliveryStates } from '../domain/nudging/delivery';
import type { Service } from '../service';
import { tenantOf } from './tenant';
import { CliProblem, print, printJson, type RegisterVerb, type VerbContext } from './verb';

interface Common {
  tenant?: string;
  as: string;
  json?: boolean;
}
interface SendOptions extends Common {
  units: string[];
  text?: string;
  template?: string;
  question?: string;
  tip?: string;
  path?: string;
  at?: string;
  expires?: string;
  draft?: boolean;
}

const withCommon = (command: Command): Command =>
  command
    .option('--tenant <id>', 'tenant Entra ; sinon le seul que le service sert')
    .option('--as <userId>', 'au nom de cette personne ; sinon de l’organisation', 'cdp')
    .option('--json', 'en JSON');

/** The operator's command line: every unit. The running service sends. */
export const registerNudge: RegisterVerb = (program, context) => {
  const nudge = program.command('nudge').description('Les relances : les envoyer, les suivre, les retirer.');

  withCommon(nudge.command('send'))
    .description('Écrit une relance pour des services ; le service en marche l’envoie au bon moment.')
    .requiredOption('--units <chemins...>', 'services, comme "Ressources humaines/Formation"')
    .option('--text <texte>', 'vos propres mots, 500 caractères au plus')
    .option('--template <nom>', 'une phrase toute faite (nudge.template.<nom>)')
    .option('--question <id>', 'question à joindre')
    .option('--tip <id>', 'conseil à joindre')
    .option('--path <id>', 'parcours à joindre')
    .option('--at <date>', 'pas avant (ISO)')
    .option('--expires <date>', 'plus après (ISO)')
    .option('--draft', 'un brouillon, qui ne part pas')
    .action(async (options: SendOptions) => {
      const { nudging, config } = await context.service();
      const sent = await nudging.composeNudge({
        author: authorOf(config, options),
        units: options.units,
        text: options.text,
        template: options.template,
        attach: attachmentOf(options),
        at: momentOf('--at', options.at),
        expiresAt: momentOf('--expires', options.expires),
        isDraft: options.draft,
      });
      if (options.json) printJson(context, { id: sent.id, state: sent.state, people: sent.people });
      else print(context, `Relance ${sent.id} : ${sent.people ?? 0} personne(s).`);
    });

  const on = (
    name: string,
    description: string,
    act: (
      nudging: Awaited<ReturnType<VerbContext['service']>>['nudging'],
      command: NudgeCommand,
    ) => Promise<unknown>,
  ): void => {
    withCommon(nudge.command(`${name} <id>`))
      .description(description)
      .action(async (id: string, options: Common) => {
        const { nudging, config } = await context.service();
        const command = { author: authorOf(config, options), nudgeId: id };
        await act(nudging, command);
        printReport(context, await nudging.reportNudge(command), options);
      });
  };
  on('status', 'Ce qu’elle est devenue.', () => Promise.resolve());
  on('cancel', 'N’envoie plus rien.', (nudging, command) => nudging.cancelNudge(command));
  on('recall', 'N’envoie plus rien et retire ce qui a été reçu.', (nudging, command) =>
    nudging.recallNudge(command),
  );
};

type NudgeCommand = { author: ReturnType<typeof authorOf>; nudgeId: string };

const authorOf = (config: Service['config'], { tenant, as }: Common) => ({
  tenantId: tenantOf(config, tenant),
  learnerId: as,
  isOperator: true,
});

const attachmentOf = ({ question, tip, path }: SendOptions) => {
  const given = [question && { question }, tip && { tip }, path && { path }].filter(
    (each): each is Exclude<typeof each, undefined | ''> => Boolean(each),
  );
  if (given.length > 1) throw new CliProblem('Joignez une seule chose : --question, --tip ou --path.');
  return given[0];
};

const momentOf = (option: string, text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new CliProblem(`${option} : date attendue, comme 2026-11-25T09:00:00+01:00.`);
  return at;
};

const printReport = (context: VerbContext, report: NudgeReport, { json }: Common): void => {
  const { id, state, people, counts, held, reasons, responded } = report;
  if (json) return printJson(context, { id, state, people, counts, held, reasons, responded });
  print(context, `Relance ${id} : ${state}, ${people} personne(s).`);
  for (const each of deliveryStates) {
    if (counts[each] === 0) continue;
    const why = Object.entries(reasons[each] ?? {}).map(([reason, count]) => `${reason} ${count}`);
    print(context, `  ${each} ${counts[each]}${why.length > 0 ? ` (${why.join(', ')})` : ''}`);
  }
};
