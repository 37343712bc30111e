import type { People } from '../../application/ports/people';
import { Refusal } from '../../domain/refusals';
import type { Caller } from '../routes';
import { openEntra, type EntraOptions } from './entra';
import { verifyLocalToken } from './local';

export { signLocalToken } from './local';
export type { EntraOptions } from './entra';

export type SignInOptions =
  | { kind: 'local'; key: string }
  | { kind: 'entra'; entra: EntraOptions; people: Pick<People, 'find'> }
  /** Production without `ENTRA_CLIENT_ID`: the bot works, the API answers nobody. */
  | { kind: 'closed' };

/** Reads `Authorization: Bearer …`; the returned function refuses with `signed-out`. */
export const makeSignIn = (
  options: SignInOptions,
): ((authorization: string | undefined) => Promise<Caller>) => {
  const verify = verifierOf(options);
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new Refusal('signed-out', 'Send a bearer token.');
    return verify(token);
  };
};

const verifierOf = (options: SignInOptions): ((token: string) => Promise<Caller>) => {
  switch (options.kind) {
    case 'local':
      return (token) => verifyLocalToken(options.key, token);
    case 'entra': {
      const verify = openEntra(options.entra);
      return async (token) => withImportedRoles(await verify(token), options.people);
    }
    case 'closed':
      return () =>
        Promise.reject(
          new Refusal('signed-out', 'Sign-in is not configured: set ENTRA_CLIENT_ID and ENTRA_TENANT_ID.'),
        );
  }
};

/** Roles come from Entra's app roles and from the organisation's own import: either is enough. */
const withImportedRoles = async (caller: Caller, people: Pick<People, 'find'>): Promise<Caller> => {
  const person = await people.find(caller);
  if (!person || person.leftAt) return caller;
  return { ...caller, roles: [...new Set([...caller.roles, ...person.roles])] };
};
