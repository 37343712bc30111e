import { createHmac } from 'node:crypto';
import type { PseudonymOf } from './application/ports/pseudonyms';
import type { Secrets } from './application/ports/secrets';

const length = 14;

/** HMAC-SHA-256 of the person's key under a secret of this store: 84 bits are kept. */
export const makePseudonyms = (secrets: Secrets): PseudonymOf => {
  let secret: Promise<Uint8Array> | undefined;
  return async ({ tenantId, learnerId }) => {
    secret ??= secrets.get('pseudonyms');
    return createHmac('sha256', await secret)
      .update(`${tenantId}|${learnerId}`)
      .digest('base64url')
      .slice(0, length);
  };
};
