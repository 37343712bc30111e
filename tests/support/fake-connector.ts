import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call of the bot to the channel. */
export interface ConnectorCall {
  method: 'POST' | 'PUT' | 'DELETE';
  /** As in the address, decoded; absent for `POST /v3/conversations`. */
  conversationId?: string;
  /** The activity replied to, updated or deleted. */
  activityId?: string;
  body: Record<string, unknown>;
  authorization?: string;
  /** What the connector answered. */
  status: number;
  /** The id given to a new activity. */
  givenId?: string;
  /** ms since the connector started. */
  atMs: number;
}

export interface ConnectorAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Answers only then. */
  until?: Promise<void>;
}
/** Decides what a call gets; undefined leaves it to the connector. */
export type Plan = (call: Omit<ConnectorCall, 'status' | 'atMs'>) => ConnectorAnswer | undefined;

export interface FakeConnector {
  /** Its `serviceUrl`, with a final slash. */
  url: string;
  calls: ConnectorCall[];
  /** Messages as they stand after updates and deletions, by id. */
  messages: Map<string, Record<string, unknown>>;
  /** Messages of a conversation, oldest first; typing indicators left out. */
  messagesOf(conversationId: string): Record<string, unknown>[];
  /** The newest plan is asked first; a plan that answers undefined leaves the call to the older ones. */
  plan(plan: Plan): void;
  /** The next `times` calls get this. */
  next(answer: ConnectorAnswer, times?: number): void;
  /** 403 as Teams: the person blocked the bot, or it was removed. */
  block(conversationId: string): void;
  uninstall(conversationId: string): void;
  /** Resolves once `count` calls of this kind were answered. */
  waitFor(matches: (call: ConnectorCall) => boolean, count?: number): Promise<ConnectorCall[]>;
  reset(): void;
  close(): Promise<void>;
}

export interface FakeConnectorOptions {
  /** More calls than this within a second get 429, as Teams does for a whole bot. */
  callsPerSecond?: number;
  /** What `Retry-After` says then, in seconds. */
  retryAfterSeconds?: number;
}

const forbidden = (code: string): ConnectorAnswer => ({
  status: 403,
  body: { error: { code, message: code } },
});

/** A Bot Connector over HTTP that behaves like Teams towards a bot, and does on demand what Teams does on bad days. */
export const startFakeConnector = async (options: FakeConnectorOptions = {}): Promise<FakeConnector> => {
  const calls: ConnectorCall[] = [];
  const messages = new Map<string, Record<string, unknown>>();
  const order: { conversationId: string; id: string }[] = [];
  const plans: Plan[] = [];
  const closedTo = new Map<string, string>();
  const watchers = new Set<() => void>();
  const startedAt = performance.now();
  let recent: number[] = [];

  const isTooFast = (): boolean => {
    if (options.callsPerSecond === undefined) return false;
    const now = performance.now();
    recent = recent.filter((at) => now - at < 1_000);
    if (recent.length >= options.callsPerSecond) return true;
    recent.push(now);
    return false;
  };

  const apply = (call: Omit<ConnectorCall, 'status' | 'atMs'>): ConnectorAnswer & { givenId?: string } => {
    const { method, conversationId, activityId, body } = call;
    if (conversationId === undefined)
      return {
        status: 201,
        body: { id: `conversation-${randomUUID()}`, activityId: randomUUID(), serviceUrl: '' },
      };
    if (method === 'POST') {
      const id = randomUUID();
      if (body['type'] !== 'typing') {
        messages.set(id, body);
        order.push({ conversationId, id });
      }
      return { status: 201, body: { id }, givenId: id };
    }
    if (method === 'DELETE') {
      const isKnown = messages.delete(activityId ?? '');
      return isKnown
        ? { status: 200, body: {} }
        : { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
    }
    messages.set(activityId ?? '', body);
    return { status: 200, body: { id: activityId } };
  };

  const decide = (call: Omit<ConnectorCall, 'status' | 'atMs'>): ConnectorAnswer & { givenId?: string } => {
    for (const plan of [...plans].reverse()) {
      const planned = plan(call);
      if (planned) return planned;
    }
    if (isTooFast())
      return {
        status: 429,
        headers: { 'retry-after': String(options.retryAfterSeconds ?? 1) },
        body: { error: { code: 'Throttled' } },
      };
    const why = closedTo.get(call.conversationId ?? '');
    return why ? forbidden(why) : apply(call);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readCall(request);
    const { status, body, headers, until, givenId } = decide(call);
    await until;
    calls.push({ ...call, status, givenId, atMs: performance.now() - startedAt });
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
    for (const watcher of watchers) watcher();
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    messages,
    messagesOf: (conversationId) =>
      order
        .filter((each) => each.conversationId === conversationId)
        .flatMap(({ id }) => (messages.has(id) ? [messages.get(id)!] : [])),
    plan: (plan) => void plans.push(plan),
    next: (answer, times = 1) => {
      let left = times;
      plans.push(() => (left-- > 0 ? answer : undefined));
    },
    block: (conversationId) => void closedTo.set(conversationId, 'ConversationBlockedByUser'),
    uninstall: (conversationId) => void closedTo.set(conversationId, 'BotNotInConversationRoster'),
    waitFor: (matches, count = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = calls.filter(matches);
          if (found.length < count) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      }),
    reset: () => {
      calls.length = 0;
      order.length = 0;
      plans.length = 0;
      messages.clear();
      closedTo.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const readCall = async (request: IncomingMessage): Promise<Omit<ConnectorCall, 'status' | 'atMs'>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const [, conversation, activity] =
    /\/v3\/conversations(?:\/([^/?]+))?(?:\/activities)?(?:\/([^/?]+))?/.exec(request.url ?? '') ?? [];
  return {
    method: request.method as ConnectorCall['method'],
    conversationId: conversation && decodeURIComponent(conversation),
    activityId: activity && decodeURIComponent(activity),
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    authorization: request.headers.authorization,
  };
};
