/**
 * Does a turn cost the same with 100 people and with 100,000, after ten answers and after a thousand?
 * Fills a store with copies of histories that the real service made, then presses answers for people all over it.
 *
 *   npm run bench:scale -- [--only embedded|mongodb] [--quick]
 *
 * MongoDB is the server of MONGODB_URI, a local mongod, or the tests' wire server, which keeps everything in its own memory.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BSON } from 'mongodb';
import { silentLog } from '../../src/application/ports/log';
import { readConfig } from '../../src/config';
import { openService, publishInitialContent } from '../../src/service';
import type { Storage, StoreCommand } from '../../src/storage';
import { startMongo } from '../../tests/support/mongo-server/start';
import { fill, liveHistory } from './histories';
import type { History } from './histories';
import type { TurnCost } from './measure';
import { measureTurns } from './measure';

interface Row extends TurnCost {
  store: string;
  learners: number;
  answersEach: number;
  entries: number;
  fillSeconds: number;
  /** Stored for one learner: journal and snapshot, as BSON (MongoDB) or lines of the files (embedded). */
  kbPerLearner: number;
  /** What opening and filling the store added to this process's heap, after a collection: all of it when embedded. */
  heapMb: number;
}

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heapMb = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

const has = (option: string): boolean => process.argv.includes(option);
const only = process.argv[process.argv.indexOf('--only') + 1];
const runs = (store: string): boolean => !has('--only') || only === store;
const turns = 200;

async function measure(
  store: string,
  url: string,
  folder: string,
  histories: History[],
  learners: number,
): Promise<Row> {
  const commands: StoreCommand[] = [];
  const heapBefore = heapMb();
  const config = readConfig({ STORE_URL: url, DATA_DIR: folder });
  const service = await openService(config, {
    log: silentLog,
    onCommand: (command) => commands.push(command),
  });
  try {
    await service.storage.ready();
    await publishInitialContent(service, silentLog);
    const start = performance.now();
    await fill(service.storage, histories, learners);
    const fillSeconds = (performance.now() - start) / 1000;
    // A first turn warms the caches that every process has: release, wording, settings.
    await measureTurns(service, commands, { learners, turns: 20 });
    const cost = await measureTurns(service, commands, { learners, turns });
    await service.storage.compact();
    return {
      store,
      learners,
      answersEach: histories[0]?.answers ?? 0,
      entries: learners * (histories[0]?.entries.length ?? 0),
      fillSeconds,
      kbPerLearner:
        (store === 'embedded' ? filesOf(folder) / learners : await bsonOf(service.storage)) / 1024,
      heapMb: heapMb() - heapBefore,
      ...cost,
    };
  } finally {
    await service.close();
  }
}

const filesOf = (folder: string): number =>
  readdirSync(join(folder, 'store'))
    .filter((name) => /^(journal|learners)\.db$/.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, 'store', name)).size, 0);

/** Of the first learners, sizes as BSON: what a server stores before its own compression. */
async function bsonOf(storage: Storage): Promise<number> {
  const sampled = 20;
  let bytes = 0;
  for (const { spec, find } of storage.documents.filter(({ spec }) =>
    ['journal', 'learners'].includes(spec.name),
  )) {
    const documents = await find({ _id: { lt: 'local|learner-0000020' } });
    for (const document of documents) bytes += BSON.calculateObjectSize(document);
    if (documents.length === 0) throw new Error(`${spec.name} is empty`);
  }
  return bytes / sampled;
}

async function measureEmbedded(histories: History[], learners: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    return await measure('embedded', `file:${join(folder, 'store')}`, folder, histories, learners);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
async function measureMongo(histories: History[], learners: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  const server = await startMongo();
  try {
    return await measure(server.kind, server.url(`scale-${randomUUID()}`), folder, histories, learners);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(title: string, rows: Row[]): void {
  console.log(`\n${title}`);
  console.table(
    rows.map(({ store, learners, answersEach, entries, ...rest }) => ({
      store,
      learners,
      'answers each': answersEach,
      'journal entries': entries,
      'p50 ms': round(rest.p50Ms, 2),
      'p95 ms': round(rest.p95Ms, 2),
      'reads/turn': round(rest.reads, 2),
      'writes/turn': round(rest.writes, 2),
      'documents/turn': round(rest.documentsWritten, 2),
      'KB/learner': round(rest.kbPerLearner, 1),
      'MB of heap': Math.round(rest.heapMb),
      'fill s': round(rest.fillSeconds, 0),
    })),
  );
}
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

async function main(): Promise<void> {
  const short = [await liveHistory(4, 1)];
  const typical = [await liveHistory(40, 2)];
  const lengths = [short, typical, [await liveHistory(has('--quick') ? 100 : 400, 3)]];
  const byLearners: Row[] = [];
  const byHistory: Row[] = [];
  if (runs('embedded')) {
    for (const histories of lengths) byHistory.push(await measureEmbedded(histories, 100));
    for (const learners of has('--quick') ? [100, 1_000] : [100, 1_000, 7_000])
      byLearners.push(await measureEmbedded(typical, learners));
  }
  if (runs('mongodb')) {
    for (const histories of lengths) byHistory.push(await measureMongo(histories, 100));
    for (const learners of has('--quick') ? [100, 7_000] : [100, 7_000, 100_000])
      byLearners.push(await measureMongo(short, learners));
  }
  if (!has('--only') && !has('--quick')) save(byLearners, byHistory);
  print('More learners, same history', byLearners);
  print('Longer histories, same learners', byHistory);
}

function save(byLearners: Row[], byHistory: Row[]): void {
  mkdirSync(join(__dirname, '../results'), { recursive: true });
  writeFileSync(
    join(__dirname, '../results/scale.json'),
    `${JSON.stringify({ command: 'npm run bench:scale', node: process.version, turns, byLearners, byHistory }, null, 2)}\n`,
  );
}

void main();
