/** The whole service as a process of its own, with people who have met the bot: what the benchmark may kill. */
import { silentLog } from '../../src/application/ports/log';
import { openHttpService } from '../../src/composition';
import { readConfig } from '../../src/config';
import { openService, publishInitialContent } from '../../src/service';

export interface ServiceSettings {
  people: number;
  /** People who talk to the bot meanwhile, of another unit. */
  talkers: number;
  connectorUrl: string;
  /** null = no limit. */
  ratePerSecond: number | null;
}
export const tenantId = 'tenant-1';
export const unit = 'Métropole';
export const manager = 'karim';
export const conversationOf = (learnerId: string): string => `a:${learnerId}`;

const settings = JSON.parse(process.env['BENCH_SERVICE'] ?? '{}') as ServiceSettings;
const together = 250;

const seed = async (): Promise<void> => {
  const config = readConfig(process.env);
  const service = await openService(config, { log: silentLog });
  await publishInitialContent(service, silentLog);
  const { people } = service.storage;
  const key = { tenantId, learnerId: manager };
  if ((await people.find(key)) === undefined) {
    const met = async (learnerId: string, of: string): Promise<void> => {
      await people.save({ tenantId, learnerId, unit: of, roles: ['learner'], scope: [], absences: [] });
      const address = {
        serviceUrl: settings.connectorUrl,
        conversationId: conversationOf(learnerId),
        botId: '28:bot',
        userId: `29:${learnerId}`,
        channelId: 'msteams',
      };
      await service.turns.run({ tenantId, learnerId }, () => ({
        events: [
          { kind: 'welcomed', firstTime: true },
          { kind: 'address-noted', address, timeZone: 'Europe/Paris' },
        ],
        outcome: undefined,
      }));
    };
    const ids = Array.from({ length: settings.people }, (_, i) => ({
      id: `p${i}`,
      of: `${unit}/Service ${i % 40}`,
    }));
    const talkers = Array.from({ length: settings.talkers }, (_, i) => ({ id: `t${i}`, of: 'Ailleurs' }));
    const all = [...ids, ...talkers];
    for (let start = 0; start < all.length; start += together)
      await Promise.all(all.slice(start, start + together).map(({ id, of }) => met(id, of)));
    // Last: a seeding cut short is done again.
    await people.save({ ...key, firstName: 'Karim', unit, roles: ['manager'], scope: [unit], absences: [] });
  }
  await service.close();
};

const main = async (): Promise<void> => {
  await seed();
  const service = await openHttpService(readConfig(process.env), {
    log: silentLog,
    sender: { ratePerSecond: settings.ratePerSecond ?? Infinity, idleMs: 200, planEveryMs: 3_600_000 },
  });
  await service.ready;
  process.on('SIGTERM', () => void service.close().then(() => process.exit(0)));
  process.stdout.write(`ready ${service.address}\n`);
};

if (require.main === module) void main();
