/**
 * A nudge to a whole organisation, through the real service and a channel that behaves like Teams, over HTTP between
 * processes: how fast against its limit, what a kill -9 costs, and whether those who talk to the bot meanwhile notice.
 *
 *   npm run bench:campaign [-- --people 7000 --rate 50]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localToken } from '../../src/composition';
import { readConfig } from '../../src/config';
import { saveResults, table } from '../engine/report';
import type { ConnectorStats, Faults } from './connector';
import { conversationOf, manager, tenantId, unit, type ServiceSettings } from './service';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '7000' },
    rate: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const people = Number(values.people);
const rate = Number(values.rate);
const seed = Number(values.seed);

const calm: Faults = { throttled: 0, failing: 0, blocked: 0, latencyMs: 60 };
const badDay: Faults = { throttled: 0.05, failing: 0.02, blocked: 0.015, latencyMs: 60 };
const talkers = 8;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Running {
  process: ChildProcess;
  address: string;
}
/** A script of this folder in a process of its own, once it says that it is ready. */
const start = (script: string, environment: Record<string, string>): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        ...(process.env['BENCH_PROFILE']
          ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`]
          : []),
        '--import',
        'tsx',
        join(__dirname, script),
      ],
      {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (address) resolve({ process: child, address });
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
const kill = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });

/** The content as it was at the start: somebody may be editing it. */
const contentFolder = mkdtempSync(join(tmpdir(), 'campaign-content-'));

interface Scenario {
  name: string;
  ratePerSecond: number | null;
  faults: Faults;
  /** Killed once this share was delivered, and started again. */
  killAt?: number;
  isTalking?: boolean;
}
interface Result {
  scenario: string;
  people: number;
  ratePerSecond: number | null;
  attempts: number;
  delivered: number;
  /** To people who talk meanwhile: they share the quota of the app. */
  replies: number;
  seconds: number;
  deliveredPerSecond: number;
  /** Duration ÷ what the limit alone imposes on that many attempts and replies. */
  againstLimit?: number;
  throttled: number;
  failed: number;
  blocked: number;
  duplicates: number;
  /** People with no delivery in a final state, or counted as sent who received nothing. */
  forgotten: number;
  uncertain: number;
  /** Of those in doubt, how many had received it. */
  uncertainReceived: number;
  idleP95Ms?: number;
  busyP95Ms?: number;
  turnsSlower?: number;
  killedForSeconds?: number;
}

interface Status {
  state: string;
  counts: Record<string, number>;
}

const run = async (scenario: Scenario): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
  const connector = await start('connector.ts', {
    BENCH_CONNECTOR: JSON.stringify({ faults: scenario.faults, seed }),
  });
  const settings: ServiceSettings = {
    people,
    talkers,
    connectorUrl: connector.address,
    ratePerSecond: scenario.ratePerSecond,
  };
  const environment = {
    STORE_URL: `file:${join(folder, 'store')}`,
    DATA_DIR: folder,
    CONTENT_DIR: contentFolder,
    LOCAL_KEY: 'k'.repeat(40),
    PORT: String(20_000 + Math.floor(Math.random() * 20_000)),
    SENDING_HOURS: '00:00-24:00',
    SENDING_DAYS: '1-7',
    HOLIDAYS: 'none',
    BENCH_SERVICE: JSON.stringify(settings),
  };
  let service = await start('service.ts', environment);
  try {
    const token = await localToken(readConfig(environment), {
      tenantId,
      learnerId: manager,
      roles: ['manager'],
    });
    const api = async (path: string, body?: object): Promise<Response> =>
      fetch(`${service.address}/api/manager/nudges${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        body: body && JSON.stringify(body),
      });
    const statusOf = async (nudgeId: string): Promise<Status> =>
      (await (await api(`/${nudgeId}`)).json()) as Status;
    const stats = async (): Promise<ConnectorStats> =>
      (await (await fetch(`${connector.address}stats`)).json()) as ConnectorStats;

    const idle = scenario.isTalking
      ? await talkFor(() => service.address, connector.address, 25_000)
      : undefined;
    const composed = await api('', { units: [unit], template: 'minute', text: 'Bravo à tous !' });
    if (composed.status !== 201) throw new Error(`not composed: ${await composed.text()}`);
    const { id } = (await composed.json()) as { id: string };
    const talking = scenario.isTalking
      ? talkFor(() => service.address, connector.address, 25_000, 5_000)
      : undefined;
    let killedForSeconds: number | undefined;
    if (scenario.killAt !== undefined) {
      while ((await stats()).delivered < people * scenario.killAt) await sleep(50);
      const killedAt = performance.now();
      await kill(service.process, 'SIGKILL');
      service = await start('service.ts', environment);
      const before = (await stats()).attempts;
      // Nothing more goes out when the kill came after the last message.
      while ((await stats()).attempts === before && (await statusOf(id)).state !== 'done') await sleep(20);
      killedForSeconds = (performance.now() - killedAt) / 1_000;
    }
    const busy = await talking;
    let status: Status;
    do {
      await sleep(1_000);
      status = await statusOf(id);
    } while (status.state !== 'done');
    const end = await stats();
    const seconds = (end.lastAtMs - end.firstAtMs) / 1_000;
    const received = new Set(end.conversations.filter((each) => each.startsWith('a:p')));
    const { counts } = status;
    // Everybody in the audience but the manager, who never met the bot.
    const settled = (counts['sent'] ?? 0) + (counts['uncertain'] ?? 0) + (counts['unreachable'] ?? 0) - 1;
    const uncertainReceived = received.size - (counts['sent'] ?? 0);
    const limitSeconds =
      scenario.ratePerSecond === null ? undefined : (end.attempts + end.replies - 1) / scenario.ratePerSecond;
    return {
      scenario: scenario.name,
      people,
      ratePerSecond: scenario.ratePerSecond,
      attempts: end.attempts,
      delivered: end.delivered,
      replies: end.replies,
      seconds,
      deliveredPerSecond: end.delivered / seconds,
      againstLimit: limitSeconds && (seconds - (killedForSeconds ?? 0)) / limitSeconds,
      throttled: end.throttled,
      failed: end.failed,
      blocked: end.blocked,
      duplicates: end.duplicates,
      forgotten: people - settled + Math.max(0, -uncertainReceived),
      uncertain: counts['uncertain'] ?? 0,
      uncertainReceived,
      idleP95Ms: idle && percentile(idle, 0.95),
      busyP95Ms: busy && percentile(busy, 0.95),
      turnsSlower: idle && busy && percentile(busy, 0.95) / percentile(idle, 0.95),
      killedForSeconds,
    };
  } finally {
    await kill(service.process, 'SIGTERM');
    await kill(connector.process, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
};

/** People ask for a question and answer it, one turn each 100 ms or so; resolves to how long each turn took, in ms. */
const talkFor = async (
  address: () => string,
  serviceUrl: string,
  durationMs: number,
  afterMs = 0,
): Promise<number[]> => {
  await sleep(afterMs);
  const until = performance.now() + durationMs;
  const times: number[] = [];
  const press = async (person: string, data: object): Promise<string | undefined> => {
    const startedAt = performance.now();
    const response = await fetch(`${address()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: `29:${person}`, name: 'Amina', aadObjectId: person },
        recipient: { id: '28:bot', name: 'Coup de pouce' },
        conversation: { id: conversationOf(person), conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
        localTimezone: 'Europe/Paris',
        value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
      }),
    });
    const text = await response.text();
    times.push(performance.now() - startedAt);
    return text;
  };
  const talk = async (person: string): Promise<void> => {
    await sleep(Math.random() * 200);
    while (performance.now() < until) {
      await press(person, { do: 'topics' });
      await sleep(100);
      await press(person, { do: 'next' });
      await sleep(100);
      await press(person, { do: 'progress' });
      await sleep(100);
    }
  };
  await Promise.all(Array.from({ length: talkers }, (_, i) => talk(`t${i}`)));
  return times;
};
const percentile = (times: number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

const scenarios: Scenario[] = [
  { name: 'calm', ratePerSecond: rate, faults: calm },
  { name: 'no limit', ratePerSecond: null, faults: calm },
  { name: 'bad day, kill -9', ratePerSecond: rate, faults: badDay, killAt: 0.4 },
  { name: 'no limit, kill -9', ratePerSecond: null, faults: calm, killAt: 0.4 },
  { name: 'people talking', ratePerSecond: rate, faults: calm, isTalking: true },
];

const main = async (): Promise<void> => {
  cpSync(join(__dirname, '..', '..', 'content'), contentFolder, { recursive: true });
  const results: Result[] = [];
  for (const scenario of scenarios.filter(
    ({ name }) => !values.only || values.only.split(';').includes(name),
  )) {
    const result = await run(scenario);
    results.push(result);
    console.error(`${scenario.name}: ${result.seconds.toFixed(1)} s, load ${loadavg()[0]!.toFixed(1)}`);
  }
  rmSync(contentFolder, { recursive: true, force: true });
  if (values.json) return console.log(JSON.stringify(results));
  const digits = (value: number | undefined, count: number): string =>
    value === undefined ? '' : value.toFixed(count);
  console.log(
    table(
      [
        'scenario',
        'people',
        'limit/s',
        'attempts',
        'replies',
        'sent/s',
        's',
        '÷ limit',
        '429',
        '5xx',
        'blocked',
        'twice',
        'forgotten',
        'in doubt',
        'turn p95 idle → busy (ms)',
      ],
      results.map((each) => [
        each.scenario,
        String(each.people),
        each.ratePerSecond === null ? 'none' : String(each.ratePerSecond),
        String(each.attempts),
        String(each.replies),
        digits(each.deliveredPerSecond, 1),
        digits(each.seconds, 1),
        digits(each.againstLimit, 3),
        String(each.throttled),
        String(each.failed),
        String(each.blocked),
        String(each.duplicates),
        String(each.forgotten),
        String(each.uncertain),
        each.idleP95Ms === undefined
          ? ''
          : `${digits(each.idleP95Ms, 1)} → ${digits(each.busyP95Ms, 1)} (× ${digits(each.turnsSlower, 2)})`,
      ]),
    ),
  );
  rmSync(contentFolder, { recursive: true, force: true });
  if (!values.only) saveResults('campaign', { people, rate, seed, load: loadavg()[0], results });
};
void main();
