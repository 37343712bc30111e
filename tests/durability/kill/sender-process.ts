/** The service as it is, but for its sender: a name, and a lease short enough for a test to wait for its end. */
import { silentLog } from '../../../src/application/ports/log';
import { openHttpService } from '../../../src/composition';
import { readConfig } from '../../../src/config';

const main = async (): Promise<void> => {
  const service = await openHttpService(readConfig(process.env), {
    log: silentLog,
    sender: {
      owner: process.env['SENDER'] ?? '',
      leaseTtlMs: 1_500,
      ratePerSecond: 100,
      concurrency: Number(process.env['CONCURRENCY']),
      idleMs: 50,
    },
  });
  await service.ready;
  process.stdout.write('est prêt\n');
};

if (require.main === module) void main();
