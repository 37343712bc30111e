import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '../../src/storage';
import { openStorage } from '../../src/storage';
import { freePort, startMongo } from '../support/mongo-server/start';
import { describeOnMongo } from '../contracts/every-store';

const fast = { modelVersion: '1', selectionTimeoutMs: 200, operationTimeoutMs: 300 };

describe('a wrong STORE_URL', () => {
  it.each([
    ['postgres://localhost', /neither a folder nor a MongoDB address/],
    ['', /neither a folder nor a MongoDB address/],
    ['file:', /neither a folder nor a MongoDB address/],
    ['mongodb://', /not a MongoDB address that can be used/],
    ['mongodb://host:port/x', /not a MongoDB address that can be used/],
    ['mongodb://user:se%cret@host/x', /not a MongoDB address that can be used/],
    ['mongodb://host/?tls=perhaps', /not a MongoDB address that can be used/],
  ])('%j is one sentence that says what is expected', async (url, message) => {
    const failure = await openStorage(url, fast).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure).toMatchObject({
      name: 'StorageProblem',
      message: expect.stringMatching(message) as string,
    });
    expect(failure?.message).toMatch(/Expected .*mongodb/);
    expect(failure?.message).not.toMatch(/\n|se%cret/);
  });

  it('a folder that is a file, or that may not be written, is one sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'address-'));
    writeFileSync(join(folder, 'file'), '');
    await expect(openStorage(`file:${join(folder, 'file')}`, fast)).rejects.toMatchObject({
      name: 'StorageProblem',
      message: expect.stringContaining('cannot be used') as string,
    });
    chmodSync(folder, 0o500);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('a MongoDB that does not answer', () => {
  const opened: Storage[] = [];
  const log: string[] = [];
  const open = async (url: string): Promise<Storage> => {
    const write = (_: object, message: string): void => void log.push(message);
    const storage = await openStorage(url, fast, { info: write, warn: write });
    opened.push(storage);
    return storage;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((storage) => storage.close()));
  });

  it('is waited for: opening succeeds, it is silent, operations fail fast and safely', async () => {
    const storage = await open(`mongodb://127.0.0.1:${await freePort()}/x`);
    await expect(storage.condition()).resolves.toBe('silent');
    await expect(storage.journal.find({ tenantId: 't', learnerId: 'l' }, 1)).rejects.toMatchObject({
      name: 'StorageUnavailable',
    });
    await expect(storage.leases.acquire('job', 'me', 1_000, new Date())).rejects.toMatchObject({
      name: 'StorageUnavailable',
    });
  });

  it('hides the password of its address', async () => {
    const storage = await open(`mongodb://user:secret@127.0.0.1:${await freePort()}/x`);
    expect(storage.describe()).toEqual({
      kind: 'mongodb',
      where: expect.not.stringContaining('secret') as string,
    });
  });

  it('accepts connections but never speaks: operations are given up in time', async () => {
    const mute = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const storage = await open(`mongodb://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/x`);
    await expect(storage.learners.find({ tenantId: 't', learnerId: 'l' })).rejects.toMatchObject({
      name: 'StorageUnavailable',
    });
    await expect(storage.condition()).resolves.toBe('silent');
    await Promise.all(opened.splice(0).map((one) => one.close()));
    await new Promise((resolve) => mute.close(resolve));
  });

  describeOnMongo('that comes, goes and comes back', () => {
    it('is used as soon as it is there, and again after it was lost', async () => {
      const port = await freePort();
      const storage = await open(`mongodb://127.0.0.1:${port}/x`);
      const first = await startMongo(port);
      await storage.ready();
      expect(log).toContain('waiting for MongoDB');
      await expect(storage.condition()).resolves.toBe('ready');
      await expect(storage.leases.acquire('job', 'me', 1_000, new Date())).resolves.toBe(true);
      await first.stop();
      await expect(storage.leases.renew('job', 'me', 1_000, new Date())).rejects.toMatchObject({
        name: 'StorageUnavailable',
      });
      await expect(storage.condition()).resolves.toBe('silent');
      const second = await startMongo(port);
      const again = (): Promise<boolean> =>
        storage.leases.acquire('other', 'me', 1_000, new Date()).catch(again);
      await expect(again()).resolves.toBe(true);
      await expect(storage.condition()).resolves.toBe('ready');
      await Promise.all(opened.splice(0).map((one) => one.close()));
      await second.stop();
    }, 60_000);
  });
});
