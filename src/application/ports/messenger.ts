import type { Address } from '../../domain/learner/identity';

/** A card to send by ourselves; `summary` is the toast's text and the text-only form: never a person's result. */
export interface OutgoingMessage {
  /** An Adaptive Card 1.5, as plain data. */
  card: object;
  summary: string;
}

/**
 * What became of one attempt. `throttled` and `transient` may be tried again (never sooner than `retryAfterMs`);
 * `unreachable` lasts until the person acts; `failed` is ours to mend and is not tried again. `not-let-in`: the channel does
 * not know us (a secret that is wrong or has expired), which says nothing of this message: it waits until somebody mends it.
 */
export type SendOutcome =
  | { kind: 'sent'; activityId: string }
  | { kind: 'throttled'; retryAfterMs?: number }
  /** `mayHaveArrived`: the request left and no answer came. Trying again might say it twice. */
  | { kind: 'transient'; mayHaveArrived?: boolean }
  | { kind: 'unreachable'; why: 'blocked' | 'uninstalled' }
  | { kind: 'not-let-in' }
  | { kind: 'failed'; why: string };

/** Writes first to a person. One attempt a call and no retry: the sender owns pace, retries and bookkeeping. */
export interface Messenger {
  send(address: Address, message: OutgoingMessage): Promise<SendOutcome>;
  /** Replaces a message that was sent. */
  update(address: Address, activityId: string, message: OutgoingMessage): Promise<SendOutcome>;
  /** Takes a message back; one that is gone already counts as sent. */
  delete(address: Address, activityId: string): Promise<SendOutcome>;
}
