import type { Locale, ReleaseContent } from '../../domain/bank/release';
import type { AuthoredQuestion, AuthoredTip, Question, ScenarioStep, Tip } from '../../domain/bank/question';
import type { AuthoredText, TextRole } from './rule';

type Put = (role: TextRole, text: string | undefined, ...path: PropertyKey[]) => void;
type Part = AuthoredQuestion | ScenarioStep;

/** Every text that people read in the content, in the order of the files. */
export const authoredTexts = (content: ReleaseContent): AuthoredText[] => [
  ...content.topics.flatMap((topic) =>
    collect(topic.id, 'fr', (put) => {
      for (const field of ['name', 'about', 'description'] as const) put('topic', topic[field], field);
    }),
  ),
  ...content.questions.flatMap((question) => questionTexts(question)),
  ...content.tips.flatMap((tip) => tipTexts(tip)),
  ...Object.entries(content.misconceptions).flatMap(([id, { belief, truth }]) =>
    collect(`misconception:${id}`, 'fr', (put) => {
      put('belief', belief, 'belief');
      put('belief', truth, 'truth');
    }),
  ),
  ...content.paths.flatMap((path) =>
    collect(`path:${path.id}`, 'fr', (put) => {
      for (const field of ['name', 'promise', 'audience', 'ending'] as const) put('path', path[field], field);
      path.steps.forEach((step, index) => put('path', step.title, 'steps', index, 'title'));
    }),
  ),
  ...(['fr', 'en'] as const).flatMap((locale) =>
    collect(`wording:${locale}`, locale, (put) => {
      for (const [key, text] of Object.entries(content.wording[locale]))
        put('wording', text, ...key.split('.'));
    }),
  ),
];

const collect = (id: string, locale: Locale, fill: (put: Put) => void): AuthoredText[] => {
  const texts: AuthoredText[] = [];
  fill((role, text, ...path) => {
    if (text !== undefined) texts.push({ id, role, text, path, locale });
  });
  return texts;
};

export const tipTexts = (tip: Tip | AuthoredTip): AuthoredText[] => [
  ...collect(tip.id, 'fr', (put) => {
    put('skill', tip.skill, 'skill');
    put('tip', tip.text, 'text');
  }),
  ...collect(tip.id, 'en', (put) => put('tip', tip.en?.text, 'en', 'text')),
];

export const questionTexts = (question: Question | AuthoredQuestion): AuthoredText[] => [
  ...collect(question.id, 'fr', (put) => {
    put('skill', question.skill, 'skill');
    put('prompt', question.prompt, 'prompt');
    put('hint', question.hint, 'hint');
    partTexts(put, question);
    put('takeaway', question.takeaway, 'takeaway');
  }),
  ...collect(question.id, 'en', (put) => {
    put('prompt', question.en?.prompt, 'en', 'prompt');
    put('hint', question.en?.hint, 'en', 'hint');
    put('takeaway', question.en?.takeaway, 'en', 'takeaway');
    for (const [key, each] of Object.entries(question.en?.texts ?? {})) {
      put('choice', each.text, 'en', 'texts', key, 'text');
      put('feedback', each.feedback, 'en', 'texts', key, 'feedback');
    }
  }),
];

const partTexts = (put: Put, part: Part): void => {
  switch (part.kind) {
    case 'single':
    case 'multiple':
      return part.choices.forEach((choice, index) => optionTexts(put, choice, 'choices', index));
    case 'spot':
      put('scene', part.scene.title, 'scene', 'title');
      part.scene.lines.forEach((line, index) => {
        put('scene', line.label, 'scene', 'lines', index, 'label');
        put('scene', line.text, 'scene', 'lines', index, 'text');
      });
      return part.spots.forEach((spot, index) => optionTexts(put, spot, 'spots', index));
    case 'order':
      part.steps.forEach((step, index) => put('choice', step.text, 'steps', index, 'text'));
      part.inversions.forEach((each, index) =>
        put('feedback', each.feedback, 'inversions', index, 'feedback'),
      );
      return overallTexts(put, part.feedback);
    case 'match':
      part.pairs.forEach((pair, index) => {
        put('choice', pair.left, 'pairs', index, 'left');
        put('choice', pair.right, 'pairs', index, 'right');
        put('feedback', pair.feedback, 'pairs', index, 'feedback');
      });
      return overallTexts(put, part.feedback);
    case 'short':
      part.expectedErrors.forEach((each, index) =>
        put('feedback', each.feedback, 'expectedErrors', index, 'feedback'),
      );
      return overallTexts(put, part.feedback);
    case 'scenario':
      return part.steps.forEach((step, index) => {
        const under: Put = (role, text, ...path) => put(role, text, 'steps', index, ...path);
        under('prompt', step.prompt, 'prompt');
        partTexts(under, step);
      });
  }
};

const optionTexts = (
  put: Put,
  option: { text: string; feedback: string },
  list: string,
  index: number,
): void => {
  put('choice', option.text, list, index, 'text');
  put('feedback', option.feedback, list, index, 'feedback');
};

const overallTexts = (put: Put, feedback: { right: string; wrong: string }): void => {
  put('feedback', feedback.right, 'feedback', 'right');
  put('feedback', feedback.wrong, 'feedback', 'wrong');
};
