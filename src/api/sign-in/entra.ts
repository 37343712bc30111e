import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Role } from '../../domain/learner/identity';
import { Refusal } from '../../domain/refusals';
import type { Caller } from '../routes';

export interface EntraOptions {
  /** The app registration of the API and the console. */
  clientId: string;
  tenantId: string;
  /** For tests and sovereign clouds; Entra's public addresses by default. */
  issuer?: string;
  jwksUrl?: string;
}

/** App roles as declared in the registration; everybody in the tenant is a learner. */
const roleOf: Readonly<Record<string, Role>> = {
  Learner: 'learner',
  Manager: 'manager',
  Admin: 'admin',
  Operator: 'operator',
};
const claims = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  roles: z.array(z.string()).default([]),
  /** 1 marks a guest account (the optional claim `acct`). */
  acct: z.number().optional(),
  /** Present for people; an application signing in as itself has none. */
  scp: z.string().optional(),
  idtyp: z.string().optional(),
});

/** Verifies Entra ID access tokens (v2.0): signature, issuer, audience, tenant, time, roles. */
export const openEntra = (options: EntraOptions): ((token: string) => Promise<Caller>) => {
  const login = `https://login.microsoftonline.com/${options.tenantId}`;
  const issuer = options.issuer ?? `${login}/v2.0`;
  // Fetched on first use, cached, fetched again for an unknown key: Entra rotates them.
  const keys: JWTVerifyGetKey = createRemoteJWKSet(
    new URL(options.jwksUrl ?? `${login}/discovery/v2.0/keys`),
    {
      timeoutDuration: 5_000,
    },
  );
  return async (token) => {
    const read = claims.safeParse(await verified(token, keys, options, issuer));
    if (!read.success)
      throw new Refusal('signed-out', 'The token lacks oid or tid: ask for an access token of this API.');
    const { oid, tid, roles, acct, scp, idtyp } = read.data;
    if (tid !== options.tenantId) throw new Refusal('signed-out', 'The token comes from another tenant.');
    if (idtyp === 'app' || scp === undefined)
      throw new Refusal('signed-out', 'The token stands for an application, not for a person.');
    if (acct === 1) throw new Refusal('forbidden', 'Guest accounts are not served.');
    const granted = roles.flatMap((role) => roleOf[role] ?? []);
    return { tenantId: tid, learnerId: oid, roles: [...new Set<Role>(['learner', ...granted])] };
  };
};

const verified = async (
  token: string,
  keys: JWTVerifyGetKey,
  options: EntraOptions,
  issuer: string,
): Promise<unknown> => {
  try {
    const audience = [options.clientId, `api://${options.clientId}`];
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['RS256'],
      clockTolerance: 60,
    });
    return payload;
  } catch (error) {
    // Entra out of reach is an outage of ours to tell, not a bad token.
    const isBadToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
    if (isBadToken) throw new Refusal('signed-out', 'The token is not valid or has expired.');
    throw error;
  }
};
