/** What a learner answers to a question (or to one step of a scenario). */
export type LearnerResponse =
  | { kind: 'choices'; ids: string[] }
  | { kind: 'order'; ids: string[] }
  /** Pair id of the left side → pair id of the right side chosen for it. */
  | { kind: 'pairs'; pairs: Record<string, string> }
  | { kind: 'text'; text: string }
  | { kind: 'do-not-know' };

/** What the journal keeps of it: a typed text is reduced to what it matched (privacy). */
export type RecordedResponse =
  | Exclude<LearnerResponse, { kind: 'text' }>
  | {
      kind: 'typed';
      match:
        { kind: 'accepted'; index: number } | { kind: 'expected-error'; index: number } | { kind: 'other' };
    };

export type AnswerOutcome = 'right' | 'partly' | 'wrong' | 'do-not-know';

/** The result of correcting one response. */
export interface Correction {
  outcome: AnswerOutcome;
  /** 0 to 1. */
  score: number;
  response: RecordedResponse;
  /** What to say, most useful first; `choiceId` when it is about one choice. */
  feedback: { choiceId?: string; isRight: boolean; text: string }[];
  misconceptions: string[];
}
