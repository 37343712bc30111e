import { existsSync } from 'node:fs';
import { runProgram } from './program';
import type { VerbContext } from './verb';
import type { Service } from '../service';

const main = async (): Promise<void> => {
  let opened: Promise<Service> | undefined;
  // « cdp … | head » closes our output: there is nobody left to write to.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  // As the service does: the same settings, hence the same store. What the environment says already goes first.
  if (existsSync('.env')) process.loadEnvFile('.env');
  const context: VerbContext = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    environment: process.env,
    service: () => (opened ??= openService()),
  };
  try {
    process.exitCode = await runProgram(process.argv.slice(2), context);
  } catch (error) {
    process.exitCode = await recover(error, context);
  } finally {
    if (opened) await (await opened.catch(() => undefined))?.close();
  }
};

const openService = async (): Promise<Service> => {
  const { openService: open } = await import('../service');
  const { readConfig } = await import('../config');
  const { silentLog } = await import('../application/ports/log');
  return open(readConfig(process.env), { log: silentLog });
};

/** The running service holds the embedded store: it runs the command for us. Anything else is said in one sentence. */
const recover = async (error: unknown, context: VerbContext): Promise<number> => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'StoreHeld') {
    const { runThroughService } = await import('./through-service');
    return runThroughService(process.argv.slice(2), context, error as Error);
  }
  if (name === 'StorageProblem' || name === 'ConfigProblem' || name === 'StorageUnavailable') {
    context.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
  context.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
};

void main();
