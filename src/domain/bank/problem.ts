/** One thing to mend in the content, in French, for people who are not developers. */
export interface Problem {
  /** Path from the content folder: "topics/email/messages.yaml"; empty when the content came without files. */
  file: string;
  /** From 1; absent when it is about the whole file. */
  line?: number;
  /** Id of the question, tip or path. */
  id?: string;
  rule: string;
  severity: 'error' | 'warning';
  /** What is wrong, why it matters, how to mend it. */
  what: string;
  why?: string;
  how?: string;
}
