import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Refusal } from '../../domain/refusals';
import type { Caller } from '../routes';

const issuer = 'coup-de-pouce:local';
const claims = z.object({
  sub: z.string().min(1),
  tid: z.string().min(1),
  roles: z.array(z.enum(['learner', 'manager', 'admin', 'operator'])).min(1),
});

const secretOf = (key: string): Uint8Array => new TextEncoder().encode(key);

/** A token of local mode (HS256 with `LOCAL_KEY`), as `cdp token` prints. `hours`: how long it holds. */
export const signLocalToken = (key: string, caller: Caller, hours = 12): Promise<string> =>
  new SignJWT({ tid: caller.tenantId, roles: [...caller.roles] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(caller.learnerId)
    .setIssuer(issuer)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(secretOf(key));

/** Who a local token stands for; refuses with `signed-out`. */
export const verifyLocalToken = async (key: string, token: string): Promise<Caller> => {
  try {
    const { payload } = await jwtVerify(token, secretOf(key), {
      issuer,
      audience: issuer,
      algorithms: ['HS256'],
    });
    const { sub, tid, roles } = claims.parse(payload);
    return { learnerId: sub, tenantId: tid, roles };
  } catch {
    throw new Refusal('signed-out', 'The token is not valid or has expired: make one with `cdp token`.');
  }
};
