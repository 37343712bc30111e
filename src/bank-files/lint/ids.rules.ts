import type { Rule } from './rule';

const items = function* (bank: Parameters<Rule['check']>[0]) {
  yield* bank.questions;
  yield* bank.tips;
};

/** Who is who: ids, topics, competences, variants. */
export const idRules: Rule[] = [
  {
    id: 'id-place',
    severity: 'error',
    why: 'Un identifiant dit où se trouve son élément : on le retrouve sans chercher.',
    how: 'Écrivez sujet.page.numéro, avec le nom du dossier et celui du fichier.',
    *check({ places, questions, tips }) {
      for (const { id, topic } of [...questions, ...tips]) {
        const [, , page] = /^topics\/([^/]+)\/([^/]+)\.ya?ml$/.exec(places.get(id)?.file ?? '') ?? [];
        const slug = id.split('.')[1];
        if (id.split('.')[0] !== topic || (page !== undefined && slug !== page))
          yield {
            id,
            path: ['id'],
            what: `« ${id} » ne suit pas le sujet « ${topic} »${page ? ` et la page « ${page} »` : ''}.`,
          };
      }
    },
  },
  {
    id: 'topic-unknown',
    severity: 'error',
    why: 'Un sujet sans fiche n’a ni nom ni place dans les menus.',
    how: 'Créez topics/<sujet>/topic.yaml, ou corrigez le champ topic de la page.',
    *check(bank) {
      const known = new Set(bank.content.topics.map((topic) => topic.id));
      const said = new Set<string>();
      for (const { id, topic } of items(bank)) {
        const file = bank.places.get(id)?.file ?? topic;
        const folder = /^topics\/([^/]+)\//.exec(file)?.[1] ?? topic;
        if ((known.has(topic) && folder === topic) || said.has(file)) continue;
        said.add(file);
        yield {
          id,
          what: known.has(topic)
            ? `La page est dans « ${folder} » et se dit de « ${topic} ».`
            : `Le sujet « ${topic} » n’a pas de fiche.`,
        };
      }
    },
  },
  {
    id: 'competence-unknown',
    severity: 'error',
    why: 'Chaque page se rattache à une compétence du référentiel.',
    how: 'Choisissez une compétence de referential.yaml.',
    *check(bank) {
      const said = new Set<string>();
      for (const { id, competence } of items(bank)) {
        const file = bank.places.get(id)?.file ?? id;
        if (competence in bank.content.referential.competences || said.has(file)) continue;
        said.add(file);
        yield { id, what: `La compétence « ${competence} » n’est pas dans le référentiel.` };
      }
    },
  },
  {
    id: 'variant-unknown',
    severity: 'error',
    why: 'Une variante repose le même savoir-faire que sa question d’origine.',
    how: 'Donnez à variantOf l’identifiant d’une autre question.',
    *check({ questions }) {
      const known = new Set(questions.map((question) => question.id));
      for (const { id, variantOf } of questions)
        if (variantOf !== undefined && (variantOf === id || !known.has(variantOf)))
          yield {
            id,
            path: ['variantOf'],
            what:
              variantOf === id
                ? 'La question se dit variante d’elle-même.'
                : `La question d’origine « ${variantOf} » n’existe pas.`,
          };
    },
  },
  {
    id: 'variant-skill',
    severity: 'error',
    why: 'Sans le même savoir-faire, la nouvelle question ne vérifie pas ce qui avait été manqué.',
    how: 'Recopiez mot pour mot le champ skill de l’origine, ou retirez variantOf.',
    *check({ questions }) {
      const byId = new Map(questions.map((question) => [question.id, question]));
      for (const { id, variantOf, skill } of questions) {
        const origin = byId.get(variantOf ?? '');
        if (origin && origin.id !== id && origin.skill !== skill)
          yield {
            id,
            path: ['skill'],
            what: `Le savoir-faire n’est pas celui de « ${origin.id} » : « ${origin.skill} ».`,
          };
      }
    },
  },
  {
    id: 'prerequisite-unknown',
    severity: 'error',
    why: 'Une question préalable qui n’existe pas ne sera jamais posée.',
    how: 'Corrigez l’identifiant, ou retirez-le de prerequisites.',
    *check({ questions }) {
      const known = new Set(questions.map((question) => question.id));
      for (const { id, prerequisites } of questions)
        for (const [index, each] of (prerequisites ?? []).entries())
          if (!known.has(each) || each === id)
            yield { id, path: ['prerequisites', index], what: `Le préalable « ${each} » n’existe pas.` };
    },
  },
];
