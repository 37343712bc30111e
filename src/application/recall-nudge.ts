import type { Nudge } from '../domain/nudging/nudge';
import { checkMayBecome } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import { inGroups, stopReminders, withdrawWaiting } from './cancel-nudge';
import type { ComposeDeps } from './compose-nudge';
import type { Deliveries } from './ports/deliveries';
import { getNudge, type NudgeCommand } from './send-nudge';

/** Nothing more goes, and the sender deletes what was delivered. */
export const makeRecallNudge =
  (deps: ComposeDeps) =>
  async (command: NudgeCommand): Promise<Nudge> => {
    const { author, nudgeId } = command;
    const nudge = await getNudge(deps, command);
    if (nudge.state === 'recalled') return nudge;
    checkMayBecome(nudge, 'recalled');
    const recalled = await deps.nudges.change(author.tenantId, nudgeId, [nudge.state], { state: 'recalled' });
    if (!recalled) throw new Refusal('conflict', 'the nudge changed meanwhile: look at its status');
    await withdrawWaiting(deps.deliveries, recalled);
    const reminders = await stopReminders(deps, recalled, 'recalled');
    for (const each of [recalled, ...reminders])
      await markDelivered(deps.deliveries, each, 'delete', deps.clock.now());
    await deps.audit(author, { action: 'nudge-recalled', nudgeId, units: nudge.units });
    deps.kick();
    return recalled;
  };

/** Leaves the sender something to do to each delivered message. One in flight now is caught when it lands. */
export const markDelivered = async (
  deliveries: Deliveries,
  { tenantId, id }: Pick<Nudge, 'tenantId' | 'id'>,
  todo: 'update' | 'delete',
  dueAt: Date,
): Promise<void> => {
  const delivered = await deliveries.listOfNudge(tenantId, id, ['sent']);
  await inGroups(delivered, (delivery) =>
    deliveries.change(delivery, { states: ['sent'] }, { todo, dueAt, attempts: 0 }),
  );
};
