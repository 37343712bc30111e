/**
 * A Bot Connector over HTTP as a process of its own, light enough to be asked thousands of times a second: it throttles, fails
 * and blocks at the given rates, and counts what each conversation received.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rngOf } from '../engine/random';

export interface Faults {
  /** Shares of attempts, 0 to 1. */
  throttled: number;
  failing: number;
  /** Share of people, 0 to 1: always refused. */
  blocked: number;
  /** How long the channel takes to answer, in ms. */
  latencyMs: number;
}
export interface ConnectorStats {
  attempts: number;
  throttled: number;
  failed: number;
  blocked: number;
  delivered: number;
  /** Replies to people who talk, from the first attempt to the last: they share the quota. */
  replies: number;
  /** Conversations that received the nudge more than once. */
  duplicates: number;
  /** Conversations that received it. */
  conversations: string[];
  firstAtMs: number;
  lastAtMs: number;
}

const marker = 'Un coup de pouce de';
const { faults, seed } = JSON.parse(process.env['BENCH_CONNECTOR'] ?? '{}') as {
  faults: Faults;
  seed: number;
};
const rng = rngOf(`connector ${seed}`);
const random = (): number => rng.next();

/** The same people are blocked at every attempt, across restarts of the service. */
const isBlocked = (conversation: string): boolean => {
  let hash = seed;
  for (const char of conversation) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32 < faults.blocked;
};

const stats = {
  attempts: 0,
  throttled: 0,
  failed: 0,
  blocked: 0,
  delivered: 0,
  replies: 0,
  firstAtMs: 0,
  lastAtMs: 0,
};
/** Since the last attempt: counted once another one follows. */
let repliesSince = 0;
const received = new Map<string, number>();

const decide = (conversation: string, isNudge: boolean): [number, object, Record<string, string>?] => {
  if (!isNudge) {
    if (stats.attempts > 0) repliesSince += 1;
    return [201, { id: `reply-${random()}` }];
  }
  stats.replies += repliesSince;
  repliesSince = 0;
  stats.attempts += 1;
  stats.firstAtMs ||= performance.now();
  stats.lastAtMs = performance.now();
  if (isBlocked(conversation)) {
    stats.blocked += 1;
    return [403, { error: { code: 'ConversationBlockedByUser' } }];
  }
  const chance = random();
  if (chance < faults.throttled) {
    stats.throttled += 1;
    return [429, { error: { code: 'Throttled' } }, { 'retry-after': '1' }];
  }
  if (chance < faults.throttled + faults.failing) {
    stats.failed += 1;
    return [chance % 2e-4 < 1e-4 ? 502 : 503, { error: { code: 'ServiceUnavailable' } }];
  }
  stats.delivered += 1;
  received.set(conversation, (received.get(conversation) ?? 0) + 1);
  return [201, { id: `${conversation}-${stats.delivered}` }];
};

const answer = (response: ServerResponse, [status, body, headers]: ReturnType<typeof decide>): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
};

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  if (request.url === '/stats') {
    const duplicates = [...received.values()].filter((count) => count > 1).length;
    return answer(response, [200, { ...stats, duplicates, conversations: [...received.keys()] }]);
  }
  const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '');
  const isNudge = request.method === 'POST' && Buffer.concat(chunks).includes(marker);
  const decided = decide(conversation, isNudge);
  // Teams takes its time, whatever it answers.
  setTimeout(() => answer(response, decided), faults.latencyMs);
};

const server = createServer((request, response) => void handle(request, response));
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`),
);
