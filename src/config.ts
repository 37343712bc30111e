import { z } from 'zod';
import { entraId } from './domain/learner/identity';
import { hourRange } from './domain/organisation';

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const text = z.string().trim();
const uuid = text.regex(entraId, 'identifiant Entra attendu (UUID)').toLowerCase();
const webPage = z
  .url({ protocol: /^https$/, error: 'adresse attendue, qui commence par https://' })
  .max(2048, '2048 caractères au plus');
const listOf = (fallback: string) => text.default(fallback).transform(list);

/** Every variable and its default; `.env.example` says what each means and who sets it, and a test keeps both in step. */
export const variables = {
  PORT: z.coerce.number('nombre attendu').int().min(0).max(65_535).default(3978),
  HOST: text.min(1).default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'adresse attendue, comme https://coupdepouce.exemple.fr' })
    .optional(),
  STORE_URL: text
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, 'attendu : file:./data, mongodb://… ou mongodb+srv://…')
    .default('file:./data'),
  DATA_DIR: text.min(1).default('./data'),
  LOCAL_KEY: text.min(32, 'au moins 32 caractères').optional(),
  CONTENT_DIR: text.min(1).default('./content'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'trace, debug, info, warn, error ou silent')
    .default('info'),
  METRICS_TOKEN: text.min(16, 'au moins 16 caractères').optional(),
  TIME_ZONE: text
    .refine(isTimeZone, 'fuseau horaire inconnu ; exemple : Europe/Paris')
    .default('Europe/Paris'),
  DEFAULT_LOCALE: z.enum(['fr', 'en'], 'fr ou en').default('fr'),
  ALLOWED_TENANTS: text.toLowerCase().default('').transform(list),
  ALLOWED_SERVICE_HOSTS: listOf('smba.trafficmanager.net,*.botframework.com'),
  MicrosoftAppId: uuid.optional(),
  MicrosoftAppType: z
    .enum(
      ['SingleTenant', 'UserAssignedMSI'],
      'SingleTenant ou UserAssignedMSI (MultiTenant est fermé aux nouveaux bots depuis juillet 2025)',
    )
    .optional(),
  MicrosoftAppTenantId: uuid.optional(),
  MicrosoftAppPassword: text.min(1).optional(),
  MicrosoftAppPasswordExpiresOn: z.iso.date('date attendue : AAAA-MM-JJ').optional(),
  CertificateThumbprint: text.min(1).optional(),
  CertificatePrivateKey: text.min(1).optional(),
  /** What Teams shows about who offers the application: for `cdp teams-package` only. */
  TEAMS_PUBLISHER: text.min(1).max(32, '32 caractères au plus').optional(),
  TEAMS_WEBSITE_URL: webPage.optional(),
  TEAMS_PRIVACY_URL: webPage.optional(),
  TEAMS_TERMS_URL: webPage.optional(),
  ENTRA_CLIENT_ID: uuid.optional(),
  ENTRA_TENANT_ID: uuid.optional(),
  NUDGE_RATE_PER_SECOND: z.coerce.number('nombre attendu').min(0.1).max(50).default(15),
  SENDING_HOURS: hourRange.default('08:00-18:00'),
  SENDING_DAYS: text
    .regex(/^[1-7](-[1-7]|(,[1-7])*)$/, 'jours attendus : 1-5 ou 1,2,4 (1 = lundi)')
    .default('1-5'),
  HOLIDAYS: text.regex(/^(none|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/, 'FR, FR-57, … ou none').default('FR'),
  /** For tests and sovereign clouds: where the SDK finds the channel's keys, issuer and token endpoint. */
  ToBotFromChannelOpenIdMetadataUrl: z.url().optional(),
  ToBotFromEmulatorOpenIdMetadataUrl: z.url().optional(),
  ToBotFromChannelTokenIssuer: text.optional(),
  ToChannelFromBotLoginUrl: z.url().optional(),
  ToChannelFromBotOAuthScope: text.optional(),
  OAuthUrl: z.url().optional(),
  ENTRA_JWKS_URL: z.url().optional(),
  ENTRA_ISSUER: text.optional(),
} as const satisfies Record<string, z.ZodType>;
export type VariableName = keyof typeof variables;

