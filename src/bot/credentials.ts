import {
  ConfigurationServiceClientCredentialFactory,
  type ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';

/** Names as in Microsoft's documentation. Without an app id there is no check and no token: local mode. */
export interface BotCredentials {
  MicrosoftAppId?: string;
  MicrosoftAppType?: 'SingleTenant' | 'UserAssignedMSI';
  MicrosoftAppTenantId?: string;
  MicrosoftAppPassword?: string;
  CertificateThumbprint?: string;
  CertificatePrivateKey?: string;
  ToBotFromChannelOpenIdMetadataUrl?: string;
  ToBotFromEmulatorOpenIdMetadataUrl?: string;
  ToBotFromChannelTokenIssuer?: string;
  ToChannelFromBotLoginUrl?: string;
  ToChannelFromBotOAuthScope?: string;
  OAuthUrl?: string;
}

/**
 * The SDK's options. Given one of the custom addresses, it takes them all from us: its public ones fill the gaps.
 * The type is always named: the SDK's default, MultiTenant, is closed to new bots.
 */
export const credentialsOf = (
  credentials: BotCredentials,
): ConfigurationBotFrameworkAuthenticationOptions => {
  const given = Object.fromEntries(Object.entries(credentials).filter(([, value]) => value !== undefined));
  const isCustom = Object.keys(given).some((name) => /^(ToBot|ToChannel|OAuthUrl)/.test(name));
  return isCustom ? { ...publicAddresses(credentials.MicrosoftAppTenantId), ...given } : given;
};

const scope = 'https://api.botframework.com';
const publicAddresses = (tenantId: string | undefined): ConfigurationBotFrameworkAuthenticationOptions => ({
  ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId ?? 'botframework.com'}`,
  ToChannelFromBotOAuthScope: scope,
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
});

/** A bearer token for the channel, cached by the SDK until it nears its end; undefined in local mode. */
export type TokenSource = () => Promise<string | undefined>;

interface HasToken {
  getToken(): Promise<string>;
}

export const tokenSource = (credentials: BotCredentials): TokenSource => {
  const appId = credentials.MicrosoftAppId;
  if (!appId) return () => Promise.resolve(undefined);
  const options = credentialsOf(credentials);
  const factory = new ConfigurationServiceClientCredentialFactory(options);
  const login =
    options.ToChannelFromBotLoginUrl ??
    `https://login.microsoftonline.com/${credentials.MicrosoftAppTenantId}`;
  const made = factory.createCredentials(appId, options.ToChannelFromBotOAuthScope ?? scope, login, true);
  return async () => ((await made) as unknown as HasToken).getToken();
};

type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;
interface SignedRequest {
  headers: { set(name: string, value: string): void };
}

/** Tokens from elsewhere than Entra ID: tests with their own issuer, gateways that sign. */
export const credentialsWithToken = (appId: string, token: TokenSource): CredentialsFactory =>
  ({
    isValidAppId: (given: string) => Promise.resolve(given === appId),
    isAuthenticationDisabled: () => Promise.resolve(appId === ''),
    createCredentials: () =>
      Promise.resolve({
        signRequest: async <R extends SignedRequest>(request: R): Promise<R> => {
          request.headers.set('authorization', `Bearer ${await token()}`);
          return request;
        },
      }),
  }) as unknown as CredentialsFactory;
