import { button, card, heading, paragraph, textInput, type AdaptiveCard } from '../shared/cards';
import type { Talk } from '../shared/talk';

/** What is wrong with a question, in the learner's words; the note is optional. */
export const reportCard = (talk: Talk, presentationId: string | undefined): AdaptiveCard => {
  const { say } = talk;
  return card({
    lang: talk.locale,
    body: [
      heading(say('report.title')),
      paragraph(say('report.text')),
      textInput({
        id: 'note',
        label: say('report.label'),
        maxLength: 500,
        isMultiline: true,
        placeholder: say('report.placeholder'),
      }),
    ],
    actions: [
      button(
        say('report.button.send'),
        { do: 'send-report', p: presentationId },
        { needsInputs: true, isPrimary: true },
      ),
      button(say('button.cancel'), { do: 'dismiss' }),
    ],
    fallbackText: say('report.text'),
  });
};
