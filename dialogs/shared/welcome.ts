import { heading, panel, paragraph, small, type CardElement } from './cards';
import type { Talk } from './talk';

const lines = ({ say, speaker, organisation }: Talk): string[] => [
  speaker.firstName ? say('welcome.hello-name', { name: speaker.firstName }) : say('welcome.hello'),
  say('welcome.value'),
  say('welcome.kept', { months: organisation.retention.answersInMonths }),
  say('welcome.who-sees'),
  say('welcome.stop'),
];

/** What it does, what it keeps, who sees what, how to stop. */
export const welcomeElements = (talk: Talk): CardElement[] => {
  const [hello, ...rest] = lines(talk);
  return [
    heading(hello!),
    panel(
      'emphasis',
      rest.map((line) => paragraph(line, { spacing: 'Small' })),
    ),
    small(talk.say('welcome.first-question')),
  ];
};
export const welcomeText = (talk: Talk): string =>
  [...lines(talk), talk.say('welcome.first-question')].join('\n');
