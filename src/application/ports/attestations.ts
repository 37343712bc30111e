import type { Locale, Release } from '../../domain/bank/release';
import type { CertificateRecord } from '../../domain/learner/events';

export interface AttestationOrder {
  certificate: CertificateRecord;
  /** Written on the attestation only: never stored. */
  holderName: string;
  organisationName: string;
  release: Release;
  locale: Locale;
}

/** What a verifier may learn from a credential. */
export type Verification =
  | {
      kind: 'valid' | 'expired';
      certificateId: string;
      topic: string;
      level: number;
      holderName: string;
      grantedAt: Date;
      expiresAt: Date;
      issuer: string;
    }
  | { kind: 'not-ours' };

/** Draws and signs attestations. */
export interface Attestations {
  /** An Open Badges 3.0 credential as a signed JWT (compact). */
  credential(order: AttestationOrder): Promise<string>;
  /** The same facts on one page of PDF, with the address that verifies them. */
  pdf(order: AttestationOrder): Promise<Buffer>;
  /** What the id of an achievement (topic and level) stands for, as JSON-LD; undefined when there is no such topic. */
  achievement(id: string, release: Release, locale: Locale): Record<string, unknown> | undefined;
  verify(credential: string): Promise<Verification>;
  /** Public keys, for anyone (RFC 7517 set). */
  publicKeys(): Promise<Record<string, unknown>[]>;
}
