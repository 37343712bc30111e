import type { Locale } from '../bank/release';
import type { LearnerKey, Role } from '../learner/identity';

/** A period without messages, imported by the organisation: ISO dates, both included. */
export interface Absence {
  from: string;
  to: string;
}

/** What one line of an organisation's list says of a person. */
export interface ImportedPerson extends LearnerKey {
  firstName?: string;
  unit?: string;
  jobFamily?: string;
  locale?: Locale;
  roles: Role[];
  /** Undefined when the list has no such column: what is known stays. */
  scope?: string[];
  absences?: Absence[];
}

/** Something wrong in a list, for whoever keeps it: what, why and how to mend it, in French. */
export interface ListProblem {
  /** 1 = the header; absent when the whole file is meant. */
  line?: number;
  severity: 'error' | 'warning';
  what: string;
  why?: string;
  how?: string;
}

export interface PeopleList {
  people: (ImportedPerson & { line: number })[];
  problems: ListProblem[];
  /** People whose line is wrong although it says who they are: still there, so not to be marked as gone. */
  named: LearnerKey[];
  /** Lines that do not say who is meant: nobody can be told to be missing from such a list. */
  unnamedLines: number;
}
export interface AbsenceList {
  absences: (LearnerKey & Absence & { line: number })[];
  problems: ListProblem[];
}

/** Share of a tenant's people that one import may mark as gone without being told twice. */
export const largestShareLeaving = 0.3;
