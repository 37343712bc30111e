import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalEntry } from '../../src/domain/learner/events';
import type { LearnerState } from '../../src/domain/learner/state';
import type { Storage, StorageOptions } from '../../src/storage';
import { openStorage } from '../../src/storage';

const now = new Date('2026-11-24T09:00:00Z');
const key = (learnerId: string) => ({ tenantId: 'metropole', learnerId });
const entry = (learnerId: string, seq = 1): JournalEntry => ({
  ...key(learnerId),
  seq,
  at: now,
  activityId: `${learnerId}-${seq}`,
  events: [{ kind: 'resumed' }],
});
const stateOf = (learnerId: string, seq: number): LearnerState =>
  ({ ...key(learnerId), seq, engine: { text: 'x'.repeat(200) } }) as unknown as LearnerState;

let folder: string;
let opened: Storage[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((storage) => storage.close()));
  rmSync(folder, { recursive: true, force: true });
});
const warnings: { context: object; message: string }[] = [];
async function open(options: Partial<StorageOptions> = {}): Promise<Storage> {
  const log = {
    info: () => undefined,
    warn: (context: object, message: string) => void warnings.push({ context, message }),
  };
  const storage = await openStorage(`file:${folder}`, { modelVersion: '1', ...options }, log);
  opened.push(storage);
  return storage;
}
async function close(storage: Storage): Promise<void> {
  opened.splice(opened.indexOf(storage), 1);
  await storage.close();
}
const journalFile = (): string => join(folder, 'journal.db');
const learnersOf = async (storage: Storage): Promise<string[]> => {
  const ids: string[] = [];
  for await (const one of storage.journal.readAll()) ids.push(one.learnerId);
  return ids;
};

