import { templatesOf } from '../../src/application/compose-nudge';
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
import { aboutTopic, dayText, hourText, topicName, type Talk } from '../shared/talk';
import { campaignText, remindersText } from './campaign.card';
import { unitText } from './nudge.card';
import { unitsInput } from './units-input';

/** What the form says, as inputs and as what a later card carries on. */
export interface ComposeForm {
  units?: string;
  template?: string;
  text?: string;
  attach?: string;
  date?: string;
  time?: string;
}

export const composeCard = (
  talk: Talk,
  units: readonly string[],
  form: ComposeForm = {},
  error?: string,
): AdaptiveCard => {
  const { say, locale, prepared } = talk;
  const topics = prepared.topicIds.map((id) => ({ id, name: topicName(talk, id) }));
  const attachments = [
    { title: say('nudge.compose.attach.none'), value: 'none' },
    ...topics.map(({ id, name }) => ({
      title: say('nudge.compose.attach.question', { topic: name }),
      value: `question:${id}`,
    })),
    ...topics.map(({ id, name }) => ({
      title: say('nudge.compose.attach.tip', { topic: name }),
      value: `tip:${id}`,
    })),
    ...prepared.release.content.paths.map(({ id, name }) => ({
      title: say('nudge.compose.attach.path', { name }),
      value: `path:${id}`,
    })),
  ];
  const templates = templatesOf(prepared).map(({ id, text }) => ({ title: text, value: id }));
  return card({
    lang: locale,
    body: [
      heading(say('nudge.compose.title')),
      error ? panel('warning', [paragraph(error)]) : undefined,
      paragraph(say('nudge.compose.text')),
      unitsInput(talk, units, form.units),
      {
        type: 'Input.ChoiceSet',
        id: 'template',
        label: say('nudge.compose.label.template'),
        style: 'expanded',
        wrap: true,
        value: form.template ?? templates[0]?.value ?? 'own',
        choices: [...templates, { title: say('nudge.compose.own-words'), value: 'own' }],
      },
      textInput({
        id: 'text',
        label: say('nudge.compose.label.text', { max: maxOwnTextChars }),
        maxLength: maxOwnTextChars,
        isMultiline: true,
        placeholder: say('nudge.compose.placeholder'),
        value: form.text,
      }),
      {
        type: 'Input.ChoiceSet',
        id: 'attach',
        label: say('nudge.compose.label.attach'),
        style: 'compact',
        wrap: true,
        value: form.attach ?? 'none',
        choices: attachments,
      },
      {
        type: 'Input.Date',
        id: 'date',
        label: say('nudge.compose.label.date'),
        min: talk.now.toISOString().slice(0, 10),
        value: form.date,
      },
      { type: 'Input.Time', id: 'time', label: say('nudge.compose.label.time'), value: form.time },
    ],
    actions: [
      button(say('nudge.button.prepare'), { do: 'preview-nudge' }, { needsInputs: true, isPrimary: true }),
      button(say('button.cancel'), { do: 'dismiss' }),
    ],
    fallbackText: say('nudge.compose.text'),
  });
};

const maxItems = 25;
const maxTitleChars = 110;
const shortened = (text: string): string =>
  text.length > maxTitleChars ? `${text.slice(0, maxTitleChars - 1).trimEnd()}…` : text;

/** Which question or tip of the topic: the form travels with it. */
export const pickCard = (
  talk: Talk,
  kind: 'question' | 'tip',
  topic: string,
  form: ComposeForm,
  error?: string,
): AdaptiveCard => {
  const { say, locale, prepared } = talk;
  const items =
    kind === 'question'
      ? [...prepared.questions.values()]
          .filter((question) => question.topic === topic && prepared.model.items.has(question.id))
          .sort((a, b) => a.level - b.level)
          .map(({ id, prompt }) => ({ title: shortened(prompt), value: id }))
      : [...prepared.tips.values()]
          .filter((tip) => tip.topic === topic)
          .map(({ id, text }) => ({ title: shortened(text), value: id }));
  return card({
    lang: locale,
    body: [
      heading(say('nudge.compose.pick-title')),
      error ? panel('warning', [paragraph(error)]) : undefined,
      small(aboutTopic(talk, topic)),
      {
        ...pickInput({
          id: 'item',
          label: say('nudge.compose.label.item'),
          choices: items.slice(0, maxItems),
          placeholder: say('question.placeholder'),
          errorMessage: say('nudge.compose.choose-item'),
        }),
        style: 'expanded',
      },
    ],
    actions: [
      button(
        say('nudge.button.prepare'),
        { do: 'preview-nudge', form },
        { needsInputs: true, isPrimary: true },
      ),
      button(say('button.cancel'), { do: 'dismiss' }),
    ],
    fallbackText: say('nudge.compose.pick-title'),
  });
};

/** Before it goes: to whom, when; the very message is shown below. */
export const beforeSendingCard = (talk: Talk, nudge: Nudge): AdaptiveCard => {
  const { say, locale } = talk;
  const isLater = nudge.at.getTime() - talk.now.getTime() > 60_000;
  const texts = [
    say('nudge.preview.audience', { units: nudge.units.map(unitText).join(', ') }),
    isLater
      ? say('nudge.preview.when-later', { day: dayText(talk, nudge.at), hour: hourText(talk, nudge.at) })
      : say('nudge.preview.when-now'),
    ...(nudge.campaign ? [campaignText(talk, nudge.campaign), remindersText(talk, nudge)] : []),
    say('nudge.preview.below'),
  ];
  return card({
    lang: locale,
    body: [
      heading(say(nudge.campaign ? 'nudge.campaign.preview-title' : 'nudge.preview.title')),
      ...texts.map((text) => paragraph(text)),
    ],
    actions: [
      button(
        isLater ? say('nudge.button.schedule') : say('nudge.button.send'),
        { do: 'send-nudge', nudge: nudge.id },
        { isPrimary: true },
      ),
      button(say('nudge.button.test'), { do: 'test-nudge', nudge: nudge.id }),
      button(say('nudge.button.correct'), { do: 'correct-nudge', nudge: nudge.id }),
      button(say('nudge.button.abandon'), { do: 'cancel-nudge', nudge: nudge.id }),
    ],
    fallbackText: texts.join('\n'),
  });
};

export const correctionCard = (talk: Talk, nudge: Nudge, error?: string): AdaptiveCard => {
  const { say, locale } = talk;
  return card({
    lang: locale,
    body: [
      heading(say('nudge.correction.title')),
      error ? panel('warning', [paragraph(error)]) : undefined,
      paragraph(say('nudge.correction.text')),
      textInput({
        id: 'text',
        label: say('nudge.correction.label'),
        maxLength: maxOwnTextChars,
        isMultiline: true,
        isRequired: true,
        errorMessage: say('nudge.problem.empty'),
        value: nudge.text,
      }),
    ],
    actions: [
      button(
        say('nudge.button.save-correction'),
        { do: 'save-correction', nudge: nudge.id },
        { needsInputs: true, isPrimary: true },
      ),
      button(say('nudge.button.status'), { do: 'nudge-status', nudge: nudge.id }),
    ],
    fallbackText: say('nudge.correction.text'),
  });
};
