import type { PositioningOutcome } from '../../src/application/take-positioning';
import { button, card, heading, paragraph, small, type AdaptiveCard } from '../shared/cards';
import { levelText } from '../shared/levels';
import { wayOn } from '../shared/notice.card';
import { topicName, type Talk } from '../shared/talk';

/** `foundation`, `all`, or the id of a topic. */
export type TestChoice = string;

export const chooseTestCard = (talk: Talk): AdaptiveCard => {
  const { say, prepared } = talk;
  return card({
    lang: talk.locale,
    body: [
      heading(say('positioning.title')),
      paragraph(say('positioning.text')),
      {
        type: 'Input.ChoiceSet',
        id: 'test',
        label: say('positioning.label'),
        style: 'expanded',
        isRequired: true,
        errorMessage: say('question.error.choose'),
        wrap: true,
        value: 'foundation',
        choices: [
          { title: say('positioning.choice.foundation'), value: 'foundation' },
          { title: say('positioning.choice.all'), value: 'all' },
          ...prepared.topicIds.map((id) => ({ title: topicName(talk, id), value: id })),
        ],
      },
    ],
    actions: [
      button(
        say('positioning.button.start'),
        { do: 'start-positioning', topics: [] },
        { needsInputs: true, isPrimary: true },
      ),
      button(say('button.cancel'), { do: 'dismiss' }),
    ],
    fallbackText: say('positioning.text'),
  });
};

/** What is known now, always with how sure. */
export const resultCard = (
  talk: Talk,
  outcome: Extract<PositioningOutcome, { kind: 'finished' }>,
): AdaptiveCard => {
  const { say } = talk;
  const known = outcome.progress.topics.filter((topic) => outcome.topics.includes(topic.topic));
  const lines = known.map((topic) => ({ name: topicName(talk, topic.topic), text: levelText(talk, topic) }));
  const intro = introOf(talk, outcome, lines.length > 0);
  return card({
    lang: talk.locale,
    body: [
      heading(say('positioning.result')),
      paragraph(intro),
      ...lines.flatMap(({ name, text }) => [
        paragraph(name, { weight: 'Bolder' }),
        paragraph(text, { spacing: 'None' }),
      ]),
      lines.length === 0 ? paragraph(say('progress.nothing-yet')) : small(say('progress.scale')),
    ],
    actions: [wayOn(talk, 'next', true), wayOn(talk, 'paths'), wayOn(talk, 'progress'), wayOn(talk, 'tip')],
    fallbackText: [
      say('positioning.result'),
      intro,
      ...lines.map(({ name, text }) => `${name} : ${text}`),
    ].join('\n'),
  });
};

/** Nothing answered, or nothing known: there is nothing to keep nor to tell. */
const introOf = (
  { say }: Talk,
  { why, answers }: Extract<PositioningOutcome, { kind: 'finished' }>,
  isKnown: boolean,
): string => {
  if (why === 'sure') return say('positioning.finished-sure', { answers });
  if (why === 'stopped' && (answers === 0 || !isKnown)) return say('positioning.finished-unanswered');
  return say(`positioning.finished-${why}`);
};
