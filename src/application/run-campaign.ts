import type { Nudge } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import { audienceOf, type Author } from './audience';
import { checkRoom } from './campaign-reminders';
import { makeComposeNudge, type ComposeDeps } from './compose-nudge';
import { smallestGroup } from '../domain/privacy/blocks';
import { rounded } from './report-nudge';
import { getNudge, makeSendNudge, type NudgeCommand } from './send-nudge';
import type { Turns } from './turn';

export interface CampaignCommand {
  author: Author;
  units: string[];
  path: string;
  dueAt: Date;
  text?: string;
  at?: Date;
  /** Waits for `sendNudge`. */
  isDraft?: boolean;
}

/** A path with a deadline: an invitation now, a reminder half-way and another two days before the end, for those not done. */
export const makeStartCampaign =
  (deps: ComposeDeps) =>
  async (command: CampaignCommand): Promise<Nudge> => {
    const { author, units, path, dueAt, text, at, isDraft } = command;
    const now = deps.clock.now();
    checkRoom(at && at > now ? at : now, dueAt);
    const draft = await makeComposeNudge(deps)({
      author,
      units,
      text,
      template: text === undefined ? 'parcours' : undefined,
      attach: { path },
      at,
      expiresAt: dueAt,
      isDraft: true,
      campaign: { pathId: path, dueAt, reminder: 0 },
    });
    return isDraft ? draft : makeSendNudge(deps)({ author, nudgeId: draft.id });
  };

/** From the audience to the end of the path. Rounded, and silent about small groups: it must never tell who is late. */
export type Funnel =
  | { kind: 'funnel'; people: number; met: number; started: number; finished: number; dueAt: Date }
  | { kind: 'too-few'; dueAt: Date };

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
