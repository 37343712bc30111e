import type { Service } from '../service';
import { auditOfCommand } from './audit-of-command';
import { tenantOf } from './tenant';
import { CliProblem, print, printJson, type RegisterVerb } from './verb';

export const registerLearner: RegisterVerb = (program, context) => {
  const learner = program.command('learner').description('Ce qui est gardé d’une personne.');
  const named = (name: string, description: string) =>
    learner
      .command(`${name} <userId>`)
      .description(description)
      .option('--tenant <id>', 'tenant Entra ; sinon le seul que le service sert')
      .option('--json', 'en JSON, comme toujours ici');

  named('show', 'Affiche ses niveaux et ses préférences.').action(
    async (userId: string, options: { tenant?: string }) => {
      const service = await context.service();
      const key = keyOf(service, userId, options);
      const { state, topics, answersThisWeek } = await service.useCases.showProgress(key);
      await auditOfCommand(service, key.tenantId, { action: 'learner-shown' });
      const { preferences, reachability, counts, firstSeenAt, lastSeenAt } = state;
      printJson(context, {
        userId,
        reachability,
        firstSeenAt,
        lastSeenAt,
        counts,
        answersThisWeek,
        preferences,
        topics,
      });
    },
  );

  named('export', 'Écrit tout ce qui est gardé d’elle, en JSON.').action(
    async (userId: string, options: { tenant?: string }) => {
      const service = await context.service();
      const key = keyOf(service, userId, options);
      await auditOfCommand(service, key.tenantId, { action: 'learner-exported' });
      printJson(context, await service.useCases.exportMyData(key));
    },
  );

  named('erase', 'Efface tout ce qui est gardé d’elle, pour toujours.')
    .option('--yes', 'confirme l’effacement')
    .action(async (userId: string, options: { tenant?: string; yes?: boolean; json?: boolean }) => {
      if (!options.yes) throw new CliProblem('Ajoutez --yes pour confirmer : l’effacement est définitif.');
      const service = await context.service();
      const key = keyOf(service, userId, options);
      await service.useCases.eraseMyData(key);
      await auditOfCommand(service, key.tenantId, { action: 'learner-erased' });
      if (options.json) printJson(context, { erased: key });
      else print(context, 'Tout est effacé.');
    });
};

const keyOf = ({ config }: Service, learnerId: string, { tenant }: { tenant?: string }) => ({
  tenantId: tenantOf(config, tenant),
  learnerId,
});
