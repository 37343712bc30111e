/**
 * Why this question now: a closed list with what a sentence needs. The sentence itself is wording, written elsewhere.
 */
export type Reason =
  /** The level of the topic is still unsure (se in logits). */
  | { readonly kind: 'measure-topic'; readonly topic: string; readonly skill: string; readonly se: number }
  /** The level is nearly sure; one more answer confirms it. */
  | { readonly kind: 'confirm-level'; readonly topic: string; readonly skill: string; readonly level: number }
  /** Known before, fading now. */
  | {
      readonly kind: 'fading-memory';
      readonly topic: string;
      readonly skill: string;
      readonly daysSince: number;
      readonly recall: number;
    }
  /** Missed the last time it was asked. */
  | {
      readonly kind: 'missed-before';
      readonly topic: string;
      readonly skill: string;
      readonly daysSince: number;
    }
  /** A skill (or a question) never met. */
  | { readonly kind: 'new-skill'; readonly topic: string; readonly skill: string }
  | { readonly kind: 'new-question'; readonly topic: string; readonly skill: string }
  /** Two failures in a row: something more within reach. */
  | {
      readonly kind: 'easier-after-failures';
      readonly topic: string;
      readonly skill: string;
      readonly failures: number;
    }
  /** Back after a long absence: something met before to start with, else something within reach. */
  | {
      readonly kind: 'welcome-back' | 'gentle-return';
      readonly topic: string;
      readonly skill: string;
      readonly daysAway: number;
    }
  /** A question of the certification session for a level. */
  | { readonly kind: 'certification'; readonly topic: string; readonly skill: string; readonly level: number }
  /** Pushed by a campaign. */
  | { readonly kind: 'campaign'; readonly topic: string; readonly skill: string }
  /** The next step of the path that the learner follows. */
  | { readonly kind: 'path-step'; readonly topic: string; readonly skill: string }
  /** Nothing else is left to ask. */
  | { readonly kind: 'only-one-left'; readonly topic: string; readonly skill: string };

export type ReasonKind = Reason['kind'];
