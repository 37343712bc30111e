import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const root = resolve(__dirname, '../../..');

/**
 * The service transpiled apart from `dist`, so that no build made meanwhile changes what is being tested.
 * @param main another script to run than the service's own, from the root.
 */
export function buildService(main = 'src/main.ts'): { main: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const entryPoints = ['src', 'dialogs'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(root, part, name)),
  );
  buildSync({
    entryPoints: [...new Set([...entryPoints, join(root, main)])],
    outdir: folder,
    outbase: root,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  cpSync(join(root, 'src/api/local-chat/page'), join(folder, 'src/api/local-chat/page'), { recursive: true });
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
