import { MongoError, MongoServerError } from 'mongodb';
import { StorageUnavailable, messageOf } from '../problems';

/** Everything the driver throws (lost, slow, read-only, full…) means one thing to the caller: repeat later. */
export async function orUnavailable<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof MongoError)
      throw new StorageUnavailable(`MongoDB did not do it: ${describeFailure(error)}`, { cause: error });
    throw error;
  }
}

const authenticationCodes = new Set([18, 8000]);
const unauthorizedCode = 13;

/** What waiting cannot mend. */
export const isCredentialsFailure = (error: unknown): boolean =>
  error instanceof MongoServerError &&
  (authenticationCodes.has(Number(error.code)) || error.code === unauthorizedCode);

/** Kind and code only: a server's message may quote stored values. */
export const describeFailure = (error: unknown): string =>
  error instanceof MongoServerError
    ? `${error.codeName ?? error.name} (${String(error.code ?? 'no code')})`
    : messageOf(error);
