import type { Locale, ReleaseContent } from '../../domain/bank/release';
import type { Question, Tip } from '../../domain/bank/question';
import type { Places } from '../load';
import type { Problem } from '../problems';
import type { Spelling } from './spelling';

/** What a learner's client would receive for a question: one card for each step. */
export type RenderCards = (question: Question, content: ReleaseContent) => { fallbackText: string }[];

/** A text that people read, and where its author wrote it. */
export interface AuthoredText {
  /** Id of the question, tip, path… as in `Places`. */
  id: string;
  role: TextRole;
  text: string;
  /** From the top of the thing: ["choices", 1, "feedback"]. */
  path: PropertyKey[];
  locale: Locale;
}
export type TextRole =
  | 'prompt'
  | 'hint'
  | 'choice'
  | 'feedback'
  | 'takeaway'
  | 'tip'
  | 'skill'
  | 'scene'
  | 'belief'
  | 'path'
  | 'topic'
  | 'wording';

/** The whole content, read once, as every rule sees it. */
export interface ContentUnderLint {
  content: ReleaseContent;
  questions: readonly Question[];
  tips: readonly Tip[];
  texts: readonly AuthoredText[];
  places: Places;
  now: Date;
  publishers: ReadonlySet<string>;
  spelling: Spelling;
  /** Absent where cards cannot be rendered: the rules about cards are then left out. */
  renderCards?: RenderCards;
}

/** One thing to mend: what, and where when it is not the whole thing. */
export interface Finding {
  id?: string;
  path?: PropertyKey[];
  what: string;
  /** When it differs from the rule's. */
  how?: string;
  severity?: Problem['severity'];
}

/** A rule of the authors' guide. `why` and `how` are said with each finding, in French. */
export interface Rule {
  id: string;
  severity: Problem['severity'];
  why: string;
  how: string;
  check(bank: ContentUnderLint): Iterable<Finding>;
}