const readVariables = z.object(variables);
export type Values = z.infer<typeof readVariables>;

/** `file:./data`, hours and days as given; the parts below are what the composition needs of them. */
export interface Config extends Values {
  mode: 'local' | 'production';
  /** Address a browser uses, without a final slash. */
  publicUrl: string;
  /** Entra tenants served; `any` in local mode only. */
  tenants: 'any' | readonly string[];
}

/** Everything that is wrong with the environment, one line a variable. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
  constructor(readonly problems: readonly string[]) {
    super(
      `La configuration ne permet pas de démarrer :\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nVoir .env.example.`,
    );
  }
}

/** Reads the environment; throws one `ConfigProblem` that names every wrong variable. Empty means unset. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(
    Object.keys(variables).map((name) => [
      name,
      environment[name]?.trim() === '' ? undefined : environment[name],
    ]),
  );
  const read = readVariables.safeParse(given);
  if (!read.success)
    throw new ConfigProblem(read.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`));
  const values = read.data;
  const isLocal = values.MicrosoftAppId === undefined;
  const problems = isLocal ? localProblems(values) : productionProblems(values);
  if (problems.length > 0) throw new ConfigProblem(problems);
  return {
    ...values,
    mode: isLocal ? 'local' : 'production',
    publicUrl: (values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`).replace(/\/$/, ''),
    tenants: tenantsOf(values, isLocal),
  };
};

const tenantsOf = (values: Values, isLocal: boolean): Config['tenants'] => {
  if (values.ALLOWED_TENANTS.length > 0) return values.ALLOWED_TENANTS;
  return isLocal ? 'any' : [values.MicrosoftAppTenantId!];
};

/** Without an app id the SDK checks no signature at all: never beyond this machine. */
const localProblems = (values: Values): string[] => {
  const problems: string[] = [];
  if (!isLoopback(values.HOST))
    problems.push(
      `MicrosoftAppId : obligatoire quand HOST (${values.HOST}) est joignable d’une autre machine ; sans lui, laisser HOST à 127.0.0.1`,
    );
  const orphans = [
    'MicrosoftAppType',
    'MicrosoftAppPassword',
    'CertificateThumbprint',
    'CertificatePrivateKey',
  ] as const;
  for (const name of orphans)
    if (values[name] !== undefined) problems.push(`${name} : donné sans MicrosoftAppId`);
  return problems;
};

const productionProblems = (values: Values): string[] => {
  const problems: string[] = [];
  const need = (name: VariableName, why: string): void => {
    if (values[name] === undefined) problems.push(`${name} : manquant (${why})`);
  };
  need('MicrosoftAppType', 'SingleTenant ou UserAssignedMSI');
  need('MicrosoftAppTenantId', 'le tenant Entra du bot');
  need('PUBLIC_URL', 'l’adresse publique du service');
  const hasCertificate =
    values.CertificateThumbprint !== undefined || values.CertificatePrivateKey !== undefined;
  if (hasCertificate) {
    need('CertificateThumbprint', 'un certificat demande son empreinte');
    need('CertificatePrivateKey', 'un certificat demande sa clé');
  }
  if (values.MicrosoftAppType === 'SingleTenant' && !hasCertificate)
    need('MicrosoftAppPassword', 'ou CertificateThumbprint et CertificatePrivateKey');
  if (
    values.MicrosoftAppType === 'UserAssignedMSI' &&
    (values.MicrosoftAppPassword !== undefined || hasCertificate)
  )
    problems.push('MicrosoftAppPassword : une identité managée n’a ni mot de passe ni certificat');
  if (values.ENTRA_CLIENT_ID !== undefined) need('ENTRA_TENANT_ID', 'avec ENTRA_CLIENT_ID');
  if (values.LOCAL_KEY !== undefined) problems.push('LOCAL_KEY : réservé au mode local');
  return problems;
};

/** Does this name stand for the machine itself? */
export const isLoopbackHost = isLoopback;
