import type { Locale } from '../bank/release';
import type { AnswerOutcome, RecordedResponse } from '../assessment/answer';
import type { EngineState } from '../tutoring/engine';
import type { CertificateRecord, Presentation, QuietHours, Rhythm, StartedSitting } from './events';
import type { Address, LearnerKey } from './identity';

/** A question in front of the learner, not answered yet. */
export interface OpenPresentation extends Presentation {
  isHintGiven: boolean;
  /** Answers to the first steps of a scenario. */
  steps: { response: RecordedResponse; score: number }[];
  /** The channel's id of the card that shows it, to update it from elsewhere. */
  cardActivityId?: string;
}

/** A question answered or skipped lately: enough to say "déjà répondu" and to explain again. */
export interface ClosedPresentation extends OpenPresentation {
  closedAt: Date;
  /** The activity that closed it: the same one delivered again gets the same reply. */
  closedBy?: string;
  result:
    | { kind: 'answered'; outcome: AnswerOutcome; score: number; response: RecordedResponse; isTap: boolean }
    | { kind: 'skipped' };
}

export interface Contact {
  what: 'nudge' | 'question' | 'path-reminder' | 'tip' | 'still-there';
  deliveryId: string;
  at: Date;
  respondedAt?: Date;
}

export interface Sitting extends StartedSitting {
  startedAt: Date;
  answers: number;
  /** Presentations of this sitting, in order. */
  presentationIds: string[];
  /** Questions shown in it, answered or not; absent in sittings begun before it was kept. */
  questionIds?: string[];
}

export interface Preferences {
  rhythm: Rhythm;
  quietHours?: QuietHours;
  pausedUntil?: Date;
  /** `no-nudges` still lets the learner's own daily question through. */
  reminders: 'on' | 'no-nudges' | 'off';
  /** Named results shown to the manager, only while set. */
  sharedSince?: Date;
}

/** The fold of a learner's journal. Bounded: it grows with the bank, never with the length of a history. */
export interface LearnerState extends LearnerKey {
  /** Sequence number of the last entry folded; 0 before the first. */
  seq: number;
  /** Version of the rules that folded `engine`: under others, the journal is folded anew. */
  rulesVersion: string;
  firstSeenAt?: Date;
  lastSeenAt?: Date;
  welcomedAt?: Date;
  address?: Address;
  timeZone?: string;
  locale?: Locale;
  reachability: 'unknown' | 'reachable' | 'blocked' | 'uninstalled';
  uninstalledAt?: Date;
  /** The chosen topic; absent = « surprenez-moi ». */
  topic?: string;
  preferences: Preferences;
  /** « Plus facile » or « plus difficile », as asked last. */
  difficulty?: { direction: 'easier' | 'harder'; at: Date };
  engine: EngineState;
  /** Latest last; at most `maxOpen`. */
  open: OpenPresentation[];
  /** Latest last; at most `maxClosed`. */
  closed: ClosedPresentation[];
  /** Activities handled lately and what they asked, for redeliveries; at most `maxTurns`. */
  turns: { activityId: string; presentationId?: string }[];
  counts: { answers: number; right: number; skipped: number; tips: number; reports: number };
  /** Weeks with an answer since the very first, never forgotten, and how many answers the latest had ("2026-W48"). */
  effort: { weeks: number; latest?: { week: string; answers: number } };
  tips: { shown: string[]; useful: string[]; notUseful: string[]; known: string[] };
  /** Messages that show a tip, latest last; at most `maxTipCards`. */
  tipCards?: { tipId: string; cardActivityId: string }[];
  /** Level told last, by topic. */
  levelsTold?: Record<string, number>;
  sitting?: Sitting;
  /** When a positioning test ended last, by topic. */
  positionedAt: Record<string, Date>;
  certificates: CertificateRecord[];
  /** Failed, void or abandoned attempts, by topic: before another try. */
  refusedAt: Record<string, Date>;
  paths: Record<string, { startedAt: Date; done: string[]; endedAt?: Date; isFinished?: boolean }>;
  currentPathId?: string;
  /** Latest last; at most `maxContacts`. */
  contacts: Contact[];
}

export const limits = {
  maxOpen: 6,
  maxClosed: 12,
  maxTurns: 40,
  maxContacts: 12,
  maxTipCards: 20,
} as const;
