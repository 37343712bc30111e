import { spreadFrom, type Delivery } from '../domain/nudging/delivery';
import type { Nudge } from '../domain/nudging/nudge';
import { audienceOf } from './audience';
import { addReminders } from './campaign-reminders';
import type { Clock } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Nudges } from './ports/nudges';
import type { People } from './ports/people';

export interface PlanDeps {
  people: People;
  nudges: Nudges;
  deliveries: Deliveries;
  clock: Clock;
}

const batchSize = 500;

/** One delivery for each person of the audience, and the reminders of a campaign. Done twice, or again after a crash, it adds only who is new. */
export const planNudge = async (
  { people, nudges, deliveries, clock }: PlanDeps,
  nudge: Nudge,
): Promise<number> => {
  if (nudge.campaign?.reminder === 0) await addReminders(nudges, nudge);
  const now = clock.now();
  // At once means already due for everybody.
  const from = nudge.at > now ? nudge.at : new Date(now.getTime() - 2_000);
  const what = nudge.campaign && nudge.campaign.reminder > 0 ? 'path-reminder' : 'nudge';
  let count = 0;
  let batch: Delivery[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await deliveries.plan(batch);
    count += batch.length;
    batch = [];
  };
  for await (const { person, unit } of audienceOf(people, nudge.tenantId, nudge.units)) {
    batch.push({
      tenantId: nudge.tenantId,
      learnerId: person.learnerId,
      nudgeId: nudge.id,
      what,
      state: 'planned',
      dueAt: spreadFrom(from, person.learnerId),
      expiresAt: nudge.expiresAt,
      unit,
      attempts: 0,
    });
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  await nudges.change(nudge.tenantId, nudge.id, [nudge.state], { plannedAt: now, people: count });
  return count;
};
