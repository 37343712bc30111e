import type { Locale } from '../domain/bank/release';
import type { LearnerKey } from '../domain/learner/identity';
import type { Content } from './content';
import type { GetCertificate } from './keep-certificate';
import type { AttestationOrder, Attestations } from './ports/attestations';
import type { Organisations } from './ports/organisations';

export interface IssueCommand {
  key: LearnerKey;
  certificateId: string;
  holderName: string;
  locale: Locale;
}

/** Draws the attestation of a certificate its holder asks for: the name comes with the request and is not kept. */
export const makeIssueAttestation = (deps: {
  getCertificate: GetCertificate;
  content: Content;
  organisations: Organisations;
  attestations: Attestations;
}) => {
  const orderOf = async ({
    key,
    certificateId,
    holderName,
    locale,
  }: IssueCommand): Promise<AttestationOrder> => {
    const certificate = await deps.getCertificate(key, certificateId);
    const [organisation, { release }] = await Promise.all([
      deps.organisations.get(key.tenantId),
      deps.content.current(),
    ]);
    return { certificate, holderName, organisationName: organisation.name, release, locale };
  };
  return {
    pdf: async (command: IssueCommand): Promise<Buffer> => deps.attestations.pdf(await orderOf(command)),
    credential: async (command: IssueCommand): Promise<string> =>
      deps.attestations.credential(await orderOf(command)),
  };
};
