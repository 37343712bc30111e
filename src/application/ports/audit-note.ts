import type { LearnerKey } from '../../domain/learner/identity';

/** What a manager did with a nudge, and on which units. */
export interface NudgeAction {
  action:
    | 'nudge-composed'
    | 'nudge-sent'
    | 'nudge-tested'
    | 'nudge-cancelled'
    | 'nudge-recalled'
    | 'nudge-corrected'
    | 'nudge-report-read'
    | 'campaign-started';
  nudgeId: string;
  units: readonly string[];
}
/** Writes an action of a manager in the audit trail. */
export type AuditNote = (by: LearnerKey, action: NudgeAction) => Promise<void>;
