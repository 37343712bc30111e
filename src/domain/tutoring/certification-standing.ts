import { launchCuts } from '../assessment/levels';
import { DAY_MS } from '../memory/port';
import {
  barredNow,
  eligible,
  isToRenew,
  launchCertification,
  type CertificationContext,
  type CertificationRule,
  type Eligibility,
  type TopicEvidence,
} from './certification-rule';

export type Standing =
  | Eligibility
  /** The certified level may be certified anew, in fewer questions. */
  | { readonly kind: 'renewal'; readonly level: number }
  /** Certified, and nothing is to be done before `renewFrom` (ms); `next` is the level above, if any. */
  | { readonly kind: 'certified'; readonly next?: number; readonly renewFrom: number };

/**
 * What may be tried in a topic now: a first level; the certified one again, when its end is near or past, or when what is
 * believed now no longer supports it; else a higher one.
 */
export function standing(
  evidence: TopicEvidence,
  certificate: { level: number; grantedAt: Date; expiresAt: Date } | undefined,
  context: CertificationContext & { present?: { theta: number; se: number } },
  rule: CertificationRule = launchCertification,
): Standing {
  if (!certificate) return eligible(evidence, context, rule);
  const { now, present, cuts = launchCuts } = context;
  const { level } = certificate;
  const quietMs = rule.renewalDays * DAY_MS;
  const renewFrom = certificate.expiresAt.getTime() - quietMs;
  const isDoubted =
    present !== undefined &&
    now >= certificate.grantedAt.getTime() + quietMs &&
    isToRenew(present, level, cuts, rule);
  // First: whoever fails at a higher level does not lose what they have for want of being asked.
  if (now >= renewFrom || isDoubted) return barredNow(evidence, context, rule) ?? { kind: 'renewal', level };
  const above = eligible(evidence, { ...context, above: level }, rule);
  if (above.kind === 'eligible' || above.kind === 'retry-later') return above;
  return { kind: 'certified', ...(level <= cuts.length && { next: level + 1 }), renewFrom };
}

/** The level whose session may be started now, if any. */
export const levelToStart = (found: Standing, now: Date): number | undefined =>
  found.kind === 'renewal' || (found.kind === 'eligible' && found.notBefore <= now.getTime())
    ? found.level
    : undefined;
