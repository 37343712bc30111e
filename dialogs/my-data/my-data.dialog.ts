import type { makeChangePreferences } from '../../src/application/change-preferences';
import type { makeEraseMyData } from '../../src/application/erase-my-data';
import { frenchDates } from '../../src/domain/dates';
import type { LearnerKey } from '../../src/domain/learner/identity';
import { button, card, heading, link, paragraph, panel, type AdaptiveCard } from '../shared/cards';
import type { Effect } from '../shared/effects';
import { notice, switchLanguage } from '../shared/notice.card';
import type { Talk } from '../shared/talk';

export interface MyDataUseCases {
  eraseMyData: ReturnType<typeof makeEraseMyData>;
  changePreferences: ReturnType<typeof makeChangePreferences>;
  /** A personal address, good for a short while, where the export can be downloaded. */
  exportLink: (key: LearnerKey) => Promise<string>;
}

/** What is kept, who sees it, take it away, erase it: from the chat. */
export const myDataDialog = ({ eraseMyData, exportLink }: MyDataUseCases) => {
  const keyOf = ({ speaker }: Talk): LearnerKey => ({
    tenantId: speaker.tenantId,
    learnerId: speaker.learnerId,
  });
  return {
    show: (talk: Talk): Effect[] => [
      { kind: 'show', card: myDataCard(talk), summary: talk.say('data.title') },
    ],

    whoSees: (talk: Talk): Effect[] => [
      {
        kind: 'show',
        ...notice(talk, {
          text: [whoSeesText(talk), sharingText(talk)],
          more: [sharingButton(talk)],
          actions: ['my-data', 'next'],
        }),
      },
    ],

    exportData: async (talk: Talk): Promise<Effect[]> => {
      const url = await exportLink(keyOf(talk));
      return [
        {
          kind: 'show',
          ...notice(talk, {
            text: talk.say('data.export'),
            more: [link(talk.say('data.button.download'), url)],
            actions: ['my-data'],
          }),
        },
      ];
    },

    askErase: (talk: Talk): Effect[] => [
      {
        kind: 'show',
        summary: talk.say('data.erase.title'),
        card: card({
          lang: talk.locale,
          body: [
            heading(talk.say('data.erase.title')),
            paragraph(talk.say('data.erase.text', { answers: talk.state.counts.answers })),
          ],
          actions: [
            button(talk.say('data.button.erase-now'), { do: 'confirm-erase' }),
            button(talk.say('data.button.keep'), { do: 'dismiss' }, { isPrimary: true }),
          ],
          fallbackText: talk.say('data.erase.text', { answers: talk.state.counts.answers }),
        }),
      },
    ],

    erase: async (talk: Talk): Promise<Effect[]> => {
      await eraseMyData(keyOf(talk));
      const text = talk.say('data.erase.done');
      return [
        {
          kind: 'replace',
          summary: text,
          card: card({ lang: talk.locale, body: [paragraph(text)], fallbackText: text }),
        },
      ];
    },
  };
};

const myDataCard = (talk: Talk): AdaptiveCard => {
  const { say, state, organisation, locale, timeZone } = talk;
  const since = state.firstSeenAt ?? talk.now;
  const lines = [
    say('data.kept.answers', {
      answers: state.counts.answers,
      since: frenchDates.date(since, locale, timeZone),
      months: organisation.retention.answersInMonths,
    }),
    say('data.kept.preferences'),
    say('data.kept.text', { days: organisation.retention.freeTextInDays }),
    say('data.kept.purpose'),
  ];
  const officer = [organisation.dataProtection.officer, organisation.dataProtection.email]
    .filter(Boolean)
    .join(' · ');
  return card({
    lang: locale,
    body: [
      heading(say('data.title')),
      ...lines.map((line) => paragraph(line, { spacing: 'Small' })),
      panel('emphasis', [paragraph(whoSeesText(talk)), paragraph(sharingText(talk), { spacing: 'Small' })]),
      paragraph(say('data.officer', { officer })),
    ],
    actions: [
      button(say('data.button.export'), { do: 'export-data' }),
      sharingButton(talk),
      button(say('data.button.erase'), { do: 'erase-data' }),
      button(say('button.rhythm'), { do: 'rhythm' }),
      switchLanguage(talk),
    ],
    fallbackText: [...lines, whoSeesText(talk)].join('\n'),
  });
};

const whoSeesText = ({ say, state }: Talk): string =>
  say(state.preferences.sharedSince ? 'data.who-sees-shared' : 'data.who-sees');
const sharingText = ({ say, state, locale, timeZone }: Talk): string =>
  state.preferences.sharedSince
    ? say('data.shared', { day: frenchDates.date(state.preferences.sharedSince, locale, timeZone) })
    : say('data.not-shared');
const sharingButton = (talk: Talk) =>
  talk.state.preferences.sharedSince
    ? button(talk.say('data.button.unshare'), { do: 'unshare' })
    : button(talk.say('data.button.share'), { do: 'share' });
