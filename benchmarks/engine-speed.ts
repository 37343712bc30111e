/**
 * Speed and memory: next + answer + estimate on a bank of 7 × 60 items, one exchange at a time. The product is timed
 * through the protocol (pipe included) and in process; jscat in process, choosing among the 420 items of the bank as the
 * product does, and among the 60 of one topic only. Then the memory of the product with 1,000 sessions open.
 *
 *   npx tsx benchmarks/engine-speed.ts [--engine "…"] [--people 60] [--seeds 1] [--only product,jscat-mle]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { product, type Contender } from './engine/contenders';
import { quantile } from './engine/metrics';
import { openRun } from '../src/cli/engine-run';
import { readOptions, type Options } from './engine/options';
import { CUTS, DAY, MONDAY, type Engine, type Message, type Reply } from './engine/protocol';
import { rngOf } from './engine/random';
import { inProcess } from './engine/rival';
import { saveResults, table, type Cell } from './engine/report';
import { jscat } from './engine/rivals/jscat';
import { makeWorld, type World } from './engine/worlds';

interface Timing {
  contender: string;
  mode: 'assess' | 'tutor';
  /** Milliseconds of one next + answer + estimate. */
  p50: number;
  p99: number;
  turns: number;
}

const QUESTIONS = 35;
const OPEN_SESSIONS = 1000;

async function main(): Promise<void> {
  const options = readOptions({ people: 60, seeds: [1] });
  const contenders: Contender[] = [
    product(options.engine),
    { key: 'product-in-process', open: productInProcess },
    { key: 'jscat-mle-420', open: () => inProcess(jscat('MLE', 'bank')) },
    { key: 'jscat-eap-420', open: () => inProcess(jscat('EAP', 'bank')) },
    { key: 'jscat-mle-60', open: () => inProcess(jscat('MLE')) },
    { key: 'jscat-eap-60', open: () => inProcess(jscat('EAP')) },
  ];
  const timings: Timing[] = [];
  for (const contender of contenders) {
    if (options.only.length > 0 && !options.only.includes(contender.key)) continue;
    for (const mode of contender.key.startsWith('product')
      ? (['assess', 'tutor'] as const)
      : (['assess'] as const)) {
      timings.push(await time(contender, mode, options));
    }
  }
  const rows = timings.map((t): Cell[] => [t.contender, t.mode, t.p50, t.p99, String(t.turns)]);
  console.log(table(['engine', 'mode', 'p50 ms', 'p99 ms', 'turns'], rows));
  const memory = await measureMemory(options);
  console.log(`product with ${OPEN_SESSIONS} open sessions: ${memory.toFixed(0)} MB resident`);
  if (options.save)
    saveResults('engine-speed', {
      command: 'npm run bench:engine-speed',
      node: process.version,
      timings,
      memoryMb: memory,
    });
}

/** The same engine without the pipe, as its rivals are timed. */
function productInProcess(): Engine {
  const run = openRun();
  return {
    name: 'product-in-process',
    exchange: (batch) => Promise.resolve(batch.map((message) => run(message) as Reply)),
    close: () => undefined,
  };
}

function startOf(world: World, mode: 'assess' | 'tutor'): Message {
  const { seed, calibration } = world.settings;
  const tutor = mode === 'tutor' ? { perDay: 3, horizon: MONDAY + 56 * DAY } : {};
  return {
    op: 'start',
    protocol: 1,
    seed,
    mode,
    calibration,
    now: MONDAY,
    topics: world.topics,
    cuts: CUTS,
    bank: world.told,
    ...tutor,
  };
}

async function time(contender: Contender, mode: 'assess' | 'tutor', options: Options): Promise<Timing> {
  const world = makeWorld({
    seed: options.seeds[0] ?? 1,
    topics: 7,
    itemsPerTopic: 60,
    rho: 0.6,
    calibration: 'known',
  });
  const engine = contender.open();
  await engine.exchange([startOf(world, mode)]);
  const times: number[] = [];
  for (let p = 0; p < options.people; p++) {
    const person = world.person(p);
    const rng = rngOf(`speed/${p}`);
    for (let n = 0; n < QUESTIONS; n++) {
      const now = MONDAY + (mode === 'tutor' ? Math.floor(n / 3) * DAY : 0) + n * 60_000;
      const began = performance.now();
      const [chosen] = await engine.exchange([{ op: 'next', session: person.id, now }]);
      const item = world.truth.get(chosen?.item ?? '');
      if (!item) break;
      const { correct, ms } = world.respond(person, item, rng);
      await engine.exchange([
        { op: 'answer', session: person.id, item: item.id, correct, ms, now },
        { op: 'estimate', session: person.id, now },
      ]);
      // The first people warm the compiler up.
      if (p >= 5) times.push(performance.now() - began);
    }
    await engine.exchange([{ op: 'end', session: person.id }]);
  }
  engine.close();
  return {
    contender: contender.key,
    mode,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    turns: times.length,
  };
}

async function measureMemory(options: Options): Promise<number> {
  const world = makeWorld({ seed: 1, topics: 7, itemsPerTopic: 60, rho: 0.6, calibration: 'known' });
  const engine = product(options.engine).open();
  await engine.exchange([startOf(world, 'tutor')]);
  const sessions = Array.from({ length: OPEN_SESSIONS }, (_, i) => `open-${i}`);
  for (let n = 0; n < 30; n++) {
    const now = MONDAY + Math.floor(n / 3) * DAY + n * 60_000;
    const chosen = await engine.exchange(sessions.map((session) => ({ op: 'next', session, now })));
    await engine.exchange(
      sessions.map((session, i) => ({
        op: 'answer',
        session,
        item: chosen[i]?.item ?? '',
        correct: i % 2 === 0,
        ms: 9000,
        now,
      })),
    );
  }
  const megabytes = residentMb(engine);
  engine.close();
  return megabytes;
}

/** Resident memory of the largest process under the engine's (a launcher may stand before it), in MB. */
function residentMb(engine: Engine): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    const status = statusOf(Number(name));
    if (status) parents.set(Number(name), Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }
  const under = (pid: number): boolean => pid === engine.pid || (pid > 1 && under(parents.get(pid) ?? 0));
  const sizes = [...parents.keys()]
    .filter(under)
    .map((pid) => Number(/VmRSS:\s+(\d+)/.exec(statusOf(pid) ?? '')?.[1] ?? 0));
  return Math.max(...sizes) / 1024;
}

function statusOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined;
  }
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
