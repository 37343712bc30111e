import { button, card, heading, panel, paragraph, type AdaptiveCard } from '../shared/cards';
import type { Talk } from '../shared/talk';

/** 1 = Monday. 2024-01-01 was one. */
export const weekdayName = ({ locale }: Pick<Talk, 'locale'>, day: number): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, day)),
  );

const hours = [
  '08:00',
  '08:30',
  '09:00',
  '09:30',
  '10:00',
  '10:30',
  '11:00',
  '11:30',
  '13:30',
  '14:00',
  '15:00',
  '16:00',
  '17:00',
];

export const rhythmCard = (talk: Talk, error?: string): AdaptiveCard => {
  const { say, locale } = talk;
  const { rhythm } = talk.state.preferences;
  const times = hours.includes(rhythm.hour) ? hours : [...hours, rhythm.hour].sort();
  return card({
    lang: locale,
    body: [
      heading(say('rhythm.title')),
      error ? panel('warning', [paragraph(error)]) : undefined,
      paragraph(say('rhythm.text')),
      {
        type: 'Input.ChoiceSet',
        id: 'days',
        label: say('rhythm.label.days'),
        style: 'expanded',
        isMultiSelect: true,
        isRequired: true,
        errorMessage: say('rhythm.incomplete'),
        value: rhythm.days.join(','),
        choices: [1, 2, 3, 4, 5].map((day) => ({ title: weekdayName(talk, day), value: String(day) })),
      },
      {
        type: 'Input.ChoiceSet',
        id: 'hour',
        label: say('rhythm.label.hour'),
        style: 'compact',
        isRequired: true,
        errorMessage: say('rhythm.incomplete'),
        value: rhythm.hour,
        choices: times.map((time) => ({
          title: locale === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time,
          value: time,
        })),
      },
      {
        type: 'Input.ChoiceSet',
        id: 'cap',
        label: say('rhythm.label.cap'),
        style: 'compact',
        isRequired: true,
        errorMessage: say('rhythm.incomplete'),
        value: String(Math.min(5, rhythm.weeklyCap)),
        choices: [0, 1, 2, 3, 4, 5].map((cap) => ({ title: say('rhythm.cap', { cap }), value: String(cap) })),
      },
    ],
    actions: [
      button(say('rhythm.button.save'), { do: 'save-rhythm' }, { needsInputs: true, isPrimary: true }),
      button(say('button.pause'), { do: 'pause' }),
      button(say('button.stop-nudges'), { do: 'stop-reminders', scope: 'nudges' }),
      button(say('button.stop-all'), { do: 'stop-reminders', scope: 'all' }),
    ],
    fallbackText: say('rhythm.text'),
  });
};

export const pauseCard = (talk: Talk, error?: string): AdaptiveCard => {
  const { say } = talk;
  return card({
    lang: talk.locale,
    body: [
      heading(say('pause.title')),
      error ? panel('warning', [paragraph(error)]) : undefined,
      paragraph(say('pause.text')),
      {
        type: 'Input.ChoiceSet',
        id: 'days',
        label: say('pause.label.days'),
        style: 'expanded',
        isRequired: false,
        choices: [7, 14, 30].map((days) => ({ title: say('pause.days', { days }), value: String(days) })),
      },
      {
        type: 'Input.Date',
        id: 'date',
        label: say('pause.label.date'),
        min: talk.now.toISOString().slice(0, 10),
      },
    ],
    actions: [
      button(say('pause.button.confirm'), { do: 'confirm-pause' }, { needsInputs: true, isPrimary: true }),
      button(say('button.cancel'), { do: 'dismiss' }),
    ],
    fallbackText: say('pause.text'),
  });
};
