import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readOrganisation, writeYaml } from '../bank-files/organisation-file';
import { localTenantId } from '../domain/learner/identity';
import { everyTenant } from '../storage';
import { auditOfCommand } from './audit-of-command';
import { CliProblem, print, printJson, type RegisterVerb } from './verb';

export const registerOrganisation: RegisterVerb = (program, context) => {
  const organisation = program.command('organisation').description('Les réglages de votre organisation.');

  organisation
    .command('show')
    .description('Affiche les réglages.')
    .option('--tenant <id>', 'tenant Entra ; sinon les réglages communs à tous')
    .option('--json', 'en JSON')
    .action(async (options: { tenant?: string; json?: boolean }) => {
      const service = await context.service();
      const settings = await service.storage.organisations.get(options.tenant ?? everyTenant);
      if (options.json) printJson(context, settings);
      else print(context, writeYaml(settings));
    });

  organisation
    .command('apply <fichier>')
    .description('Applique un fichier organisation.yaml, après l’avoir vérifié.')
    .option('--tenant <id>', 'tenant Entra ; sinon pour tous')
    .action(async (file: string, options: { tenant?: string }) => {
      const service = await context.service();
      const path = resolve(context.cwd, file);
      const text = await readFile(path, 'utf8').catch(() => {
        throw new CliProblem(`Le fichier ${file} ne peut pas être lu. Vérifiez son chemin.`);
      });
      const read = readOrganisation(file, text);
      if (!read.organisation) throw new CliProblem(read.problems.join('\n'));
      await service.storage.organisations.apply(options.tenant ?? everyTenant, read.organisation);
      const { tenants } = service.config;
      const tenantId = options.tenant ?? (tenants === 'any' ? localTenantId : tenants[0]);
      await auditOfCommand(service, tenantId ?? localTenantId, { action: 'settings-applied' });
      print(context, `Réglages appliqués : ${read.organisation.name}.`);
    });
};
