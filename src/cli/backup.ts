import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Storage } from '../storage';
import type { BackupCounts } from '../storage/backup';
import { backupLines, restoreLines } from '../storage/backup';

const isGzip = (path: string): boolean => path.endsWith('.gz');

/** Writes every document of the store to a file (`.gz`: compressed): whole or not at all. */
export async function backupToFile(
  storage: Pick<Storage, 'documents'>,
  path: string,
  now: Date,
): Promise<BackupCounts> {
  const draft = `${path}.part`;
  let counts: BackupCounts = { documents: 0, collections: {} };
  const lines = Readable.from(backupLines(storage.documents, now, (all) => (counts = all)));
  const file = createWriteStream(draft, { flush: true, mode: 0o600 });
  try {
    await (isGzip(path) ? pipeline(lines, createGzip(), file) : pipeline(lines, file));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return counts;
}

/** Fills an empty store from a file that `backupToFile` made, on either engine. */
export function restoreFromFile(
  storage: Pick<Storage, 'documents'>,
  path: string,
  options: { replace?: boolean } = {},
): Promise<BackupCounts> {
  return restoreLines(storage.documents, () => linesOf(path), options);
}

async function* linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  const text = isGzip(path) ? file.pipe(createGunzip()) : file;
  // A failure of the first stream must end the second, or the reading would wait for ever.
  if (text !== file) file.once('error', (error) => text.destroy(error));
  let rest = '';
  for await (const chunk of text.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
