import type { Delivery } from '../domain/nudging/delivery';
import { pendingStates } from '../domain/nudging/delivery';
import { describeError } from './describe-error';
import { makePace, type Pace } from './pace';
import { planNudge } from './plan-nudge';
import { makePlanQuestions, type PlanQuestionsDeps } from './plan-questions';
import type { Leases } from './ports/leases';
import type { Log } from './ports/log';
import {
  letsIn,
  makeChangeDelivered,
  makeSendDelivery,
  notLetInMs,
  noteContact,
  type DeliveryOutcome,
  type SendDeps,
} from './send-delivery';
import type { Traffic } from './traffic';

export interface SenderDeps extends SendDeps, PlanQuestionsDeps {
  leases: Leases;
  traffic: Traffic;
  log: Log;
  /** For metrics. */
  onOutcome?: (outcome: DeliveryOutcome['kind']) => void;
}

export interface SenderOptions {
  /** This process, among those that share the store. */
  owner: string;
  /** Messages a second in one tenant; `Infinity` for no limit. */
  ratePerSecond: number;
  /** Messages in flight at once: at most so many are in doubt after a kill. */
  concurrency?: number;
  leaseTtlMs?: number;
  /** How long to wait when there is nothing to do. */
  idleMs?: number;
  /** How often to look for questions of the day. */
  planEveryMs?: number;
  /** Tenants served by configuration, beside those found in the store. */
  tenants?: readonly string[];
}

export interface Sender {
  /** There may be something to send. */
  kick(): void;
  /** Lets what is in flight land, then resolves. */
  stop(): Promise<void>;
}

/** Enough to keep the pace while store and channel take a second together for one message. */
const concurrencyFor = (ratePerSecond: number): number => Math.min(64, Math.ceil(ratePerSecond) + 2);
/** Refusals in a row before everybody waits. */
const throttledInARow = 3;
const longestPauseMs = 60_000;
const batchSize = 200;
/** How long a message may wait for people who wait for a reply. */
const politeMs = 100;

/** Sends what is due, one instance at a time for each tenant, until stopped. */
export const startSender = (deps: SenderDeps, options: SenderOptions): Sender => {
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();
  const wakers = new Set<() => void>();
  const idleMs = options.idleMs ?? 1_000;
  const rest = async (ms: number): Promise<void> => {
    // Aborted when it is over, so that a kick leaves no timer behind.
    const nap = new AbortController();
    const wake = (): void => nap.abort();
    wakers.add(wake);
    await deps.timer.sleep(ms, AbortSignal.any([nap.signal, stopping.signal]));
    wakers.delete(wake);
  };
  const supervise = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        for (const tenantId of await tenantsToServe(deps, options)) {
          if (running.has(tenantId)) continue;
          const job = serveTenant({ deps, options, tenantId, signal: stopping.signal, rest }).finally(() =>
            running.delete(tenantId),
          );
          running.set(tenantId, job);
        }
      } catch (error) {
        deps.log.error({ error: describeError(error) }, 'the sender could not list its tenants');
      }
      await rest(idleMs * 5);
    }
  };
  const supervising = supervise();
  return {
    kick: () => {
      for (const wake of wakers) wake();
    },
    stop: async () => {
      stopping.abort();
      await supervising;
      await Promise.allSettled(running.values());
    },
  };
};

const tenantsToServe = async (deps: SenderDeps, { tenants = [] }: SenderOptions): Promise<Set<string>> =>
  new Set([
    ...tenants,
    ...(await deps.nudges.tenants()),
    ...(await deps.deliveries.tenants()),
    ...(await deps.learners.tenants()),
  ]);

interface Tenant {
  deps: SenderDeps;
  options: SenderOptions;
  tenantId: string;
  signal: AbortSignal;
  rest: (ms: number) => Promise<void>;
}

/** Waits for the lease of this tenant, works while it holds, and starts again when it was lost. */
const serveTenant = async (tenant: Tenant): Promise<void> => {
  const { deps, options, tenantId, signal, rest } = tenant;
  const ttlMs = options.leaseTtlMs ?? 30_000;
  const name = `sender:${tenantId}`;
  while (!signal.aborted) {
    try {
      const isOurs = await deps.leases.acquire(name, options.owner, ttlMs, deps.clock.now());
      if (isOurs) await withLease(tenant, name, ttlMs);
    } catch (error) {
      deps.log.error({ error: describeError(error) }, 'the sender met a fault and starts again');
    }
    await rest(ttlMs / 3);
  }
};

