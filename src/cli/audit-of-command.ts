import type { AuditedAction } from '../application/audit';
import { actingAlone } from '../domain/people/audit-entry';
import type { Service } from '../service';

/** Writes in the audit trail what was done from the command line, in the name of `cdp`. */
export const auditOfCommand = (service: Service, tenantId: string, action: AuditedAction): Promise<void> =>
  service.audit.record({ tenantId, learnerId: actingAlone.commandLine }, action);
