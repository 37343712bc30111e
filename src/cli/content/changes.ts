import type { Change } from '../../domain/bank/changes';

const kindNames: Record<Change['kind'], [one: string, several: string]> = {
  topic: ['sujet', 'sujets'],
  question: ['question', 'questions'],
  tip: ['conseil', 'conseils'],
  path: ['parcours', 'parcours'],
  misconception: ['idée fausse', 'idées fausses'],
  competence: ['compétence', 'compétences'],
  'wording-fr': ['phrase en français', 'phrases en français'],
  'wording-en': ['phrase en anglais', 'phrases en anglais'],
};
const signs: Record<Change['change'], string> = { added: '+', removed: '−', changed: '~', 'new-version': '≠', approved: '✓' };
const changeNames: Record<Change['change'], string> = {
  added: 'en plus',
  removed: 'en moins',
  changed: 'modifié',
  'new-version': 'solution changée : nouvelle version, statistiques remises à zéro',
  approved: 'approuvé',
};
const fieldNames: Record<string, string> = {
  prompt: 'énoncé',
  choices: 'choix',
  feedback: 'retours',
  takeaway: 'phrase à retenir',
  hint: 'indice',
  level: 'niveau',
  skill: 'savoir-faire',
  source: 'source',
  review: 'relecture',
  text: 'texte',
  steps: 'étapes',
  pairs: 'paires',
  accepted: 'réponses acceptées',
  expectedErrors: 'erreurs prévues',
  scene: 'scène',
  spots: 'éléments',
  kind: 'forme',
  name: 'nom',
  legal: 'point de droit',
  variantOf: 'variante de',
};

/** Changes for a trainer: one line each, grouped by what they are about. */
export const reportChanges = (changes: readonly Change[]): string => {
  if (changes.length === 0) return 'Aucune différence.';
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => {
      const list = changes.filter((change) => change.kind === kind);
      const [one, several] = kindNames[kind];
      return [`${list.length} ${list.length > 1 ? several : one}`, ...list.map((change) => `  ${line(change)}`)];
    })
    .join('\n');
};

const line = ({ change, id, fields }: Change): string => {
  const what = change === 'changed' || change === 'new-version' ? ` : ${fields.map((field) => fieldNames[field] ?? field).join(', ')}` : '';
  return `${signs[change]} ${id} (${changeNames[change]})${what}`;
};
