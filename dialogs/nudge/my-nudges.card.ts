import type { Nudge } from '../../src/domain/nudging/nudge';
import { button, card, heading, pickInput, type AdaptiveCard } from '../shared/cards';
import { wayOn } from '../shared/notice.card';
import { dayText, pathName, type Talk } from '../shared/talk';
import { unitText } from './nudge.card';

/** Older ones are in the API's list. */
const mostShown = 8;

/** The latest that one sent, each with what tells it from the others. */
export const myNudgesCard = (talk: Talk, nudges: readonly Nudge[]): AdaptiveCard => {
  const { say, locale } = talk;
  const choices = nudges.slice(0, mostShown).map((nudge) => ({
    title: say('nudge.mine.line', {
      what: whatOf(talk, nudge),
      units: nudge.units.map(unitText).join(', '),
      day: dayText(talk, nudge.at),
    }),
    value: nudge.id,
  }));
  return card({
    lang: locale,
    body: [
      heading(say('nudge.mine.title')),
      {
        ...pickInput({
          id: 'nudge',
          label: say('nudge.mine.label'),
          choices,
          placeholder: say('question.placeholder'),
          errorMessage: say('nudge.mine.label'),
          value: choices[0]?.value,
        }),
        style: 'expanded',
      },
    ],
    actions: [
      button(say('nudge.button.status'), { do: 'nudge-status' }, { needsInputs: true, isPrimary: true }),
      wayOn(talk, 'compose-nudge'),
      wayOn(talk, 'campaign'),
    ],
    fallbackText: [say('nudge.mine.title'), ...choices.map(({ title }) => `• ${title}`)].join('\n'),
  });
};

const maxChars = 60;
const whatOf = (talk: Talk, { campaign, text, template }: Nudge): string => {
  const { say, prepared } = talk;
  if (campaign) return say('nudge.mine.campaign', { name: pathName(talk, campaign.pathId) });
  const words =
    text ?? prepared.release.content.wording.fr[`nudge.template.${template}`] ?? say('nudge.mine.nudge');
  return words.length > maxChars ? `${words.slice(0, maxChars - 1).trimEnd()}…` : words;
};
