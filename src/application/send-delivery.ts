import type { LearnerEvent } from '../domain/learner/events';
import { findOpen, isUnknown } from '../domain/learner/fold';
import type { LearnerState } from '../domain/learner/state';
import {
  backoffMs,
  defaultBackoff,
  endOfNever,
  spreadFrom,
  statesBefore,
  waitingStates,
} from '../domain/nudging/delivery';
import type { Delivery } from '../domain/nudging/delivery';
import { maySend } from '../domain/nudging/may-send';
import type { Nudge } from '../domain/nudging/nudge';
import type { Clock, NewId, Random } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Messenger, OutgoingMessage, SendOutcome } from './ports/messenger';
import type { Nudges } from './ports/nudges';
import type { People } from './ports/people';
import type { ComposeProactive, ProactiveSubject } from './ports/proactive-cards';
import { chooseSubject, type SubjectDeps } from './proactive-subject';
import type { ReaderOf } from './read-reader';
import type { RulesOf } from './sending-rules';
import type { Turns } from './turn';

export interface SendDeps extends SubjectDeps {
  turns: Turns;
  people: People;
  nudges: Nudges;
  deliveries: Deliveries;
  messenger: Messenger;
  compose: ComposeProactive;
  readerOf: ReaderOf;
  rulesOf: RulesOf;
  clock: Clock;
  random: Random;
  newId: NewId;
}

/** What one delivery came to, for the sender's pace and its counters. */
export type DeliveryOutcome =
  | { kind: 'taken-elsewhere' }
  | { kind: 'held' | 'never' | 'sent' | 'uncertain' | 'failed' | 'unreachable' | 'changed' }
  /** The channel does not let us in: nobody's message goes until somebody mends it. */
  | { kind: 'not-let-in' }
  /** The channel asked to wait. */
  | { kind: 'retry'; isThrottled: boolean; retryAfterMs?: number };

export interface InHand {
  /** This instance. */
  owner: string;
  /** Resolves when it is this message's turn; false when the sender stops meanwhile. */
  turn: () => Promise<boolean>;
}

/** One message to one person: may it go, then taken in hand, sent, and written down. */
export const makeSendDelivery =
  (deps: SendDeps) =>
  async (delivery: Delivery, hand: InHand): Promise<DeliveryOutcome> => {
    const [state, person, rules, nudge] = await Promise.all([
      deps.turns.read(delivery),
      deps.people.find(delivery),
      deps.rulesOf(delivery.tenantId),
      nudgeOf(deps, delivery),
    ]);
    if (nudge === 'withdrawn') return end(deps, delivery, 'cancelled', 'withdrawn');
    const decide = () => maySend(delivery, { state, person }, rules, deps.clock.now());
    const early = await settle(deps, delivery, decide());
    if (early) return early;
    const reader = await deps.readerOf(state, person);
    if (!(await hand.turn())) return { kind: 'taken-elsewhere' };
    // The wait for its turn may have led into a quiet hour.
    const late = await settle(deps, delivery, decide());
    if (late) return late;
    const chosen = await chooseSubject(deps, delivery, nudge, reader);
    if (chosen.kind === 'nothing') return end(deps, delivery, 'cancelled', chosen.reason);
    const message = deps.compose({ ...reader, state: chosen.state }, chosen.subject);
    const taken = await take(deps, delivery, hand.owner, nudge, chosen.subject);
    if (!taken || !state.address) return { kind: 'taken-elsewhere' };
    const outcome = await attempt(() => deps.messenger.send(state.address!, message));
    return record(deps, taken, outcome);
  };

/** The nudge behind it, as of now: it may have been cancelled, recalled or corrected. */
const nudgeOf = async (
  { nudges }: Pick<SendDeps, 'nudges'>,
  { what, tenantId, nudgeId }: Delivery,
): Promise<Nudge | 'withdrawn' | undefined> => {
  if (what !== 'nudge' && what !== 'path-reminder') return undefined;
  const nudge = await nudges.find(tenantId, nudgeId);
  const isGoing = nudge && ['scheduled', 'sending', 'done'].includes(nudge.state);
  return isGoing ? nudge : 'withdrawn';
};

const end = async (
  { deliveries }: Pick<SendDeps, 'deliveries'>,
  delivery: Delivery,
  state: Delivery['state'],
  reason: string | undefined,
): Promise<DeliveryOutcome> => {
  await deliveries.change(delivery, { states: waitingStates }, { state, reason, dueAt: undefined });
  return { kind: 'never' };
};

/** Held or never: written down. Undefined when it may go. */
const settle = async (
  deps: SendDeps,
  delivery: Delivery,
  verdict: ReturnType<typeof maySend>,
): Promise<DeliveryOutcome | undefined> => {
  switch (verdict.kind) {
    case 'send':
      return undefined;
    case 'hold':
      await deps.deliveries.change(
        delivery,
        { states: waitingStates },
        { state: 'held', reason: verdict.reason, dueAt: dueAfter(delivery, verdict.until) },
      );
      return { kind: 'held' };
    case 'never': {
      // What expires keeps the reason that held it: the report says why.
      const reason = verdict.reason === 'expired' ? (delivery.reason ?? 'expired') : verdict.reason;
      return end(deps, delivery, endOfNever[verdict.reason], reason);
    }
  }
};

