import type { Locale } from '../domain/bank/release';
import type { LearnerKey } from '../domain/learner/identity';
import { Refusal } from '../domain/refusals';
import type { Content } from './content';
import type { AttestationOrder, Attestations } from './ports/attestations';
import type { Organisations } from './ports/organisations';
import type { Turns } from './turn';

export interface IssueCommand {
  key: LearnerKey;
  certificateId: string;
  holderName: string;
  locale: Locale;
}

/** Draws the attestation of a certificate its holder asks for: the name comes with the request and is not kept. */
export const makeIssueAttestation = (deps: {
  turns: Turns;
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
    const state = await deps.turns.read(key);
    const certificate = state.certificates.find((each) => each.id === certificateId);
    if (!certificate)
      throw new Refusal('not-found', 'this certificate is not known: it may have been erased');
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
