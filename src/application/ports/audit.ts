import type { LearnerKey } from '../../domain/learner/identity';
import type { AuditEntry } from '../../domain/people/audit-entry';

export interface AuditPeriod {
  /** Included. */
  from?: Date;
  /** Excluded. */
  to?: Date;
  limit: number;
}

/** What managers and admins did: written once, never changed, deleted after the organisation's period. */
export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;
  /** The latest first. */
  list(tenantId: string, period: AuditPeriod): Promise<AuditEntry[]>;
  deleteBefore(tenantId: string, date: Date): Promise<number>;
  /** Erasure: what the person did stays, without who they were. */
  forget(person: LearnerKey): Promise<number>;
  /** Tenants that have any. */
  tenants(): Promise<string[]>;
}
