import { decodeProtectedHeader, importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { z } from 'zod';
import type { AttestationOrder, Verification } from '../application/ports/attestations';
import type { SigningKey } from '../application/ports/signing-keys';
import type { AttestationTexts } from './texts';

/**
 * An Open Badges 3.0 credential (1EdTech, OpenBadgeCredential on W3C Verifiable Credentials 2.0), before it is signed.
 * The achievement has one address per topic and level.
 */
export const openBadge = (order: AttestationOrder, texts: AttestationTexts, publicUrl: string) => {
  const { certificate, holderName, organisationName } = order;
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `${publicUrl}/attestations/${certificate.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: texts.title,
    issuer: { id: publicUrl, type: ['Profile'], name: organisationName },
    validFrom: certificate.grantedAt.toISOString(),
    validUntil: certificate.expiresAt.toISOString(),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: holderName }],
      achievement: {
        id: `${publicUrl}/attestations/badges/${certificate.topic}-${certificate.level}`,
        type: ['Achievement'],
        achievementType: 'Certification',
        name: texts.achievement,
        description: texts.description,
        criteria: { narrative: texts.criteria },
        tag: [certificate.topic, `level-${certificate.level}`],
      },
    },
  };
};

/** Signs as a JWT: the credential is the payload, with the registered claims that repeat its id, issuer and dates. */
export const signCredential = async (
  credential: ReturnType<typeof openBadge>,
  key: SigningKey,
  publicUrl: string,
): Promise<string> =>
  new SignJWT({ ...credential })
    .setProtectedHeader({ alg: key.algorithm, typ: 'JWT', kid: `${publicUrl}/attestations/keys/${key.id}` })
    .setIssuer(credential.issuer.id)
    .setJti(credential.id)
    .setNotBefore(new Date(credential.validFrom))
    .setIssuedAt(new Date(credential.validFrom))
    .setExpirationTime(new Date(credential.validUntil))
    .sign(await importJWK(key.privateJwk as JWK, key.algorithm));

const payloadSchema = z.object({
  id: z.string(),
  issuer: z.object({ name: z.string() }),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
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
    // The date of the check is the validity's own start: an expired attestation is still a true one.
    const { payload } = await jwtVerify(credential, await importJWK(key.publicJwk as JWK, key.algorithm), {
      algorithms: [key.algorithm],
      currentDate: dateOf(credential),
    });
    const { id, issuer, validFrom, validUntil, credentialSubject } = payloadSchema.parse(payload);
    const [, topic, level] = /\/([a-z0-9-]+)-([1-8])$/.exec(credentialSubject.achievement.id) ?? [];
    if (topic === undefined) return { kind: 'not-ours' };
    const expiresAt = new Date(validUntil);
    return {
      kind: now < expiresAt ? 'valid' : 'expired',
      certificateId: id.split('/').at(-1)!,
      topic,
      level: Number(level),
      holderName: credentialSubject.identifier[0]!.identityHash,
      issuedAt: new Date(validFrom),
      expiresAt,
      issuer: issuer.name,
    };
  } catch {
    return { kind: 'not-ours' };
  }
};

const dateOf = (credential: string): Date => {
  const claims = z
    .object({ iat: z.number() })
    .parse(JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString('utf8')));
  return new Date(claims.iat * 1000);
};
