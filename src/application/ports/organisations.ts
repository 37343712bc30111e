import type { Organisation } from '../../domain/organisation';

export interface Organisations {
  /** The settings of a tenant, or the default ones applied at first start. */
  get(tenantId: string): Promise<Organisation>;
  apply(tenantId: string, organisation: Organisation): Promise<void>;
}
