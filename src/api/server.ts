import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import * as restify from 'restify';
import { describeError } from '../application/describe-error';
import type { Log } from '../application/ports/log';
import { Refusal } from '../domain/refusals';
import { readJson, readText } from './body';
import { localGuard } from './local-guard';
import { openApiOf } from './openapi';
import { HttpProblem, invalidInput, problem, problemOf } from './problems';
import type { Caller, Route, RouteReply } from './routes';

/** A request as every raw handler sees it; streams and pages need no more than Node gives. */
export type Handler = (request: restify.Request, response: restify.Response) => Promise<void>;
/** What is not a JSON route: activities, pages, event streams. */
export interface RawRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handle: Handler;
}

export interface ServerOptions {
  mode: 'local' | 'production';
  log: Log;
  routes: readonly Route[];
  rawRoutes: readonly RawRoute[];
  /** Proves who asks; throws `Refusal('signed-out')`. */
  signIn(authorization: string | undefined): Promise<Caller>;
  onRequest?: (report: RequestReport) => void;
}
/** `route` is the declared pattern, never the path asked for: paths hold ids. */
export interface RequestReport {
  method: string;
  route: string;
  status: number;
  durationMs: number;
}

export interface HttpServer {
  /** Resolves to the port taken. Rejects with Node's error (EADDRINUSE…). */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new connection, lets requests under way end for `graceMs` at most, then closes every socket. */
  close(graceMs: number): Promise<void>;
}

/**
 * Longest piece of a path, in characters. A personal link is the longest: a token that holds three ids (100 characters at
 * most, see `src/storage/keys.ts`) and a name takes under 3,000. The router's own bound, 100, would lose it.
 */
const maxPathPieceLength = 4096;

export const makeServer = (options: ServerOptions): HttpServer => {
  const server = restify.createServer({
    name: '',
    handleUncaughtExceptions: false,
    // restify's own lines quote paths and bodies: ours say what is needed.
    log: pino({ level: 'silent' }) as unknown as restify.ServerOptions['log'],
    ignoreTrailingSlash: true,
    maxParamLength: maxPathPieceLength,
  });
  const guard = options.mode === 'local' ? localGuard : undefined;
  const mount = (method: string, path: string, handle: Handler): void => {
    const verb = ({ GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'del' } as const)[
      method as Route['method']
    ];
    server[verb](path, async (request: restify.Request, response: restify.Response) => {
      const startedAt = performance.now();
      response.once('close', () =>
        options.onRequest?.({
          method,
          route: path,
          status: response.statusCode,
          durationMs: performance.now() - startedAt,
        }),
      );
      await answered(options.log, response, async () => {
        guard?.(request);
        await handle(request, response);
      });
    });
  };
  for (const each of options.routes) mount(each.method, each.path, routeHandler(options, each));
  for (const each of options.rawRoutes) mount(each.method, each.path, each.handle);
  const openApi = JSON.stringify(openApiOf(options.routes));
  mount('GET', '/api/openapi.json', async (_request, response) =>
    send(response, 200, 'application/json', openApi),
  );
  server.on(
    'restifyError',
    (_request, response: restify.Response, error: { statusCode?: number }, done: () => void) => {
      // Only what restify itself refuses comes here: unknown paths and methods.
      const status = error.statusCode ?? 500;
      if (!response.headersSent)
        sendProblem(response, problem(status, status === 405 ? 'method-not-allowed' : 'not-found'));
      done();
    },
  );
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.server.once('error', reject);
        server.listen(port, host, () => {
          server.server.off('error', reject);
          resolve((server.server.address() as AddressInfo).port);
        });
      }),
    close: (graceMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.server.closeAllConnections(), graceMs);
        server.server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
};

/** Runs a handler and turns what it throws into a problem: nothing else ever answers an error. */
const answered = async (log: Log, response: restify.Response, handle: () => Promise<void>): Promise<void> => {
  try {
    await handle();
  } catch (error) {
    const correlationId = randomUUID().slice(0, 8);
    const isExpected = error instanceof HttpProblem || error instanceof Refusal;
    if (!isExpected) log.error({ correlationId, error: describeError(error) }, 'a request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const headers = error instanceof HttpProblem ? error.headers : {};
    sendProblem(response, problemOf(error, correlationId), headers);
  }
};

const routeHandler =
  (options: ServerOptions, route: Route): Handler =>
  async (request, response) => {
    const caller = await admitted(options, route, request.headers.authorization);
    const query = read(route.query, queryOf(request.url));
    const body = read(route.body, await bodyOf(route, request));
    const reply = await route.handle({
      caller,
      params: request.params as Record<string, string>,
      query,
      body,
      correlationId: randomUUID().slice(0, 8),
    });
    sendReply(response, reply);
  };

/** A parameter given several times is a list, as if it were given once with commas. */
const queryOf = (url: string | undefined): Record<string, string> => {
  const { searchParams } = new URL(url ?? '/', 'http://local');
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name).join(',')]),
  );
};

const nobody: Caller = { tenantId: '', learnerId: '', roles: [] };

const admitted = async (
  options: ServerOptions,
  route: Route,
  authorization: string | undefined,
): Promise<Caller> => {
  if (route.role === 'anyone') return nobody;
  const caller = await options.signIn(authorization);
  const allowed = typeof route.role === 'string' ? [route.role] : route.role;
  if (!allowed.some((role) => caller.roles.includes(role)))
    throw new Refusal('forbidden', `This needs the role ${allowed.join(' or ')}.`);
  return caller;
};

const defaultMaxBodyBytes = 64 * 1024;

const bodyOf = async (route: Route, request: restify.Request): Promise<unknown> => {
  if (!route.body) return undefined;
  const maxBytes = route.maxBodyBytes ?? defaultMaxBodyBytes;
  return route.textTypes ? readText(request, route.textTypes, maxBytes) : readJson(request, maxBytes);
};

const read = (schema: Route['body'], value: unknown): unknown => {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw invalidInput(result.error);
  return result.data;
};

const sendReply = (response: restify.Response, reply: RouteReply): void => {
  if (reply.status === 204 && !('json' in reply) && !('file' in reply)) {
    response.sendRaw(204, '', securityHeaders);
    return;
  }
  if ('json' in reply) {
    send(
      response,
      reply.status ?? 200,
      'application/json; charset=utf-8',
      JSON.stringify(reply.json),
      reply.headers,
    );
    return;
  }
  if (!('file' in reply)) return;
  const { name, type, content } = reply.file;
  const disposition: Record<string, string> = name
    ? { 'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"` }
    : {};
  send(response, reply.status ?? 200, type, content, { ...disposition, ...reply.headers });
};

const sendProblem = (
  response: restify.Response,
  body: ReturnType<typeof problem>,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const challenge: Record<string, string> = body.status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  send(response, body.status, 'application/problem+json; charset=utf-8', JSON.stringify(body), {
    ...challenge,
    ...headers,
  });
};

/** Data is never a page: nothing may run, frame or remember it. */
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

export const send = (
  response: restify.Response,
  status: number,
  type: string,
  content: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void => {
  // `sendRaw` tells restify that the answer is given: it would answer its own errors a second time otherwise.
  response.sendRaw(status, content, {
    ...securityHeaders,
    'content-type': type,
    'content-length': String(Buffer.byteLength(content)),
    ...headers,
  });
};
