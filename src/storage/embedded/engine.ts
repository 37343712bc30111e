import { readFile, readdir, stat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CollectionSpec, DocumentCollection, OnCommand, StoredDocument } from '../document-collection';
import type { Damage, Engine } from '../engine';
import { StorageProblem, messageOf } from '../problems';
import type { StorageLog } from '../engine';
import { makeEmbeddedCollection } from './collection';
import type { LoadedFile } from './loaded-file';
import { damagedMark, loadFile } from './loaded-file';
import { lineFeed, type SyncFile } from './log-file';
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

/** One process, one folder, one file per collection; everything is held in memory. */
export async function openEmbedded(
  folderPath: string,
  specs: readonly CollectionSpec[],
  options: EmbeddedOptions,
): Promise<Engine> {
  const folder = resolve(folderPath);
  const lock = await lockOrExplain(folder);
  const files = new Map<string, LoadedFile>();
  const collections = new Map<string, DocumentCollection>();
  try {
    for (const spec of specs) {
      const file = await load(folder, spec, options);
      files.set(spec.name, file);
      collections.set(spec.name, makeEmbeddedCollection(file, spec, options.onCommand));
    }
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
    collection: <D extends StoredDocument>(name: string) => {
      const collection = collections.get(name);
      if (!collection) throw new TypeError(`unknown collection ${name}`);
      return collection as unknown as DocumentCollection<D>;
    },
    ready: () => Promise.resolve(),
    ping: () => Promise.resolve(isOpen),
    damage: () => damageIn(folder),
    removeDamage: (before) => removeDamageIn(folder, before),
    compact: async () => {
      for (const file of files.values()) await file.compact();
    },
    async close() {
      isOpen = false;
      clearInterval(compaction);
      for (const file of files.values()) await file.log.close();
      await lock.release();
    },
  };
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
  try {
    // What can be made again from other collections is not worth waiting for the disk.
    return await loadFile(path, spec, { ...options, sync: spec.isCache ? 'off' : options.sync }, options.log);
  } catch (error) {
    throw new StorageProblem(
      `STORE_URL: the file ${path} cannot be read (${messageOf(error)}). Restore it from a backup (cdp restore) or move it away.`,
    );
  }
}

async function compactWhereUseful(files: Map<string, LoadedFile>, log: StorageLog): Promise<void> {
  for (const [collection, { log: file, compact }] of files)
    try {
      const { bytes, compactedBytes } = file.size;
      if (bytes < Math.max(compactionMinBytes, compactionRatio * compactedBytes)) continue;
      await compact();
      log.info({ collection, bytesBefore: bytes, bytesAfter: file.size.bytes }, 'embedded store compacted');
    } catch (error) {
      log.warn({ collection, reason: messageOf(error) }, 'embedded store not compacted');
    }
}

/** What was set aside at this start or an earlier one, until an operator or the retention removes it. */
async function damageIn(folder: string): Promise<Damage[]> {
  const names = (await readdir(folder)).filter((name) => name.includes(damagedMark));
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const content = await readFile(file);
      return {
        collection: name.slice(0, name.indexOf('.db')),
        file,
        lines: content.filter((byte) => byte === lineFeed).length,
        bytes: content.length,
        setAsideAt: momentIn(name) ?? (await stat(file)).mtime,
      };
    }),
  );
}

/** Copying a folder makes its files younger, not their names. */
function momentIn(name: string): Date | undefined {
  const [, day, hour, minute, second] = /(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(name) ?? [];
  const moment = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

async function removeDamageIn(folder: string, before: Date): Promise<number> {
  const old = (await damageIn(folder)).filter(({ setAsideAt }) => setAsideAt < before);
  for (const { file } of old) await unlink(file);
  return old.length;
}
