import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { appendFile, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An append-only file whose writes are grouped: one write, and one sync if asked, for all that wait. */
export interface LogFile {
  readonly path: string;
  /** Bytes now, and after the last rewriting. */
  readonly size: { bytes: number; compactedBytes: number };
  /** Takes the lines in, in this order; `flushed` says when they are kept. */
  append(lines: string): void;
  /** Resolves when everything appended so far is written (and synced); rejects when it could not be. */
  flushed(): Promise<void>;
  /** Replaces the whole content, all or nothing, before anything appended meanwhile. Also mends a failed file. */
  rewrite(lines: Iterable<string>): Promise<void>;
  /** True after a failed write: what memory holds is not in the file; `rewrite` before anything else. */
  isBehind(): boolean;
  close(): Promise<void>;
}

export interface LogFileOptions {
  /** `group`: written and synced before it is flushed; `off`: written. */
  sync: 'group' | 'off';
  /** Asks the disk to keep what was written; replaced in tests that count or fail. */
  syncFile?: SyncFile;
}
export type SyncFile = (file: FileHandle) => Promise<void>;

const dataSync: SyncFile = (file) => file.datasync();
const rewriteChunkChars = 1 << 20;
/** Temporary files are recognised by this end, and of no value after a crash. */
const draftMark = '~';

/** Waits for the writing of one batch: shared by all who appended to it. */
interface Batch {
  lines: string[];
  written: Promise<void>;
  settle(outcome: Promise<void>): void;
}

function newBatch(): Batch {
  let settle: Batch['settle'] = () => undefined;
  const written = new Promise<void>((resolve) => (settle = resolve));
  // Whoever waits is told; nobody waiting must not end the process.
  written.catch(() => undefined);
  return { lines: [], written, settle };
}

export async function openLogFile(
  path: string,
  { sync, syncFile = dataSync }: LogFileOptions,
): Promise<LogFile> {
  let file = await open(path, 'a');
  const startBytes = (await file.stat()).size;
  const size = { bytes: startBytes, compactedBytes: startBytes };
  let next = newBatch();
  let running: Batch | undefined;
  let isBehind = false;
  /** Rewriting and writing take turns. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const result = turn.then(job);
    turn = result.catch(() => undefined);
    return result;
  };

  const writeBatch = async (): Promise<void> => {
    const batch = (running = next);
    next = newBatch();
    const write = async (): Promise<void> => {
      const bytes = Buffer.from(batch.lines.join(''));
      await file.appendFile(bytes);
      if (sync === 'group') await syncFile(file);
      size.bytes += bytes.length;
    };
    const outcome = write().catch((error: unknown) => {
      isBehind = true;
      throw error;
    });
    batch.settle(outcome);
    await outcome.catch(() => undefined);
    running = undefined;
  };

  const replaceFile = async (lines: Iterable<string>): Promise<void> => {
    const draft = path + draftMark;
    const bytes = await writeDraft(draft, lines, syncFile);
    await rename(draft, path);
    await syncFolder(dirname(path));
    const old = file;
    file = await open(path, 'a');
    await old.close();
    size.bytes = size.compactedBytes = bytes;
    isBehind = false;
  };

  return {
    path,
    size,
    append(lines) {
      next.lines.push(lines);
      if (next.lines.length === 1) void inTurn(writeBatch);
    },
    flushed: () => (next.lines.length > 0 ? next.written : (running?.written ?? Promise.resolve())),
    rewrite: (lines) => inTurn(() => replaceFile(lines)),
    isBehind: () => isBehind,
    close: () => inTurn(() => file.close()),
  };
}

/** In pieces, so that the service goes on answering. */
async function writeDraft(path: string, lines: Iterable<string>, syncFile: SyncFile): Promise<number> {
  const draft = await open(path, 'w');
  let bytes = 0;
  try {
    let chunk = '';
    const write = async (): Promise<void> => {
      const buffer = Buffer.from(chunk);
      bytes += buffer.length;
      chunk = '';
      await draft.appendFile(buffer);
    };
    for (const line of lines) {
      chunk += line;
      if (chunk.length >= rewriteChunkChars) await write();
    }
    await write();
    await syncFile(draft);
  } finally {
    await draft.close();
  }
  return bytes;
}

/** A renaming is kept by its folder; where folders cannot be synced (Windows) the system keeps it in its own time. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

export const lineFeed = 0x0a;

/**
 * Hands out each line of a file as bytes, without its line feed.
 * @returns false when the last line does not end: it was torn.
 */
export async function readLines(path: string, onLine: (bytes: Buffer) => void): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed)) {
      onLine(bytes.subarray(0, end));
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
  }
  if (rest.length > 0) onLine(rest);
  return rest.length === 0;
}

export const setAside = (path: string, lines: readonly Buffer[]): Promise<void> =>
  appendFile(path, Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
