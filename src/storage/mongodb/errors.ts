import { MongoError, MongoServerError } from 'mongodb';
import { StorageUnavailable, messageOf } from '../problems';

/**
 * Everything the driver throws (lost, slow, read-only, full…) means one thing to the caller: repeat later.
 * @param deadlineMs answered in this time in any case: the driver's own limits (selection, pool, socket) add up when it retries.
 *   What it goes on doing meanwhile is bounded by its pool, and harmless: a write that succeeds late is found by the next try.
 */
export async function orUnavailable<T>(operation: () => Promise<T>, deadlineMs?: number): Promise<T> {
  try {
    return await (deadlineMs === undefined ? operation() : within(deadlineMs, operation()));
  } catch (error) {
    if (error instanceof MongoError)
      throw new StorageUnavailable(`MongoDB did not do it: ${describeFailure(error)}`, { cause: error });
    throw error;
  }
}

function within<T>(ms: number, operation: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageUnavailable(`MongoDB did not answer in ${ms} ms`)), ms);
    operation.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const authenticationFailed = 18;
const unauthorized = 13;
/** Atlas says by this one code that it refuses a password, a right, or a write beyond the quota. */
const atlasError = 8_000;

/** What waiting cannot mend. A quota can be raised meanwhile. */
export const isCredentialsFailure = (error: unknown): boolean => {
  if (!(error instanceof MongoServerError)) return false;
  if (error.code === atlasError) return !/quota/i.test(error.message);
  return error.code === authenticationFailed || error.code === unauthorized;
};

/** Kind and code only: a server's message may quote stored values. */
export const describeFailure = (error: unknown): string =>
  error instanceof MongoServerError
    ? `${error.codeName ?? error.name} (${String(error.code ?? 'no code')})`
    : messageOf(error);
