import type { UnitOverview } from '../../domain/privacy/group-view';
import type { Measure } from '../../domain/privacy/measure';

/** What is told of one tree of units during one ISO week. */
export interface TeamSnapshot {
  tenantId: string;
  /** The unit at the top of the tree. */
  root: string;
  /** "2026-W48". */
  week: string;
  takenAt: Date;
  units: UnitOverview[];
}

/** The group view's memory: the latest snapshot of each tree, and what the next one must be checked against. */
export interface Snapshots {
  find(tenantId: string, root: string): Promise<TeamSnapshot | undefined>;
  /** The first one of a week wins: returns what is kept. */
  keep(snapshot: TeamSnapshot): Promise<TeamSnapshot>;
  /** By name of measure. */
  findMeasures(tenantId: string, root: string): Promise<Record<string, { week: string; measure: Measure }>>;
  /** The first one of a week wins: returns what is kept. */
  keepMeasure(tenantId: string, root: string, name: string, week: string, measure: Measure): Promise<Measure>;
  /** The trees of a tenant that have a snapshot. */
  roots(tenantId: string): Promise<string[]>;
  /** Trees whose snapshot was not renewed since that date, with their measures. */
  deleteBefore(tenantId: string, date: Date): Promise<number>;
  tenants(): Promise<string[]>;
}
