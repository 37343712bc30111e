import { fnv1a } from '../hash';
import type { LearnerKey } from '../learner/identity';
import type { ContactKind } from './contacts';
import type { HoldReason, NeverReason } from './may-send';

export const deliveryStates = [
  'planned',
  'held',
  'sending',
  'sent',
  'uncertain',
  'failed',
  'unreachable',
  'cancelled',
  'expired',
  'recalled',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];
/** Not decided yet: they may still go. */
export const waitingStates = ['planned', 'held'] as const satisfies DeliveryState[];
export const pendingStates = ['planned', 'held', 'sending'] as const satisfies DeliveryState[];

/** Why a message to be tried again waits: the channel said so, or does not let the bot in. */
export type RetryReason = 'throttled' | 'retry' | 'not-let-in';
export type DeliveryReason =
  | HoldReason
  | NeverReason
  | RetryReason
  /** In flight when the process died. */
  | 'interrupted'
  /** Sent, and the channel never said whether it came. */
  | 'no-answer'
  | 'withdrawn'
  | 'finished'
  | 'nothing-to-send'
  | (string & {});

/** One message to one person: unique by (tenant, learner, nudge). */
export interface Delivery extends LearnerKey {
  /** The nudge, or what the service plans by itself: `question-2026-11-24`. */
  nudgeId: string;
  what: ContactKind;
  state: DeliveryState;
  /** Of the present state; an expired one keeps what held it. */
  reason?: DeliveryReason;
  /** When it is worth looking at again; only while there is something to do. */
  dueAt?: Date;
  expiresAt: Date;
  /** The unit of the audience through which the person receives it. */
  unit?: string;
  /** Attempts that the channel did not take. */
  attempts: number;
  /** The instance that has it in hand, and since when. */
  sendingBy?: string;
  sendingSince?: Date;
  sentAt?: Date;
  /** The channel's id of the message. */
  activityId?: string;
  /** The tip of the week that was sent. */
  tipId?: string;
  /** Which text of the nudge was sent: a correction makes a higher one. */
  revision?: number;
  /** What a correction or a recall still has to do to the delivered message. */
  todo?: 'update' | 'delete';
  /** The first word or press within a week of it. */
  respondedAt?: Date;
}

/** How a message that may never be sent ends. */
export const endOfNever = {
  'never-met': 'unreachable',
  blocked: 'unreachable',
  uninstalled: 'unreachable',
  left: 'unreachable',
  'opted-out': 'cancelled',
  'switched-off': 'cancelled',
  expired: 'expired',
} as const satisfies Record<NeverReason, DeliveryState>;

/** Every change that a delivery may go through. Nothing leads back from `uncertain` to being sent again. */
const transitions: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  planned: ['held', 'sending', 'unreachable', 'cancelled', 'expired', 'failed'],
  held: ['held', 'sending', 'unreachable', 'cancelled', 'expired', 'failed'],
  sending: ['sent', 'held', 'uncertain', 'failed', 'unreachable', 'expired'],
  // The instance that was only slow, not dead, may still say how it went.
  uncertain: ['sent', 'failed', 'unreachable'],
  sent: ['recalled'],
  failed: [],
  unreachable: [],
  cancelled: [],
  expired: [],
  recalled: [],
};
export const mayBecome = (from: DeliveryState, to: DeliveryState): boolean => transitions[from].includes(to);
/** The states from which a delivery may enter this one. */
export const statesBefore = (to: DeliveryState): DeliveryState[] =>
  deliveryStates.filter((from) => mayBecome(from, to));

/** How far apart deliveries of the same moment are put, in ms. */
const spreadMs = 2_000;

/**
 * The moment, a little later for each person (0 to 2 s, always the same for one): a thousand deliveries due at the very
 * same millisecond make a queue slow to change.
 */
export const spreadFrom = (moment: Date, learnerId: string): Date =>
  new Date(moment.getTime() + (fnv1a(learnerId) % spreadMs));

export interface BackoffRules {
  firstMs: number;
  longestMs: number;
  /** Attempts after which it has failed for good. */
  maxAttempts: number;
}
export const defaultBackoff: BackoffRules = { firstMs: 1_000, longestMs: 120_000, maxAttempts: 8 };

/**
 * How long to wait after the n-th attempt (n from 1) that the channel did not take: what it asked for at least, else twice
 * as long each time; up to half as much again at random, so that messages do not come back all at once.
 */
export const backoffMs = (
  attempts: number,
  retryAfterMs: number | undefined,
  random: () => number,
  { firstMs, longestMs }: BackoffRules = defaultBackoff,
): number => {
  const wait = retryAfterMs ?? Math.min(longestMs, firstMs * 2 ** Math.max(0, attempts - 1));
  return Math.ceil(wait + wait * 0.5 * random());
};
