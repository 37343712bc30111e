import type { Nudge } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import { audienceOf, type Author } from './audience';
import { makeComposeNudge, type ComposeDeps } from './compose-nudge';
import { smallestGroup } from './report-nudge';
import { getNudge, type NudgeCommand } from './send-nudge';
import type { Turns } from './turn';

export interface CampaignCommand {
  author: Author;
  units: string[];
  path: string;
  dueAt: Date;
  text?: string;
  at?: Date;
}

const dayMs = 86_400_000;
/** Under this, a campaign has no room for reminders. */
const shortestInDays = 3;

/** A path with a deadline: an invitation now, a reminder half-way and another two days before the end, for those not done. */
export const makeStartCampaign =
  (deps: ComposeDeps) =>
  async (command: CampaignCommand): Promise<Nudge> => {
    const { author, units, path, dueAt, text, at } = command;
    const now = deps.clock.now();
    const startAt = at && at > now ? at : now;
    if (dueAt.getTime() - startAt.getTime() < shortestInDays * dayMs)
      throw new Refusal('invalid', `dueAt must be at least ${shortestInDays} days after the start`);
    const draft = await makeComposeNudge(deps)({
      author,
      units,
      text,
      template: text === undefined ? 'parcours' : undefined,
      attach: { path },
      at,
      expiresAt: dueAt,
      isDraft: true,
    });
    const campaign = { pathId: path, dueAt, reminder: 0 };
    await deps.nudges.change(author.tenantId, draft.id, ['draft'], { state: 'scheduled', campaign });
    for (const [index, remindAt] of reminderDates(startAt, dueAt).entries())
      await deps.nudges.add({
        ...draft,
        id: `${draft.id}-r${index + 1}`,
        state: 'scheduled',
        at: remindAt,
        campaign: { ...campaign, reminder: index + 1 },
      });
    await deps.audit(author, { action: 'campaign-started', nudgeId: draft.id, units });
    deps.kick();
    return { ...draft, state: 'scheduled', campaign };
  };

/** Half-way and two days before the end, unless these are the same week: one is enough then. */
export const reminderDates = (startAt: Date, dueAt: Date): Date[] => {
  const half = new Date((startAt.getTime() + dueAt.getTime()) / 2);
  const last = new Date(dueAt.getTime() - 2 * dayMs);
  return last.getTime() - half.getTime() >= 7 * dayMs ? [half, last] : [last];
};

/** From the audience to the end of the path. Rounded, and silent about small groups: it must never tell who is late. */
export type Funnel =
  | { kind: 'funnel'; people: number; met: number; started: number; finished: number; dueAt: Date }
  | { kind: 'too-few'; dueAt: Date };

const rounding = 5;
const rounded = (count: number): number => Math.round(count / rounding) * rounding;

export const makeShowFunnel =
  (deps: Pick<ComposeDeps, 'nudges' | 'people'> & { turns: Turns }) =>
  async (command: NudgeCommand): Promise<Funnel> => {
    const { campaign, tenantId, units } = await getNudge(deps, command);
    if (!campaign) throw new Refusal('not-found', 'this nudge is no campaign');
    const counts = { people: 0, met: 0, started: 0, finished: 0 };
    for await (const { person } of audienceOf(deps.people, tenantId, units)) {
      const { welcomedAt, paths } = await deps.turns.read(person);
      const path = paths[campaign.pathId];
      counts.people += 1;
      if (welcomedAt) counts.met += 1;
      if (path) counts.started += 1;
      if (path?.isFinished) counts.finished += 1;
    }
    if (counts.people < smallestGroup) return { kind: 'too-few', dueAt: campaign.dueAt };
    const { people, met, started, finished } = counts;
    return {
      kind: 'funnel',
      people,
      met: rounded(met),
      started: rounded(started),
      finished: rounded(finished),
      dueAt: campaign.dueAt,
    };
  };
