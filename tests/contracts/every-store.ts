import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Storage, StorageOptions, StoreCommand } from '../../src/storage';
import { openStorage } from '../../src/storage';
import type { MongoForTests } from '../support/mongo-server/start';
import { startMongo, whyNoMongo } from '../support/mongo-server/start';

/** One engine under test: fresh and empty for each suite. */
export interface StoreUnderTest {
  storage: Storage;
  /** Commands sent since the last `commands.length = 0`. */
  commands: StoreCommand[];
  /** A second opening of the same data, as another instance would (MongoDB) or after the first was closed (embedded). */
  reopen(options?: Partial<StorageOptions>): Promise<Storage>;
  nowMs: { value: number };
}

/** Runs one suite on the embedded store, and on MongoDB where a server is at hand: see tests/support/mongo-server. */
export function describeOnEveryStore(title: string, suite: (store: StoreUnderTest) => void): void {
  describe(`${title}, embedded store`, () => withEmbedded(suite));
  describeOnMongo(title, () => withMongo(suite));
}

/** Where no server can be found, one test says which suite was skipped and why. */
export function describeOnMongo(title: string, suite: () => void): void {
  const why = whyNoMongo();
  describe(`${title}, MongoDB`, () => {
    if (why === undefined) return suite();
    it(`is skipped: ${why}`, () => {
      process.stderr.write(`SKIPPED on MongoDB: ${title}: ${why}\n`);
    });
  });
}

const under = (): StoreUnderTest =>
  ({ commands: [], nowMs: { value: 1_000_000 } }) as unknown as StoreUnderTest;
const optionsOf = (store: StoreUnderTest): StorageOptions => ({
  modelVersion: 'model-1',
  sync: 'off',
  onCommand: (command) => store.commands.push(command),
  nowMs: () => store.nowMs.value,
});

function withEmbedded(suite: (store: StoreUnderTest) => void): void {
  const store = under();
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
    store.storage = await openStorage(`file:${folder}`, optionsOf(store));
    store.reopen = async (options) => {
      await store.storage.close();
      store.storage = await openStorage(`file:${folder}`, { ...optionsOf(store), ...options });
      return store.storage;
    };
  });
  afterAll(async () => {
    await store.storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  suite(store);
}

function withMongo(suite: (store: StoreUnderTest) => void): void {
  const store = under();
  const opened: Storage[] = [];
  let url: string;
  beforeAll(async () => {
    url = (await sharedMongo()).url(`test-${randomUUID()}`);
    const open = async (options: Partial<StorageOptions> = {}): Promise<Storage> => {
      const storage = await openStorage(url, { ...optionsOf(store), ...options });
      opened.push(storage);
      await storage.ready();
      return storage;
    };
    store.storage = await open();
    store.reopen = open;
  }, 120_000);
  afterAll(async () => {
    await Promise.all(opened.map((storage) => storage.close()));
    const client = new MongoClient(url);
    await client.db().dropDatabase();
    await client.close();
  });
  suite(store);
}

let shared: Promise<MongoForTests> | undefined;
/** One server for a whole test file; killed when the worker ends. */
export function sharedMongo(): Promise<MongoForTests> {
  shared ??= startMongo();
  return shared;
}
afterAll(async () => {
  const server = await shared;
  await server?.stop();
});
