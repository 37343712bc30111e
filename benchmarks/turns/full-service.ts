/** The service as it is, on the store named by STORE_URL, with its log off and time running twenty times faster for its clock and
 * for all that waits in it: an answer given within a second of its question would count as a careless tap and be cheaper. */
import { silentLog } from '../../src/application/ports/log';
import { openHttpService } from '../../src/composition';
import { readConfig } from '../../src/config';
import { realTimer } from '../../src/timer';

const timesFaster = 20;
const startedAt = Date.now();
const clock = { now: () => new Date(startedAt + (Date.now() - startedAt) * timesFaster) };
const timer = {
  sleep: (ms: number, signal?: AbortSignal) => realTimer.sleep(ms / timesFaster, signal),
  nowMs: () => realTimer.nowMs() * timesFaster,
};

const start = async (): Promise<void> => {
  const service = await openHttpService(readConfig(process.env), { log: silentLog, clock, timer });
  await service.ready;
  console.log(`ready ${service.address}`);
  process.on('SIGTERM', () => {
    void service.close().then(() => process.exit(0));
  });
};
void start();
