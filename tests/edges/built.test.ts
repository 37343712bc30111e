import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const cdp = (args: string[], input = ''): string =>
  execFileSync(process.execPath, [join(root, 'bin', 'cdp.js'), ...args], { input, encoding: 'utf8' });

describe('what is built', () => {
  let folder: string;
  let service: ChildProcess | undefined;
  beforeAll(() => {
    // The launcher builds when something is newer than what was built.
    cdp(['--help']);
    folder = mkdtempSync(join(tmpdir(), 'cdp-built-'));
  }, 60_000);
  afterAll(() => {
    service?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the local chat, with all that its page asks for', async () => {
    const started = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        STORE_URL: `file:${join(folder, 'store')}`,
        DATA_DIR: folder,
      },
    });
    service = started;
    const address = await new Promise<string>((resolve, reject) => {
      started.stdout.on('data', (chunk: Buffer) => {
        const found = /prêt : (http:\S+)/.exec(String(chunk))?.[1];
        if (found) resolve(found);
      });
      started.once('exit', () => reject(new Error('the service did not start')));
    });
    const page = await (await fetch(address)).text();
    const asked = [...page.matchAll(/(?:src|href)="(\/local\/[^"]+)"/g)].map(([, path]) => path!);
    expect(asked.length).toBeGreaterThan(2);
    for (const path of asked) expect((await fetch(`${address}${path}`)).status).toBe(200);
  }, 60_000);

  it('answers one line for one line of the engine protocol', () => {
    const lines = cdp(['engine'], '{"op":"next","session":"a","now":1}\n{"op":"unheard"}\n')
      .trim()
      .split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([['error'], ['error']]);
  });

  it('finds what makes the Teams package beside it', () => {
    const settings = {
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      PUBLIC_URL: 'https://coupdepouce.example.org',
      TEAMS_PUBLISHER: 'Montpellier Méditerranée',
      TEAMS_WEBSITE_URL: 'https://example.org',
      TEAMS_PRIVACY_URL: 'https://example.org/donnees',
      TEAMS_TERMS_URL: 'https://example.org/conditions',
    };
    const made = execFileSync(
      process.execPath,
      [join(root, 'bin', 'cdp.js'), 'teams-package', '--out', join(folder, 'teams.zip')],
      { encoding: 'utf8', env: { PATH: process.env['PATH'], ...settings } },
    );
    expect(made).toContain('teams.zip');
  });
});
