import { STATUS_CODES } from 'node:http';
import type { z } from 'zod';
import { Refusal, type RefusalCode } from '../domain/refusals';

/** HTTP status of every refusal: the compiler says when one is missing. */
const statusOfRefusal = {
  'not-found': 404,
  forbidden: 403,
  'outside-scope': 403,
  'unknown-unit': 422,
  invalid: 422,
  conflict: 409,
  'stale-release': 409,
  'invalid-release': 422,
  'not-eligible': 409,
  'too-early': 409,
  'too-many': 429,
  'too-large': 413,
  'not-allowed-now': 409,
  'signed-out': 401,
} as const satisfies Record<RefusalCode, number>;

/** RFC 9457, with our stable `code`. `errors` says what is wrong where, for invalid input. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  correlationId?: string;
  errors?: { path: string; message: string }[];
}

/** An answer that is an error, thrown by the parts of the HTTP edge itself. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  constructor(
    readonly problem: Problem,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problem.code);
  }
}

export const problem = (status: number, code: string, more: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  ...more,
});

export const invalidInput = (error: z.ZodError): HttpProblem =>
  new HttpProblem(
    problem(422, 'invalid', {
      detail: 'The request does not have the expected shape.',
      errors: error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    }),
  );

/** Refusals become their problem; anything else is a fault, told without its message. */
export const problemOf = (error: unknown, correlationId: string): Problem => {
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof Refusal)
    return problem(statusOfRefusal[error.code], error.code, { detail: error.detail });
  return problem(500, 'fault', {
    detail: 'Something broke on our side; nothing acknowledged was lost.',
    correlationId,
  });
};
