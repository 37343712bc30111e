import type { Problem } from './problem';
import type { Question, ScenarioStep, Tip } from './question';
import type { ReleaseContent } from './release';

/** What an id meant in an earlier release. */
export interface KnownItems {
  questions: ReadonlyMap<string, Question>;
  tips: ReadonlyMap<string, Tip>;
}

/** Ids whose meaning in the new content is not the one they had: ids are never reused. */
export const reusedIds = (content: ReleaseContent, known: KnownItems): Problem[] => [
  ...content.questions.flatMap((question) => {
    const old = known.questions.get(question.id);
    return old && isAnotherQuestion(old, question) ? [problemOf(question.id, old.skill)] : [];
  }),
  ...content.tips.flatMap((tip) => {
    const old = known.tips.get(tip.id);
    return old && old.skill !== tip.skill && old.text !== tip.text && old.source.url !== tip.source.url
      ? [problemOf(tip.id, old.skill)]
      : [];
  }),
];

/** Another solution is a new version; another solution, situation and skill is another question. */
const isAnotherQuestion = (old: Question, question: Question): boolean =>
  old.skill !== question.skill &&
  old.prompt !== question.prompt &&
  rightAnswer(old) !== rightAnswer(question);

/** In words: « b » is right in hundreds of questions. */
const rightAnswer = (question: Question): string => JSON.stringify(rightWords(question));
const rightWords = (question: Question | ScenarioStep): unknown => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.flatMap(({ text, correct }) => (correct ? [text] : [])).sort();
    case 'spot':
      return question.spots.flatMap(({ text, correct }) => (correct ? [text] : [])).sort();
    case 'order':
      return question.steps.map(({ text }) => text);
    case 'match':
      return question.pairs.map(({ left, right }) => [left, right]);
    case 'short':
      return question.accepted;
    case 'scenario':
      return question.steps.map(rightWords);
  }
};

const problemOf = (id: string, skill: string): Problem => ({
  file: '',
  id,
  rule: 'id-reused',
  severity: 'error',
  what: `« ${id} » désignait déjà autre chose : ${skill}.`,
  why: 'Les réponses gardées désignent une question par son identifiant, pour toujours.',
  how: 'Donnez à la nouvelle question un numéro jamais utilisé.',
});
