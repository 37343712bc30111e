import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/**
 * The service built as it is shipped, apart from `dist`, so that no build made meanwhile changes what is being tested.
 * @param main another script to run than the service's own, from the root.
 */
export function buildService(main = 'src/main.ts'): { main: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--out', folder, main]);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    main: join(folder, main.replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface ServiceProcess {
  url: string;
  /** Sends the signal and waits for the end of the process. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Stops it where it stands, without its knowing, and lets it go on. */
  freeze(): void;
  thaw(): void;
  /** What it wrote on stderr and stdout, for a failure's message. */
  output(): string;
}

const startTimeoutMs = 60_000;

/** Resolves when it says that it serves. */
export async function startService(
  main: string,
  environment: Record<string, string>,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [main], {
    cwd: root,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', CONTENT_DIR: join(root, 'content'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-20_000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const kill = killer(child, ended);
  await new Promise<void>((ready, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`the service was not ready in time:\n${output}`)),
      startTimeoutMs,
    );
    child.stdout.on('data', () => {
      if (!output.includes('est prêt')) return;
      clearTimeout(timer);
      ready();
    });
    void ended.then(() => {
      clearTimeout(timer);
      fail(new Error(`the service ended at its start:\n${output}`));
    });
  });
  return {
    url: `http://127.0.0.1:${environment['PORT']}`,
    kill,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    output: () => output,
  };
}

function killer(child: ChildProcess, ended: Promise<void>): ServiceProcess['kill'] {
  const last = (): boolean => child.kill('SIGKILL');
  process.once('exit', last);
  void ended.then(() => process.removeListener('exit', last));
  return async (signal) => {
    child.kill(signal);
    await ended;
  };
}
