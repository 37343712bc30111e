import { bare, choicesOf, partsOf } from './parts';
import type { Rule } from './rule';
import type { Question } from '../../domain/bank/question';

/** Cosine of TF-IDF vectors from which two texts say the same (authors' guide). */
const alike = 0.8;

interface Text {
  id: string;
  text: string;
}

/** Pairs of texts whose TF-IDF vectors have a cosine of at least `alike`, through an inverted index. */
export const nearDuplicates = (texts: readonly Text[]): { id: string; other: string; cosine: number }[] => {
  const counts = texts.map(({ text }) => {
    const terms = new Map<string, number>();
    for (const word of bare(text).split(' '))
      if (word.length > 1) terms.set(word, (terms.get(word) ?? 0) + 1);
    return terms;
  });
  const documents = new Map<string, number>();
  for (const terms of counts)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const postings = new Map<string, { index: number; weight: number }[]>();
  const vectors = counts.map((terms) => {
    const weights = [...terms].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * Math.log(1 + texts.length / documents.get(term)!),
    ]);
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([term, weight]): [string, number] => [term, weight / norm]);
  });
  return vectors.flatMap((vector, index) => {
    const cosines = new Map<number, number>();
    for (const [term, weight] of vector) {
      const list = postings.get(term) ?? [];
      for (const each of list) cosines.set(each.index, (cosines.get(each.index) ?? 0) + weight * each.weight);
      list.push({ index, weight });
      postings.set(term, list);
    }
    return [...cosines]
      .filter(([, cosine]) => cosine >= alike)
      .map(([other, cosine]) => ({ id: texts[index]!.id, other: texts[other]!.id, cosine }));
  });
};

/** What makes a question this one: its situation and what one chooses among. */
const gist = (question: Question): string =>
  [
    question.prompt,
    ...partsOf(question).flatMap(({ part }) => [
      part.prompt,
      ...(choicesOf(part)?.choices.map(({ text }) => text) ?? []),
      ...(part.kind === 'order' ? part.steps.map(({ text }) => text) : []),
      ...(part.kind === 'match' ? part.pairs.flatMap(({ left, right }) => [left, right]) : []),
    ]),
  ].join(' ');

/** Nothing is said twice. */
export const duplicateRules: Rule[] = [
  {
    id: 'near-duplicate',
    severity: 'error',
    why: 'Deux textes presque identiques lassent, et faussent la mesure.',
    how: 'Changez la situation de l’un, ou retirez-le.',
    *check({ questions, tips }) {
      const texts = [
        questions.map((question) => ({ id: question.id, text: gist(question) })),
        tips.map(({ id, text }) => ({ id, text })),
      ];
      for (const list of texts)
        for (const { id, other, cosine } of nearDuplicates(list))
          yield {
            id,
            what: `Presque le même texte que « ${other} » (ressemblance ${cosine.toFixed(2).replace('.', ',')}).`,
          };
    },
  },
  {
    id: 'tip-repeats',
    severity: 'error',
    why: 'Le conseil arrive après la question : il doit apporter autre chose.',
    how: 'Donnez le geste précis, ou le chemin dans l’outil.',
    *check({ questions, tips }) {
      const said = new Map(questions.map((question) => [bare(question.takeaway), question.id]));
      for (const { id, text } of tips) {
        const question = said.get(bare(text));
        if (question)
          yield { id, path: ['text'], what: `Ce conseil répète la phrase à retenir de « ${question} ».` };
      }
    },
  },
];
