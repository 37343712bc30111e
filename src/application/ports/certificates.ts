import type { CertificateRecord } from '../../domain/learner/events';
import type { LearnerKey } from '../../domain/learner/identity';

/** Certificates by their public id, for the verification page. The journal stays the truth. */
export interface Certificates {
  save(key: LearnerKey, certificate: CertificateRecord): Promise<void>;
  /** Takes one back whose holder was erased while it was saved. */
  remove(key: LearnerKey, certificateId: string): Promise<void>;
  find(certificateId: string): Promise<CertificateRecord | undefined>;
  /** The same, with the tenant that granted it. */
  findIssued(
    certificateId: string,
  ): Promise<{ tenantId: string; certificate: CertificateRecord } | undefined>;
}
