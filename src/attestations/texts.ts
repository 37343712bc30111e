import type { AttestationOrder } from '../application/ports/attestations';
import type { Locale, Release } from '../domain/bank/release';
import { questionsCounted, ruleOf } from '../domain/learner/certificate';
import type { Say } from '../domain/bank/wording';
import { frenchDates } from '../domain/dates';

/** What is said of an achievement, whoever earned it. */
export interface AchievementTexts {
  achievement: string;
  description: string;
  achievementCriteria: string;
}

/** Every sentence of an attestation, from the release's wording. */
export interface AttestationTexts extends AchievementTexts {
  title: string;
  criteria: string;
  holder: string;
  issued: string;
  validity: string;
  verify: string;
  scale: string;
}

/** Of a topic that was withdrawn since, only the id is known. */
export const achievementTexts = (
  { topic: id, level }: { topic: string; level: number },
  { content }: Release,
  locale: Locale,
  say: Say,
): AchievementTexts => {
  const topic = content.topics.find((each) => each.id === id);
  const name = (locale === 'en' ? topic?.en?.name : undefined) ?? topic?.name ?? id;
  return {
    achievement: say('attestation.achievement', { topic: name, level }),
    description: topic?.description ?? name,
    achievementCriteria: say('attestation.achievement-criteria'),
  };
};

export const attestationTexts = (order: AttestationOrder, say: Say, timeZone: string): AttestationTexts => {
  const { certificate, locale, organisationName, holderName, release } = order;
  const counted = questionsCounted(certificate);
  return {
    title: say('attestation.title'),
    ...achievementTexts(certificate, release, locale, say),
    criteria: certificate.isRenewal
      ? say('attestation.criteria-renewal', counted)
      : say('attestation.criteria', { ...counted, days: ruleOf(certificate).rule.waitDays }),
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
