import type { Rule, TextRole } from './rule';
import { sentencesOf, wordsOf } from './words';

const limit = (role: TextRole, most: number, name: string, why: string, least = 1): Rule => ({
  id: `${role}-length`,
  severity: 'error',
  why,
  how: least > 1 ? `Écrivez de ${least} à ${most} caractères.` : `Restez sous ${most} caractères.`,
  *check({ texts }) {
    for (const text of texts)
      if (text.role === role && (text.text.length > most || text.text.length < least))
        yield { id: text.id, path: text.path, what: `${name} a ${text.text.length} caractères.` };
  },
});

/** Texts of the bot's wording may hold several clauses around values: their length is judged by eye. */
const isRead = (role: TextRole): boolean => role !== 'skill' && role !== 'wording';

const sentences = (id: string, severity: Rule['severity'], above: number, most: number): Rule => ({
  id,
  severity,
  why: 'Une phrase courte se comprend à la première lecture, même entre deux tâches.',
  how: 'Coupez-la en deux.',
  *check({ texts }) {
    for (const { id: owner, role, text, path } of texts) {
      if (!isRead(role)) continue;
      const counts = sentencesOf(text).map((sentence) => wordsOf(sentence).length);
      const words = Math.max(0, ...counts);
      if (words > above && words <= most) yield { id: owner, path, what: `Une phrase a ${words} mots.` };
    }
  },
});

/** How long each text may be. */
export const lengthRules: Rule[] = [
  limit('prompt', 300, 'L’énoncé', 'Un énoncé se lit à voix haute en vingt secondes.'),
  limit('choice', 90, 'Le choix', 'Un choix tient sur deux lignes d’un téléphone.'),
  limit('hint', 200, 'L’indice', 'Un indice met sur la voie en une phrase.'),
  limit('takeaway', 160, 'La phrase à retenir', 'On ne retient qu’une phrase.'),
  limit('tip', 400, 'Le conseil', 'Un conseil montre un geste, en quelques phrases.', 60),
  sentences('sentence-too-long', 'error', 20, Infinity),
  sentences('sentence-long', 'warning', 15, 20),
];
