/**
 * Turns per second and response times of a full answer (card press → corrected, stored, feedback) against a bare echo
 * bot on the same restify and CloudAdapter, in the same run, on each store.
 *
 * Throughput: `concurrency` presses under way at any time. Response times: an open loop at half of that throughput,
 * learners pressing after thinking, that is at exponential intervals whatever the service does. Rounds of echo and
 * service alternate, and the medians of rounds are told: another load on the machine then bears on both.
 *
 *   npm run bench -- turns [--learners 400] [--rounds 5] [--concurrency 20] [--store embedded|mongodb]
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMongo, whyNoMongo } from '../../tests/support/mongo-server/start';
import { saveResults, table } from '../engine/report';
import { openChannel, type Channel } from './channel';

type Json = Record<string, unknown>;

const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '5' },
    concurrency: { type: 'string', default: '20' },
    store: { type: 'string' },
  },
});
const learners = Number(values.learners);
const rounds = Number(values.rounds);
const concurrency = Number(values.concurrency);

interface Bot {
  name: string;
  address: string;
  process: ChildProcess;
}

const root = join(__dirname, '..', '..');
const built = join(root, 'dist', 'benchmarks', 'turns');

/** Both bots run built, as the service does. */
const buildBots = (): void => {
  const bots = ['full-service.ts', 'echo-bot.ts'].map((script) => join('benchmarks', 'turns', script));
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), ...bots], { stdio: 'inherit' });
};

const startBot = async (name: string, script: string, environment: Record<string, string>): Promise<Bot> => {
  const child = spawn(process.execPath, ['--enable-source-maps', join(built, script)], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready (\S+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { name, address, process: child };
};

const stopBot = (bot: Bot): Promise<void> =>
  new Promise((resolve) => {
    bot.process.once('exit', () => resolve());
    bot.process.kill('SIGTERM');
  });

let serial = 0;
const activity = (channel: Channel, learner: number, parts: Json): Json => ({
  id: `activity-${(serial += 1)}`,
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl: channel.serviceUrl,
  from: { id: `29:${learner}`, name: 'Amina Berrada', aadObjectId: `learner-${learner}` },
  recipient: { id: '28:bot', name: 'Coup de pouce' },
  conversation: { id: `a:${learner}`, conversationType: 'personal', tenantId: 'bench' },
  channelData: { tenant: { id: 'bench' } },
  locale: 'fr-FR',
  localTimezone: 'Europe/Paris',
  ...parts,
});

const press = (channel: Channel, learner: number, data: unknown, replyToId: string): Json =>
  activity(channel, learner, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' },
  });

interface Input {
  type: string;
  id: string;
  isRequired?: boolean;
  choices?: { value: string }[];
}
const inputsIn = (node: unknown): Input[] => {
  if (Array.isArray(node)) return node.flatMap((each) => inputsIn(each));
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Json;
  const own = String(element['type']).startsWith('Input.') ? [element as unknown as Input] : [];
  return [
    ...own,
    ...inputsIn(element['body']),
    ...inputsIn(element['items']),
    ...inputsIn(element['columns']),
  ];
};

/** Fills a question's card as a person would: each required input, another choice each, which also makes an order. */
const filled = (card: Json): { data: Json } | undefined => {
  const actions = (card['actions'] ?? []) as { data?: Json }[];
  const answer = actions.find(({ data }) => data?.['do'] === 'answer')?.data;
  if (!answer) return undefined;
  const required = inputsIn(card['body']).filter((input) => input.isRequired);
  const given = required.map((input, index) => [
    input.id,
    input.choices ? (input.choices[index % input.choices.length]?.value ?? '') : 'réponse',
  ]);
  return { data: { ...answer, ...Object.fromEntries(given) } };
};

/** Puts a question in front of a learner; resolves to the press that answers it. */
const ready = async (channel: Channel, bot: Bot, learner: number): Promise<Json> => {
  const conversation = `a:${learner}`;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const shown = channel.cardOf(conversation);
    const answer = shown && filled(shown.card);
    if (shown && answer) return press(channel, learner, answer.data, shown.id);
    const ask = shown
      ? press(channel, learner, { do: 'next' }, shown.id)
      : activity(channel, learner, { type: 'installationUpdate', action: 'add' });
    const { status } = await channel.post(bot.address, ask);
    if (status !== 200) throw new Error(`${bot.name} answered ${status} while a question was put`);
  }
  throw new Error('no question came');
};

/** Runs `work` on every item, `width` at a time. */
const together = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < items.length) await work(items[next++]!);
    }),
  );
};