/** What only waits for its deadline is looked at exactly then. */
const dueAfter = ({ learnerId, expiresAt }: Delivery, until: Date): Date =>
  until < expiresAt ? spreadFrom(until, learnerId) : until;

/** In hand from here on: whatever happens to this process, it is never sent again. */
const take = (
  { deliveries, clock }: SendDeps,
  delivery: Delivery,
  owner: string,
  nudge: Nudge | undefined,
  subject: ProactiveSubject,
): Promise<Delivery | undefined> =>
  deliveries.change(
    delivery,
    { states: waitingStates },
    {
      state: 'sending',
      reason: undefined,
      dueAt: undefined,
      sendingBy: owner,
      sendingSince: clock.now(),
      revision: nudge?.revision,
      tipId: subject.what === 'tip' ? subject.tip.id : undefined,
    },
  );

/** A fault while sending says nothing of whether it arrived. */
const attempt = async (send: () => Promise<SendOutcome>): Promise<SendOutcome> => {
  try {
    return await send();
  } catch {
    return { kind: 'transient', mayHaveArrived: true };
  }
};

const record = async (deps: SendDeps, taken: Delivery, outcome: SendOutcome): Promise<DeliveryOutcome> => {
  const write = (state: Delivery['state'], members: Partial<Delivery>) =>
    deps.deliveries.change(
      taken,
      {
        states: statesBefore(state).filter((from) => from === 'sending' || from === 'uncertain'),
        sendingBy: taken.sendingBy,
      },
      { ...members, state },
    );
  switch (outcome.kind) {
    case 'sent': {
      await noteContact(deps, { ...taken, activityId: outcome.activityId });
      const sent = await write('sent', {
        sentAt: deps.clock.now(),
        activityId: outcome.activityId,
        reason: undefined,
      });
      if (sent?.revision !== undefined) await catchUp(deps, sent, { revision: sent.revision });
      return { kind: 'sent' };
    }
    case 'unreachable':
      await noteUnreachable(deps, taken, outcome.why);
      await write('unreachable', { reason: outcome.why });
      return { kind: 'unreachable' };
    case 'failed':
      await write('failed', { reason: outcome.why });
      return { kind: 'failed' };
    case 'not-let-in':
      await write('held', { reason: 'not-let-in', dueAt: nextTry(deps), sendingBy: undefined });
      return { kind: 'not-let-in' };
    case 'throttled':
      await again(deps, taken, 'throttled', outcome.retryAfterMs);
      return { kind: 'retry', isThrottled: true, retryAfterMs: outcome.retryAfterMs };
    case 'transient':
      if (outcome.mayHaveArrived) {
        await noteContact(deps, taken);
        await write('uncertain', { reason: 'no-answer' });
        return { kind: 'uncertain' };
      }
      await again(deps, taken, 'retry', undefined);
      return { kind: 'retry', isThrottled: false };
  }
};

/** Does the channel let us in, as far as an outcome tells? */
export const letsIn = (kind: DeliveryOutcome['kind']): boolean | undefined => {
  if (kind === 'not-let-in') return false;
  return kind === 'sent' || kind === 'changed' ? true : undefined;
};

/** How long everything waits when the channel does not let us in, in ms: soon after it is mended, messages go on. */
export const notLetInMs = 60_000;
const nextTry = ({ clock }: Pick<SendDeps, 'clock'>): Date => new Date(clock.now().getTime() + notLetInMs);

/** Back in the queue, later each time; after too many attempts it has failed. Throttling alone never fails a message. */
const again = async (
  { deliveries, clock, random }: SendDeps,
  taken: Delivery,
  reason: 'throttled' | 'retry',
  retryAfterMs: number | undefined,
): Promise<void> => {
  const attempts = taken.attempts + 1;
  const waitMs = backoffMs(attempts, retryAfterMs, random);
  const isOver = reason === 'retry' && attempts >= defaultBackoff.maxAttempts;
  const members: Partial<Delivery> = isOver
    ? { state: 'failed', reason, attempts }
    : {
        state: 'held',
        reason,
        attempts,
        dueAt: new Date(clock.now().getTime() + waitMs),
        sendingBy: undefined,
      };
  await deliveries.change(taken, { states: ['sending'], sendingBy: taken.sendingBy }, members);
};

