import type { Question } from '../../domain/bank/question';
import type { Topic } from '../../domain/bank/topic';
import { choicesOf, grouped, partsOf } from './parts';
import type { ContentUnderLint, Finding, Rule } from './rule';

const mostLongestRight = 0.35;
const mostSingle = 0.6;
const fewestKinds = 4;
const fewestQuestions = 60;
const fewestTips = 25;
const fewestPerCompetence = 8;
const fewestAtLevel = (level: number): number => (level <= 6 ? 5 : 3);

const byTopic = (
  check: (topic: Topic, questions: Question[], bank: ContentUnderLint) => Iterable<Omit<Finding, 'id'>>,
  /** Below this many questions a share means nothing. */
  atLeast = 0,
): Rule['check'] =>
  function* (bank) {
    for (const topic of bank.content.topics) {
      const questions = bank.questions.filter((question) => question.topic === topic.id);
      if (questions.length < atLeast) continue;
      // A starter or pilot topic is only told.
      const severity = topic.status === 'full' ? undefined : ('warning' as const);
      for (const finding of check(topic, questions, bank))
        yield { id: topic.id, ...(severity && { severity }), ...finding };
    }
  };
const onlyFull = (
  check: (topic: Topic, questions: Question[], bank: ContentUnderLint) => Iterable<Omit<Finding, 'id'>>,
) =>
  byTopic(function* (topic, questions, bank) {
    if (topic.status === 'full') yield* check(topic, questions, bank);
  });

const isReread = (item: { review?: { status: string } }): boolean =>
  (item.review?.status ?? 'proofread') !== 'draft';

/** How the questions of a topic are spread. */
export const spreadRules: Rule[] = [
  {
    id: 'topic-size',
    severity: 'error',
    why: 'Un sujet complet mesure huit niveaux et se renouvelle toute une année.',
    how: 'Écrivez ou relisez ce qui manque, ou passez le sujet en « starter ».',
    check: onlyFull(function* (topic, questions, { tips }) {
      const reread = questions.filter(isReread).length;
      const rereadTips = tips.filter((tip) => tip.topic === topic.id && isReread(tip)).length;
      if (reread < fewestQuestions) yield { what: `${reread} questions relues sur ${fewestQuestions}.` };
      if (rereadTips < fewestTips) yield { what: `${rereadTips} conseils relus sur ${fewestTips}.` };
    }),
  },
  {
    id: 'level-spread',
    severity: 'error',
    why: 'Sans questions à chaque niveau, la mesure hésite là où elles manquent.',
    how: 'Écrivez des questions de ce niveau.',
    check: onlyFull(function* (_topic, questions) {
      for (let level = 1; level <= 8; level += 1) {
        const count = questions.filter((question) => question.level === level && isReread(question)).length;
        if (count < fewestAtLevel(level))
          yield { what: `Niveau ${level} : ${count} questions relues sur ${fewestAtLevel(level)}.` };
      }
    }),
  },
  {
    id: 'competence-size',
    severity: 'error',
    why: 'Une compétence se juge sur plusieurs situations.',
    how: `Visez au moins ${fewestPerCompetence} questions par compétence.`,
    check: onlyFull(function* (_topic, questions) {
      for (const [competence, list] of grouped(questions, (question) => question.competence))
        if (list.length < fewestPerCompetence)
          yield { what: `Compétence ${competence} : ${list.length} questions sur ${fewestPerCompetence}.` };
    }),
  },
  {
    id: 'kinds',
    severity: 'error',
    why: 'Changer de forme garde l’attention et vérifie autre chose qu’une mémoire.',
    how: `Employez au moins ${fewestKinds} formes ; au plus ${mostSingle * 100} % de choix unique.`,
    check: byTopic(function* (_topic, questions) {
      const kinds = new Set(questions.map((question) => question.kind));
      if (kinds.size < fewestKinds) yield { what: `${kinds.size} formes de question seulement.` };
      const single = questions.filter((question) => question.kind === 'single').length / questions.length;
      if (single > mostSingle) yield { what: `${Math.round(single * 100)} % de choix unique.` };
    }, 8),
  },
  {
    id: 'variants',
    severity: 'error',
    why: 'Une variante revoit un point manqué sans reposer la même question.',
    how: 'Écrivez une autre situation pour au moins un savoir-faire sur trois.',
    check: onlyFull(function* (_topic, questions) {
      const skills = new Set(questions.map((question) => question.skill));
      const varied = new Set(
        questions.filter((question) => question.variantOf !== undefined).map((question) => question.skill),
      );
      if (3 * varied.size < skills.size)
        yield { what: `${varied.size} savoir-faire sur ${skills.size} ont une variante.` };
    }),
  },
  {
    id: 'longest-is-right',
    severity: 'error',
    why: 'Si la plus longue réponse est souvent la bonne, on répond sans savoir.',
    how: 'Allongez des réponses fausses, ou raccourcissez des bonnes.',
    check: byTopic(function* (_topic, questions) {
      const all = questions.flatMap(partsOf).flatMap(({ part }) => {
        const picked = choicesOf(part);
        return picked ? [picked.choices] : [];
      });
      if (all.length === 0) return;
      const given = all.filter((choices) => {
        const most = Math.max(...choices.map(({ text }) => text.length));
        return choices.filter(({ text }) => text.length === most).every(({ correct }) => correct);
      }).length;
      if (given / all.length > mostLongestRight)
        yield {
          what: `La plus longue réponse est la bonne dans ${given} questions sur ${all.length} (${Math.round((100 * given) / all.length)} %).`,
        };
    }, 8),
  },
];
