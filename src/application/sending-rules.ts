import { sendingRules, type SendingBounds, type SendingRules } from '../domain/nudging/sending-rules';
import type { Holidays } from './ports/holidays';
import type { Organisations } from './ports/organisations';

export type RulesOf = (tenantId: string) => Promise<SendingRules>;

/** When each organisation lets the service write first, as of now. */
export const makeRulesOf =
  (deps: { organisations: Organisations; holidays: Holidays; bounds: SendingBounds }): RulesOf =>
  async (tenantId) =>
    sendingRules(await deps.organisations.get(tenantId), deps.bounds, (region) => deps.holidays.of(region));
