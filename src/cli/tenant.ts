import type { Config } from '../config';
import { localTenantId } from '../domain/learner/identity';
import { CliProblem } from './verb';

/** The organisation a command is about: the one named, else the only one served. Never a guess among several. */
export const tenantOf = (
  { mode, tenants }: Pick<Config, 'mode' | 'tenants'>,
  named: string | undefined,
): string => {
  if (named !== undefined) return named;
  if (mode === 'local' || tenants === 'any') return localTenantId;
  const [only, ...others] = tenants;
  if (only === undefined || others.length > 0)
    throw new CliProblem(`Ce service sert ${tenants.length} organisations : ajoutez --tenant <id>.`);
  return only;
};
