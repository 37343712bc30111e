import { z } from 'zod';
import { route, type Route } from './routes';
import { secretExpiry } from '../application/secret-expiry';

/** One thing the service needs. `warning` still serves. */
export interface Check {
  name: string;
  state: 'ok' | 'warning' | 'failing';
  /** French, for operators: what is wrong and how to mend it. */
  detail?: string;
}
export type RunCheck = () => Promise<Check>;

const checkSchema = z.object({
  name: z.string(),
  state: z.enum(['ok', 'warning', 'failing']),
  detail: z.string().optional(),
});

/** How long a check may take before it counts as failing, in ms. */
const checkTimeoutMs = 2_000;

export const healthRoutes = (deps: {
  checks: readonly RunCheck[];
  isStopping: () => boolean;
  version: string;
}): Route[] => [
  route({
    method: 'GET',
    path: '/healthz',
    role: 'anyone',
    summary: 'The process is alive.',
    response: z.object({ status: z.literal('ok'), version: z.string() }),
    handle: async () => ({ json: { status: 'ok', version: deps.version } }),
  }),
  route({
    method: 'GET',
    path: '/readyz',
    role: 'anyone',
    summary: 'The service can serve: store, release, credentials. 503 while it cannot, and while it stops.',
    response: z.object({ status: z.enum(['ready', 'not-ready', 'stopping']), checks: z.array(checkSchema) }),
    handle: async () => {
      if (deps.isStopping()) return { status: 503, json: { status: 'stopping', checks: [] } };
      const checks = await Promise.all(deps.checks.map((check) => bounded(check)));
      const isReady = checks.every((check) => check.state !== 'failing');
      return { status: isReady ? 200 : 503, json: { status: isReady ? 'ready' : 'not-ready', checks } };
    },
  }),
];

const bounded = async (run: RunCheck): Promise<Check> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Check>((resolve) => {
    timer = setTimeout(
      () => resolve({ name: 'check', state: 'failing', detail: 'pas de réponse en 2 s' }),
      checkTimeoutMs,
    );
  });
  try {
    return await Promise.race([run(), late]);
  } catch {
    return {
      name: 'check',
      state: 'failing',
      detail: 'la vérification elle-même a échoué : voir le journal',
    };
  } finally {
    clearTimeout(timer);
  }
};

/** The channel's secret. */
export const credentialsCheck =
  (deps: {
    now: () => Date;
    isLocal: boolean;
    expiresOn?: string;
    /** False since the channel answered that it does not know the bot. */
    isLetIn?: () => boolean;
  }): RunCheck =>
  async () => {
    const name = 'credentials';
    if (deps.isLetIn?.() === false)
      return {
        name,
        state: 'warning',
        detail:
          'Teams n’accepte pas le bot : vérifier son secret et son inscription. Les relances attendent et partiront ensuite',
      };
    if (deps.isLocal) return { name, state: 'ok', detail: 'mode local : aucun secret' };
    if (!deps.expiresOn)
      return {
        name,
        state: 'warning',
        detail: 'date de fin du secret inconnue : renseigner MicrosoftAppPasswordExpiresOn',
      };
    const { state, sentence } = secretExpiry(deps.expiresOn, deps.now());
    if (state === 'expired') return { name, state: 'failing', detail: `${sentence} : le renouveler` };
    return { name, state: state === 'ending' ? 'warning' : 'ok', detail: sentence };
  };
