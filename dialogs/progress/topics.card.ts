import { button, card, heading, paragraph, type AdaptiveCard } from '../shared/cards';
import { topicName, type Talk } from '../shared/talk';

/** All topics in one list: more than six would not fit in buttons. */
export const topicsCard = (talk: Talk): AdaptiveCard => {
  const { say, prepared, locale } = talk;
  return card({
    lang: locale,
    body: [
      heading(say('topics.title')),
      paragraph(say('topics.text')),
      {
        type: 'Input.ChoiceSet',
        id: 'topic',
        label: say('topics.label'),
        style: 'expanded',
        isRequired: true,
        errorMessage: say('question.error.choose'),
        wrap: true,
        value: talk.state.topic ?? 'surprise',
        choices: [
          { title: say('topics.surprise'), value: 'surprise' },
          ...prepared.topicIds.map((id) => ({ title: topicName(talk, id), value: id })),
        ],
      },
    ],
    actions: [
      button(say('topics.button.question'), { do: 'choose-topic' }, { needsInputs: true, isPrimary: true }),
      button(say('topics.button.tip'), { do: 'tip' }, { needsInputs: true }),
    ],
    fallbackText: [say('topics.text'), ...prepared.topicIds.map((id) => `• ${topicName(talk, id)}`)].join(
      '\n',
    ),
  });
};
