import type { Conversation } from '../dialogs';
import { credentialsCheck, healthRoutes, type RunCheck } from './api/health';
import { makeExportLinks } from './api/learner/export-link';
import { learnerRoutes } from './api/learner/me';
import { examplePeople, openLocalChat } from './api/local-chat';
import { messagesRoute } from './api/messages';
import { makeMetrics, type Metrics } from './api/metrics';
import type { Caller, Route } from './api/routes';
import { makeServer, type RawRoute } from './api/server';
import { makeSignIn, signLocalToken, type SignInOptions } from './api/sign-in';
import type { People } from './application/ports/people';
import { openBot, type Bot } from './bot';
import type { Config } from './config';
import { localTenantId } from './domain/learner/identity';
import { localKeyOf } from './local-key';
import { openService, publishInitialContent, type Service, type ServiceOptions } from './service';

const version = '0.1.0';
/** How long requests under way may take to end at a stop, in ms. */
const graceMs = 10_000;

export interface HttpServiceOptions extends ServiceOptions {
  /** Tokens towards the channel from elsewhere than Entra ID: tests. */
  outboundToken?: () => Promise<string>;
  /** A conversation other than the dialogs: tests and benchmarks. */
  conversation?: Conversation;
  /** JSON routes of managers and admins, made from the service. */
  routes?: (service: Service) => readonly Route[];
  rawRoutes?: (service: Service) => readonly RawRoute[];
}
export interface HttpService {
  /** Where it listens, without a final slash. */
  address: string;
  service: Service;
  bot: Bot;
  /** Stops accepting, lets turns and requests end, closes the store. Safe to repeat. */
  close(): Promise<void>;
}

/**
 * Everything opened, filled at a first start, and listening.
 * Throws `StorageProblem`, a problem of content, or Node's listening error.
 */
export const openHttpService = async (config: Config, options: HttpServiceOptions): Promise<HttpService> => {
  const address = { current: config.publicUrl };
  const publicUrl = (): string => (config.mode === 'local' ? address.current : config.publicUrl);
  const late: { service?: Service } = {};
  const exportLinks = makeExportLinks({
    secret: () => late.service!.storage.secrets.get('export-links'),
    publicUrl,
    exportMyData: (key) => late.service!.useCases.exportMyData(key),
  });
  const service = await openService(config, { ...options, exportLink: exportLinks.make });
  late.service = service;
  try {
    await service.storage.ready();
    await publishInitialContent(service, options.log);
    if (config.mode === 'local') await addExamplePeople(service.storage.people);
    return await listen(service, {
      ...options,
      address,
      routes: () => [...exportLinks.routes, ...(options.routes?.(service) ?? [])],
    });
  } catch (error) {
    await service.close();
    throw error;
  }
};

const listen = async (
  service: Service,
  options: HttpServiceOptions & { address: { current: string } },
): Promise<HttpService> => {
  const { config, storage, clock, useCases } = service;
  const { log, address } = options;
  let isStopping = false;
  const metrics = makeMetrics({ withProcess: true });
  const bot = openBot({
    mode: config.mode,
    tenants: config.tenants,
    allowedServiceHosts: config.ALLOWED_SERVICE_HOSTS,
    credentials: config,
    conversation: options.conversation ?? service.conversation,
    log,
    onTurn: metrics.turn,
    outboundToken: options.outboundToken,
  });
  const chat =
    config.mode === 'local'
      ? openLocalChat({ baseUrl: () => address.current, now: () => clock.now() })
      : undefined;
  const server = makeServer({
    mode: config.mode,
    log,
    signIn: makeSignIn(signInOf(config, storage.people)),
    onRequest: metrics.request,
    routes: [
      ...healthRoutes({ checks: checksOf(service), isStopping: () => isStopping, version }),
      ...learnerRoutes(useCases),
      ...(options.routes?.(service) ?? []),
    ],
    rawRoutes: [
      ...edgeRoutes(bot, metrics),
      ...(chat?.routes ?? []),
      ...(options.rawRoutes?.(service) ?? []),
    ],
  });
  const port = await server.listen(config.PORT, config.HOST);
  address.current = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    isStopping = true;
    chat?.close();
    await server.close(graceMs);
    await bot.drain();
    await service.close();
  };
  return { address: address.current, service, bot, close: () => (closing ??= close()) };
};

const edgeRoutes = (bot: Bot, metrics: Metrics): RawRoute[] => [
  messagesRoute((authorization, body) => bot.receive(authorization, body)),
  metrics.route,
];

/** The invented people of the local chat are in the organisation's list, with their units and roles. */
const addExamplePeople = async (people: People): Promise<void> => {
  for (const { id, firstName, unit, roles } of examplePeople) {
    const key = { tenantId: localTenantId, learnerId: id };
    if ((await people.find(key)) === undefined)
      await people.save({ ...key, firstName, unit, roles: [...roles], scope: [], absences: [] });
  }
};

const checksOf = ({ config, storage, clock }: Service): RunCheck[] => [
  async () =>
    (await storage.ping())
      ? { name: 'store', state: 'ok' }
      : { name: 'store', state: 'failing', detail: 'la base de données ne répond pas' },
  async () => {
    const release = await storage.bank.current().catch(() => undefined);
    return release
      ? { name: 'release', state: 'ok', detail: release.id }
      : { name: 'release', state: 'failing', detail: 'aucun contenu publié : npx cdp content publish' };
  },
  credentialsCheck({
    now: () => clock.now(),
    isLocal: config.mode === 'local' || config.MicrosoftAppType === 'UserAssignedMSI',
    expiresOn: config.MicrosoftAppPasswordExpiresOn,
  }),
];

const signInOf = (config: Config, people: People): SignInOptions => {
  if (config.mode === 'local') return { kind: 'local', key: localKey(config) };
  if (!config.ENTRA_CLIENT_ID || !config.ENTRA_TENANT_ID) return { kind: 'closed' };
  return {
    kind: 'entra',
    people,
    entra: {
      clientId: config.ENTRA_CLIENT_ID,
      tenantId: config.ENTRA_TENANT_ID,
      issuer: config.ENTRA_ISSUER,
      jwksUrl: config.ENTRA_JWKS_URL,
    },
  };
};

const localKey = (config: Config): string =>
  localKeyOf({ given: config.LOCAL_KEY, dataFolder: config.DATA_DIR });

/** A token of local mode for `cdp token` and for `cdp` when it goes through the running service. */
export const localToken = (config: Config, caller: Caller): Promise<string> =>
  signLocalToken(localKey(config), caller);
