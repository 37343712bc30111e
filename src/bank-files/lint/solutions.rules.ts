import { bare, choicesOf, partsOf, repeated, type Part } from './parts';
import type { Finding, Rule } from './rule';
import { negations, sentencesOf } from './words';

const onParts = (check: (part: Part) => Iterable<Finding>): Rule['check'] =>
  function* ({ questions }) {
    for (const question of questions)
      for (const part of partsOf(question))
        for (const finding of check(part))
          yield { id: question.id, ...finding, path: [...part.path, ...(finding.path ?? [])] };
  };

/** What one chooses among, by field. */
const optionLists = ({ part }: Part): { list: string; field: string; ids: string[]; texts: string[] }[] => {
  const picked = choicesOf(part);
  if (picked)
    return [
      {
        list: picked.list,
        field: 'text',
        ids: picked.choices.map(({ id }) => id),
        texts: picked.choices.map(({ text }) => text),
      },
    ];
  if (part.kind === 'order')
    return [
      {
        list: 'steps',
        field: 'text',
        ids: part.steps.map(({ id }) => id),
        texts: part.steps.map(({ text }) => text),
      },
    ];
  if (part.kind !== 'match') return [];
  const ids = part.pairs.map(({ id }) => id);
  return [
    { list: 'pairs', field: 'left', ids, texts: part.pairs.map(({ left }) => left) },
    { list: 'pairs', field: 'right', ids: [], texts: part.pairs.map(({ right }) => right) },
  ];
};

const rightCount: Record<string, (right: number) => string | undefined> = {
  single: (right) => (right === 1 ? undefined : 'une seule bonne réponse'),
  multiple: (right) => (right >= 2 ? undefined : 'au moins deux bonnes réponses'),
  spot: (right) => (right >= 1 ? undefined : 'au moins un élément juste'),
};

