/** The service as it is, on the store named by STORE_URL, with its log off and time running twenty times faster:
 * an answer given within a second of its question would count as a careless tap and be cheaper. */
import { silentLog } from '../../src/application/ports/log';
import { openHttpService } from '../../src/composition';
import { readConfig } from '../../src/config';

const startedAt = Date.now();
const clock = { now: () => new Date(startedAt + (Date.now() - startedAt) * 20) };

const start = async (): Promise<void> => {
  const service = await openHttpService(readConfig(process.env), { log: silentLog, clock });
  await service.ready;
  console.log(`ready ${service.address}`);
  process.on('SIGTERM', () => {
    void service.close().then(() => process.exit(0));
  });
};
void start();