/** Processor time a process has used, in ms, where Linux tells it (in hundredths of a second). */
const cpuMs = (bot: Bot): number => {
  try {
    const fields = readFileSync(`/proc/${bot.process.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
};

interface Round {
  /** Processor time of a turn: what is left when the machine is shared with other work. */
  cpuMs: number;
  perSecond: number;
  p50: number;
  p95: number;
}
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
const median = (numbers: readonly number[]): number =>
  quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
const everybody = Array.from({ length: learners }, (_, index) => index);

/** A press counts when its answer is a card: the feedback, or the next step of a scenario. */
const answered = async (channel: Channel, bot: Bot, turn: Json): Promise<number> => {
  const { status, body, ms } = await channel.post(bot.address, turn);
  if (status !== 200 || body?.['type'] !== 'application/vnd.microsoft.card.adaptive')
    throw new Error(`${bot.name} answered ${status} ${JSON.stringify(body)?.slice(0, 300)}`);
  return ms;
};

type Prepare = (bot: Bot) => Promise<Json[]>;

/** As many turns per second as there are in it. */
const throughput = async (
  channel: Channel,
  bot: Bot,
  prepare: Prepare,
): Promise<Pick<Round, 'perSecond' | 'cpuMs'>> => {
  const turns = await prepare(bot);
  const cpuAtStart = cpuMs(bot);
  const startedAt = performance.now();
  await together(turns, concurrency, async (turn) => void (await answered(channel, bot, turn)));
  return {
    perSecond: (turns.length * 1_000) / (performance.now() - startedAt),
    cpuMs: (cpuMs(bot) - cpuAtStart) / turns.length,
  };
};

/** Response times, in ms, with arrivals at this rate whatever the service does. */
const responseTimes = async (
  channel: Channel,
  bot: Bot,
  prepare: Prepare,
  perSecond: number,
): Promise<number[]> => {
  const turns = await prepare(bot);
  let at = performance.now();
  const times = turns.map(async (turn) => {
    at += (-Math.log(1 - Math.random()) * 1_000) / perSecond;
    const due = at;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    await answered(channel, bot, turn);
    // From the moment the learner pressed: a late start is the service's or the machine's fault, not the learner's.
    return performance.now() - due;
  });
  return (await Promise.all(times)).sort((a, b) => a - b);
};

const measure = async (
  channel: Channel,
  bots: { bot: Bot; prepare: Prepare }[],
): Promise<Map<string, Round[]>> => {
  const results = new Map<string, Round[]>(bots.map(({ bot }) => [bot.name, []]));
  // One round more than counted: the first warms the compilers up.
  for (let round = 0; round <= rounds; round += 1) {
    const rates: Pick<Round, 'perSecond' | 'cpuMs'>[] = [];
    for (const { bot, prepare } of bots) rates.push(await throughput(channel, bot, prepare));
    // Half the load of the slowest, for all: the same load on each.
    const load = Math.min(...rates.map((rate) => rate.perSecond)) / 2;
    for (const [index, { bot, prepare }] of bots.entries()) {
      const times = await responseTimes(channel, bot, prepare, load);
      if (round > 0)
        results
          .get(bot.name)!
          .push({ ...rates[index]!, p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
    }
  }
  return results;
};

/** The feedback card of the service, for the echo to send the same. */
const feedbackCard = async (channel: Channel, bot: Bot): Promise<Json> => {
  const { body } = await channel.post(bot.address, await ready(channel, bot, 0));
  return body?.['value'] as Json;
};

const onStore = async (store: string, url: string, folder: string): Promise<object> => {
  const channel = await openChannel();
  const service = await startBot(`full answer, ${store}`, 'full-service.js', {
    PORT: '0',
    STORE_URL: url,
    DATA_DIR: folder,
  });
  const card = await feedbackCard(channel, service);
  const echo = await startBot('echo', 'echo-bot.js', { ECHO_CARD: JSON.stringify(card) });
  const prepareService: Prepare = async (bot) => {
    const turns: Json[] = [];
    await together(
      everybody,
      concurrency,
      async (learner) => void turns.push(await ready(channel, bot, learner)),
    );
    return turns;
  };
  const prepareEcho: Prepare = () =>
    Promise.resolve(
      everybody.map((learner) => press(channel, learner + 1_000_000, { do: 'answer', choice: '1' }, 'card')),
    );
  try {
    const results = await measure(channel, [
      { bot: echo, prepare: prepareEcho },
      { bot: service, prepare: prepareService },
    ]);
    const rows = [...results].map(([name, list]) => ({
      name,
      perSecond: median(list.map((round) => round.perSecond)),
      cpuMs: median(list.map((round) => round.cpuMs)),
      p50: median(list.map((round) => round.p50)),
      p95: median(list.map((round) => round.p95)),
    }));
    const [echoRow, fullRow] = rows as [(typeof rows)[0], (typeof rows)[0]];
    const ratio = median(
      results
        .get(service.name)!
        .map((round, index) => round.perSecond / results.get(echo.name)![index]!.perSecond),
    );
    const p95Ratio = median(
      results.get(service.name)!.map((round, index) => round.p95 / results.get(echo.name)![index]!.p95),
    );
    console.log(
      `\n${table(
        ['', 'turns/s', 'CPU ms a turn', 'p50 ms', 'p95 ms'],
        rows.map((row) => [
          row.name,
          row.perSecond.toFixed(0),
          row.cpuMs.toFixed(2),
          row.p50.toFixed(1),
          row.p95.toFixed(1),
        ]),
      )}\nthroughput: ${(ratio * 100).toFixed(0)} % of the echo's (aim: 70 %), ${((100 * echoRow.cpuMs) / fullRow.cpuMs).toFixed(0)} % by processor time; p95 at half load: ${p95Ratio.toFixed(2)} times the echo's (aim: 2)`,
    );
    return { store, echo: echoRow, full: fullRow, ratio, p95Ratio };
  } finally {
    await Promise.all([stopBot(service), stopBot(echo)]);
    await channel.close();
  }
};

const main = async (): Promise<void> => {
  buildBots();
  const results: object[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'cdp-turns-'));
  try {
    if (values.store !== 'mongodb')
      results.push(await onStore('embedded', `file:${join(folder, 'store')}`, folder));
    const why = whyNoMongo();
    if (values.store !== 'embedded' && why !== undefined) console.log(`MongoDB was skipped: ${why}`);
    else if (values.store !== 'embedded') {
      const mongo = await startMongo();
      try {
        results.push(await onStore('mongodb', mongo.url('turns'), folder));
      } finally {
        await mongo.stop();
      }
    }
    saveResults('turns', {
      node: process.version,
      cpus: cpus().length,
      learners,
      rounds,
      concurrency,
      results,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
void main();
