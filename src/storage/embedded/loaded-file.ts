import Datastore from '@seald-io/nedb';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { CollectionSpec } from '../document-collection';
import type { StorageLog } from '../engine';
import type { PackedDocument } from './body';
import { deletedLine, documentLine, readLine } from './line-format';
import type { LogFile, LogFileOptions } from './log-file';
import { openLogFile, readLines, setAside } from './log-file';

/** A collection of the embedded store: the engine holds it in memory, the log keeps it. */
export interface LoadedFile {
  db: Datastore<PackedDocument>;
  /** The engine's own documents by their key: hot paths read here, past its queries, its queue and its copies. Never changed in place. */
  byId: ReadonlyMap<string, PackedDocument>;
  log: LogFile;
  /** Writes the file anew from memory. */
  compact(): Promise<void>;
}

export const damagedMark = '.damaged-';
const insertChunk = 1_000;

type Change = PackedDocument | { _id: string; $$deleted: true } | { $$indexCreated: object };
/**
 * The engine hands each change to its persistence inside its own queue, in order, just after its memory changed: that is where
 * the log takes over, and where `byId` follows. Its own file writing (one opening a write, no grouping, a pause of everything to
 * compact) costs a third of a turn; the contract suites hold this seam together.
 */
interface EngineInternals {
  persistence: { persistNewStateAsync(changes: Change[]): Promise<void> };
}

const changeLine = (change: Change): string => {
  if ('$$indexCreated' in change) return '';
  return '$$deleted' in change ? deletedLine(change._id) : documentLine(change as PackedDocument);
};

export async function loadFile(
  path: string,
  spec: CollectionSpec,
  options: LogFileOptions,
  storageLog: StorageLog,
): Promise<LoadedFile> {
  if (!existsSync(path)) await writeFile(path, '');
  const { documents, damaged, isWhole, lines } = await readDocuments(path);
  const db = new Datastore<PackedDocument>();
  for (let start = 0; start < documents.length; start += insertChunk)
    await db.insertAsync(documents.slice(start, start + insertChunk));
  for (const { fields, unique } of spec.indexes) {
    // The engine uses a compound index for full equality only: its first field alone serves ranges and prefixes.
    if (unique) await db.ensureIndexAsync({ fieldName: [...fields], unique: true, sparse: true });
    else await db.ensureIndexAsync({ fieldName: fields[0] ?? '_id' });
  }
  const log = await openLogFile(path, options);
  const byId = new Map(db.getAllData<PackedDocument>().map((document) => [document._id, document]));
  (db as unknown as EngineInternals).persistence.persistNewStateAsync = (changes) => {
    const text = changes.map(changeLine).join('');
    for (const change of changes) {
      if ('$$indexCreated' in change) continue;
      if ('$$deleted' in change) byId.delete(change._id);
      else byId.set(change._id, change as PackedDocument);
    }
    if (text !== '') log.append(text);
    return Promise.resolve();
  };
  const compact = (): Promise<void> => log.rewrite(linesOf(db.getAllData<PackedDocument>()));

  if (damaged.length > 0) {
    const aside = `${path}${damagedMark}${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
    await setAside(aside, damaged);
    storageLog.warn(
      { file: path, lines: damaged.length, aside },
      'damaged lines in the embedded store were set aside, everything else was kept: run "cdp doctor"',
    );
  }
  // A torn end would spoil the next line; a file mostly of the past is not worth reading again.
  if (damaged.length > 0 || !isWhole || lines > 2 * documents.length + 1_000) await compact();
  return { db, byId, log, compact };
}

function* linesOf(documents: readonly PackedDocument[]): Iterable<string> {
  for (const document of documents) yield documentLine(document);
}

async function readDocuments(path: string) {
  const byId = new Map<string, PackedDocument>();
  const damaged: Buffer[] = [];
  let lines = 0;
  const isWhole = await readLines(path, (bytes) => {
    lines++;
    const line = readLine(bytes);
    if (!line) damaged.push(Buffer.from(bytes));
    else if (line.kind === 'document') byId.set(line.document._id, line.document);
    else byId.delete(line._id);
  });
  return { documents: [...byId.values()], damaged, isWhole, lines };
}
