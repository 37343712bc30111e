import type { CertificateRecord } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import { Refusal } from '../domain/refusals';
import type { Certificates } from './ports/certificates';
import type { Journal } from './ports/journal';
import { isStillKnown } from './still-known';
import type { Turns } from './turn';

export interface KeepCertificateDeps {
  certificates: Certificates;
  journal: Journal;
}

/** For the page that verifies it; the journal is the truth. Taken back when its holder was erased while it was saved. */
export const keepCertificate = async (
  { certificates, journal }: KeepCertificateDeps,
  holder: LearnerState,
  certificate: CertificateRecord,
): Promise<void> => {
  await certificates.save(holder, certificate);
  if (!(await isStillKnown(journal, holder))) await certificates.remove(holder, certificate.id);
};

/**
 * The certificate of a person, which the page that verifies it knows from now on: the store may have failed between the
 * verdict and the page's copy. Refuses with `not-found`.
 */
export const makeGetCertificate =
  (deps: KeepCertificateDeps & { turns: Turns }) =>
  async (key: LearnerKey, certificateId: string): Promise<CertificateRecord> => {
    const state = await deps.turns.read(key);
    const certificate = state.certificates.find(({ id }) => id === certificateId);
    if (!certificate)
      throw new Refusal('not-found', 'this certificate is not known: it may have been erased');
    if (!(await deps.certificates.find(certificateId))) await keepCertificate(deps, state, certificate);
    return certificate;
  };
export type GetCertificate = ReturnType<typeof makeGetCertificate>;
