import type { Question, ScenarioStep } from '../bank/question';
import type { ItemParameters } from '../tutoring/engine';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Chance of a right answer for someone who guesses, by kind (single: 1/n; k boxes: 1/(2^k − 1); permutations: 1/n!). */
export const guessingChance = (question: Question | ScenarioStep): number => {
  switch (question.kind) {
    case 'single':
      return 1 / question.choices.length;
    case 'multiple':
      return 1 / (2 ** question.choices.length - 1);
    case 'order':
      return 1 / factorial(question.steps.length);
    case 'match':
      return 1 / factorial(question.pairs.length);
    case 'short':
      return 0.02;
    case 'spot': {
      const right = question.spots.filter((spot) => spot.correct).length;
      return right === 1 ? 1 / question.spots.length : 1 / (2 ** question.spots.length - 1);
    }
    case 'scenario':
      return question.steps.reduce((chance, step) => chance * guessingChance(step), 1);
  }
};

/** Where a question starts before any answer: difficulty from the authored level, sd of 0.6 logit around it. */
export const authoredParameters = (question: Question): ItemParameters => ({
  a: 1.2,
  b: (question.level - 4.5) / 2,
  c: Math.max(0.01, guessingChance(question)),
  d: 0.97,
  sdB: 0.6,
  sdLnA: 0.25,
});
