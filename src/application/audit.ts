import type { LearnerKey } from '../domain/learner/identity';
import type { AuditEntry } from '../domain/people/audit-entry';
import type { AuditPeriod, AuditTrail } from './ports/audit';
import type { AuditNote } from './ports/audit-note';
import type { Clock, NewId } from './ports/clock';

/** What a route or a verb says of an action. */
export type AuditedAction = Pick<AuditEntry, 'action' | 'content' | 'counts'> & {
  units?: readonly string[];
};

export interface Audit {
  /** Writes one action of a manager, an admin or an operator. `by.learnerId` is theirs, or one of `actingAlone`. */
  record(by: LearnerKey, action: AuditedAction): Promise<void>;
  /** The same, as the nudges' use cases call it. */
  note: AuditNote;
  read(tenantId: string, period?: Partial<AuditPeriod>): Promise<AuditEntry[]>;
}

const mostRead = 5_000;

export const makeAudit = ({
  trail,
  clock,
  newId,
}: {
  trail: AuditTrail;
  clock: Clock;
  newId: NewId;
}): Audit => {
  const record: Audit['record'] = ({ tenantId, learnerId }, { action, content, counts, units = [] }) =>
    trail.add({
      id: newId(),
      tenantId,
      at: clock.now(),
      by: learnerId,
      action,
      units: [...units],
      ...(content !== undefined && { content }),
      ...(counts && { counts }),
    });
  return {
    record,
    note: (by, { action, nudgeId, units }) => record(by, { action, content: nudgeId, units }),
    read: (tenantId, period = {}) => trail.list(tenantId, { limit: mostRead, ...period }),
  };
};
