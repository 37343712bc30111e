import { Refusal } from '../domain/refusals';

/** What may be written of a fault: its kind and where it happened. */
export interface DescribedError {
  name: string;
  code?: string | number;
  status?: number;
  /** Only of refusals, whose detail never holds personal data. */
  detail?: string;
  frames?: string[];
  cause?: DescribedError;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The message of a fault is left out on purpose: libraries quote what they were given, which may be what a person wrote. */
export const describeError = (error: unknown, depth = 0): DescribedError => {
  if (!isErrorLike(error)) return { name: typeof error };
  const code = field(error, 'code');
  const status = field(error, 'statusCode') ?? field(error, 'status');
  return {
    name: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    status: typeof status === 'number' ? status : undefined,
    detail: error instanceof Refusal ? error.detail : undefined,
    frames: framesOf(error.stack),
    cause: error.cause === undefined || depth > 2 ? undefined : describeError(error.cause, depth + 1),
  };
};

/** By shape: errors of the runtime itself may come from another realm. */
const isErrorLike = (error: unknown): error is Error =>
  error instanceof Error ||
  (typeof field(error, 'name') === 'string' && typeof field(error, 'stack') === 'string');

const framesOf = (stack: string | undefined): string[] | undefined =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
