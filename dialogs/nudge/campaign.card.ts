import { reminderDates, shortestCampaignInDays } from '../../src/application/campaign-reminders';
import type { Funnel } from '../../src/application/run-campaign';
import type { Nudge } from '../../src/domain/nudging/nudge';
import { maxOwnTextChars } from '../../src/domain/nudging/own-text';
import {
  button,
  card,
  heading,
  panel,
  paragraph,
  pickInput,
  small,
  textInput,
  type AdaptiveCard,
} from '../shared/cards';
import { dayText, pathName, type Talk } from '../shared/talk';
import { unitsInput } from './units-input';
import { dayMs } from '../../src/domain/time';

/** What the form says. */
export interface CampaignForm {
  units?: string;
  path?: string;
  /** The last day, "2026-12-18". */
  until?: string;
  text?: string;
}

const usualDays = 28;
const dateIn = ({ now }: Talk, days: number): string =>
  new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);

export const campaignCard = (
  talk: Talk,
  units: readonly string[],
  form: CampaignForm = {},
  error?: string,
): AdaptiveCard => {
  const { say, locale, prepared } = talk;
  const { paths } = prepared.release.content;
  return card({
    lang: locale,
    body: [
      heading(say('nudge.campaign.title')),
      error ? panel('warning', [paragraph(error)]) : undefined,
      paragraph(say('nudge.campaign.text')),
      unitsInput(talk, units, form.units),
      pickInput({
        id: 'path',
        label: say('nudge.campaign.label.path'),
        choices: paths.map(({ id, name, minutes }) => ({
          title: say('nudge.campaign.path', { name, minutes }),
          value: id,
        })),
        placeholder: say('question.placeholder'),
        errorMessage: say('nudge.campaign.choose-path'),
        value: form.path,
      }),
      {
        type: 'Input.Date',
        id: 'until',
        label: say('nudge.campaign.label.until'),
        isRequired: true,
        errorMessage: say('nudge.campaign.choose-day', { days: shortestCampaignInDays }),
        min: dateIn(talk, shortestCampaignInDays),
        value: form.until ?? dateIn(talk, usualDays),
      },
      textInput({
        id: 'text',
        label: say('nudge.compose.label.text', { max: maxOwnTextChars }),
        maxLength: maxOwnTextChars,
        isMultiline: true,
        placeholder: say('nudge.campaign.placeholder'),
        value: form.text,
      }),
    ],
    actions: [
      button(say('nudge.button.prepare'), { do: 'preview-campaign' }, { needsInputs: true, isPrimary: true }),
      button(say('button.cancel'), { do: 'dismiss' }),
    ],
    fallbackText: say('nudge.campaign.text'),
  });
};

/** « Le parcours « E-mails », jusqu’au vendredi 18 décembre. » */
export const campaignText = (talk: Talk, { pathId, dueAt }: NonNullable<Nudge['campaign']>): string =>
  talk.say('nudge.campaign.about', { name: pathName(talk, pathId), day: dayText(talk, dueAt) });

/** When those who are not done are reminded. */
export const remindersText = (talk: Talk, { at, campaign }: Nudge): string => {
  const [first, second] = campaign ? reminderDates(at, campaign.dueAt) : [];
  if (!first) return '';
  const day = dayText(talk, first);
  return second
    ? talk.say('nudge.campaign.two-reminders', { first: day, second: dayText(talk, second) })
    : talk.say('nudge.campaign.one-reminder', { day });
};

/** From the audience to the end of the path, as a group. */
export const funnelCard = (talk: Talk, nudge: Nudge, funnel: Funnel): AdaptiveCard => {
  const { say, locale } = talk;
  const about = nudge.campaign ? campaignText(talk, nudge.campaign) : '';
  const texts =
    funnel.kind === 'too-few'
      ? [say('nudge.campaign.too-few')]
      : [
          say('nudge.status.people', { people: funnel.people }),
          say('nudge.campaign.met', { count: funnel.met }),
          say('nudge.campaign.started', { count: funnel.started }),
          say('nudge.campaign.finished', { count: funnel.finished }),
        ];
  return card({
    lang: locale,
    body: [
      heading(say('nudge.campaign.funnel-title')),
      paragraph(about),
      ...texts.map((text) => paragraph(text)),
      funnel.kind === 'funnel' ? small(say('nudge.campaign.rounded')) : undefined,
    ],
    actions: [
      button(say('nudge.button.status'), { do: 'nudge-status', nudge: nudge.id }, { isPrimary: true }),
      button(say('button.team'), { do: 'team' }),
    ],
    fallbackText: [about, ...texts].join('\n'),
  });
};