const withLease = async (tenant: Tenant, name: string, ttlMs: number): Promise<void> => {
  const { deps, options, signal } = tenant;
  const over = new AbortController();
  const isOver = (): boolean => over.signal.aborted || signal.aborted;
  let heldUntil = deps.clock.now().getTime() + ttlMs;
  const renewing = (async () => {
    while (!isOver()) {
      await deps.timer.sleep(ttlMs / 3, AbortSignal.any([over.signal, signal]));
      if (isOver()) return;
      const now = deps.clock.now();
      const isRenewed = await deps.leases.renew(name, options.owner, ttlMs, now).catch(() => undefined);
      if (isRenewed) heldUntil = now.getTime() + ttlMs;
      // Undefined: the store did not answer. The lease still holds until its end.
      if (isRenewed === false) over.abort();
    }
  })();
  const mayWork = (): boolean => !isOver() && deps.clock.now().getTime() < heldUntil;
  try {
    await recover(deps, tenant.tenantId);
    await work(tenant, mayWork, AbortSignal.any([over.signal, signal]));
  } finally {
    over.abort();
    await renewing;
    await deps.leases.release(name, options.owner).catch(() => undefined);
  }
};

/**
 * What was in flight when its sender died, lost its lease or could not write down what came of it is in doubt for ever: never
 * sent again, and counted for caps as if it had arrived.
 */
export const recover = async (
  deps: Pick<SenderDeps, 'deliveries' | 'turns' | 'log'>,
  tenantId: string,
): Promise<number> => {
  const inFlight = await deps.deliveries.listSending(tenantId);
  for (const delivery of inFlight) {
    await noteContact(deps, delivery);
    await deps.deliveries.change(
      delivery,
      { states: ['sending'], sendingBy: delivery.sendingBy },
      { state: 'uncertain', reason: 'interrupted' },
    );
  }
  if (inFlight.length > 0)
    deps.log.warn({ count: inFlight.length }, 'messages in flight at a stop are in doubt');
  return inFlight.length;
};

const work = async (tenant: Tenant, mayWork: () => boolean, signal: AbortSignal): Promise<void> => {
  const { deps, options, tenantId, rest } = tenant;
  const pace = makePace(options.ratePerSecond, deps.timer);
  const forget = deps.traffic.onTurn(() => pace.spend());
  signal.addEventListener('abort', forget, { once: true });
  const planQuestions = makePlanQuestions(deps);
  let hasFaults = false;
  const drain = makeDrain(deps, options, pace, () => (hasFaults = true));
  const planned = new Set<string>();
  let plannedAtMs = -Infinity;
  while (mayWork()) {
    // Nothing is in flight between two rounds: what still says so was sent, or not, while the store refused to write it down.
    if (hasFaults) await recover(deps, tenantId);
    hasFaults = false;
    await startDueNudges(deps, tenantId);
    if (deps.timer.nowMs() - plannedAtMs >= (options.planEveryMs ?? 15 * 60_000)) {
      if (planned.size > 100_000) planned.clear();
      await planQuestions(tenantId, planned, signal);
      plannedAtMs = deps.timer.nowMs();
    }
    const handled = await drain(tenantId, mayWork, signal);
    if (handled > 0) await closeFinishedNudges(deps, tenantId);
    else if (mayWork()) await rest(options.idleMs ?? 1_000);
  }
};

/** Nudges whose time has come: planned again for those who joined meanwhile, or whose planning a crash cut short. */
export const startDueNudges = async (deps: SenderDeps, tenantId: string): Promise<void> => {
  for (const nudge of await deps.nudges.listDue(tenantId, deps.clock.now())) {
    const isFresh = nudge.plannedAt && deps.clock.now().getTime() - nudge.plannedAt.getTime() < 60 * 60_000;
    if (!isFresh) await planNudge(deps, nudge);
    await deps.nudges.change(tenantId, nudge.id, ['scheduled'], { state: 'sending' });
  }
};

