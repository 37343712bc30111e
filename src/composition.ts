import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Conversation } from '../dialogs';
import { contentRoutes } from './api/admin/content-routes';
import { credentialsCheck, healthRoutes, type RunCheck } from './api/health';
import { makeAttestationRoutes } from './api/learner/attestation-routes';
import { makeExportLinks } from './api/learner/export-link';
import { learnerRoutes } from './api/learner/me';
import { peopleRoutes } from './api/admin/people-routes';
import { overviewRoutes } from './api/manager/overview-routes';
import { nudgeRoutes } from './api/manager/nudge-routes';
import { openLocalChat } from './api/local-chat';
import { messagesRoute } from './api/messages';
import { makeMetrics, type Metrics } from './api/metrics';
import type { Caller, Route } from './api/routes';
import { makeServer, type RawRoute } from './api/server';
import { makeSignIn, signLocalToken, type SignInOptions } from './api/sign-in';
import { knownUnits } from './application/audience';
import { makeImportAbsences, makeImportPeople } from './application/import-people';
import { startJobs } from './application/jobs';
import { makeListPeople } from './application/list-people';
import type { Log } from './application/ports/log';
import type { People } from './application/ports/people';
import { unitsSaid } from './application/show-team';
import { writeCsv } from './bank-files/csv';
import { readAbsencesCsv, readPeopleCsv } from './bank-files/people-csv';
import { letsIn } from './application/send-delivery';
import type { Sender, SenderOptions } from './application/sender';
import { openBot, type Bot } from './bot';
import type { Config } from './config';
import { openContentDesk } from './content-desk';
import { localKeyOf } from './local-key';
import {
  importExamplePeople,
  openService,
  publishInitialContent,
  type Service,
  type ServiceOptions,
} from './service';
import { realTimer } from './timer';

/** In local mode the data folder says where the service listens, for `cdp`. */
export const addressFile = 'service.address';

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
  /** Another pace than the configuration's: tests and benchmarks. */
  sender?: Partial<SenderOptions>;
}
export interface HttpService {
  /** Where it listens, without a final slash. */
  address: string;
  service: Service;
  bot: Bot;
  /**
   * Resolves when the store answers and content is published: until then `/readyz` is red and turns get an apology.
   * Rejects with what must be mended (a problem of content).
   */
  ready: Promise<void>;
  /** Stops accepting, lets turns and requests end, closes the store. Safe to repeat. */
  close(): Promise<void>;
}

/**
 * Everything opened and listening; the store may still be on its way (see `ready`).
 * Throws `StorageProblem` or Node's listening error.
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
  const attestations = makeAttestationRoutes({
    secret: () => late.service!.storage.secrets.get('attestation-links'),
    publicUrl,
    issue: {
      pdf: (command) => late.service!.useCases.issueAttestation.pdf(command),
      credential: (command) => late.service!.useCases.issueAttestation.credential(command),
    },
    attestations: {
      verify: (credential) => late.service!.attestations.verify(credential),
      publicKeys: () => late.service!.attestations.publicKeys(),
    },
    achievement: async (id) => {
      const { release } = await late.service!.content.current();
      return late.service!.attestations.achievement(id, release, 'fr');
    },
    certificate: (id) => issuedCertificate(late.service!, id),
    words: () => verificationWords(late.service!),
  });
  const service = await openService(config, {
    ...options,
    publicUrl,
    exportLink: exportLinks.make,
    attestationLinks: attestations.links,
  });
  late.service = service;
  try {
    return await listen(service, {
      ...options,
      address,
      routes: () => [...exportLinks.routes, ...attestations.routes, ...(options.routes?.(service) ?? [])],
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
  const channel = { letsIn: true };
  const metrics = makeMetrics({ withProcess: true, token: config.METRICS_TOKEN });
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
      ...healthRoutes({
        checks: checksOf(service, () => channel.letsIn),
        isStopping: () => isStopping,
        version,
      }),
      ...learnerRoutes(useCases),
      ...nudgeRoutes(service.nudging, service.content),
      ...overviewRoutes({
        showTeam: useCases.showTeam,
        unitsSaid: async (tenantId, text) => unitsSaid(await knownUnits(storage.people, tenantId), text),
      }),
      ...peopleRoutes({
        listPeople: makeListPeople(storage),
        importPeople: makeImportPeople({ ...storage, clock }),
        importAbsences: makeImportAbsences(storage),
        audit: service.audit,
        readPeople: readPeopleCsv,
        readAbsences: readAbsencesCsv,
        writeCsv,
      }),
      ...contentRoutes(openContentDesk(service)),
      ...(options.routes?.(service) ?? []),
    ],
    rawRoutes: [
      ...edgeRoutes(bot, metrics, service),
      ...(chat?.routes ?? []),
      ...(options.rawRoutes?.(service) ?? []),
    ],
  });
  const port = await server.listen(config.PORT, config.HOST);
  address.current = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  const addressPath = join(config.DATA_DIR, addressFile);
  if (config.mode === 'local') {
    // Nothing else may have made it: the store can be elsewhere, and the key given.
    await mkdir(config.DATA_DIR, { recursive: true });
    await writeFile(addressPath, address.current);
  }
  let background: { stop(): Promise<unknown> } | undefined;
  const ready = prepare(service, log).then(() => {
    if (!isStopping) background = startBackground(service, bot, metrics, options, channel);
  });
  // The caller is told; here it must only not count as unhandled.
  ready.catch(() => undefined);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    isStopping = true;
    chat?.close();
    await Promise.all([background?.stop(), server.close(graceMs)]);
    await bot.drain();
    await service.close();
    if (config.mode === 'local') await rm(addressPath, { force: true });
  };
  return { address: address.current, service, bot, ready, close: () => (closing ??= close()) };
};

/** Waits for the store, and fills it at a first start. */
const prepare = async (service: Service, log: Log): Promise<void> => {
  await service.storage.ready();
  await publishInitialContent(service, log);
  if (service.config.mode === 'local') await importExamplePeople(service);
};

