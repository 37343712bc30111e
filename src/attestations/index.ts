import type { AttestationOrder, Attestations } from '../application/ports/attestations';
import type { Clock } from '../application/ports/clock';
import type { SigningKeys } from '../application/ports/signing-keys';
import type { Locale, Release } from '../domain/bank/release';
import type { Say } from '../domain/bank/wording';
import { badgeOf, describedAchievement, openBadge, signCredential, verifyCredential } from './credential';
import { currentKey, newSigningKey } from './keys';
import { drawPdf } from './pdf';
import { achievementTexts, attestationTexts } from './texts';

export { newSigningKey, rotateKeys } from './keys';

/** Attestations that anyone can verify: a PDF for people, an Open Badges 3.0 credential for machines. */
export const openAttestations = (deps: {
  keys: SigningKeys;
  clock: Clock;
  newId: () => string;
  publicUrl: () => string;
  wording: (release: Release, locale: Locale) => Say;
  /** Where a date is a day. */
  timeZone: string;
}): Attestations => {
  const textsOf = (order: AttestationOrder) =>
    attestationTexts(order, deps.wording(order.release, order.locale), deps.timeZone);
  const key = () => currentKey(deps.keys, () => newSigningKey(deps.newId(), deps.clock.now()));
  return {
    credential: async (order) => {
      const now = deps.clock.now();
      const credential = openBadge(order, textsOf(order), deps.publicUrl(), now);
      return signCredential(credential, await key(), deps.publicUrl(), now);
    },
    pdf: async (order) =>
      drawPdf(textsOf(order), {
        level: order.certificate.level,
        verifyUrl: `${deps.publicUrl()}/attestations/${order.certificate.id}`,
        locale: order.locale,
      }),
    achievement: (id, release, locale) => {
      const badge = badgeOf(id);
      if (!badge || !release.content.topics.some((topic) => topic.id === badge.topic)) return undefined;
      const texts = achievementTexts(badge, release, locale, deps.wording(release, locale));
      return describedAchievement(badge, texts, deps.publicUrl());
    },
    verify: async (credential) => verifyCredential(credential, await deps.keys.list(), deps.clock.now()),
    publicKeys: async () => (await deps.keys.list()).map(({ publicJwk }) => publicJwk),
  };
};