/** The solution exists, and is not given away by the form. */
export const solutionRules: Rule[] = [
  {
    id: 'solution',
    severity: 'error',
    why: 'Sans solution, personne ne peut répondre juste.',
    how: 'Marquez les bonnes réponses par « correct: true ».',
    check: onParts(function* ({ part }) {
      const picked = choicesOf(part);
      if (!picked) return;
      const right = picked.choices.filter((choice) => choice.correct).length;
      const wanted = rightCount[part.kind]?.(right);
      if (wanted) yield { path: [picked.list], what: `Il faut ${wanted} ; il y en a ${right}.` };
      else if (right === picked.choices.length && part.kind !== 'spot')
        yield { path: [picked.list], what: 'Toutes les réponses sont justes : il n’y a rien à choisir.' };
    }),
  },
  {
    id: 'option-id',
    severity: 'error',
    why: 'Les réponses enregistrées désignent un choix par sa lettre.',
    how: 'Donnez une lettre différente à chaque choix.',
    check: onParts(function* (part) {
      for (const { list, ids } of optionLists(part))
        for (const { index } of repeated(ids, (id) => id))
          yield { path: [list, index, 'id'], what: `La lettre « ${ids[index]} » sert deux fois.` };
    }),
  },
  {
    id: 'option-alike',
    severity: 'error',
    why: 'Deux choix qui se lisent pareil ne peuvent pas être départagés.',
    how: 'Remplacez l’un des deux par une autre erreur plausible.',
    check: onParts(function* (part) {
      for (const { list, field, texts } of optionLists(part))
        for (const { index } of repeated(texts, bare))
          yield { path: [list, index, field], what: `« ${texts[index]} » est déjà proposé.` };
    }),
  },
  {
    id: 'inversion',
    severity: 'error',
    why: 'Une inversion décrit deux étapes mises à l’envers, pour l’expliquer.',
    how: 'Nommez deux étapes par leur lettre : first vient avant then dans le bon ordre.',
    check: onParts(function* ({ part }) {
      if (part.kind !== 'order') return;
      if (part.inversions.length === 0)
        yield { path: ['steps'], what: 'Aucune inversion courante n’est expliquée.' };
      const rank = new Map(part.steps.map(({ id }, index) => [id, index]));
      for (const [index, { first, then }] of part.inversions.entries())
        if (!((rank.get(first) ?? 9) < (rank.get(then) ?? -1)))
          yield {
            path: ['inversions', index],
            what: `L’inversion « ${first} » puis « ${then} » ne suit pas les étapes.`,
          };
    }),
  },
  {
    id: 'expected-error',
    severity: 'error',
    why: 'Une réponse écrite a besoin d’un retour pour chaque erreur courante, et d’un seul verdict.',
    how: 'Ajoutez expectedErrors, sans réponse qui soit aussi dans accepted.',
    check: onParts(function* ({ part }) {
      if (part.kind !== 'short') return;
      if (part.expectedErrors.length === 0)
        yield { path: ['accepted'], what: 'Aucune erreur courante n’est prévue.' };
      // A sign alone (#, !) has no letters to compare.
      const key = (text: string): string => bare(text) || text.trim();
      const accepted = new Set(part.accepted.map(key));
      for (const [index, { texts }] of part.expectedErrors.entries())
        for (const text of texts)
          if (accepted.has(key(text)))
            yield { path: ['expectedErrors', index], what: `« ${text} » est à la fois juste et faux.` };
    }),
  },
  {
    id: 'all-or-none',
    severity: 'error',
    why: '« Toutes les réponses » ou « aucune » se devine sans savoir.',
    how: 'Remplacez ce choix par une erreur plausible.',
    check: onParts(function* (part) {
      for (const { list, field, texts } of optionLists(part))
        for (const [index, text] of texts.entries())
          if (
            /\btou(te)?s les (réponses|choix|propositions)|\b(aucune?|rien) (de ces|des |d’entre|de tout)|^(aucune?|toutes)[ .]*$/i.test(
              text,
            )
          )
            yield { path: [list, index, field], what: `Le choix « ${text} » parle des autres choix.` };
    }),
  },
  {
    id: 'choice-lengths',
    severity: 'warning',
    why: 'Un bon choix bien plus long que les autres se repère sans réfléchir.',
    how: 'Raccourcissez la bonne réponse, ou donnez autant de détails aux autres.',
    check: onParts(function* ({ part }) {
      if (part.kind !== 'single') return;
      const right = Math.max(
        ...part.choices.filter((choice) => choice.correct).map(({ text }) => text.length),
      );
      const wrong = Math.max(
        ...part.choices.filter((choice) => !choice.correct).map(({ text }) => text.length),
      );
      if (right > 25 && right > 1.5 * wrong)
        yield {
          path: ['choices'],
          what: `La bonne réponse a ${right} caractères, la plus longue des autres ${wrong}.`,
        };
    }),
  },
  {
    id: 'negation-bold',
    severity: 'error',
    why: 'Une négation lue trop vite fait répondre le contraire.',
    how: 'Demandez ce qu’il faut faire ; sinon mettez la négation en gras : **ne pas**.',
    *check({ texts }) {
      for (const { id, role, text, path, locale } of texts)
        if (role === 'prompt' && locale === 'fr')
          for (const sentence of sentencesOf(text))
            if (
              sentence.trimEnd().endsWith('?') &&
              negations(sentence) > 0 &&
              !/\*\*[^*]*\b(ne|n’|pas|jamais|plus|rien|aucune?)\b[^*]*\*\*/i.test(sentence)
            )
              yield {
                id,
                path,
                what: `La question contient une négation qui n’est pas en gras : « ${sentence.trim()} »`,
              };
    },
  },
  {
    id: 'double-negation',
    severity: 'error',
    why: 'Deux négations dans une phrase demandent de la relire.',
    how: 'Tournez la phrase de façon positive.',
    *check({ texts }) {
      for (const { id, role, text, path, locale } of texts)
        if ((role === 'prompt' || role === 'choice') && locale === 'fr')
          for (const sentence of sentencesOf(text))
            if (negations(sentence) > 1)
              yield { id, path, what: `Deux négations dans une phrase : « ${sentence.trim()} »` };
    },
  },
];
