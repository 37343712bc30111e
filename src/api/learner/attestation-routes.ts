import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { IssueCommand } from '../../application/issue-attestation';
import type { Attestations, Verification } from '../../application/ports/attestations';
import type { LearnerKey } from '../../domain/learner/identity';
import { Refusal } from '../../domain/refusals';
import { route, type Route } from '../routes';
import {
  verificationPage,
  verifiedLines,
  type IssuedCertificate,
  type VerificationWords,
} from './verification-page';

export interface AttestationRoutesDeps {
  secret(): Promise<Uint8Array>;
  publicUrl(): string;
  issue: { pdf(command: IssueCommand): Promise<Buffer>; credential(command: IssueCommand): Promise<string> };
  attestations: Pick<Attestations, 'verify' | 'publicKeys'>;
  /** JSON-LD of an achievement. */
  achievement(id: string): Promise<Record<string, unknown> | undefined>;
  certificate(id: string): Promise<IssuedCertificate | undefined>;
  /** Words of the page and the name of a topic, in French. */
  words(): Promise<VerificationWords>;
}

const purpose = 'coup-de-pouce:attestation';
const minutes = 15;
/** As Entra bounds a display name; what is longer is cut, so that the link still fits an address. */
const maxNameLength = 256;
/** A signed credential is about 2 kB. */
const maxCredentialBytes = 16 * 1024;

/** Personal links of an attestation, and the public pages that verify it. */
export const makeAttestationRoutes = (deps: AttestationRoutesDeps) => ({
  links: async ({ tenantId, learnerId }: LearnerKey, certificateId: string, holderName: string) => {
    const name = [...holderName].slice(0, maxNameLength).join('');
    const token = await new SignJWT({ tid: tenantId, cert: certificateId, name })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(learnerId)
      .setAudience(purpose)
      .setExpirationTime(`${minutes}m`)
      .sign(await deps.secret());
    const base = deps.publicUrl();
    return {
      pdf: `${base}/attestations/personal/${token}/pdf`,
      credential: `${base}/attestations/personal/${token}/credential`,
      verification: `${base}/attestations/${certificateId}`,
    };
  },
  routes: [
    route({
      method: 'GET',
      path: '/attestations/personal/:token/pdf',
      role: 'anyone',
      summary: 'The attestation as PDF, from a personal link good for 15 minutes.',
      handle: async ({ params }) => {
        const command = await commandOf(params['token'], await deps.secret());
        return {
          file: {
            name: 'attestation-coup-de-pouce.pdf',
            type: 'application/pdf',
            content: await deps.issue.pdf(command),
          },
        };
      },
    }),
    route({
      method: 'GET',
      path: '/attestations/personal/:token/credential',
      role: 'anyone',
      summary: 'The attestation as a signed Open Badges 3.0 credential (JWT), from a personal link.',
      handle: async ({ params }) => {
        const command = await commandOf(params['token'], await deps.secret());
        return {
          file: {
            name: 'attestation-coup-de-pouce.jwt',
            type: 'application/vc+jwt',
            content: await deps.issue.credential(command),
          },
        };
      },
    }),
    route({
      method: 'GET',
      path: '/attestations/keys',
      role: 'anyone',
      summary: 'Public keys of attestations (JWK set), retired ones included.',
      handle: async () => ({ json: { keys: await deps.attestations.publicKeys() } }),
    }),
    route({
      method: 'GET',
      path: '/attestations/keys/:id',
      role: 'anyone',
      summary: 'One public key (JWK), as named by a credential.',
      handle: async ({ params }) => {
        const key = (await deps.attestations.publicKeys()).find((each) => each['kid'] === params['id']);
        if (!key) throw new Refusal('not-found', 'There is no such key.');
        return { json: key };
      },
    }),
    route({
      method: 'GET',
      path: '/attestations/badges/:id',
      role: 'anyone',
      summary:
        'What an attestation is about (Open Badges 3.0 achievement, JSON-LD), as named by a credential.',
      handle: async ({ params }) => {
        const achievement = await deps.achievement(params['id'] ?? '');
        if (!achievement) throw new Refusal('not-found', 'There is no such achievement.');
        return {
          file: { type: 'application/ld+json; charset=utf-8', content: JSON.stringify(achievement, null, 2) },
        };
      },
    }),
    route({
      method: 'POST',
      path: '/attestations/verify',
      role: 'anyone',
      summary: 'Verifies a signed credential; nothing is kept.',
      body: z.strictObject({ credential: z.string().min(1) }),
      maxBodyBytes: maxCredentialBytes,
      handle: async ({ body }) => ({
        json: await described(deps, await deps.attestations.verify(body.credential.trim())),
      }),
    }),
    route({
      method: 'GET',
      path: '/attestations/:id',
      role: 'anyone',
      summary: 'Page that says whether an attestation is valid.',
      handle: async ({ params }) => {
        const id = params['id'] ?? '';
        const certificate = await deps.certificate(id);
        const page = verificationPage(await deps.words(), id, certificate);
        return {
          status: certificate ? 200 : 404,
          file: { type: 'text/html; charset=utf-8', content: page.html },
          headers: { 'content-security-policy': page.policy },
        };
      },
    }),
  ] satisfies Route[],
});

const claims = z.object({ sub: z.string(), tid: z.string(), cert: z.string(), name: z.string() });
const commandOf = async (token: string | undefined, secret: Uint8Array): Promise<IssueCommand> => {
  try {
    const { payload } = await jwtVerify(token ?? '', secret, { audience: purpose, algorithms: ['HS256'] });
    const { sub, tid, cert, name } = claims.parse(payload);
    return { key: { tenantId: tid, learnerId: sub }, certificateId: cert, holderName: name, locale: 'fr' };
  } catch {
    throw new Refusal('signed-out', 'This link is no longer valid: ask the bot for a new one.');
  }
};

const described = async (deps: AttestationRoutesDeps, verification: Verification) => {
  if (verification.kind === 'not-ours') return verification;
  const words = await deps.words();
  return {
    ...verification,
    topicName: words.topicName(verification.topic),
    lines: verifiedLines(words, verification),
  };
};
