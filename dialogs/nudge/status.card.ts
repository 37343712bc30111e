import type { NudgeReport } from '../../src/application/report-nudge';
import { deliveryStates } from '../../src/domain/nudging/delivery';
import type { WordingKey } from '../../src/domain/bank/wording';
import {
  button,
  card,
  heading,
  paragraph,
  small,
  type AdaptiveCard,
  type CardElement,
} from '../shared/cards';
import type { Talk } from '../shared/talk';
import { campaignText } from './campaign.card';

/** What became of a nudge: how many, in which state, and why. */
export const statusCard = (talk: Talk, report: NudgeReport): AdaptiveCard => {
  const { say, locale } = talk;
  const { counts, reasons, people, responded, id, remindersLeft = 0, nudge } = report;
  const { campaign } = nudge;
  // The invitation is everywhere, the campaign goes on.
  const state = report.state === 'done' && remindersLeft > 0 ? 'sending' : report.state;
  const stateText = say(`nudge.state.${state}`);
  const title = campaign
    ? say('nudge.campaign.status-title', { state: stateText })
    : say('nudge.status.title', { state: stateText });
  const lines: CardElement[] = deliveryStates
    .filter((each) => counts[each] > 0)
    .flatMap((each) => [
      paragraph(say('nudge.status.line', { state: say(`nudge.delivery.${each}`), count: counts[each] })),
      ...Object.entries(reasons[each] ?? {}).map(([reason, count]) =>
        small(`• ${say('nudge.status.why', { reason: reasonText(talk, reason), count })}`),
      ),
    ]);
  const isPending = counts.planned + counts.held + counts.sending > 0;
  const mayCancel = (isPending || remindersLeft > 0) && (state === 'scheduled' || state === 'sending');
  const mayRecall = counts.sent > 0 && state !== 'recalled';
  const audience = say('nudge.status.people', { people });
  return card({
    lang: locale,
    body: [
      heading(title),
      campaign ? paragraph(campaignText(talk, campaign)) : undefined,
      paragraph(audience),
      ...lines,
      responded === undefined || counts.sent === 0
        ? undefined
        : paragraph(say('nudge.status.responded', { count: responded })),
      remindersLeft > 0
        ? paragraph(say('nudge.campaign.reminders-left', { count: remindersLeft }))
        : undefined,
    ],
    actions: [
      button(say('nudge.button.status'), { do: 'nudge-status', nudge: id }, { isPrimary: true }),
      campaign ? button(say('nudge.button.funnel'), { do: 'campaign-funnel', nudge: id }) : undefined,
      mayCancel
        ? button(say(isPending ? 'nudge.button.cancel' : 'nudge.button.cancel-reminders'), {
            do: 'cancel-nudge',
            nudge: id,
          })
        : undefined,
      mayRecall ? button(say('nudge.button.correct'), { do: 'correct-nudge', nudge: id }) : undefined,
      mayRecall ? button(say('nudge.button.recall'), { do: 'recall-nudge', nudge: id }) : undefined,
      button(say('nudge.button.mine'), { do: 'my-nudges' }),
    ],
    fallbackText: [title, audience].join('\n'),
  });
};

const reasonText = ({ say, prepared }: Talk, reason: string): string => {
  const key = `nudge.reason.${reason}`;
  return key in prepared.release.content.wording.fr
    ? say(key as WordingKey & `nudge.reason.other`)
    : say('nudge.reason.other');
};
