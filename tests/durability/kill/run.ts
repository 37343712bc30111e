import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldVersion } from '../../../src/domain/learner/fold';
import { openStorage } from '../../../src/storage';
import { freePort } from '../../support/mongo-server/start';
import { seeded } from '../../support/seeded';
import type { Audit } from './audit';
import { audit } from './audit';
import { openChannel } from './channel';
import type { Crowd } from './learners';
import { startCrowd } from './learners';
import type { ServiceProcess } from './service-process';
import { buildService, startService } from './service-process';

export interface KillRun {
  /** Default: an embedded store in a folder of its own. */
  storeUrl?: string;
  learners: number;
  kills: number;
  seed: number;
}
export interface KillReport extends Audit {
  kills: number;
  acknowledged: number;
  counts: Crowd['counts'];
}

const minTurnsBetweenKills = 20;
const maxTurnsBetweenKills = 220;

/**
 * People answer questions over HTTP while the service is killed (SIGKILL) and started again, each time after a random number of
 * turns; then the store is compared with what was acknowledged.
 */
export async function killRun({ storeUrl, learners, kills, seed }: KillRun): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const built = buildService();
  const channel = await openChannel();
  const random = seeded(seed);
  const url = storeUrl ?? `file:${join(folder, 'store')}`;
  const environment = { PORT: String(await freePort()), STORE_URL: url, DATA_DIR: folder };
  const start = (): Promise<ServiceProcess> => startService(built.main, environment);
  let serving = start();
  const crowd = startCrowd({
    learnerIds: Array.from({ length: learners }, (_, i) => `learner-${i}`),
    url: async () => (await serving).url,
    channel,
    random,
  });
  try {
    for (let kill = 0; kill < kills; kill++) {
      await crowd.turns(
        Math.round(minTurnsBetweenKills + random() * (maxTurnsBetweenKills - minTurnsBetweenKills)),
      );
      const killed = await serving;
      // Those in the middle of a turn notice; whoever comes next waits for the new process.
      serving = killed.kill('SIGKILL').then(start);
    }
    await crowd.turns(maxTurnsBetweenKills);
    await crowd.stop();
    await (await serving).kill('SIGTERM');
    const storage = await openStorage(url, { modelVersion: foldVersion });
    await storage.ready();
    const found = await audit(storage, crowd.acknowledged).finally(() => storage.close());
    return { ...found, kills, acknowledged: crowd.acknowledged.length, counts: crowd.counts };
  } finally {
    await crowd.stop();
    await (await serving).kill('SIGKILL');
    await channel.close();
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const printable = ({ lost, doubled, holes, differing, ...rest }: KillReport): string =>
  JSON.stringify({
    ...rest,
    lost: lost.length,
    doubled: doubled.length,
    holes: holes.length,
    differing: differing.length,
  });
