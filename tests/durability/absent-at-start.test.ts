import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../src/application/ports/log';
import { openHttpService, type HttpService } from '../../src/composition';
import { readConfig } from '../../src/config';
import { describeOnMongo } from '../contracts/every-store';
import { freePort, startMongo, type MongoForTests } from '../support/mongo-server/start';

describeOnMongo('a database that is absent at start', () => {
  if (process.env['MONGODB_URI']) {
    it('is skipped: MONGODB_URI names a server that is already there', () => {
      process.stderr.write('SKIPPED: a database absent at start needs a server of its own\n');
    });
    return;
  }
  let folder: string;
  let service: HttpService;
  let server: MongoForTests | undefined;
  afterEach(async () => {
    await service.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is waited for: the service listens, says that it is not ready, and serves once the database is there', async () => {
    folder = await mkdtemp(join(tmpdir(), 'absent-'));
    const port = await freePort();
    const config = readConfig({
      PORT: '0',
      DATA_DIR: folder,
      STORE_URL: `mongodb://127.0.0.1:${port}/coup-de-pouce`,
    });
    service = await openHttpService(config, { log: silentLog });
    const status = async (path: string) => (await fetch(`${service.address}${path}`)).status;
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(503);

    server = await startMongo(port);
    await service.ready;
    expect(await status('/readyz')).toBe(200);
  }, 120_000);
});
