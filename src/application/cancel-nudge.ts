import { pendingStates, waitingStates } from '../domain/nudging/delivery';
import { checkMayBecome, type Nudge } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import { remindersOf } from './campaign-reminders';
import type { ComposeDeps } from './compose-nudge';
import type { Deliveries } from './ports/deliveries';
import { getNudge, type NudgeCommand } from './send-nudge';

const together = 100;

/** Nothing more goes; what was delivered stays. Asked twice, it is cancelled once. */
export const makeCancelNudge =
  (deps: ComposeDeps) =>
  async (command: NudgeCommand): Promise<Nudge> => {
    const { author, nudgeId } = command;
    const nudge = await getNudge(deps, command);
    if (nudge.state === 'cancelled') return nudge;
    if (await isAllSent(deps, nudge)) return cancelReminders(deps, command, nudge);
    checkMayBecome(nudge, 'cancelled');
    const cancelled = await deps.nudges.change(author.tenantId, nudgeId, [nudge.state], {
      state: 'cancelled',
    });
    if (!cancelled) throw new Refusal('conflict', 'the nudge changed meanwhile: look at its status');
    await withdrawWaiting(deps.deliveries, cancelled);
    await stopReminders(deps, cancelled, 'cancelled');
    await deps.audit(author, { action: 'nudge-cancelled', nudgeId, units: nudge.units });
    return cancelled;
  };

const isAllSent = async ({ deliveries }: ComposeDeps, nudge: Nudge): Promise<boolean> => {
  if (nudge.state === 'done') return true;
  if (nudge.state !== 'sending') return false;
  return (await deliveries.listOfNudge(nudge.tenantId, nudge.id, pendingStates, 1)).length === 0;
};

/** Everybody has the invitation of a campaign: its reminders may still be cancelled. */
const cancelReminders = async (
  deps: ComposeDeps,
  { author, nudgeId }: NudgeCommand,
  nudge: Nudge,
): Promise<Nudge> => {
  const stopped = await stopReminders(deps, nudge, 'cancelled');
  if (stopped.length === 0) throw new Refusal('conflict', 'everything was sent already: recall it instead');
  await deps.audit(author, { action: 'nudge-cancelled', nudgeId, units: nudge.units });
  return nudge;
};

const mayStop = {
  cancelled: ['scheduled', 'sending'],
  recalled: ['scheduled', 'sending', 'done', 'cancelled'],
} as const;

/** The reminders of a campaign stop with it. */
export const stopReminders = async (
  { nudges, deliveries }: Pick<ComposeDeps, 'nudges' | 'deliveries'>,
  nudge: Nudge,
  state: 'cancelled' | 'recalled',
): Promise<Nudge[]> => {
  const stopped: Nudge[] = [];
  for (const { tenantId, id } of await remindersOf(nudges, nudge)) {
    const reminder = await nudges.change(tenantId, id, mayStop[state], { state });
    if (!reminder) continue;
    await withdrawWaiting(deliveries, reminder);
    stopped.push(reminder);
  }
  return stopped;
};

/** Takes out of the queue whatever has not left. */
export const withdrawWaiting = async (
  deliveries: Deliveries,
  { tenantId, id }: Pick<Nudge, 'tenantId' | 'id'>,
): Promise<void> => {
  const waiting = await deliveries.listOfNudge(tenantId, id, waitingStates);
  await inGroups(waiting, (delivery) =>
    deliveries.change(
      delivery,
      { states: waitingStates },
      { state: 'cancelled', reason: 'withdrawn', dueAt: undefined },
    ),
  );
};

/** A hundred at a time, so that the store writes them together. */
export const inGroups = async <T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> => {
  for (let start = 0; start < items.length; start += together)
    await Promise.all(items.slice(start, start + together).map(act));
};
