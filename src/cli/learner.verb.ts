import { localTenantId } from '../domain/learner/identity';
import { auditOfCommand } from './audit-of-command';
import { CliProblem, print, printJson, type RegisterVerb } from './verb';

export const registerLearner: RegisterVerb = (program, context) => {
  const learner = program.command('learner').description('Ce qui est gardé d’une personne.');
  const named = (name: string, description: string) =>
    learner.command(`${name} <userId>`).description(description).option('--tenant <id>', 'tenant Entra');

  named('show', 'Affiche ses niveaux et ses préférences.').action(
    async (userId: string, options: { tenant?: string }) => {
      const service = await context.service();
      const { state, topics, answersThisWeek } = await service.useCases.showProgress(keyOf(userId, options));
      await auditOfCommand(service, keyOf(userId, options).tenantId, { action: 'learner-shown' });
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
      await auditOfCommand(service, keyOf(userId, options).tenantId, { action: 'learner-exported' });
      printJson(context, await service.useCases.exportMyData(keyOf(userId, options)));
    },
  );

  named('erase', 'Efface tout ce qui est gardé d’elle, pour toujours.')
    .option('--yes', 'confirme l’effacement')
    .action(async (userId: string, options: { tenant?: string; yes?: boolean }) => {
      if (!options.yes) throw new CliProblem('Ajoutez --yes pour confirmer : l’effacement est définitif.');
      const service = await context.service();
      await service.useCases.eraseMyData(keyOf(userId, options));
      await auditOfCommand(service, keyOf(userId, options).tenantId, { action: 'learner-erased' });
      print(context, 'Tout est effacé.');
    });
};

const keyOf = (learnerId: string, options: { tenant?: string }) => ({
  tenantId: options.tenant ?? localTenantId,
  learnerId,
});