export const closeFinishedNudges = async (deps: SenderDeps, tenantId: string): Promise<void> => {
  for (const { id } of await deps.nudges.listInState(tenantId, 'sending')) {
    const pending = await deps.deliveries.listOfNudge(tenantId, id, pendingStates, 1);
    if (pending.length === 0) await deps.nudges.change(tenantId, id, ['sending'], { state: 'done' });
  }
};

/** Handles everything that is due now; resolves to how many deliveries were handled. */
export const makeDrain = (
  deps: SenderDeps,
  options: SenderOptions,
  pace: Pace,
  onFault: () => void = () => undefined,
) => {
  const send = makeSendDelivery(deps);
  const change = makeChangeDelivered(deps);
  const concurrency = options.concurrency ?? concurrencyFor(options.ratePerSecond);
  const throttle = makeThrottle(pace, deps.log);
  return async (tenantId: string, mayWork: () => boolean, signal?: AbortSignal): Promise<number> => {
    const queue = makeQueue(deps, tenantId);
    let handled = 0;
    const turn = async (): Promise<boolean> => {
      await deps.traffic.whenQuiet((ms) => deps.timer.sleep(ms, signal), politeMs);
      await pace.turn(signal);
      return mayWork();
    };
    const worker = async (): Promise<void> => {
      while (mayWork()) {
        const delivery = await queue.next();
        if (!delivery) return;
        try {
          const hand = { owner: options.owner, turn };
          const outcome = delivery.todo ? await change(delivery, hand) : await send(delivery, hand);
          throttle(outcome);
          deps.onOutcome?.(outcome.kind);
          // One that is not ours stays marked: it must not come back in this round.
          if (outcome.kind === 'taken-elsewhere') continue;
          handled += 1;
          queue.done(delivery);
        } catch (error) {
          deps.log.error({ error: describeError(error) }, 'a delivery met a fault');
          onFault();
          await postpone(deps, delivery);
        }
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return handled;
  };
};

const minuteMs = 60_000;
/** A delivery whose handling broke waits a little: the others must not wait behind it. */
const postpone = async ({ deliveries, clock }: SenderDeps, delivery: Delivery): Promise<void> => {
  const dueAt = new Date(clock.now().getTime() + minuteMs);
  await deliveries.change(delivery, { states: [delivery.state] }, { dueAt }).catch(() => undefined);
};

/** Hands out what is due, each once, reading ahead. */
const makeQueue = ({ deliveries, clock }: SenderDeps, tenantId: string) => {
  const inHand = new Set<string>();
  const idOf = ({ learnerId, nudgeId }: Delivery): string => `${learnerId} ${nudgeId}`;
  let ahead: Delivery[] = [];
  let reading: Promise<void> | undefined;
  let isDry = false;
  const read = async (): Promise<void> => {
    const limit = batchSize + inHand.size;
    const due = await deliveries.listDue(tenantId, clock.now(), limit);
    ahead = due.filter((delivery) => !inHand.has(idOf(delivery)));
    isDry = ahead.length === 0;
    reading = undefined;
  };
  return {
    next: async (): Promise<Delivery | undefined> => {
      while (ahead.length === 0 && !isDry) await (reading ??= read());
      const delivery = ahead.shift();
      if (delivery) inHand.add(idOf(delivery));
      return delivery;
    },
    done: (delivery: Delivery): void => void inHand.delete(idOf(delivery)),
  };
};

/**
 * One refusal holds one message; several in a row hold everybody, for what the channel asked or longer and longer. A channel
 * that does not let us in holds everybody at once.
 */
const makeThrottle = (pace: Pace, log: Log) => {
  let inARow = 0;
  let isShutOut = false;
  return (outcome: DeliveryOutcome): void => {
    const isIn = letsIn(outcome.kind);
    if (isIn === false) {
      if (!isShutOut)
        log.error(
          { everyMs: notLetInMs },
          'sending is held: the channel does not let the bot in, messages wait',
        );
      isShutOut = true;
      pace.holdFor(notLetInMs);
    }
    if (isIn) {
      if (isShutOut) log.info({}, 'the channel lets the bot in again: sending goes on');
      isShutOut = false;
      inARow = 0;
    }
    if (outcome.kind !== 'retry' || !outcome.isThrottled) return;
    inARow += 1;
    if (inARow >= throttledInARow)
      pace.holdFor(Math.min(longestPauseMs, outcome.retryAfterMs ?? 1_000 * 2 ** (inARow - throttledInARow)));
  };
};
