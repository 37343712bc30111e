import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backupToFile, restoreFromFile } from '../../src/cli/backup';
import type { JournalEntry } from '../../src/domain/learner/events';
import type { LearnerState } from '../../src/domain/learner/state';
import type { Storage, StoredDocument } from '../../src/storage';
import { openStorage } from '../../src/storage';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const opened: Storage[] = [];
const open = async (url: string): Promise<Storage> => {
  const storage = await openStorage(url, { modelVersion: '1', sync: 'off' });
  opened.push(storage);
  await storage.ready();
  return storage;
};
const newFolder = (): string => `file:${join(folder, randomUUID())}`;
afterAll(async () => {
  await Promise.all(opened.map((storage) => storage.close()));
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date('2026-11-24T09:00:00Z');
async function fill(storage: Storage, learners = 30): Promise<void> {
  for (let i = 0; i < learners; i++) {
    const key = { tenantId: 'métropole', learnerId: `l${i}` };
    const entry: JournalEntry = {
      ...key,
      seq: 1,
      at: now,
      activityId: `a${i}`,
      events: [{ kind: 'paused', until: now }],
    };
    await storage.journal.append(entry);
    await storage.learners.save({
      ...key,
      seq: 1,
      lastSeenAt: now,
      engine: { 'mdp.phrase.01': 0.1 },
    } as unknown as LearnerState);
    await storage.people.save({
      ...key,
      firstName: 'Zoé\u2028',
      roles: ['learner'],
      scope: [],
      absences: [],
    });
  }
  await storage.leases.acquire('retention', 'someone', 1_000, now);
}
async function contentOf(storage: Storage): Promise<Record<string, StoredDocument[]>> {
  const content: Record<string, StoredDocument[]> = {};
  for (const collection of storage.documents) {
    if (collection.spec.name === 'leases') continue;
    content[collection.spec.name] = [];
    for await (const document of collection.iterate({})) content[collection.spec.name]?.push(document);
  }
  return content;
}

describe('a backup', () => {
  let source: Storage;
  const file = join(folder, 'all.jsonl.gz');
  beforeAll(async () => {
    source = await open(newFolder());
    await fill(source);
    await expect(backupToFile(source, file, now)).resolves.toEqual({
      documents: 90,
      collections: { learners: 30, journal: 30, people: 30 },
    });
  });

  it('restored into an empty folder gives the same store', async () => {
    const target = await open(newFolder());
    await expect(restoreFromFile(target, file)).resolves.toMatchObject({ documents: 90 });
    expect(await contentOf(target)).toEqual(await contentOf(source));
  });

  it('is refused by a store that holds anything, and replaces it when told to', async () => {
    const target = await open(newFolder());
    await fill(target, 2);
    await target.people.save({ tenantId: 'other', learnerId: 'gone', roles: [], scope: [], absences: [] });
    await expect(restoreFromFile(target, file)).rejects.toThrow(/already holds documents.*--replace/);
    await restoreFromFile(target, file, { replace: true });
    expect(await contentOf(target)).toEqual(await contentOf(source));
  });

  describe.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2), /not JSON|end is missing/],
    ['without its end', (text: string) => text.split('\n').slice(0, -2).join('\n') + '\n', /end is missing/],
    ['with one letter changed', (text: string) => text.replace('"seq":1', '"seq":2'), /altered/],
    ['with a line removed', (text: string) => text.split('\n').toSpliced(5, 1).join('\n'), /altered/],
    ['of something else', () => '{"hello":1}\n', /does not start as a backup/],
  ])('%s', (_name, damage, message) => {
    it('is refused before anything is written', async () => {
      const damaged = join(folder, 'damaged.jsonl');
      writeFileSync(damaged, damage(gunzipSync(readFileSync(file)).toString()));
      const target = await open(newFolder());
      await expect(restoreFromFile(target, damaged)).rejects.toThrow(message);
      expect(Object.values(await contentOf(target)).flat()).toEqual([]);
    });
  });

  it('that is a damaged gzip file is refused too', async () => {
    const damaged = join(folder, 'damaged.jsonl.gz');
    copyFileSync(file, damaged);
    writeFileSync(damaged, readFileSync(file).subarray(0, 500));
    await expect(restoreFromFile(await open(newFolder()), damaged)).rejects.toThrow();
    await expect(restoreFromFile(await open(newFolder()), join(folder, 'absent.jsonl.gz'))).rejects.toThrow(
      /ENOENT/,
    );
  });

  describeOnMongo('moves a store to MongoDB and back', () => {
    it('without a difference', async () => {
      const database = (await sharedMongo()).url(`backup-${randomUUID()}`);
      const there = await open(database);
      await restoreFromFile(there, file);
      expect(await contentOf(there)).toEqual(await contentOf(source));
      const back = await open(newFolder());
      const second = join(folder, 'back.jsonl');
      await backupToFile(there, second, now);
      await restoreFromFile(back, second);
      expect(await contentOf(back)).toEqual(await contentOf(source));
      expect(readFileSync(second)).toEqual(gunzipSync(readFileSync(file)));
    }, 60_000);
  });
});
