import { bare, choicesOf, grouped, partsOf, repeated } from './parts';
import type { Rule } from './rule';

const shortest = 30;
const longest = 280;

/** What is said after an answer. */
export const feedbackRules: Rule[] = [
  {
    id: 'feedback-length',
    severity: 'error',
    why: 'Un retour dit pourquoi l’erreur tente et quoi faire ; il se lit d’un coup d’œil.',
    how: `Écrivez de ${shortest} à ${longest} caractères.`,
    *check({ texts }) {
      for (const { id, role, text, path } of texts)
        if (role === 'feedback' && (text.length < shortest || text.length > longest))
          yield { id, path, what: `Ce retour a ${text.length} caractères.` };
    },
  },
  {
    id: 'feedback-alike',
    severity: 'error',
    why: 'Un même retour pour deux choix n’explique aucun des deux.',
    how: 'Dites ce que ce choix-là a de tentant, puis quoi faire.',
    *check({ texts }) {
      const byQuestion = grouped(
        texts.filter(({ role, locale }) => role === 'feedback' && locale === 'fr'),
        ({ id }) => id,
      );
      for (const [id, list] of byQuestion)
        for (const { index } of repeated(list, ({ text }) => bare(text)))
          yield { id, path: list[index]!.path, what: 'Ce retour est le même que celui d’un autre choix.' };
    },
  },
  {
    id: 'feedback-adds',
    severity: 'error',
    why: 'Après une bonne réponse, un retour qui la répète n’apprend rien.',
    how: 'Ajoutez la raison, une limite ou un exemple.',
    *check({ questions }) {
      for (const question of questions)
        for (const { part, path } of partsOf(question)) {
          const picked = choicesOf(part);
          for (const [index, { correct, text, feedback }] of (picked?.choices ?? []).entries())
            if (
              correct &&
              [text, question.takeaway].some(
                (said) => bare(said).includes(bare(feedback)) || isMostly(feedback, said),
              )
            )
              yield {
                id: question.id,
                path: [...path, picked!.list, index, 'feedback'],
                what: 'Ce retour répète la réponse ou la phrase à retenir.',
              };
        }
    },
  },
  {
    id: 'misconception-missing',
    severity: 'error',
    why: 'Une idée fausse nommée permet de la reconnaître d’une question à l’autre.',
    how: 'Ajoutez « misconception » avec une idée de misconceptions.yaml.',
    *check({ questions }) {
      for (const question of questions)
        for (const { part, path } of partsOf(question)) {
          const picked = choicesOf(part);
          for (const [index, choice] of (picked?.choices ?? []).entries())
            if (!choice.correct && choice.misconception === undefined)
              yield {
                id: question.id,
                path: [...path, picked!.list, index],
                what: `Le choix « ${choice.id} » n’a pas d’idée fausse.`,
              };
        }
    },
  },
  {
    id: 'misconception-unknown',
    severity: 'error',
    why: 'Une idée fausse sans fiche ne peut pas être expliquée.',
    how: 'Ajoutez-la à misconceptions.yaml, ou corrigez son nom.',
    *check({ questions, content }) {
      for (const question of questions)
        for (const { name, path } of misconceptionsIn(question))
          if (!(name in content.misconceptions))
            yield { id: question.id, path, what: `L’idée fausse « ${name} » est inconnue.` };
    },
  },
  {
    id: 'misconception-unused',
    severity: 'warning',
    why: 'Une idée fausse sert quand plusieurs questions la partagent.',
    how: 'Employez-la dans une autre question, ou retirez-la.',
    *check({ questions, content }) {
      const used = new Map<string, number>();
      for (const question of questions)
        for (const name of new Set(misconceptionsIn(question).map((each) => each.name)))
          used.set(name, (used.get(name) ?? 0) + 1);
      for (const name of Object.keys(content.misconceptions)) {
        const times = used.get(name) ?? 0;
        if (times < 2)
          yield {
            id: `misconception:${name}`,
            what:
              times === 0
                ? 'Cette idée fausse ne sert à personne.'
                : 'Une seule question emploie cette idée fausse.',
          };
      }
    },
  },
];

/** Nine words out of ten of one text are in the other. */
const isMostly = (text: string, other: string): boolean => {
  const words = bare(text).split(' ');
  const others = new Set(bare(other).split(' '));
  return words.filter((word) => others.has(word)).length >= 0.9 * words.length;
};

type Named = { name: string; path: PropertyKey[] };
const misconceptionsIn = (question: Parameters<typeof partsOf>[0]): Named[] =>
  partsOf(question).flatMap(({ part, path }) => {
    const named = (list: string, each: readonly { misconception?: string }[]): Named[] =>
      each.flatMap(({ misconception }, index) =>
        misconception === undefined
          ? []
          : [{ name: misconception, path: [...path, list, index, 'misconception'] }],
      );
    const picked = choicesOf(part);
    if (picked) return named(picked.list, picked.choices);
    if (part.kind === 'order') return named('inversions', part.inversions);
    if (part.kind === 'match') return named('pairs', part.pairs);
    return part.kind === 'short' ? named('expectedErrors', part.expectedErrors) : [];
  });
