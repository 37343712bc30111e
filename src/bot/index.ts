import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { describeError } from '../application/describe-error';
import type { Messenger } from '../application/ports/messenger';
import { activitySchema } from './activity';
import { ReusingAuthentication } from './authentication';
import {
  credentialsOf,
  credentialsWithToken,
  tokenSource,
  type BotCredentials,
  type TokenSource,
} from './credentials';
import { makeMessenger } from './messenger';
import { makeOnce } from './once';
import { makeServiceHosts } from './service-hosts';
import { makeTurn, type TurnDeps, type TurnEnd } from './turn';

export type { TurnReport } from './turn';

export interface BotOptions extends Omit<TurnDeps, 'serviceHosts'> {
  credentials: BotCredentials;
  allowedServiceHosts: readonly string[];
  /** Tokens towards the channel; Entra ID's with the credentials above by default. */
  outboundToken?: TokenSource;
}

/** An HTTP answer as plain data: the web server that carries it is somebody else's choice. */
export interface BotReply {
  status: number;
  body?: unknown;
}

export interface Bot {
  /** One activity as the channel posted it: `body` is the parsed JSON, not yet checked. Never throws. */
  receive(authorization: string | undefined, body: unknown): Promise<BotReply>;
  messenger: Messenger;
  /** Resolves when every turn under way has ended. */
  drain(): Promise<void>;
}

/** Opens the SDK's adapter so that the HTTP answer stays ours: the SDK writes error messages out to the caller. */
class PlainAdapter extends CloudAdapter {
  take(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Turns whose answers are kept for a redelivery. */
const rememberedTurns = 512;

export const openBot = (options: BotOptions): Bot => {
  const serviceHosts = makeServiceHosts(options.mode, options.allowedServiceHosts);
  const { credentials, outboundToken } = options;
  const factory = outboundToken && credentialsWithToken(credentials.MicrosoftAppId ?? '', outboundToken);
  const adapter = new PlainAdapter(new ReusingAuthentication(credentialsOf(credentials), factory));
  const turn = makeTurn({ ...options, serviceHosts });
  const once = makeOnce<TurnEnd>(rememberedTurns);
  const underWay = new Set<Promise<BotReply>>();

  const receive = async (authorization: string, body: unknown): Promise<BotReply> => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return { status: 400 };
    const activity = parsed.data;
    // Other channels have other keys and other ideas of who speaks.
    if (options.mode === 'production' && activity.channelId !== 'msteams') return { status: 403 };
    if (!serviceHosts.allows(activity.serviceUrl)) return { status: 403 };

    let end: TurnEnd | undefined;
    try {
      const buffered = await adapter.take(authorization, body as Activity, async (context) => {
        const run = (): Promise<TurnEnd> => failing(turn(context, activity));
        const key = [activity.channelId, activity.conversation.id, activity.type, activity.id].join('|');
        end = await (activity.id ? once.run(key, run) : run()).catch((error: unknown) => ended(error));
        if (end.answer)
          await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: end.answer } });
      });
      if (buffered) return { status: buffered.status, body: buffered.body as unknown };
      return { status: end?.kind === 'failed' ? 500 : 200 };
    } catch (error) {
      const status = statusOf(error);
      options.log.warn({ status, error: describeError(error) }, 'an activity was turned away');
      return { status };
    }
  };

  return {
    receive: (authorization, body) => {
      const reply = receive(authorization ?? '', body);
      underWay.add(reply);
      return reply.finally(() => underWay.delete(reply));
    },
    messenger: makeMessenger({
      serviceHosts,
      token: outboundToken ?? tokenSource(credentials),
      log: options.log,
    }),
    drain: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
};

/** A failed turn rejects inside `once`, so that a redelivery tries again; its answer travels with the error. */
class FailedTurn extends Error {
  constructor(readonly end: TurnEnd) {
    super('failed turn');
  }
}
const failing = async (turn: Promise<TurnEnd>): Promise<TurnEnd> => {
  const end = await turn;
  if (end.kind === 'failed') throw new FailedTurn(end);
  return end;
};
const ended = (error: unknown): TurnEnd => {
  if (error instanceof FailedTurn) return error.end;
  throw error;
};

/** The SDK throws its own 401 for some bad tokens and the JWT library's errors for others. */
const statusOf = (error: unknown): number => {
  if (!(error instanceof Error)) return 500;
  if (/^(JsonWebTokenError|TokenExpiredError|NotBeforeError)$/.test(error.name)) return 401;
  const isAuthentication = error.constructor.name === 'AuthenticationError';
  const status = (error as { statusCode?: unknown }).statusCode;
  // Its 500 means that the channel's keys could not be fetched: try again later.
  if (isAuthentication) return status === 500 ? 503 : 401;
  return error.name === 'FetchError' ? 503 : 500;
};
