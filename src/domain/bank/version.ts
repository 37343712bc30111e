import type { Question, ScenarioStep } from './question';

/** What is right: a change here opens a new version with its own statistics. */
const solutionOf = (question: Question | ScenarioStep): unknown => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ id, correct }) => [id, correct]);
    case 'spot':
      return question.spots.map(({ id, correct }) => [id, correct]);
    case 'order':
      return question.steps.map(({ id }) => id);
    case 'match':
      return question.pairs.map(({ id, left, right }) => [id, left, right]);
    case 'short':
      return question.accepted;
    case 'scenario':
      return question.steps.map((step) => [step.kind, solutionOf(step)]);
  }
};

const cache = new WeakMap<Question, string>();

/** Fingerprint of the kind and solution of a question, 14 hexadecimal digits (cyrb53, bryc 2018, public domain). */
export const questionVersion = (question: Question): string => {
  const known = cache.get(question);
  if (known) return known;
  const version = fingerprint(JSON.stringify([question.kind, solutionOf(question)]));
  cache.set(question, version);
  return version;
};

/** What belongs to one version of a question is kept under "questionId@version". */
export const versionKey = (questionId: string, version: string): string => `${questionId}@${version}`;
export const currentVersionKey = (question: Question): string =>
  versionKey(question.id, questionVersion(question));

const fingerprint = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
};
