import type { Question } from '../../domain/bank/question';
import { choicesOf } from './parts';
import type { Rule } from './rule';

/** Ids that a translation has texts for. */
const translatable = (question: Question): string[] => {
  const picked = choicesOf(question);
  if (picked) return picked.choices.map(({ id }) => id);
  if (question.kind === 'order') return question.steps.map(({ id }) => id);
  return question.kind === 'match' ? question.pairs.map(({ id }) => id) : [];
};

/** Other languages say the same thing. */
export const localeRules: Rule[] = [
  {
    id: 'locale-parity',
    severity: 'error',
    why: 'Chaque choix existe dans chaque langue, avec la même lettre.',
    how: 'Traduisez chaque choix sous sa lettre, ou retirez toute la traduction.',
    *check({ questions }) {
      for (const question of questions) {
        if (!question.en) continue;
        const expected = translatable(question);
        const found = Object.keys(question.en.texts ?? {});
        const missing = expected.filter((id) => !found.includes(id));
        const extra = found.filter((id) => !expected.includes(id));
        if (missing.length > 0 || extra.length > 0)
          yield {
            id: question.id,
            path: ['en'],
            what:
              [
                missing.length > 0 && `En anglais il manque ${missing.join(', ')}`,
                extra.length > 0 && `en trop : ${extra.join(', ')}`,
              ]
                .filter(Boolean)
                .join(' ; ') + '.',
          };
      }
    },
  },
];
