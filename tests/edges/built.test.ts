import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildService, startService, type ServiceProcess } from '../durability/kill/service-process';
import { freePort } from '../support/mongo-server/start';

const root = join(__dirname, '..', '..');
const cdp = (args: string[], input = ''): string =>
  execFileSync(process.execPath, [join(root, 'bin', 'cdp.js'), ...args], { input, encoding: 'utf8' });

describe('what is built', () => {
  let folder: string;
  let built: ReturnType<typeof buildService>;
  let service: ServiceProcess;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdp-built-'));
    built = buildService();
  }, 60_000);
  afterAll(async () => {
    await service.kill('SIGKILL');
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the local chat, with all that its page asks for', async () => {
    service = await startService(built.main, {
      PORT: String(await freePort()),
      STORE_URL: `file:${join(folder, 'store')}`,
      DATA_DIR: folder,
    });
    const page = await (await fetch(service.url)).text();
    const asked = [...page.matchAll(/(?:src|href)="(\/local\/[^"]+)"/g)].map(([, path]) => path!);
    expect(asked.length).toBeGreaterThan(2);
    for (const path of asked) expect((await fetch(`${service.url}${path}`)).status).toBe(200);
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
