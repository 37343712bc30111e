import type { Locale } from '../bank/release';
import type { QuestionKind } from '../bank/question';
import type { AnswerOutcome, RecordedResponse } from '../assessment/answer';
import type { ItemParameters } from '../tutoring/engine';
import type { Reason } from '../tutoring/reasons';
import type { Address } from './identity';
import type { LearnerState } from './state';

/** Why a question is put to the learner now. */
export type Purpose = 'assess' | 'reinforce' | 'certify' | 'path' | 'nudge';

/** One question put once to one learner: what is needed to correct it weeks later. */
export interface Presentation {
  id: string;
  releaseId: string;
  questionId: string;
  /** Hash of the kind and the solution: statistics are kept apart by version. */
  questionVersion: string;
  topic: string;
  skill: string;
  kind: QuestionKind;
  level: number;
  /** The item's parameters when it was asked, so that replaying a journal needs no bank. */
  parameters: ItemParameters;
  /** What a blind answer earns as authored, whatever was learnt since (`parameters.c`); absent from the first journals. */
  chance?: number;
  /** Ids of choices, steps or pairs in the order shown; for a scenario, `step.choice` ids. */
  order: string[];
  /** Length of what must be read, in characters, for the effort rule. */
  readingChars: number;
  medianMs?: number;
  purpose: Purpose;
  /** The test it was put for; absent for an everyday question, even one put while a test is open. */
  sittingId?: string;
  reason: Reason;
  locale: Locale;
  askedAt: Date;
}

/** Preferences for messages that the service starts by itself. */
export interface Rhythm {
  /** 1 = Monday … 7 = Sunday. */
  days: number[];
  /** "HH:MM" in the learner's time zone. */
  hour: string;
  weeklyCap: number;
}

export interface QuietHours {
  /** "HH:MM", in the learner's time zone; nothing is sent from `from` to `to`. */
  from: string;
  to: string;
}

/** A test begun; `level` is what a certification is about. */
export interface StartedSitting {
  id: string;
  kind: 'positioning' | 'certification';
  topics: string[];
  level?: number;
  /** A certificate is renewed: fewer questions. */
  isRenewal?: boolean;
}

export type LearnerEvent =
  | { kind: 'welcomed'; firstTime: boolean }
  | { kind: 'address-noted'; address: Address; timeZone?: string }
  | { kind: 'uninstalled' }
  | { kind: 'locale-chosen'; locale: Locale }
  | { kind: 'topic-chosen'; topic?: string }
  | { kind: 'asked'; presentation: Presentation }
  | { kind: 'shown'; presentationId: string; cardActivityId: string }
  | { kind: 'hint-given'; presentationId: string }
  | { kind: 'step-answered'; presentationId: string; step: number; response: RecordedResponse; score: number }
  | {
      kind: 'answered';
      presentationId: string;
      /** Of the last (or only) step. */
      response: RecordedResponse;
      outcome: AnswerOutcome;
      /** 0 to 1. */
      score: number;
      /** Time from the question to the answer, in ms. */
      ms: number;
      confidence?: 'sure' | 'unsure';
      misconceptions: string[];
      /** One of a run of answers at the same place: it says nothing. */
      isCareless?: boolean;
    }
  | { kind: 'skipped'; presentationId: string }
  | { kind: 'problem-reported'; questionId: string; presentationId?: string; note?: string }
  | { kind: 'sitting-started'; sitting: StartedSitting }
  | {
      kind: 'sitting-ended';
      sittingId: string;
      why: 'sure' | 'enough' | 'stopped' | 'exhausted' | 'granted' | 'refused' | 'void' | 'expired';
      /** When it ended, if before this was known. */
      endedAt?: Date;
    }
  /** Levels as they were told, by topic: the next ones are held to them, so that they do not flap. */
  | { kind: 'levels-told'; levels: Record<string, number> }
  | { kind: 'certified'; certificate: CertificateRecord }
  | { kind: 'difficulty-asked'; direction: 'easier' | 'harder' }
  | { kind: 'tip-shown'; tipId: string; isWeekly: boolean }
  /** The channel's id of the message that shows it: a reaction to that message is a vote. */
  | { kind: 'tip-card-shown'; tipId: string; cardActivityId: string }
  | { kind: 'tip-rated'; tipId: string; rating: 'useful' | 'not-useful' | 'known' }
  | { kind: 'path-started'; pathId: string }
  | { kind: 'path-item-done'; pathId: string; item: string }
  | { kind: 'path-ended'; pathId: string; isFinished: boolean }
  | { kind: 'rhythm-set'; rhythm: Partial<Rhythm> }
  | { kind: 'quiet-hours-set'; quietHours?: QuietHours }
  | { kind: 'paused'; until: Date }
  | { kind: 'resumed' }
  | { kind: 'reminders-stopped'; scope: 'nudges' | 'all' }
  | { kind: 'reminders-resumed' }
  | { kind: 'results-shared'; withManager: boolean }
  /** The service wrote first: a nudge, a daily question, a path reminder, the weekly tip or the "on continue ?" card. */
  | {
      kind: 'contacted';
      what: 'nudge' | 'question' | 'path-reminder' | 'tip' | 'still-there';
      deliveryId: string;
    }
  /** The learner reacted to a contact by pressing, writing or a reaction. */
  | { kind: 'responded'; deliveryId?: string }
  | { kind: 'unreachable'; why: 'blocked' | 'uninstalled' }
  /** Retention: older entries were aggregated into this state and deleted. */
  | { kind: 'checkpoint'; state: LearnerState };

/** When the history that begins with this entry began: a checkpoint remembers it. */
export const beganAt = ({ at, events }: Pick<JournalEntry, 'at' | 'events'>): Date => {
  const checkpoint = events.find((event) => event.kind === 'checkpoint');
  return checkpoint?.state.firstSeenAt ?? at;
};

export interface CertificateRecord {
  id: string;
  topic: string;
  level: number;
  grantedAt: Date;
  expiresAt: Date;
  /** Versions and evidence from which the decision can be recomputed. */
  engineVersion: string;
  /** Version of the rule it was decided under; absent in the first ones: '1'. */
  ruleVersion?: string;
  /** The release and the calibration in force when it was decided. */
  modelVersion?: string;
  isRenewal?: boolean;
  releaseIds: string[];
  evidence: CertificateEvidence[];
}
/** One answer a certificate rests on, whole enough to take the decision again. */
export interface CertificateEvidence {
  questionId: string;
  questionVersion: string;
  skill: string;
  parameters: ItemParameters;
  score: number;
  outcome: AnswerOutcome;
  isAided: boolean;
  ms?: number;
  confidence?: 'sure' | 'unsure';
  isCareless?: boolean;
  readingChars: number;
  medianMs?: number;
  at: Date;
  phase: 'eligibility' | 'validation';
}

/** One turn of one learner: the unit of commit. `seq` starts at 1 and has no holes. */
export interface JournalEntry {
  tenantId: string;
  learnerId: string;
  seq: number;
  at: Date;
  /**
   * When the history it continues began (`firstSeenAt` of the state it was decided upon): tells it from one of a person erased
   * since. Absent in a first entry, and in those of earlier versions.
   */
  since?: Date;
  /** The channel's id of the activity that caused it, for idempotency. */
  activityId?: string;
  events: LearnerEvent[];
}
