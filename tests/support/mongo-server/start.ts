import type { ChildProcessByStdio } from 'node:child_process';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';

/** A server that speaks MongoDB's protocol, for tests and benchmarks. */
export interface MongoForTests {
  kind: 'MONGODB_URI' | 'mongod' | 'wire server';
  /** Address of a database of that name on it. */
  url(database: string): string;
  /** Kills the server at once (not the one of MONGODB_URI). */
  stop(): Promise<void>;
}
const run = promisify(execFile);
const home = resolve(__dirname);
const cache = resolve(__dirname, '../../../node_modules/.cache/mongo-server');
const pom = join(home, 'pom.xml');
const keptPom = join(cache, 'pom.xml');
const jars = join(cache, 'jars');
const startTimeoutMs = 60_000;

const isOnPath = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Undefined when `startMongo` can find a server; else why not. `MONGODB_URI=none` skips on purpose. */
export function whyNoMongo(): string | undefined {
  const given = process.env['MONGODB_URI'];
  if (given) return given === 'none' ? 'MONGODB_URI=none' : undefined;
  if (isOnPath('mongod')) return undefined;
  if (isOnPath('java') && (areJarsKept() || isOnPath('mvn'))) return undefined;
  return 'no MONGODB_URI, no mongod, no Java with Maven to run the wire server';
}

/**
 * In this order: the server of `MONGODB_URI`, a `mongod` on the PATH, a wire server in Java fetched by Maven.
 * @param port fixed for tests that stop the server and start it again: never the server of `MONGODB_URI`.
 */
export async function startMongo(port?: number): Promise<MongoForTests> {
  const given = process.env['MONGODB_URI'];
  if (given && port === undefined)
    return {
      kind: 'MONGODB_URI',
      url: (database) => withDatabase(given, database),
      stop: () => Promise.resolve(),
    };
  const chosen = port ?? (await freePort());
  return isOnPath('mongod') ? startMongod(chosen) : startWireServer(chosen);
}

function withDatabase(uri: string, database: string): string {
  const [, scheme, host, query] = /^(mongodb(?:\+srv)?:\/\/)([^/?]+)[^?]*(\?.*)?$/.exec(uri) ?? [];
  return `${scheme}${host}/${database}${query ?? ''}`;
}

async function startMongod(port: number): Promise<MongoForTests> {
  const folder = mkdtempSync(join(tmpdir(), 'mongod-'));
  const stop = await launch(
    'mongod',
    ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'],
    'Waiting for connections',
  );
  return {
    ...describe('mongod', port),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startWireServer(port: number): Promise<MongoForTests> {
  const classPath = await wireServerClasses();
  const stop = await launch(
    'java',
    ['-XX:MaxRAMPercentage=60', '-cp', classPath, join(home, 'WireServer.java'), String(port)],
    'listening on',
  );
  return { ...describe('wire server', port), stop };
}

const describe = (kind: MongoForTests['kind'], port: number) => ({
  kind,
  url: (database: string) => `mongodb://127.0.0.1:${port}/${database}`,
});

const areJarsKept = (): boolean =>
  existsSync(keptPom) && readFileSync(keptPom, 'utf8') === readFileSync(pom, 'utf8');

/** The jars, fetched once for each pom. */
async function wireServerClasses(): Promise<string> {
  if (!areJarsKept()) {
    mkdirSync(cache, { recursive: true });
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${jars}`,
    ]).catch((error: Error) => {
      throw new Error(
        `the wire server needs Maven with network, or MONGODB_URI, or MONGODB_URI=none to skip (${error.message.split('\n')[0]})`,
      );
    });
    cpSync(pom, keptPom);
  }
  return `${jars}/*`;
}

/** Resolves when the process says it is ready; rejects when it ends before. */
function launch(command: string, args: string[], readyText: string): Promise<() => Promise<void>> {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill);
    kill();
    await ended;
  };
  return new Promise((ready, fail) => {
    const timer = setTimeout(() => {
      kill();
      fail(new Error(`${command} was not ready after ${startTimeoutMs} ms`));
    }, startTimeoutMs);
    const give = (outcome: () => void): void => {
      clearTimeout(timer);
      outcome();
    };
    child.once('error', (error) =>
      give(() => fail(new Error(`${command} could not start: ${error.message}`))),
    );
    void ended.then(() => give(() => fail(new Error(`${command} ended before it was ready`))));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(readyText)) give(() => ready(stop));
    });
  });
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}
