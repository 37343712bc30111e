import type { LearnerResponse } from '../../src/domain/assessment/answer';
import type { Question } from '../../src/domain/bank/question';
import { isTyped, optionsShown } from './texts';

/**
 * Reads the inputs of a question's card. Values are positions in the order shown, never ids: the ids of steps and
 * pairs would tell the solution. Undefined when something is missing.
 */
export const readResponse = (
  question: Question,
  order: readonly string[],
  step: number,
  inputs: Record<string, unknown>,
): LearnerResponse | undefined => {
  if (isTyped(question, step)) {
    const text = typeof inputs['text'] === 'string' ? inputs['text'].trim() : '';
    return text ? { kind: 'text', text } : undefined;
  }
  const options = optionsShown(question, order, step, 'fr');
  const idAt = (value: unknown): string | undefined => options[position(value) ?? -1]?.id;
  if (question.kind === 'order') {
    const ids = options.map((_, rank) => idAt(inputs[`rank-${rank}`]));
    return isComplete(ids) && new Set(ids).size === ids.length ? { kind: 'order', ids } : undefined;
  }
  if (question.kind === 'match') {
    const rights = question.pairs.map((_, index) => idAt(inputs[`left-${index}`]));
    if (!isComplete(rights)) return undefined;
    return {
      kind: 'pairs',
      pairs: Object.fromEntries(question.pairs.map((pair, index) => [pair.id, rights[index]!])),
    };
  }
  const ids = String(inputs['choice'] ?? '')
    .split(',')
    .filter((value) => value !== '')
    .map(idAt);
  return ids.length > 0 && isComplete(ids) ? { kind: 'choices', ids: [...new Set(ids)] } : undefined;
};

/** The same response from positions that were typed: « la b », « b et d », « c a b ». */
export const responseAt = (
  question: Question,
  order: readonly string[],
  step: number,
  positions: readonly number[],
): LearnerResponse | undefined => {
  const options = optionsShown(question, order, step, 'fr');
  const ids = positions.map((index) => options[index]?.id);
  if (ids.length === 0 || !isComplete(ids) || question.kind === 'match') return undefined;
  if (question.kind === 'order')
    return new Set(ids).size === options.length ? { kind: 'order', ids } : undefined;
  return { kind: 'choices', ids: [...new Set(ids)] };
};

const position = (value: unknown): number | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d$/.test(text.trim()) ? Number(text) : undefined;
};
const isComplete = (ids: (string | undefined)[]): ids is string[] => ids.every((id) => id !== undefined);