/** What the service does by itself: sends what was planned, and its nightly and weekly jobs. */
const startBackground = (
  service: Service,
  bot: Bot,
  metrics: Metrics,
  options: HttpServiceOptions,
  channel: { letsIn: boolean },
) => {
  const { config, storage, clock } = service;
  const sender = openSender(service, bot, metrics, channel, options.sender);
  const jobs = startJobs(
    {
      ...storage,
      clock,
      timer: options.timer ?? realTimer,
      log: options.log,
      timeZone: config.TIME_ZONE,
      owner: randomUUID(),
    },
    service.jobs,
  );
  return { stop: () => Promise.all([sender.stop(), jobs.stop()]) };
};

/** What the verification page tells of a certificate; undefined when it is not known, or no more. */
const issuedCertificate = async ({ storage }: Service, id: string) => {
  const found = await storage.certificates.findIssued(id);
  if (!found) return undefined;
  const { name: issuer } = await storage.organisations.get(found.tenantId);
  return { certificate: found.certificate, issuer };
};

/** The verification page speaks with the words of the current release. */
const verificationWords = async (service: Service) => {
  const { release } = await service.content.current();
  const topicName = (id: string): string =>
    release.content.topics.find((topic) => topic.id === id)?.name ?? id;
  const { TIME_ZONE: timeZone } = service.config;
  return { say: service.wording(release, 'fr'), topicName, now: service.clock.now(), timeZone };
};

const edgeRoutes = (bot: Bot, metrics: Metrics, { nudging }: Service): RawRoute[] => [
  messagesRoute((authorization, body) => nudging.traffic.run(() => bot.receive(authorization, body))),
  metrics.route,
];

/** One process alone with the embedded store is always the same sender: it need not wait for a lease of its own to end. */
const openSender = (
  { nudging, storage, config }: Service,
  bot: Bot,
  metrics: Metrics,
  channel: { letsIn: boolean },
  options: Partial<SenderOptions> = {},
): Sender => {
  const outcomes = metrics.counter('cdp_deliveries_total', 'Deliveries handled by outcome', ['outcome']);
  return nudging.startSender(
    bot.messenger,
    {
      owner: storage.describe().kind === 'embedded' ? 'alone' : randomUUID(),
      ratePerSecond: config.NUDGE_RATE_PER_SECOND,
      tenants: config.tenants === 'any' ? [] : config.tenants,
      ...options,
    },
    (outcome) => {
      outcomes.inc({ outcome });
      channel.letsIn = letsIn(outcome) ?? channel.letsIn;
    },
  );
};

const storeTrouble = {
  silent: 'la base de données ne répond pas',
  'read-only': 'la base de données se lit, mais refuse les écritures : npx cdp doctor',
} as const;

const checksOf = ({ config, storage, clock }: Service, isLetIn: () => boolean): RunCheck[] => [
  async () => {
    const condition = await storage.condition();
    return condition === 'ready'
      ? { name: 'store', state: 'ok' }
      : { name: 'store', state: 'failing', detail: storeTrouble[condition] };
  },
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
    isLetIn,
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
