import { appendFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Datastore from '@seald-io/nedb';
import type { CollectionSpec, DocumentCollection, OnCommand } from '../document-collection';
import type { Damage, Engine } from '../engine';
import { StorageProblem, messageOf } from '../problems';
import type { StorageLog } from '../engine';
import { makeEmbeddedCollection } from './collection';
import type { PackedDocument } from './body';
import type { SyncFile } from './group-commit';
import { makeGroupCommit, syncFile } from './group-commit';
import { openLine, sealLine } from './line-format';
import type { FolderLock } from './lock';
import { lockFolder } from './lock';

export interface EmbeddedOptions {
  /** `group`: an acknowledged write is on the disk; `off`: it is with the operating system (survives the process, not a power cut). */
  sync: 'group' | 'off';
  syncFile?: SyncFile;
  onCommand: OnCommand;
  log: StorageLog;
}

const compactionCheckMs = 60_000;
/** Compacted when the file holds this many times what it held after its last compaction, and is worth the pause. */
const compactionRatio = 3;
const compactionMinBytes = 32 * 1024 * 1024;
const damagedMark = '.damaged-';

/** One process, one folder, one file per collection; everything is held in memory. */
export async function openEmbedded(
  folderPath: string,
  specs: readonly CollectionSpec[],
  options: EmbeddedOptions,
): Promise<Engine> {
  const folder = resolve(folderPath);
  const lock = await lockOrExplain(folder);
  const files = new Map<string, LoadedFile>();
  try {
    for (const spec of specs) files.set(spec.name, await load(folder, spec, options));
  } catch (error) {
    await lock.release();
    throw error;
  }
  const compaction = setInterval(() => void compactWhereUseful(files, options.log), compactionCheckMs);
  compaction.unref();
  let isOpen = true;
  return {
    kind: 'embedded',
    where: folder,
    collection: (name) => {
      const file = files.get(name);
      if (!file) throw new TypeError(`unknown collection ${name}`);
      return file.collection as never;
    },
    ready: () => Promise.resolve(),
    ping: () => Promise.resolve(isOpen),
    damage: () => damageIn(folder),
    compact: async () => {
      for (const file of files.values()) await file.db.compactDatafileAsync();
    },
    async close() {
      isOpen = false;
      clearInterval(compaction);
      // A read waits in the engine's queue behind every write: once answered, nothing is on its way any more.
      for (const file of files.values()) await file.db.countAsync({ _id: '' }).execAsync();
      await lock.release();
    },
  };
}

interface LoadedFile {
  path: string;
  db: Datastore<PackedDocument>;
  collection: DocumentCollection;
  sizeWhenCompacted: number;
}

async function lockOrExplain(folder: string): Promise<FolderLock> {
  try {
    return await lockFolder(folder);
  } catch (error) {
    if (error instanceof StorageProblem) throw error;
    throw new StorageProblem(
      `STORE_URL: the folder ${folder} cannot be used (${messageOf(error)}). Give a folder that this user may write to, such as file:./data.`,
    );
  }
}

async function load(folder: string, spec: CollectionSpec, options: EmbeddedOptions): Promise<LoadedFile> {
  const path = join(folder, `${spec.name}.db`);
  const aside = `${path}${damagedMark}${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
  let damaged = 0;
  const db = new Datastore<PackedDocument>({
    filename: path,
    // Damaged lines are set aside by ourselves, whatever their share.
    corruptAlertThreshold: 1,
    afterSerialization: sealLine,
    beforeDeserialization: (line) => {
      const json = openLine(line);
      if (json !== undefined) return json;
      damaged++;
      // At once, because the engine rewrites its file without them as soon as it has read it.
      appendFileSync(aside, `${line}\n`);
      return 'damaged';
    },
  });
  try {
    await db.loadDatabaseAsync();
    for (const index of spec.indexes) {
      // The engine uses a compound index for full equality only: its first field alone serves ranges and prefixes.
      const [first] = index.fields;
      if (index.unique)
        await db.ensureIndexAsync({ fieldName: [...index.fields], unique: true, sparse: true });
      else if (first) await db.ensureIndexAsync({ fieldName: first });
    }
  } catch (error) {
    throw new StorageProblem(
      `STORE_URL: the file ${path} cannot be read (${messageOf(error)}). Restore it from a backup (cdp restore) or move it away.`,
    );
  }
  if (damaged > 0)
    options.log.warn(
      { file: path, lines: damaged, aside },
      'damaged lines were found in the embedded store and set aside; everything else was kept. Run "cdp doctor".',
    );
  const commit =
    options.sync === 'group' ? makeGroupCommit(path, options.syncFile ?? syncFile) : () => Promise.resolve();
  const collection = makeEmbeddedCollection({ db, spec, commit, onCommand: options.onCommand });
  return { path, db, collection, sizeWhenCompacted: await sizeOf(path) };
}

const sizeOf = async (path: string): Promise<number> => (await stat(path)).size;

async function compactWhereUseful(files: Map<string, LoadedFile>, log: StorageLog): Promise<void> {
  for (const [name, file] of files)
    try {
      const bytes = await sizeOf(file.path);
      if (bytes < Math.max(compactionMinBytes, compactionRatio * file.sizeWhenCompacted)) continue;
      await file.db.compactDatafileAsync();
      file.sizeWhenCompacted = await sizeOf(file.path);
      log.info(
        { collection: name, bytesBefore: bytes, bytesAfter: file.sizeWhenCompacted },
        'embedded store compacted',
      );
    } catch (error) {
      log.warn({ collection: name, reason: messageOf(error) }, 'embedded store not compacted');
    }
}

/** What was set aside at this start or an earlier one, until an operator removes it. */
async function damageIn(folder: string): Promise<Damage[]> {
  const names = (await readdir(folder)).filter((name) => name.includes(damagedMark));
  return Promise.all(
    names.map(async (name) => ({
      collection: name.slice(0, name.indexOf('.db')),
      file: join(folder, name),
      bytes: await sizeOf(join(folder, name)),
    })),
  );
}
