import type { AttestationOrder } from '../application/ports/attestations';
import type { Say } from '../domain/bank/wording';

/** Every sentence of an attestation, from the release's wording. */
export interface AttestationTexts {
  title: string;
  achievement: string;
  description: string;
  criteria: string;
  holder: string;
  issued: string;
  validity: string;
  verify: string;
  scale: string;
}

const longDate = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(date);

export const attestationTexts = (order: AttestationOrder, say: Say): AttestationTexts => {
  const { certificate, locale, organisationName, holderName, release } = order;
  const topic = release.content.topics.find((each) => each.id === certificate.topic);
  const name = (locale === 'en' ? topic?.en?.name : undefined) ?? topic?.name ?? certificate.topic;
  const validation = certificate.evidence.filter((each) => each.phase === 'validation').length;
  return {
    title: say('attestation.title'),
    achievement: say('attestation.achievement', { topic: name, level: certificate.level }),
    description: topic?.description ?? name,
    criteria: say('attestation.criteria', { questions: certificate.evidence.length, validation }),
    holder: say('attestation.holder', { name: holderName }),
    issued: say('attestation.issued', {
      organisation: organisationName,
      day: longDate(certificate.grantedAt, locale),
    }),
    validity: say('attestation.validity', { day: longDate(certificate.expiresAt, locale) }),
    verify: say('attestation.verify'),
    scale: say('progress.scale'),
  };
};
