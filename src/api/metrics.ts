import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Refusal } from '../domain/refusals';
import { send, type RawRoute, type RequestReport } from './server';

/** Counts for operators. Labels come from closed lists: never an id, a name or a path asked for. */
export interface Metrics {
  request(report: RequestReport): void;
  turn(report: { kind: string; outcome: string; durationMs: number }): void;
  /** A number read when asked for, such as deliveries waiting. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  counter(
    name: string,
    help: string,
    labelNames?: readonly string[],
  ): { inc(labels?: Record<string, string>, by?: number): void };
  route: RawRoute;
}

/** @param options.token what a reader must bear; without one, everybody may read */
export const makeMetrics = (options: { withProcess: boolean; token?: string }): Metrics => {
  const registry = new Registry();
  if (options.withProcess) collectDefaultMetrics({ register: registry });
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];
  const requests = new Histogram({
    name: 'cdp_http_request_seconds',
    help: 'HTTP requests by declared route',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  const turns = new Histogram({
    name: 'cdp_turn_seconds',
    help: 'Turns of conversation by kind and outcome',
    labelNames: ['kind', 'outcome'],
    buckets,
    registers: [registry],
  });
  return {
    request: ({ method, route, status, durationMs }) =>
      requests.observe({ method, route, status }, durationMs / 1_000),
    turn: ({ kind, outcome, durationMs }) => turns.observe({ kind, outcome }, durationMs / 1_000),
    gauge: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    counter: (name, help, labelNames = []) => {
      const counter = new Counter({ name, help, labelNames: [...labelNames], registers: [registry] });
      return { inc: (labels = {}, by = 1) => counter.inc(labels, by) };
    },
    route: {
      method: 'GET',
      path: '/metrics',
      handle: async (request, response) => {
        if (options.token !== undefined && !bears(request.headers.authorization, options.token))
          throw new Refusal('signed-out', 'The metrics need the bearer token of METRICS_TOKEN.');
        send(response, 200, registry.contentType, await registry.metrics());
      },
    },
  };
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In a time that tells nothing of the token. */
const bears = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
