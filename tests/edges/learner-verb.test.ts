import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runCommand, type Ran } from '../support/a-command';
import { aService, type TestService } from '../support/a-service';

const tenantId = '22222222-2222-4222-8222-222222222222';
const other = '33333333-3333-4333-8333-333333333333';
const production = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: 'secret',
  PUBLIC_URL: 'https://coupdepouce.exemple.fr',
};

let service: TestService;
beforeAll(async () => {
  service = await aService({ environment: production });
}, 60_000);
afterAll(() => service.remove());

const cdp = (argv: string[], on: TestService = service): Promise<Ran> =>
  runCommand(argv, { service: () => Promise.resolve(on) });
const address = {
  serviceUrl: 'https://smba.trafficmanager.net/fr/',
  conversationId: 'a:1',
  botId: '28:bot',
  userId: '29:person',
  channelId: 'msteams',
};
const meet = (learnerId: string) =>
  service.useCases.meetLearner({ actor: { tenantId, learnerId }, address, locale: 'fr' });
const isKnown = async (learnerId: string): Promise<boolean> =>
  (await service.turns.read({ tenantId, learnerId })).seq > 0;

describe('cdp learner, in production', () => {
  it('erases in the tenant that the service serves: it once said so while it erased nothing', async () => {
    await meet('amina');
    expect(await cdp(['learner', 'erase', 'amina', '--yes'])).toMatchObject({
      code: 0,
      out: 'Tout est effacé.\n',
    });
    expect(await isKnown('amina')).toBe(false);
  });

  it('shows and exports that same person, with or without --json', async () => {
    await meet('lucas');
    for (const flags of [[], ['--json']]) {
      const shown = await cdp(['learner', 'show', 'lucas', ...flags]);
      expect(JSON.parse(shown.out)).toMatchObject({
        userId: 'lucas',
        firstSeenAt: expect.any(String) as string,
      });
      const exported = await cdp(['learner', 'export', 'lucas', ...flags]);
      expect(exported.code).toBe(0);
      expect(exported.out).toContain(tenantId);
    }
  });

  it('asks which tenant when there are several, and touches nobody meanwhile', async () => {
    await meet('nora');
    const several = { ...service, config: { ...service.config, tenants: [tenantId, other] } };
    for (const argv of [
      ['learner', 'erase', 'nora', '--yes'],
      ['people', 'list'],
      ['nudge', 'status', 'none'],
    ]) {
      const { code, err } = await cdp(argv, several);
      expect(code).toBe(1);
      expect(err).toContain('--tenant');
    }
    expect(await isKnown('nora')).toBe(true);
    expect((await cdp(['learner', 'erase', 'nora', '--yes', '--tenant', tenantId], several)).code).toBe(0);
    expect(await isKnown('nora')).toBe(false);
  });
});

describe('cdp, as a process', () => {
  it('reads the .env of its folder, like the service: a backup is of the store that is served', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cdp-env-'));
    try {
      await writeFile(join(folder, '.env'), 'STORE_URL=file:./la-base\nDATA_DIR=./la-base\n');
      const root = join(__dirname, '..', '..');
      const argv = [
        '--import',
        require.resolve('tsx'),
        join(root, 'src', 'cli', 'main.ts'),
        'backup',
        'b.jsonl',
      ];
      await promisify(execFile)(process.execPath, argv, {
        cwd: folder,
        env: { PATH: process.env['PATH'], CONTENT_DIR: join(root, 'content') },
      });
      expect((await readdir(folder)).sort()).toEqual(['.env', 'b.jsonl', 'la-base']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
