import { Option } from 'commander';
import type { Role } from '../domain/learner/identity';
import { readConfig } from '../config';
import { CliProblem, print, type RegisterVerb } from './verb';

export const registerToken: RegisterVerb = (program, context) => {
  program
    .command('token')
    .description('Un jeton d’accès à l’API, en mode local seulement.')
    .addOption(
      new Option('--role <role>', 'rôle demandé')
        .choices(['learner', 'manager', 'admin', 'operator'])
        .makeOptionMandatory(),
    )
    .requiredOption('--as <userId>', 'identifiant de la personne')
    .option('--tenant <id>', 'tenant', 'local')
    .action(async (options: { role: Role; as: string; tenant: string }) => {
      const config = readConfig(context.environment);
      if (config.mode !== 'local')
        throw new CliProblem(
          'cdp token n’existe qu’en mode local. En production, les jetons viennent d’Entra ID.',
        );
      // Signs with the key of the data folder: works while the service holds the store.
      const { localToken } = await import('../composition');
      print(
        context,
        await localToken(config, { tenantId: options.tenant, learnerId: options.as, roles: [options.role] }),
      );
    });
};
