import type { LearnerKey, Role } from '../../domain/learner/identity';
import type { Locale } from '../../domain/bank/release';

/** What the organisation's import says of a person. */
export interface Person extends LearnerKey {
  firstName?: string;
  /** Path in the tree of units: "Ressources humaines/Formation". */
  unit?: string;
  jobFamily?: string;
  locale?: Locale;
  roles: Role[];
  /** Units a manager may write to and see; their own unit and all below it when empty. */
  scope: string[];
  /** Set when the person was absent from the latest import. */
  leftAt?: Date;
  /** Periods imported by the organisation during which nothing is sent: ISO dates, both included. */
  absences: { from: string; to: string }[];
  /** Invented, for the local chat: no import marks them as gone. */
  isExample?: boolean;
}

export interface People {
  find(key: LearnerKey): Promise<Person | undefined>;
  save(person: Person): Promise<void>;
  readAll(tenantId: string): AsyncIterable<Person>;
  delete(key: LearnerKey): Promise<boolean>;
  /** Tenants that have any. */
  tenants(): Promise<string[]>;
}
