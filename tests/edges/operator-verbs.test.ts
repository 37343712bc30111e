import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { silentLog } from '../../src/application/ports/log';
import { openService, type Service } from '../../src/service';
import { runCommand, type Ran } from '../support/a-command';

const cdp = async (environment: Record<string, string>, ...argv: string[]): Promise<Ran> => {
  let opened: Service | undefined;
  const ran = await runCommand(argv, {
    cwd: environment['DATA_DIR']!,
    environment,
    service: async () => (opened ??= await openService(readConfig(environment), { log: silentLog })),
  });
  await opened?.close();
  return ran;
};

describe('an operator saves and restores', () => {
  let folder: string;
  let environment: Record<string, string>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cdp-'));
    environment = { DATA_DIR: folder, STORE_URL: `file:${join(folder, 'store')}` };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each([['backup'], ['restore']])(
    '%s says at once that a database does not answer',
    async (verb) => {
      const { code, err } = await cdp(
        { ...environment, STORE_URL: 'mongodb://127.0.0.1:1/cdp' },
        verb,
        'a.gz',
      );
      expect(err).toMatch(/ne répond pas.*doctor/);
      expect(code).toBe(1);
    },
    30_000,
  );

  it('is told by doctor of the database alone when it does not answer', async () => {
    const { out } = await cdp({ ...environment, STORE_URL: 'mongodb://127.0.0.1:1/cdp' }, 'doctor');
    expect(out).toContain('La base 127.0.0.1:1/cdp ne répond pas');
    expect(out).not.toMatch(/contenu publié|réglage d’organisation/);
  }, 30_000);

  it('is asked to stop the service before restoring', async () => {
    const service = await openService(readConfig(environment), { log: silentLog });
    const { code, err } = await cdp(environment, 'restore', 'a.gz');
    await service.close();
    expect(err).toMatch(/Arrêtez-le, puis relancez la restauration/);
    expect(code).toBe(1);
  });

  it('is told that a file is no backup, or not there, and nothing is written', async () => {
    await writeFile(join(folder, 'bad'), 'garbage');
    expect((await cdp(environment, 'restore', 'bad')).err).toContain(
      'n’est pas une sauvegarde de Coup de pouce',
    );
    expect((await cdp(environment, 'restore', 'nothing')).err).toContain('Il n’y a pas de fichier nothing');
  });
});
