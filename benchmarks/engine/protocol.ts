/** The messages of the engine protocol, version 1 (one JSON object a line, one reply a request, in order). */
export interface BankItem {
  id: string;
  topic: string;
  skill: string;
  options: number;
  a: number;
  b: number;
  c: number;
  d: number;
}

export interface StartMessage {
  op: 'start';
  protocol: 1;
  seed: number;
  mode: 'assess' | 'tutor';
  calibration: 'known' | 'rough';
  now: number;
  topics: string[];
  cuts: number[];
  perDay?: number;
  horizon?: number;
  bank: BankItem[];
}

export interface NextMessage {
  op: 'next';
  session: string;
  now: number;
  topic?: string;
}
export interface AnswerMessage {
  op: 'answer';
  session: string;
  item: string;
  correct: boolean;
  /** Time taken, milliseconds. */
  ms: number;
  now: number;
}
export interface EstimateMessage {
  op: 'estimate';
  session: string;
  now: number;
}
export interface PredictMessage {
  op: 'predict';
  session: string;
  item: string;
  now: number;
}
export interface ItemsMessage {
  op: 'items';
}
export interface EndMessage {
  op: 'end';
  session: string;
}
export type Message =
  StartMessage | NextMessage | AnswerMessage | EstimateMessage | PredictMessage | ItemsMessage | EndMessage;

export interface TopicEstimate {
  theta: number;
  se: number;
  level?: number;
  levels?: number[];
}

/** Any reply; the fields present depend on the operation. */
export interface Reply {
  error?: string;
  ok?: boolean;
  engine?: string;
  can?: string[];
  item?: string | null;
  topics?: Record<string, TopicEstimate>;
  p?: number;
  items?: Record<string, { a: number; b: number }>;
}

/** An engine under test: a batch of messages in, as many replies out, in order. */
export interface Engine {
  name: string;
  exchange(batch: Message[]): Promise<Reply[]>;
  close(): void;
  /** The process behind it, when there is one. */
  pid?: number;
}

export const CUTS = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
export const DAY = 86_400_000;
/** Monday 5 January 2026, 00:00 UTC. */
export const MONDAY = Date.UTC(2026, 0, 5);

/** Level 1–8: one more than the number of cuts that θ reaches. */
export function levelOf(theta: number): number {
  return 1 + CUTS.filter((cut) => theta >= cut).length;
}

/** Four-parameter logistic curve, P(correct | θ). */
export function curve(item: Pick<BankItem, 'a' | 'b' | 'c' | 'd'>, theta: number): number {
  return item.c + (item.d - item.c) / (1 + Math.exp(-item.a * (theta - item.b)));
}
