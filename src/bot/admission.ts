import type { TeamsActivity } from './activity';
import { tenantOf } from './incoming';
import type { ServiceHosts } from './service-hosts';

/** May this authenticated activity be served? */
export type Admission =
  | { kind: 'admitted' }
  /** Another channel could name anybody as its author. */
  | { kind: 'refused'; why: 'other-channel' | 'other-service' }
  /** A tenant that is not served: silence, which tells a stranger nothing. */
  | { kind: 'refused'; why: 'other-tenant' }
  /** A guest or an anonymous visitor: told kindly that the service is for the organisation's own people. */
  | { kind: 'refused'; why: 'guest' };

export interface AdmissionRules {
  mode: 'local' | 'production';
  tenants: 'any' | readonly string[];
  serviceHosts: ServiceHosts;
}

export const admit = (activity: TeamsActivity, rules: AdmissionRules): Admission => {
  if (!rules.serviceHosts.allows(activity.serviceUrl)) return { kind: 'refused', why: 'other-service' };
  const isProduction = rules.mode === 'production';
  if (isProduction && activity.channelId !== 'msteams') return { kind: 'refused', why: 'other-channel' };
  const tenant = tenantOf(activity);
  const isServed = rules.tenants === 'any' || (tenant !== undefined && rules.tenants.includes(tenant));
  if (!isServed) return { kind: 'refused', why: 'other-tenant' };
  // Uninstalling and reactions carry little about their author: the object id is what counts.
  if (isGuest(activity, tenant) || (isProduction && !activity.from.aadObjectId))
    return { kind: 'refused', why: 'guest' };
  return { kind: 'admitted' };
};

const isGuest = ({ from }: TeamsActivity, tenant: string | undefined): boolean =>
  from.userRole?.toLowerCase() === 'guest' ||
  from.userRole?.toLowerCase() === 'anonymous' ||
  from.id.startsWith('8:teamsvisitor:') ||
  (from.userPrincipalName?.toUpperCase().includes('#EXT#') ?? false) ||
  (from.tenantId ? from.tenantId !== tenant : false);
