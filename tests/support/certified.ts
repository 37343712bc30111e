import type { CertificateRecord } from '../../src/domain/learner/events';
import type { LearnerKey } from '../../src/domain/learner/identity';
import type { Service } from '../../src/service';

/** A certificate on e-mail, level 5, as a session would have granted it. */
export const aCertificate = (grantedAt: Date, more: Partial<CertificateRecord> = {}): CertificateRecord => ({
  id: 'c-1',
  topic: 'email',
  level: 5,
  grantedAt,
  expiresAt: new Date(grantedAt.getTime() + 365 * 86_400_000),
  engineVersion: '1',
  releaseIds: [],
  evidence: [],
  ...more,
});

/** Writes the certificate into its holder's journal, without the days of questions that lead to one. */
export const certify = async (
  { turns }: Pick<Service, 'turns'>,
  holder: LearnerKey,
  certificate: CertificateRecord,
): Promise<void> => {
  await turns.run(holder, () => ({ events: [{ kind: 'certified', certificate }], outcome: undefined }));
};
