import type { Nudge, NudgeState } from '../../domain/nudging/nudge';

/** What managers asked to send. */
export interface Nudges {
  find(tenantId: string, id: string): Promise<Nudge | undefined>;
  /** `conflict` when the id is taken. */
  add(nudge: Nudge): Promise<'added' | 'conflict'>;
  /**
   * Compare and set on the state, and on the revision when it is given: the nudge after the change, or undefined when it is in none
   * of `from`, or of another revision.
   */
  change(
    tenantId: string,
    id: string,
    from: readonly NudgeState[],
    members: Partial<Nudge>,
    revision?: number,
  ): Promise<Nudge | undefined>;
  /** Scheduled ones whose time has come, oldest first. */
  listDue(tenantId: string, now: Date): Promise<Nudge[]>;
  listInState(tenantId: string, state: NudgeState): Promise<Nudge[]>;
  /** The latest of a manager first. */
  listBy(tenantId: string, createdBy: string, limit: number): Promise<Nudge[]>;
  /** Reminders of a campaign. */
  listOfPath(tenantId: string, pathId: string): Promise<Nudge[]>;
  /** Tenants that have any. */
  tenants(): Promise<string[]>;
  /** Of all tenants when none is named. */
  deleteBefore(date: Date, tenantId?: string): Promise<number>;
}