/** The person's journal knows what was sent to them: caps and « one at a time » rest on it. Told twice, it counts once. */
export const noteContact = async ({ turns }: Pick<SendDeps, 'turns'>, delivery: Delivery): Promise<void> => {
  const { nudgeId, what, tipId, activityId } = delivery;
  await turns.run(keyOf(delivery), (state) => {
    // Erased meanwhile: a message to them starts no new history.
    if (isUnknown(state) || state.contacts.some((contact) => contact.deliveryId === nudgeId))
      return { events: [], outcome: undefined };
    const isShown = what === 'question' && activityId && findOpen(state, nudgeId);
    const events: LearnerEvent[] = [
      { kind: 'contacted', what, deliveryId: nudgeId },
      // So that an answer given elsewhere updates this card.
      ...(isShown ? [{ kind: 'shown' as const, presentationId: nudgeId, cardActivityId: activityId }] : []),
      ...(tipId === undefined ? [] : [{ kind: 'tip-shown' as const, tipId, isWeekly: true }]),
      // A reaction to this message is then a vote.
      ...(tipId !== undefined && activityId
        ? [{ kind: 'tip-card-shown' as const, tipId, cardActivityId: activityId }]
        : []),
    ];
    return { events, outcome: undefined };
  });
};

const noteUnreachable = async (
  { turns }: SendDeps,
  delivery: Delivery,
  why: LearnerState['reachability'] & ('blocked' | 'uninstalled'),
): Promise<void> => {
  await turns.run(keyOf(delivery), (state) => ({
    events: isUnknown(state) || state.reachability === why ? [] : [{ kind: 'unreachable', why }],
    outcome: undefined,
  }));
};

const keyOf = ({ tenantId, learnerId }: Delivery) => ({ tenantId, learnerId });

/** The nudge was recalled or corrected since it was `seen`, while this one was in flight: there is more to do to it. */
const catchUp = async (
  deps: SendDeps,
  sent: Delivery,
  seen: { revision: number; state?: Nudge['state'] },
): Promise<void> => {
  const nudge = await deps.nudges.find(sent.tenantId, sent.nudgeId);
  if (!nudge) return;
  const isRecalled = nudge.state === 'recalled' && seen.state !== 'recalled';
  const todo = isRecalled ? 'delete' : nudge.revision > seen.revision ? 'update' : undefined;
  if (todo)
    await deps.deliveries.change(sent, { states: ['sent'] }, { todo, dueAt: deps.clock.now(), attempts: 0 });
};

/** What a correction or a recall asked to do to a message that was delivered. */
export const makeChangeDelivered =
  (deps: SendDeps) =>
  async (delivery: Delivery, hand: InHand): Promise<DeliveryOutcome> => {
    const [state, person, nudge] = await Promise.all([
      deps.turns.read(delivery),
      deps.people.find(delivery),
      deps.nudges.find(delivery.tenantId, delivery.nudgeId),
    ]);
    const { activityId } = delivery;
    // Recalled since it was put in the queue: nothing else is worth doing.
    const todo = nudge?.state === 'recalled' ? 'delete' : delivery.todo;
    const done = async (members: Partial<Delivery>): Promise<void> => {
      const changed = await deps.deliveries.change(
        delivery,
        { states: ['sent'] },
        { todo: undefined, dueAt: undefined, ...members },
      );
      // What was asked for meanwhile was struck out with what is done.
      if (nudge && changed?.state === 'sent') await catchUp(deps, changed, nudge);
    };
    if (!nudge || !state.address || !activityId) {
      await done({});
      return { kind: 'changed' };
    }
    const message = todo === 'update' ? await corrected(deps, delivery, nudge, { state, person }) : undefined;
    if (!(await hand.turn())) return { kind: 'taken-elsewhere' };
    const outcome = await attempt(() =>
      message
        ? deps.messenger.update(state.address!, activityId, message)
        : deps.messenger.delete(state.address!, activityId),
    );
    if (outcome.kind === 'not-let-in') {
      await deps.deliveries.change(delivery, { states: ['sent'] }, { dueAt: nextTry(deps) });
      return { kind: 'not-let-in' };
    }
    if (outcome.kind === 'throttled' || outcome.kind === 'transient') {
      const attempts = delivery.attempts + 1;
      const retryAfterMs = outcome.kind === 'throttled' ? outcome.retryAfterMs : undefined;
      const dueAt = new Date(deps.clock.now().getTime() + backoffMs(attempts, retryAfterMs, deps.random));
      if (attempts >= defaultBackoff.maxAttempts && outcome.kind === 'transient')
        await done({ reason: 'not-changed' });
      else await deps.deliveries.change(delivery, { states: ['sent'] }, { attempts, dueAt });
      return { kind: 'retry', isThrottled: outcome.kind === 'throttled', retryAfterMs };
    }
    const isDone = outcome.kind === 'sent';
    if (!isDone) await done({ reason: 'not-changed' });
    else if (todo === 'delete') await done({ state: 'recalled' });
    else await done({ revision: nudge.revision });
    return { kind: 'changed' };
  };

const corrected = async (
  deps: SendDeps,
  delivery: Delivery,
  nudge: Nudge,
  { state, person }: { state: LearnerState; person: Awaited<ReturnType<People['find']>> },
): Promise<OutgoingMessage> => {
  const reader = await deps.readerOf(state, person);
  const chosen = await chooseSubject(deps, delivery, nudge, reader);
  const subject: ProactiveSubject =
    chosen.kind === 'chosen' ? chosen.subject : { what: 'nudge', nudge, unit: delivery.unit };
  return deps.compose(reader, subject);
};
