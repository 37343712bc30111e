import type { Nudge } from '../domain/nudging/nudge';
import type { Nudges } from './ports/nudges';

/** The reminders of a campaign: what stops or takes it back does the same to them. */
export const remindersOf = async (nudges: Nudges, { tenantId, id, campaign }: Nudge): Promise<Nudge[]> =>
  campaign && campaign.reminder === 0
    ? (await nudges.listOfPath(tenantId, campaign.pathId)).filter((nudge) => nudge.id.startsWith(`${id}-r`))
    : [];
