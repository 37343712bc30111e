import type { Question, ScenarioStep } from './question';

const shuffled = <T>(list: readonly T[], random: () => number): T[] => {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
};

const idsOf = (items: { id: string }[]): string[] => items.map((item) => item.id);
const choiceOrder = (part: ScenarioStep, random: () => number): string[] =>
  part.kind === 'short' ? [] : part.fixedOrder ? idsOf(part.choices) : shuffled(idsOf(part.choices), random);

/**
 * The order in which choices, steps or right-hand sides are shown this time. For a scenario, "0.a" is choice a of its
 * first step. Steps to put in order are never shown already in order.
 */
export const shownOrder = (question: Question, random: () => number): string[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.fixedOrder ? idsOf(question.choices) : shuffled(idsOf(question.choices), random);
    case 'spot':
      return idsOf(question.spots);
    case 'match':
      return shuffled(idsOf(question.pairs), random);
    case 'short':
      return [];
    case 'scenario':
      return question.steps.flatMap((step, index) => choiceOrder(step, random).map((id) => `${index}.${id}`));
    case 'order': {
      const right = idsOf(question.steps);
      const shown = shuffled(right, random);
      return shown.every((id, index) => id === right[index]) ? [...shown.slice(1), shown[0]!] : shown;
    }
  }
};
