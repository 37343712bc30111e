import { z } from 'zod';
import type { CampaignCommand, Funnel } from '../../src/application/run-campaign';
import type { NudgeCommand } from '../../src/application/send-nudge';
import type { Nudge } from '../../src/domain/nudging/nudge';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { inputsOf, type PayloadOf } from '../shared/payloads';
import type { Talk } from '../shared/talk';
import { campaignCard, funnelCard, type CampaignForm } from './campaign.card';
import { authorOf, forManagers, momentFrom, problemText, refused, replace, unitsOf } from './manager-steps';
import type { NudgeUseCases } from './nudge.dialog';

export interface CampaignUseCases extends Pick<NudgeUseCases, 'unitsInScope' | 'reportNudge'> {
  startCampaign(command: CampaignCommand): Promise<Nudge>;
  showFunnel(command: NudgeCommand): Promise<Funnel>;
}

const formSchema = z.object({
  units: z.string().max(20_000).optional(),
  path: z.string().max(120).optional(),
  until: z.string().max(10).optional(),
  text: z.string().max(2_000).optional(),
});
const lastMinute = '23:59';

/**
 * A path with a deadline for teams. Once written down it is a nudge: `beforeSending` shows it, and it is tried, sent,
 * followed, corrected and taken back as one.
 */
export const campaignDialog = (
  useCases: CampaignUseCases,
  beforeSending: (talk: Talk, nudge: Nudge) => Promise<Effect[]>,
) => {
  const open = async (talk: Talk): Promise<Effect[]> => {
    if (!talk.organisation.features.nudges) return refused(talk, 'nudge.switched-off');
    const units = await useCases.unitsInScope(authorOf(talk));
    if (units.length === 0) return refused(talk, 'nudge.no-unit');
    return [{ kind: 'show', card: campaignCard(talk, units), summary: talk.say('nudge.campaign.title') }];
  };

  const preview = async (talk: Talk, payload: PayloadOf<'preview-campaign'>): Promise<Effect[]> => {
    const form: CampaignForm = formSchema.catch({}).parse(inputsOf(payload));
    const again = async (error: string): Promise<Effect[]> => {
      const units = await useCases.unitsInScope(authorOf(talk));
      return [replace(talk.say('nudge.campaign.title'), campaignCard(talk, units, form, error))];
    };
    const command = commandOf(talk, form);
    if (typeof command === 'string') return again(command);
    try {
      return await beforeSending(talk, await useCases.startCampaign(command));
    } catch (error) {
      return again(problemText(talk, error));
    }
  };

  const funnel = async (talk: Talk, nudgeId: string): Promise<Effect[]> => {
    const command = { author: authorOf(talk), nudgeId };
    try {
      const [{ nudge }, counts] = await Promise.all([
        useCases.reportNudge(command),
        useCases.showFunnel(command),
      ]);
      return [replace(talk.say('nudge.campaign.funnel-title'), funnelCard(talk, nudge, counts))];
    } catch (error) {
      const text = problemText(talk, error);
      return [{ kind: 'replace', ...notice(talk, { text, actions: ['campaign', 'help'] }) }];
    }
  };

  return forManagers({ open, preview, funnel });
};

/** What the form asks for, or the sentence that says what is missing. */
const commandOf = (talk: Talk, { units, path, until, text }: CampaignForm): CampaignCommand | string => {
  const chosen = unitsOf(units);
  if (chosen.length === 0) return talk.say('nudge.compose.choose-units');
  if (!path) return talk.say('nudge.campaign.choose-path');
  const dueAt = momentFrom(talk, until ?? '', lastMinute);
  if (dueAt === 'impossible') return talk.say('nudge.problem.dates');
  return {
    author: authorOf(talk),
    units: chosen,
    path,
    dueAt,
    text: text?.trim() || undefined,
    isDraft: true,
  };
};
