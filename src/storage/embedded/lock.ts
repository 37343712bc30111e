import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readlink, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { StorageProblem, StoreHeld } from '../problems';

/** Who holds a folder: enough to tell a living holder from a dead one, also across reboots, containers and reused pids. */
interface Holder {
  token: string;
  pid: number;
  /** Host, boot and process namespace: pids can be compared only when all three are the same. */
  place: string;
  /** When that pid started, as the kernel counts; empty where it cannot be known. */
  processStart: string;
}

const fileName = 'store.lock';
const heartbeatMs = 5_000;
/** A holder elsewhere (another container or host on a shared folder) that has not beaten for this long is dead. */
const silenceMs = 30_000;

const orEmpty = (reading: Promise<string>): Promise<string> => reading.catch(() => '');

async function place(): Promise<string> {
  const boot = await orEmpty(readFile('/proc/sys/kernel/random/boot_id', 'utf8'));
  const namespace = await orEmpty(readlink('/proc/self/ns/pid'));
  return [hostname(), boot.trim(), namespace].join(' ');
}

/** Field 22 of /proc/<pid>/stat, after the command name in parentheses. */
async function startOf(somePid: number): Promise<string> {
  const line = await orEmpty(readFile(`/proc/${somePid}/stat`, 'utf8'));
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function isRunning(somePid: number): boolean {
  try {
    kill(somePid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.place === (await place()))
    return (
      isRunning(holder.pid) &&
      (await startOf(holder.pid)) === holder.processStart &&
      !(holder.pid === pid && !ours.has(holder.token))
    );
  const { mtimeMs } = await stat(path);
  return Date.now() - mtimeMs < silenceMs;
}

/** Tokens held by this very process: a second opening of the same folder in one process is refused too. */
const ours = new Set<string>();

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    // Torn by a crash while it was written: nobody can have gone on from there.
    return { token: '', pid: 0, place: 'unknown', processStart: '' };
  }
}

/** Creates the lock whole or not at all: a link appears with its content. */
async function create(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.token}`;
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Moves a dead holder's lock away; puts it back when it turns out to be another one's, created meanwhile. */
async function removeDead(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.dead-${randomUUID()}`;
  const isMoved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  const moved = await readHolder(aside);
  if (moved && moved.token !== dead.token) await link(aside, path).catch(() => undefined);
  await unlink(aside);
}

export interface FolderLock {
  release(): Promise<void>;
}

/** @throws StorageProblem when another process holds the folder. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileName);
  const holder: Holder = { token: randomUUID(), pid, place: await place(), processStart: await startOf(pid) };
  ours.add(holder.token);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path, holder)) return hold(path, holder);
    const other = await readHolder(path);
    if (!other) continue;
    if (await isAlive(other, path)) {
      ours.delete(holder.token);
      throw new StoreHeld(
        `STORE_URL: the folder ${folder} is in use by process ${other.pid} on ${other.place.split(' ')[0]}. ` +
          'Stop that process, use another folder, or give both a MongoDB address: the embedded store serves one process.',
      );
    }
    await removeDead(path, other);
  }
  ours.delete(holder.token);
  throw new StorageProblem(
    `STORE_URL: the folder ${folder} could not be locked: another process is starting on it. Try again.`,
  );
}

function hold(path: string, holder: Holder): FolderLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, heartbeatMs);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      ours.delete(holder.token);
      if ((await readHolder(path))?.token === holder.token) await unlink(path);
    },
  };
}
