import { resolve } from 'node:path';
import type { AuditedAction } from '../../application/audit';
import { localTenantId } from '../../domain/learner/identity';
import type { Service } from '../../service';
import { auditOfCommand } from '../audit-of-command';
import { CliProblem, type VerbContext } from '../verb';

/** Where the authors' files are: the option, else `CONTENT_DIR`, else ./content. */
export const contentFolder = (context: VerbContext, given: string | undefined): string =>
  resolve(context.cwd, given ?? context.environment['CONTENT_DIR'] ?? 'content');

/** The service with its store connected: before anything is printed, as another process may have to do it all. */
export const openStore = async (context: VerbContext): Promise<Service> => {
  const service = await context.service();
  await service.storage.ready();
  return service;
};

export const refuse = (text: string): never => {
  throw new CliProblem(text);
};

/** Who publishes, for the list of releases. */
export const authorOf = (context: VerbContext, given: string | undefined): string =>
  given ?? context.environment['CDP_AUTHOR'] ?? context.environment['USER'] ?? 'cdp';

/** Content belongs to the whole service: its trail is kept with the first tenant. */
export const auditContent = (service: Service, action: AuditedAction): Promise<void> =>
  auditOfCommand(service, service.config.tenants === 'any' ? localTenantId : (service.config.tenants[0] ?? localTenantId), action);
