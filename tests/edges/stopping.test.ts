import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTeamsActivity } from '../support/activities';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';

const root = join(__dirname, '..', '..');
let connector: FakeConnector;
let folder: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
  connector = await startFakeConnector();
  folder = mkdtempSync(join(tmpdir(), 'cdp-stop-'));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  PORT: '0',
  STORE_URL: `file:${join(folder, 'store')}`,
  DATA_DIR: folder,
  ...more,
});

/** Starts the real process and resolves to the address it prints. */
const start = async (
  more: NodeJS.ProcessEnv = {},
): Promise<{ process: ChildProcess; address: string; printed: string[] }> => {
  const started = spawn(process.execPath, ['--import', 'tsx', join(root, 'src', 'main.ts')], {
    cwd: root,
    env: environment(more),
  });
  const printed: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    started.stdout.on('data', (chunk: Buffer) => {
      printed.push(String(chunk));
      const found = /prêt : (http:\S+)/.exec(printed.join(''))?.[1];
      if (found) resolve(found);
    });
    started.once('exit', () => reject(new Error('the service did not start')));
  });
  return { process: started, address, printed };
};

/** Resolves once nobody new is let in. */
const refusesConnections = async (address: string): Promise<void> => {
  for (;;) {
    const isOpen = await fetch(`${address}/healthz`, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    );
    if (!isOpen) return;
  }
};

describe('the process', () => {
  it('prints one address, lets a turn under way end at SIGTERM, and leaves the store free', async () => {
    const service = await start();
    child = service.process;
    expect(service.printed.join('')).toMatch(/^Coup de pouce est prêt : http:\/\/127\.0\.0\.1:\d+\n$/);

    // The channel takes its time over the welcome: the turn is under way when the signal comes.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const isUnderWay = new Promise<void>((resolve) =>
      connector.plan(() => {
        resolve();
        return { status: 201, body: { id: 'slow' }, until: held };
      }),
    );
    const turn = fetch(`${service.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        aTeamsActivity({ serviceUrl: connector.url, type: 'installationUpdate', action: 'add' }),
      ),
    });
    await isUnderWay;
    child.kill('SIGTERM');
    await refusesConnections(service.address);
    release();

    expect((await turn).status).toBe(200);
    expect(await once(child, 'exit')).toEqual([0, null]);

    const again = await start();
    child = again.process;
    expect((await fetch(`${again.address}/readyz`)).status).toBe(200);
    again.process.kill('SIGTERM');
    await once(again.process, 'exit');
  });

  it('starts with a key that is given and a data folder that nobody has made yet', async () => {
    const service = await start({ DATA_DIR: join(folder, 'not', 'yet'), LOCAL_KEY: 'k'.repeat(40) });
    child = service.process;
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
