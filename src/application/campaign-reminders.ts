import type { Nudge } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import type { Nudges } from './ports/nudges';
import { dayMs } from '../domain/time';

/** Under this, a campaign has no room for reminders. */
export const shortestCampaignInDays = 3;

/** Refuses with `invalid`. */
export const checkRoom = (startAt: Date, dueAt: Date): void => {
  if (dueAt.getTime() - startAt.getTime() < shortestCampaignInDays * dayMs)
    throw new Refusal('invalid', `dueAt must be at least ${shortestCampaignInDays} days after the start`);
};

/** Half-way and two days before the end, unless these are the same week: one is enough then. */
export const reminderDates = (startAt: Date, dueAt: Date): Date[] => {
  const half = new Date((startAt.getTime() + dueAt.getTime()) / 2);
  const last = new Date(dueAt.getTime() - 2 * dayMs);
  return last.getTime() - half.getTime() >= 7 * dayMs ? [half, last] : [last];
};

/** Those that follow an invitation which was scheduled; those that are there stay as they are. */
export const addReminders = async (nudges: Nudges, invitation: Nudge): Promise<void> => {
  const { campaign, id, at } = invitation;
  if (!campaign) return;
  // A draft that waited may have passed some.
  const dates = reminderDates(at, campaign.dueAt).filter((remindAt) => remindAt > at);
  for (const [index, remindAt] of dates.entries())
    await nudges.add({
      ...invitation,
      plannedAt: undefined,
      people: undefined,
      id: `${id}-r${index + 1}`,
      at: remindAt,
      campaign: { ...campaign, reminder: index + 1 },
    });
};

/** The reminders of a campaign: what stops or takes it back does the same to them. */
export const remindersOf = async (nudges: Nudges, { tenantId, id, campaign }: Nudge): Promise<Nudge[]> =>
  campaign && campaign.reminder === 0
    ? (await nudges.listOfPath(tenantId, campaign.pathId)).filter((nudge) => nudge.id.startsWith(`${id}-r`))
    : [];
