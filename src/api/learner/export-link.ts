import { jwtVerify, SignJWT } from 'jose';
import type { MyData } from '../../application/export-my-data';
import type { LearnerKey } from '../../domain/learner/identity';
import { Refusal } from '../../domain/refusals';
import { route, type Route } from '../routes';

export interface ExportLinks {
  /** A personal address, good for `minutes`, where the export can be downloaded. */
  make(key: LearnerKey): Promise<string>;
  routes: Route[];
}

const purpose = 'coup-de-pouce:export';
const minutes = 15;

/** « Mes données » in the chat gives a link: the link itself is the proof, so it is short-lived and says nothing else. */
export const makeExportLinks = (deps: {
  secret(): Promise<Uint8Array>;
  publicUrl(): string;
  exportMyData(key: LearnerKey): Promise<MyData>;
}): ExportLinks => ({
  make: async ({ tenantId, learnerId }) => {
    const token = await new SignJWT({ tid: tenantId })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(learnerId)
      .setAudience(purpose)
      .setExpirationTime(`${minutes}m`)
      .sign(await deps.secret());
    return `${deps.publicUrl()}/api/learner/export/${token}`;
  },
  routes: [
    route({
      method: 'GET',
      path: '/api/learner/export/:token',
      role: 'anyone',
      summary: 'Downloads the export that the bot gave a link to. The link holds for 15 minutes.',
      handle: async ({ params }) => {
        const key = await keyOf(params['token'] ?? '', await deps.secret());
        return { file: exportFile(await deps.exportMyData(key)) };
      },
    }),
  ],
});

const keyOf = async (token: string, secret: Uint8Array): Promise<LearnerKey> => {
  try {
    const { payload } = await jwtVerify(token, secret, { audience: purpose, algorithms: ['HS256'] });
    return { tenantId: String(payload['tid']), learnerId: String(payload.sub) };
  } catch {
    throw new Refusal('signed-out', 'This link is no longer valid: ask the bot for a new one.');
  }
};

/** Readable by a person and by a machine. */
export const exportFile = (data: MyData): { name: string; type: string; content: string } => ({
  name: 'coup-de-pouce-mes-donnees.json',
  type: 'application/json; charset=utf-8',
  content: JSON.stringify(data, null, 2),
});
