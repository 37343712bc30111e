import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../src/storage';

let folder: string;
const lock = (): string => join(folder, 'store.lock');
const open = () => openStorage(`file:${folder}`, { modelVersion: '1', sync: 'off' });
interface Holder {
  token: string;
  pid: number;
  place: string;
  processStart: string;
}
async function someHolder(): Promise<Holder> {
  const storage = await open();
  const holder = JSON.parse(readFileSync(lock(), 'utf8')) as Holder;
  await storage.close();
  return holder;
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder of the embedded store', () => {
  it('serves one process: a second opening is refused with what to do', async () => {
    const storage = await open();
    await expect(open()).rejects.toMatchObject({
      message: expect.stringMatching(/is in use by process \d+.*Stop that process/) as string,
    });
    await storage.close();
    expect(existsSync(lock())).toBe(false);
    await (await open()).close();
  });

  it('is refused while another living process holds it', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const holder = await someHolder();
    const start = readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
    writeFileSync(lock(), JSON.stringify({ ...holder, pid: other.pid, processStart: start }));
    await expect(open()).rejects.toThrow(new RegExp(`process ${other.pid}`));
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('close', resolve));
    await (await open()).close();
  });

  it.each([
    [
      'a process that died',
      async (): Promise<object> => ({
        ...(await someHolder()),
        pid: Number(execFileSync(process.execPath, ['-p', 'process.pid'])),
      }),
    ],
    [
      'a process whose number was given to another',
      async (): Promise<object> => ({ ...(await someHolder()), processStart: '1' }),
    ],
    [
      'an earlier process of the same number, as in a restarted container',
      async (): Promise<object> => ({ ...(await someHolder()), token: 'earlier' }),
    ],
    ['nobody readable', async (): Promise<object> => Promise.resolve({})],
  ])('is taken over from %s', async (_name, holder) => {
    writeFileSync(lock(), JSON.stringify(await holder()));
    if (_name === 'nobody readable') writeFileSync(lock(), '{"tok');
    if (_name === 'nobody readable') utimesSync(lock(), new Date(0), new Date(0));
    await (await open()).close();
  });

  it('held elsewhere is respected while its holder gives signs of life, and taken over after', async () => {
    writeFileSync(lock(), JSON.stringify({ ...(await someHolder()), place: 'other-host boot namespace' }));
    await expect(open()).rejects.toThrow(/on other-host/);
    utimesSync(lock(), new Date(0), new Date(0));
    await (await open()).close();
  });

  it('is given to one of many that come at once', async () => {
    writeFileSync(lock(), JSON.stringify({ ...(await someHolder()), token: 'dead', processStart: '1' }));
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, open));
    const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(won).toHaveLength(1);
    await won[0]?.close();
  });
});
