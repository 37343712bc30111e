import type { Question } from '../../src/domain/bank/question';
import type { OpenPresentation } from '../../src/domain/learner/state';
import {
  button,
  card,
  choiceInput,
  heading,
  panel,
  paragraph,
  pickInput,
  small,
  textInput,
  type AdaptiveCard,
  type CardElement,
} from '../shared/cards';
import { reasonText } from '../shared/reasons';
import { topicName, type Talk } from '../shared/talk';
import type { Around } from '../shared/under-way';
import { sceneElements } from './scene.card';
import { hintOf, isTranslated, isTyped, letter, optionsShown, promptOf, takesSeveral } from './texts';

export interface QuestionView {
  presentation: OpenPresentation;
  question: Question;
  /** The flow it belongs to: a welcome, a test with its « Arrêter le test ». */
  around?: Around;
  /** Said just above the question: what is missing, or the feedback of the step before. */
  intro?: CardElement[];
  introText?: string;
}

/** The card of a question waiting for an answer (or of the current step of a scenario). */
export const questionCard = (
  talk: Talk,
  { presentation, question, around, intro, introText }: QuestionView,
): AdaptiveCard => {
  const { say, locale } = talk;
  const step = presentation.steps.length;
  const hint = presentation.isHintGiven ? hintOf(question, locale) : undefined;
  const title = say('question.title', { topic: topicName(talk, question.topic) });
  const data = { p: presentation.id, step };
  return card({
    lang: locale,
    body: [
      ...(around?.elements ?? []),
      ...(intro ?? []),
      small(title),
      ...promptElements(talk, question, step),
      hint ? panel('accent', [paragraph(say('question.hint', { hint }))]) : undefined,
      ...inputElements(talk, question, presentation.order, step),
      confidenceInput(talk, question, step),
      small(say('question.why', { reason: reasonText(talk, presentation.reason) })),
    ],
    actions: [
      button(
        say('question.button.answer'),
        { do: 'answer', ...data },
        { needsInputs: true, isPrimary: true },
      ),
      button(say('question.button.do-not-know'), { do: 'do-not-know', ...data }),
      hintOf(question, locale) &&
      !presentation.isHintGiven &&
      presentation.purpose !== 'certify' &&
      !around?.isTest
        ? button(say('question.button.hint'), { do: 'hint', p: presentation.id })
        : undefined,
      presentation.purpose === 'certify'
        ? undefined
        : button(say('question.button.skip'), { do: 'skip', p: presentation.id }),
      ...(around?.actions ?? []),
    ],
    fallbackText: [
      around?.text,
      introText,
      questionText(talk, question, presentation.order, step),
      hint && say('question.hint', { hint }),
    ]
      .filter(Boolean)
      .join('\n\n'),
  });
};

/** The question as plain text, with the letters to answer by. */
export const questionText = (
  talk: Talk,
  question: Question,
  order: readonly string[],
  step: number,
): string => {
  const part = question.kind === 'scenario' ? question.steps[step] : undefined;
  const lefts = question.kind === 'match' ? question.pairs.map((pair) => `• ${pair.left}`) : [];
  const options = optionsShown(question, order, step, talk.locale).map(
    (option, index) => `${letter(index)}. ${option.text}`,
  );
  const scene =
    question.kind === 'spot'
      ? question.scene.lines.map((line) => [line.label, line.text].filter(Boolean).join(' : '))
      : [];
  return [promptOf(question, talk.locale), part?.prompt, ...scene, ...lefts, ...options]
    .filter(Boolean)
    .join('\n');
};

const promptElements = (talk: Talk, question: Question, step: number): CardElement[] => {
  const { say, locale } = talk;
  const notice = isTranslated(question, locale) ? [] : [small(say('question.only-in-french'))];
  if (question.kind === 'spot')
    return [...notice, heading(question.prompt), ...sceneElements(talk, question.scene)];
  if (question.kind !== 'scenario') return [...notice, heading(promptOf(question, locale))];
  return [
    ...notice,
    paragraph(promptOf(question, locale)),
    small(say('question.step', { step: step + 1, count: question.steps.length })),
    heading(question.steps[step]?.prompt ?? ''),
  ];
};

const inputElements = (
  talk: Talk,
  question: Question,
  order: readonly string[],
  step: number,
): CardElement[] => {
  const { say, locale } = talk;
  const options = optionsShown(question, order, step, locale);
  const errorMessage = say('question.error.choose');
  const lettered = options.map((option, index) => ({
    title: `${letter(index)}. ${option.text}`,
    value: String(index),
  }));
  if (isTyped(question, step)) {
    return [
      textInput({
        id: 'text',
        label: say('question.label.text'),
        maxLength: 200,
        isRequired: true,
        errorMessage: say('question.error.text'),
      }),
    ];
  }
  if (question.kind === 'order') {
    return [
      ...lettered.map((option) => paragraph(option.title, { spacing: 'Small' })),
      ...options.map((_, rank) =>
        pickInput({
          id: `rank-${rank}`,
          label: say('question.label.rank', { rank: rank + 1 }),
          choices: lettered,
          placeholder: say('question.placeholder'),
          errorMessage,
        }),
      ),
    ];
  }
  if (question.kind === 'match') {
    return question.pairs.map((pair, index) =>
      pickInput({
        id: `left-${index}`,
        label: pair.left,
        choices: lettered.map(({ value }) => ({ value, title: options[Number(value)]!.text })),
        placeholder: say('question.placeholder'),
        errorMessage,
      }),
    );
  }
  const isMultiple = takesSeveral(question, step);
  return [
    choiceInput({
      id: 'choice',
      label: say(isMultiple ? 'question.label.several' : 'question.label.one'),
      choices: lettered,
      isMultiple,
      errorMessage,
    }),
  ];
};

/** Optional: finds lucky guesses and confident errors. Not asked where nothing can be guessed. */
const confidenceInput = (talk: Talk, question: Question, step: number): CardElement | undefined => {
  const { say } = talk;
  if (isTyped(question, step) || question.kind === 'scenario') return undefined;
  return {
    type: 'Input.ChoiceSet',
    id: 'confidence',
    label: say('question.label.confidence'),
    style: 'compact',
    isRequired: false,
    placeholder: say('question.placeholder'),
    choices: [
      { title: say('question.confidence.sure'), value: 'sure' },
      { title: say('question.confidence.unsure'), value: 'unsure' },
    ],
  };
};
