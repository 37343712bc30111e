import type { Question, Tip } from '../../domain/bank/question';
import type { ContentUnderLint, Finding, Rule } from './rule';

const staleSoonMonths = 18;
const staleMonths = 24;

const onItems = (
  check: (item: Question | Tip, bank: ContentUnderLint) => Finding | undefined,
): Rule['check'] =>
  function* (bank) {
    for (const item of [...bank.questions, ...bank.tips]) {
      const finding = check(item, bank);
      if (finding) yield { id: item.id, ...finding };
    }
  };

/** Whole months from a date to now. */
const monthsSince = (date: string, now: Date): number => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const months = (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
  return now.getUTCDate() < day ? months - 1 : months;
};
const isRealDate = (date: string): boolean => {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
};

const legalWords =
  /\b(décret|ordonnance|code (du travail|général|pénal|de la)|RGPD|article \d|délibération n°|circulaire|arrêté du)\b/i;

/** Where it comes from, who vouches for it. */
export const sourceRules: Rule[] = [
  {
    id: 'publisher-unknown',
    severity: 'error',
    why: 'Chaque affirmation s’appuie sur une source publique reconnue.',
    how: 'Choisissez un éditeur de publishers.yaml, ou dites pourquoi s’y fier dans source.justification.',
    check: onItems(({ source }, { publishers }) =>
      publishers.has(source.publisher) || source.justification !== undefined
        ? undefined
        : { path: ['source', 'publisher'], what: `« ${source.publisher} » n’est pas un éditeur reconnu.` },
    ),
  },
  {
    id: 'source-date',
    severity: 'error',
    why: 'La date dit quand une personne a vraiment relu la source.',
    how: 'Écrivez la date de la dernière vérification, au format AAAA-MM-JJ.',
    check: onItems(({ source }, { now }) =>
      isRealDate(source.checkedOn) && source.checkedOn <= now.toISOString().slice(0, 10)
        ? undefined
        : { path: ['source', 'checkedOn'], what: `« ${source.checkedOn} » n’est pas une date passée.` },
    ),
  },
  {
    id: 'source-stale',
    severity: 'error',
    why: `Après ${staleMonths} mois, un écran ou un texte de loi a pu changer.`,
    how: 'Relisez la source, corrigez au besoin, puis mettez la date du jour dans checkedOn.',
    check: onItems(({ source }, { now }) => {
      const months = monthsSince(source.checkedOn, now);
      return months >= staleMonths
        ? { path: ['source', 'checkedOn'], what: `Source vérifiée il y a ${months} mois.` }
        : undefined;
    }),
  },
  {
    id: 'source-stale-soon',
    severity: 'warning',
    why: `Une source se relit avant ${staleMonths} mois.`,
    how: 'Relisez la source, puis mettez la date du jour dans checkedOn.',
    check: onItems(({ source }, { now }) => {
      const months = monthsSince(source.checkedOn, now);
      return months >= staleSoonMonths && months < staleMonths
        ? { path: ['source', 'checkedOn'], what: `Source vérifiée il y a ${months} mois.` }
        : undefined;
    }),
  },
  {
    id: 'review-unsigned',
    severity: 'error',
    why: 'Une relecture ou une approbation engage une personne, un jour donné.',
    how: 'Remplissez review.by et review.on, ou revenez à « draft ».',
    check: onItems(({ review }) =>
      review && review.status !== 'draft' && (review.by === undefined || review.on === undefined)
        ? { path: ['review'], what: `« ${review.status} » sans nom ou sans date.` }
        : undefined,
    ),
  },
  {
    id: 'legal-unmarked',
    severity: 'warning',
    why: 'Un point de droit attend l’approbation de votre organisation avant d’être servi en production.',
    how: 'Ajoutez « legal: true ».',
    check: onItems((item) =>
      item.legal !== true &&
      ('prompt' in item ? [item.prompt, item.takeaway] : [item.text]).some((text) => legalWords.test(text))
        ? { what: 'Ce texte parle de droit et n’est pas marqué « legal ».' }
        : undefined,
    ),
  },
];
