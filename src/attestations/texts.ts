import type { AttestationOrder } from '../application/ports/attestations';
import type { Say } from '../domain/bank/wording';
import { frenchDates } from '../domain/dates';

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

export const attestationTexts = (order: AttestationOrder, say: Say, timeZone: string): AttestationTexts => {
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
      day: frenchDates.date(certificate.grantedAt, locale, timeZone),
    }),
    validity: say('attestation.validity', { day: frenchDates.date(certificate.expiresAt, locale, timeZone) }),
    verify: say('attestation.verify'),
    scale: say('progress.scale'),
  };
};
