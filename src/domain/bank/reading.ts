import type { Question, ScenarioStep } from './question';

const lengthOf = (texts: (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** Everything a person must read before answering, in characters. */
export const readingChars = (question: Question): number => {
  const prompt = question.prompt.length;
  switch (question.kind) {
    case 'scenario':
      return prompt + question.steps.reduce((sum, step) => sum + step.prompt.length + optionChars(step), 0);
    case 'spot':
      return (
        prompt +
        lengthOf(question.scene.lines.map((line) => line.text)) +
        lengthOf(question.spots.map((spot) => spot.text))
      );
    case 'order':
      return prompt + lengthOf(question.steps.map((step) => step.text));
    case 'match':
      return prompt + lengthOf(question.pairs.flatMap((pair) => [pair.left, pair.right]));
    default:
      return prompt + optionChars(question);
  }
};

const optionChars = (part: ScenarioStep | Question): number =>
  part.kind === 'single' || part.kind === 'multiple'
    ? lengthOf(part.choices.map((choice) => choice.text))
    : 0;
