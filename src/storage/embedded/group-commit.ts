import { open } from 'node:fs/promises';

/** Asks the disk to keep what was written to a file; replaced in tests to count. */
export type SyncFile = (path: string) => Promise<void>;

export const syncFile: SyncFile = async (path) => {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
};

/**
 * One sync for all the writes that wait for it. A write that ends while a sync is running waits for the next one,
 * since the running one may have started before it.
 */
export function makeGroupCommit(path: string, sync: SyncFile): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = sync(path).finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
}
