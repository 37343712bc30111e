import type { Choice, Question, ScenarioStep } from '../../domain/bank/question';

/** A question, or one step of a scenario, with the path to it. */
export interface Part {
  question: Question;
  part: Question | ScenarioStep;
  path: PropertyKey[];
}

/** What is answered in a question: itself, or each step of a scenario. */
export const partsOf = (question: Question): Part[] =>
  question.kind === 'scenario'
    ? question.steps.map((part, index) => ({ question, part, path: ['steps', index] }))
    : [{ question, part: question, path: [] }];

/** The choices one picks among, and the field they are in; undefined for the other kinds. */
export const choicesOf = (
  part: Part['part'],
): { list: 'choices' | 'spots'; choices: Choice[] } | undefined => {
  if (part.kind === 'single' || part.kind === 'multiple') return { list: 'choices', choices: part.choices };
  return part.kind === 'spot' ? { list: 'spots', choices: part.spots } : undefined;
};

/** Letters without case, accents or punctuation: two texts with the same bare form read the same. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first of each group that has the same key as an earlier one. */
export const repeated = <T>(
  list: readonly T[],
  keyOf: (each: T) => string,
): { index: number; first: number }[] => {
  const seen = new Map<string, number>();
  return list.flatMap((each, index) => {
    const key = keyOf(each);
    const first = seen.get(key);
    if (first !== undefined) return [{ index, first }];
    seen.set(key, index);
    return [];
  });
};

/** Lists by key, in the order in which keys first come. */
export const grouped = <T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
};
