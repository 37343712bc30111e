import { existsSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { cdpRoute, type CommandResult } from './api/local-cdp';
import { runProgram } from './cli/program';
import { openHttpService, type HttpService } from './composition';
import { ConfigProblem, readConfig, type Config } from './config';
import { openLog } from './log';
import type { Service } from './service';
import { StorageProblem } from './storage';

/** What stops a start, in a sentence an operator can act on. Anything else is a bug and shows its stack. */
const explained = (error: unknown, config: Config | undefined): string | undefined => {
  if (error instanceof ConfigProblem || error instanceof StorageProblem) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return `Le port ${config?.PORT} est déjà pris : arrêtez l’autre service, ou choisissez-en un autre (PORT=3979 npm start).`;
  if (code === 'EACCES')
    return `Le port ${config?.PORT} est réservé : choisissez-en un au-dessus de 1024 (PORT).`;
  return undefined;
};

const stopOn = (service: HttpService): void => {
  let isStopping = false;
  const stop = (): void => {
    // A second signal means: now.
    if (isStopping) process.exit(1);
    isStopping = true;
    service.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

/** Runs a `cdp` command line on the store this process holds. */
const runCommand =
  (service: Service) =>
  async ({ argv, cwd }: { argv: string[]; cwd: string }): Promise<CommandResult> => {
    const [stdout, stderr] = [collector(), collector()];
    const exitCode = await runProgram(argv, {
      stdin: Readable.from([]),
      stdout: stdout.stream,
      stderr: stderr.stream,
      cwd,
      environment: process.env,
      service: () => Promise.resolve(service),
    });
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
  };

const collector = (): { stream: Writable; text(): string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/** A database that is not there yet is waited for: the person who starts the service is told. */
const saysWaitingAfterMs = 3_000;
const waitingText = (address: string): string =>
  `La base de données ne répond pas encore : le service l’attend. ${address}/readyz dira quand elle sera là.\n`;

const start = async (): Promise<void> => {
  let config: Config | undefined;
  try {
    // What the environment says already goes before the file.
    if (existsSync('.env')) process.loadEnvFile('.env');
    config = readConfig(process.env);
    const isLocal = config.mode === 'local';
    // A newcomer's terminal shows one line; the journal of a service shows every turn.
    const isTerminal = isLocal && process.stdout.isTTY && process.env['LOG_LEVEL'] === undefined;
    const log = openLog({ level: isTerminal ? 'warn' : config.LOG_LEVEL });
    const routes = (service: Service) => (isLocal ? [cdpRoute(runCommand(service))] : []);
    const service = await openHttpService(config, { log, routes });
    stopOn(service);
    const waiting = setTimeout(() => process.stderr.write(waitingText(service.address)), saysWaitingAfterMs);
    await service.ready.finally(() => clearTimeout(waiting));
    process.stdout.write(`Coup de pouce est prêt : ${isLocal ? service.address : config.publicUrl}\n`);
  } catch (error) {
    const sentence = explained(error, config);
    process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exit(1);
  }
};

void start();