describe('the embedded store, when its files are damaged', () => {
  async function filled(): Promise<void> {
    const storage = await open();
    for (const learnerId of ['a', 'b', 'c', 'd', 'e']) await storage.journal.append(entry(learnerId));
    await close(storage);
  }
  const asideFiles = (): string[] => readdirSync(folder).filter((name) => name.includes('.damaged-'));

  it('keeps all but a last line torn by a crash, and goes on', async () => {
    await filled();
    const bytes = readFileSync(journalFile());
    writeFileSync(journalFile(), bytes.subarray(0, bytes.length - 20));
    const storage = await open();
    await expect(learnersOf(storage)).resolves.toEqual(['a', 'b', 'c', 'd']);
    await expect(storage.journal.append(entry('f'))).resolves.toBe('appended');
    await close(storage);
    await expect(open().then(learnersOf)).resolves.toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  it('mends a last line that lost only its line feed', async () => {
    await filled();
    const bytes = readFileSync(journalFile());
    writeFileSync(journalFile(), bytes.subarray(0, bytes.length - 1));
    const storage = await open();
    await storage.journal.append(entry('f'));
    await close(storage);
    await expect(open().then(learnersOf)).resolves.toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(asideFiles()).toEqual([]);
  });

  it('keeps what surrounds garbage, sets the garbage aside byte for byte, and says so', async () => {
    await filled();
    const lines = readFileSync(journalFile(), 'latin1').split('\n');
    const garbage = Buffer.from([0, 255, 254, 65, 13, 66]);
    writeFileSync(
      journalFile(),
      Buffer.concat([
        Buffer.from(`${lines.slice(0, 2).join('\n')}\n`),
        garbage,
        Buffer.from(`\n${lines.slice(3).join('\n')}`),
      ]),
    );
    warnings.length = 0;
    const storage = await open();
    await expect(learnersOf(storage)).resolves.toEqual(['a', 'b', 'd', 'e']);
    expect(warnings).toEqual([
      {
        context: expect.objectContaining({ lines: 1 }) as object,
        message: expect.stringContaining('cdp doctor') as string,
      },
    ]);
    const [aside] = asideFiles();
    expect(readFileSync(join(folder, aside ?? ''))).toEqual(Buffer.concat([garbage, Buffer.from('\n')]));
    await expect(storage.damage()).resolves.toEqual([
      {
        collection: 'journal',
        file: join(folder, aside ?? ''),
        lines: 1,
        bytes: 7,
        setAsideAt: expect.any(Date) as Date,
      },
    ]);
    await close(storage);
    warnings.length = 0;
    await expect(open().then((again) => again.damage())).resolves.toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('notices a line altered into other valid JSON', async () => {
    await filled();
    writeFileSync(journalFile(), readFileSync(journalFile(), 'utf8').replace('"seq":1', '"seq":2'));
    await expect(open().then(learnersOf)).resolves.toEqual(['b', 'c', 'd', 'e']);
  });

  it('opens even when nothing in the file is good', async () => {
    writeFileSync(journalFile(), 'not\nours\n');
    const storage = await open();
    await expect(learnersOf(storage)).resolves.toEqual([]);
    await expect(storage.damage()).resolves.toHaveLength(1);
  });
});

describe('the embedded store writes', () => {
  const counting = () => {
    const syncs = { started: 0, finish: [] as (() => void)[] };
    const syncFile = async (file: FileHandle): Promise<void> => {
      syncs.started++;
      await new Promise<void>((resolve) => syncs.finish.push(resolve));
      await file.datasync();
    };
    return { syncs, syncFile };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await settled();
  };

  it('acknowledges an entry only once the disk has it, and shares one sync among those that wait', async () => {
    const { syncs, syncFile } = counting();
    const storage = await open({ syncFile });
    let acknowledged = 0;
    const append = (learnerId: string) => storage.journal.append(entry(learnerId)).then(() => acknowledged++);
    const first = append('first');
    await until(() => syncs.started === 1);
    const others = Array.from({ length: 50 }, (_, i) => append(`other-${i}`));
    await settled();
    expect(acknowledged).toBe(0);
    syncs.finish[0]?.();
    await first;
    expect(acknowledged).toBe(1);
    await until(() => syncs.started === 2);
    syncs.finish[1]?.();
    await Promise.all(others);
    expect({ acknowledged, syncs: syncs.started }).toEqual({ acknowledged: 51, syncs: 2 });
  });

  it('waits for no sync on snapshots, which the journal can make again', async () => {
    const { syncs, syncFile } = counting();
    const storage = await open({ syncFile });
    await storage.learners.save(stateOf('a', 1));
    expect(syncs.started).toBe(0);
  });

  it('does not wait for the disk when told so', async () => {
    const { syncs, syncFile } = counting();
    const storage = await open({ syncFile, sync: 'off' });
    await storage.journal.append(entry('a'));
    expect(syncs.started).toBe(0);
  });

  it('has the acknowledged entry in its file, whatever happens to the process next', async () => {
    const storage = await open({ sync: 'off' });
    await storage.journal.append(entry('a'));
    expect(readFileSync(journalFile(), 'utf8')).toContain('metropole|a|0000000001');
  });

  it('does not take a write that failed for done, and mends its file before the next', async () => {
    let mustFail = false;
    const syncFile = async (file: FileHandle): Promise<void> => {
      if (mustFail) throw new Error('no space left on device');
      await file.datasync();
    };
    const storage = await open({ syncFile });
    await storage.journal.append(entry('before'));
    mustFail = true;
    await expect(storage.journal.append(entry('lost'))).rejects.toMatchObject({
      name: 'StorageUnavailable',
      message: expect.stringContaining('no space left') as string,
    });
    // The same turn again: its entry is in memory, yet still not on the disk.
    await expect(storage.journal.append(entry('lost'))).rejects.toMatchObject({ name: 'StorageUnavailable' });
    await expect(storage.condition()).resolves.toBe('read-only');
    mustFail = false;
    await expect(storage.condition()).resolves.toBe('ready');
    await expect(storage.journal.append(entry('lost'))).resolves.toBe('appended');
    await storage.journal.append(entry('after'));
    await close(storage);
    await expect(open().then(learnersOf)).resolves.toEqual(['after', 'before', 'lost']);
  });

  it('gives back the room of what was replaced, losing nothing written meanwhile', async () => {
    const storage = await open({ sync: 'off' });
    for (let seq = 1; seq <= 200; seq++) await storage.learners.save(stateOf('busy', seq));
    const before = statSync(join(folder, 'learners.db')).size;
    const compacting = storage.compact();
    await Promise.all(['x', 'y', 'z'].map((learnerId) => storage.learners.save(stateOf(learnerId, 1))));
    await compacting;
    expect(statSync(join(folder, 'learners.db')).size).toBeLessThan(before / 20);
    await storage.learners.delete(key('x'));
    await close(storage);
    const again = await open();
    await expect(again.learners.find(key('busy'))).resolves.toMatchObject({ seq: 200 });
    await expect(again.learners.find(key('x'))).resolves.toBeUndefined();
    await expect(again.learners.find(key('z'))).resolves.toMatchObject({ seq: 1 });
  });

  it('opens a file left half rewritten: the draft is of no account', async () => {
    const storage = await open();
    await storage.journal.append(entry('a'));
    await close(storage);
    appendFileSync(`${journalFile()}~`, 'half a draft');
    await expect(open().then(learnersOf)).resolves.toEqual(['a']);
  });
});
