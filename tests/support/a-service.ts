import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../src/application/ports/log';
import { readConfig } from '../../src/config';
import { openService, publishInitialContent, type Service, type ServiceOptions } from '../../src/service';
import { seeded } from './seeded';

/** A clock that only moves when told to. */
export interface FixedClock {
  now(): Date;
  advance(ms: number): void;
  set(date: Date): void;
}
export const aClock = (start = new Date('2026-11-24T09:00:00Z')): FixedClock => {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    advance: (ms) => void (current += ms),
    set: (date) => void (current = date.getTime()),
  };
};

export interface TestService extends Service {
  clock: FixedClock;
  folder: string;
  /** Closes the store and removes its folder. */
  remove(): Promise<void>;
}

/** The whole service in process on the embedded store, with the real content, a fixed clock and a seeded rng. */
export const aService = async (
  options: Partial<ServiceOptions> & {
    clock?: FixedClock;
    seed?: number;
    environment?: Record<string, string>;
  } = {},
): Promise<TestService> => {
  const folder = await mkdtemp(join(tmpdir(), 'coup-de-pouce-'));
  const clock = options.clock ?? aClock();
  let ids = 0;
  const config = readConfig({
    STORE_URL: `file:${join(folder, 'store')}`,
    DATA_DIR: folder,
    ...options.environment,
  });
  const service = await openService(config, {
    log: silentLog,
    random: seeded(options.seed ?? 1),
    newId: () => `id-${(ids += 1)}`,
    ...options,
    clock,
  });
  await publishInitialContent(service, silentLog);
  return {
    ...service,
    clock,
    folder,
    remove: async () => {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
