import { openHttpService, type HttpService } from './composition';
import { ConfigProblem, readConfig, type Config } from './config';
import { openLog } from './log';
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

const start = async (): Promise<void> => {
  let config: Config | undefined;
  try {
    config = readConfig(process.env);
    // A newcomer's terminal shows one line; the journal of a service shows every turn.
    const isTerminal =
      config.mode === 'local' && process.stdout.isTTY && process.env['LOG_LEVEL'] === undefined;
    const log = openLog({ level: isTerminal ? 'warn' : config.LOG_LEVEL });
    const service = await openHttpService(config, { log });
    stopOn(service);
    process.stdout.write(
      `Coup de pouce est prêt : ${config.mode === 'local' ? service.address : config.publicUrl}\n`,
    );
  } catch (error) {
    const sentence = explained(error, config);
    process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exit(1);
  }
};

void start();
