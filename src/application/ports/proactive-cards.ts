import type { Locale } from '../../domain/bank/release';
import type { LearningPath } from '../../domain/bank/path';
import type { Question, Tip } from '../../domain/bank/question';
import type { LearnerState, OpenPresentation } from '../../domain/learner/state';
import type { Nudge } from '../../domain/nudging/nudge';
import type { Organisation } from '../../domain/organisation';
import type { PreparedRelease } from '../content';
import type { OutgoingMessage } from './messenger';

/** Who reads it. */
export interface Reader {
  state: LearnerState;
  locale: Locale;
  timeZone: string;
  organisation: Organisation;
  prepared: PreparedRelease;
  now: Date;
}

/** What the service writes first about. Each card says who asked, why, and how to stop. */
export type ProactiveSubject =
  /** `unit`: the unit of the audience through which the reader receives it; absent in a preview. */
  | { what: 'nudge'; nudge: Nudge; unit?: string; isTest?: boolean }
  | { what: 'path-reminder'; nudge: Nudge; unit?: string; path: LearningPath; stepsDone: number }
  | { what: 'question'; presentation: OpenPresentation; question: Question }
  | { what: 'tip'; tip: Tip }
  | { what: 'still-there' };

export type ComposeProactive = (reader: Reader, subject: ProactiveSubject) => OutgoingMessage;
