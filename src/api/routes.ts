import type { z } from 'zod';
import type { Role } from '../domain/learner/identity';
import type { LearnerKey } from '../domain/learner/identity';

/** Who asks, proven by a token. */
export interface Caller extends LearnerKey {
  roles: readonly Role[];
}

export interface RouteRequest<Body, Query> {
  /** Present on every route whose `role` is not `anyone`. */
  caller: Caller;
  params: Readonly<Record<string, string>>;
  query: Query;
  body: Body;
  /** Kept with the log lines of this request. */
  correlationId: string;
}

/** JSON by default; a `file` is sent as it is. */
export type RouteReply =
  | { status?: number; json: unknown; headers?: Record<string, string> }
  | {
      status?: number;
      file: { name?: string; type: string; content: string | Buffer };
      headers?: Record<string, string>;
    }
  | { status: 204 };

/**
 * A route, declared once: what it answers, who may ask, what it reads. The server, the role check, the validation and
 * `/api/openapi.json` all come from here. To add one, write a file beside the others that exports `Route[]` and name
 * it in src/composition.ts.
 */
export interface Route<Body = unknown, Query = unknown> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** restify pattern: `/api/manager/nudges/:id`. */
  path: string;
  summary: string;
  /** The role needed; `anyone` needs no token. An admin may not do what a manager may: roles are not ranked. */
  role: Role | 'anyone' | readonly Role[];
  query?: z.ZodType<Query>;
  /** JSON body. Without it a body is not read. */
  body?: z.ZodType<Body>;
  /** A body that is text (CSV, YAML, XML): its content types. `body` then checks the string. */
  textTypes?: readonly string[];
  /** Largest body in bytes; 64 kB by default. */
  maxBodyBytes?: number;
  response?: z.ZodType;
  /** Status of a success in the documentation; 200 by default. */
  successStatus?: number;
  handle(request: RouteRequest<Body, Query>): Promise<RouteReply>;
}

/** Keeps a route's types while it is written, and forgets them in a list. */
export const route = <Body = unknown, Query = unknown>(declared: Route<Body, Query>): Route =>
  declared as unknown as Route;
