import { describeError } from '../application/describe-error';
import type { Log } from '../application/ports/log';
import type { Messenger, OutgoingMessage, SendOutcome } from '../application/ports/messenger';
import type { Address } from '../domain/learner/identity';
import type { TokenSource } from './credentials';
import { cardActivity } from './replies';
import type { ServiceHosts } from './service-hosts';

export interface MessengerDeps {
  serviceHosts: ServiceHosts;
  token: TokenSource;
  log: Log;
  /** How long one call may take, in ms. */
  timeoutMs?: number;
  nowMs?: () => number;
}

type Call = { method: 'POST' | 'PUT' | 'DELETE'; path: string; body?: object };

/** Writes to the Bot Connector over HTTP, without the SDK: it retries and swallows what the sender must know. */
export const makeMessenger = (deps: MessengerDeps): Messenger => ({
  send: (address, message) =>
    call(deps, address, {
      method: 'POST',
      path: activities(address),
      body: proactive(address, message, { alert: true }),
    }),
  update: (address, activityId, message) =>
    call(deps, address, {
      method: 'PUT',
      path: `${activities(address)}/${encodeURIComponent(activityId)}`,
      body: { ...proactive(address, message, { alert: false }), id: activityId },
    }),
  delete: async (address, activityId) => {
    const outcome = await call(deps, address, {
      method: 'DELETE',
      path: `${activities(address)}/${encodeURIComponent(activityId)}`,
    });
    return outcome.kind === 'failed' && outcome.why === 'gone' ? { kind: 'sent', activityId } : outcome;
  },
});

const activities = (address: Address): string =>
  `v3/conversations/${encodeURIComponent(address.conversationId)}/activities`;

/** `alert` asks Teams for a toast: on messages that we start, never on a correction. */
const proactive = (address: Address, message: OutgoingMessage, { alert }: { alert: boolean }): object => ({
  ...cardActivity(message.card, message.summary),
  channelId: address.channelId,
  from: { id: address.botId },
  recipient: { id: address.userId },
  conversation: { id: address.conversationId },
  ...(alert && { channelData: { notification: { alert: true } } }),
});

const call = async (
  deps: MessengerDeps,
  address: Address,
  { method, path, body }: Call,
): Promise<SendOutcome> => {
  if (!deps.serviceHosts.allows(address.serviceUrl))
    return { kind: 'failed', why: 'service-host-not-allowed' };
  let token: string | undefined;
  try {
    token = await deps.token();
  } catch (error) {
    deps.log.error(
      { error: describeError(error) },
      'no token for the channel: look at the secret of the bot',
    );
    return { kind: 'not-let-in' };
  }
  let response: Response;
  try {
    response = await fetch(`${address.serviceUrl.replace(/\/$/, '')}/${path}`, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(deps.timeoutMs ?? 15_000),
      redirect: 'error',
    });
  } catch (error) {
    deps.log.warn({ error: describeError(error) }, 'the channel could not be reached');
    return { kind: 'transient', mayHaveArrived: !neverLeft(error) };
  }
  const text = await response.text().catch(() => '');
  return outcomeOf(deps, response, read(text));
};

/** Failures before the request is on its way: trying again says nothing twice. Any other leaves a doubt. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const neverLeft = (error: unknown): boolean => {
  const code = (error as { cause?: { code?: unknown } } | undefined)?.cause?.code;
  return typeof code === 'string' && beforeSending.has(code);
};

interface ConnectorBody {
  id?: unknown;
  error?: { code?: unknown };
}

const read = (text: string): ConnectorBody => {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

/** Codes of a 403 that last until the person or an administrator acts. */
const unreachable: Readonly<Record<string, 'blocked' | 'uninstalled'>> = {
  ConversationBlockedByUser: 'blocked',
  BotDisabledByAdmin: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotNotInConversationRoster: 'uninstalled',
};

/** What each status of the connector means for the sender. */
const outcomeOf = (deps: MessengerDeps, response: Response, body: ConnectorBody): SendOutcome => {
  const { status } = response;
  if (response.ok) return { kind: 'sent', activityId: typeof body.id === 'string' ? body.id : '' };
  const code = typeof body.error?.code === 'string' ? body.error.code : '';
  switch (status) {
    case 429:
      return {
        kind: 'throttled',
        retryAfterMs: retryAfterMs(response.headers.get('retry-after'), (deps.nowMs ?? Date.now)()),
      };
    case 412:
    case 502:
    case 503:
    case 504:
      return { kind: 'transient' };
    case 403: {
      const why = unreachable[code];
      if (why) return { kind: 'unreachable', why };
      break;
    }
    case 401:
      deps.log.error(
        { status, code },
        'the channel does not let the bot in: look at its secret and registration',
      );
      return { kind: 'not-let-in' };
    case 404:
    case 410:
      return { kind: 'failed', why: 'gone' };
    case 413:
      return { kind: 'failed', why: 'too-large' };
    default:
      break;
  }
  // 400 and 500: a bug of ours or theirs. Somebody must look.
  deps.log.error({ status, code }, 'the channel refused a message');
  return { kind: 'failed', why: code || `http-${status}` };
};

/** Seconds or a date (RFC 9110, 10.2.3). */
const retryAfterMs = (header: string | null, nowMs: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
};
