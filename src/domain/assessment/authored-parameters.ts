import type { Question } from '../bank/question';
import type { ItemParameters } from '../tutoring/engine';
import { guessingChance } from './credit';
import { difficultyOfLevel, launchParameters } from './irt';

/** What its author says of a question: its level (1 to 8), and what a blind answer earns by its kind (0 to 1). */
export interface Authored {
  readonly level: number;
  readonly chance: number;
}

export const authoredChance = (question: Question): number => Math.max(0.01, guessingChance(question));

/** Where a question starts before any answer: difficulty from the authored level, sd of 0.6 logit around it. */
export const startingParameters = ({ level, chance }: Authored): Required<ItemParameters> => ({
  ...launchParameters,
  b: difficultyOfLevel(level),
  c: chance,
});

export const authoredParameters = (question: Question): ItemParameters =>
  startingParameters({ level: question.level, chance: authoredChance(question) });
