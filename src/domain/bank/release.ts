import type { Question, Tip } from './question';
import type { Misconception, Referential, Topic } from './topic';
import type { LearningPath } from './path';

export type Locale = 'fr' | 'en';
/** ICU messages by dotted key, such as `question.feedback.right`. */
export type WordingTable = Readonly<Record<string, string>>;

/** Everything that is taught and said, as one immutable whole. */
export interface ReleaseContent {
  topics: Topic[];
  questions: Question[];
  tips: Tip[];
  paths: LearningPath[];
  misconceptions: Record<string, Misconception>;
  referential: Referential;
  wording: Record<Locale, WordingTable>;
}

export interface Release {
  /** Hash of the content: same content, same id. */
  id: string;
  publishedAt: Date;
  publishedBy: string;
  /** The release this one was made from; absent for the first. */
  basedOn?: string;
  content: ReleaseContent;
}
