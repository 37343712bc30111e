import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;
type UserTokenClient = ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>;

/** Service addresses are few: one a region. */
const maxConnectors = 64;

/**
 * The SDK's checks as they are; what it builds anew for each turn, two HTTP pipelines, is built once: a connector a
 * service address, and the client of user tokens, which we never use.
 */
export class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, Connector>();
  private userTokens: UserTokenClient | undefined;

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authHeader);
    const { connectorFactory } = result;
    if (!connectorFactory) return result;
    const create = (serviceUrl: string, audience: string): Connector => {
      const key = `${audience} ${serviceUrl}`;
      const made = this.connectors.get(key) ?? connectorFactory.create(serviceUrl, audience);
      if (this.connectors.size >= maxConnectors) this.connectors.clear();
      this.connectors.set(key, made);
      made.catch(() => this.connectors.delete(key));
      return made;
    };
    return { ...result, connectorFactory: { create } };
  }

  override createUserTokenClient(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
  ): UserTokenClient {
    const made = (this.userTokens ??= super.createUserTokenClient(...identity));
    made.catch(() => (this.userTokens = undefined));
    return made;
  }
}
