import { compactVerify, decodeProtectedHeader, importJWK, SignJWT, type JWK } from 'jose';
import { z } from 'zod';
import type { AttestationOrder, Verification } from '../application/ports/attestations';
import type { SigningKey } from '../application/ports/signing-keys';
import type { AchievementTexts, AttestationTexts } from './texts';

/** Open Badges 3.0, by 1EdTech. */
const badgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** What a topic and a level name an achievement. */
export interface Badge {
  topic: string;
  level: number;
}
const badgeId = ({ topic, level }: Badge): string => `${topic}-${level}`;
export const badgeOf = (id: string): Badge | undefined => {
  const [, topic, level] = /^([a-z0-9-]+)-([1-8])$/.exec(id) ?? [];
  return topic === undefined ? undefined : { topic, level: Number(level) };
};

/** The achievement itself, whoever earned it: its id is an address, which describes it. */
const achievement = (badge: Badge, texts: AchievementTexts, publicUrl: string) => ({
  id: `${publicUrl}/attestations/badges/${badgeId(badge)}`,
  type: ['Achievement'],
  achievementType: 'Certification',
  name: texts.achievement,
  description: texts.description,
  criteria: { narrative: texts.achievementCriteria },
  tag: [badge.topic, `level-${badge.level}`],
});

/** What the address of an achievement answers. */
export const describedAchievement = (badge: Badge, texts: AchievementTexts, publicUrl: string) => ({
  '@context': [badgesContext],
  ...achievement(badge, texts, publicUrl),
});

/**
 * An Open Badges 3.0 credential (1EdTech, OpenBadgeCredential on W3C Verifiable Credentials 2.0), before it is signed. It is
 * issued when it is asked for: of two with one id the later `validFrom` is the current one, and `awardedDate` keeps the day
 * of the certificate (Open Badges 3.0, AchievementCredential).
 */
export const openBadge = (order: AttestationOrder, texts: AttestationTexts, publicUrl: string, now: Date) => {
  const { certificate, holderName, organisationName } = order;
  // A copy asked for after the end was never valid: it must not begin after it ends.
  const validFrom = now < certificate.expiresAt ? now : certificate.expiresAt;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', badgesContext],
    id: `${publicUrl}/attestations/${certificate.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: texts.title,
    issuer: { id: publicUrl, type: ['Profile'], name: organisationName },
    validFrom: validFrom.toISOString(),
    validUntil: certificate.expiresAt.toISOString(),
    awardedDate: certificate.grantedAt.toISOString(),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: holderName }],
      achievement: achievement(certificate, texts, publicUrl),
    },
    evidence: [{ type: ['Evidence'], narrative: texts.criteria }],
  };
};

/** Signs as a JWT: the credential is the payload, with the registered claims that repeat its id, issuer and dates. */
export const signCredential = async (
  credential: ReturnType<typeof openBadge>,
  key: SigningKey,
  publicUrl: string,
  now: Date,
): Promise<string> =>
  new SignJWT({ ...credential })
    .setProtectedHeader({ alg: key.algorithm, typ: 'JWT', kid: `${publicUrl}/attestations/keys/${key.id}` })
    .setIssuer(credential.issuer.id)
    .setJti(credential.id)
    .setNotBefore(new Date(credential.validFrom))
    .setIssuedAt(now)
    .setExpirationTime(new Date(credential.validUntil))
    .sign(await importJWK(key.privateJwk as JWK, key.algorithm));

const payloadSchema = z.object({
  id: z.string(),
  issuer: z.object({ name: z.string() }),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  /** Absent from those of the first version, which began when they were awarded. */
  awardedDate: z.iso.datetime().optional(),
  credentialSubject: z.object({
    identifier: z.array(z.object({ identityHash: z.string() })).min(1),
    achievement: z.object({ id: z.string() }),
  }),
});

/** Checks the signature against our keys, retired ones included; the date is told, not thrown. */
export const verifyCredential = async (
  credential: string,
  keys: readonly SigningKey[],
  now: Date,
): Promise<Verification> => {
  try {
    const kid = decodeProtectedHeader(credential).kid?.split('/').at(-1);
    const key = keys.find((each) => each.id === kid);
    if (!key) return { kind: 'not-ours' };
    // The signature alone: an expired attestation is still a true one, and its dates are told.
    const { payload } = await compactVerify(
      credential,
      await importJWK(key.publicJwk as JWK, key.algorithm),
      {
        algorithms: [key.algorithm],
      },
    );
    const { id, issuer, validFrom, validUntil, awardedDate, credentialSubject } = payloadSchema.parse(
      JSON.parse(new TextDecoder().decode(payload)),
    );
    const badge = badgeOf(credentialSubject.achievement.id.split('/').at(-1)!);
    if (!badge) return { kind: 'not-ours' };
    const expiresAt = new Date(validUntil);
    return {
      kind: now < expiresAt ? 'valid' : 'expired',
      certificateId: id.split('/').at(-1)!,
      ...badge,
      holderName: credentialSubject.identifier[0]!.identityHash,
      grantedAt: new Date(awardedDate ?? validFrom),
      expiresAt,
      issuer: issuer.name,
    };
  } catch {
    return { kind: 'not-ours' };
  }
};
