/** Everything that managers, admins and operators may do and that is kept in the audit trail. */
export const auditActions = [
  'people-imported',
  'people-listed',
  'absences-imported',
  'overview-read',
  'settings-applied',
  'content-saved',
  'content-published',
  'content-rolled-back',
  'content-imported',
  'content-exported',
  'question-reports-read',
  'nudge-composed',
  'nudge-tested',
  'nudge-sent',
  'nudge-cancelled',
  'nudge-corrected',
  'nudge-recalled',
  'nudge-report-read',
  'campaign-started',
  'learner-shown',
  'learner-exported',
  'learner-erased',
  'key-created',
  'key-rotated',
  'audit-read',
  'retention-applied',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One action: who, what, when, on which units or content. It never names the learners it was about. */
export interface AuditEntry {
  id: string;
  tenantId: string;
  at: Date;
  /** The id of whoever acted; `cdp` for the command line, `service` for its own jobs, `erased` once they are erased. */
  by: string;
  action: AuditAction;
  /** Paths of units; empty when the whole organisation is meant. */
  units: string[];
  /** The id of the nudge, release, question or path it was about. */
  content?: string;
  /** How many people, lines or messages, by a name in English. */
  counts?: Record<string, number>;
}

/** Who acts when no person does. */
export const actingAlone = { commandLine: 'cdp', service: 'service' } as const;
