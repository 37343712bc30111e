import { exportJWK, generateKeyPair } from 'jose';
import type { SigningKey, SigningKeys } from '../application/ports/signing-keys';

/** A new RS256 key (2048 bits): the algorithm every Open Badges 3.0 verifier must know. */
export const newSigningKey = async (id: string, createdAt: Date): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', {
    extractable: true,
    modulusLength: 2048,
  });
  const named = { kty: 'RSA', kid: id, alg: 'RS256', use: 'sig' };
  return {
    id,
    algorithm: 'RS256',
    privateJwk: { ...(await exportJWK(privateKey)), ...named },
    publicJwk: { ...(await exportJWK(publicKey)), ...named },
    createdAt,
  };
};

/** The newest key that is not retired; the first attestation makes the first key. */
export const currentKey = async (keys: SigningKeys, make: () => Promise<SigningKey>): Promise<SigningKey> => {
  const known = (await keys.list()).find((key) => key.retiredAt === undefined);
  if (known) return known;
  const made = await make();
  await keys.add(made);
  return made;
};

/** Retires the keys in use and adds a new one. What the old ones signed stays verifiable. */
export const rotateKeys = async (keys: SigningKeys, made: SigningKey): Promise<void> => {
  const inUse = (await keys.list()).filter((key) => key.retiredAt === undefined);
  await keys.add(made);
  for (const key of inUse) await keys.retire(key.id, made.createdAt);
};
