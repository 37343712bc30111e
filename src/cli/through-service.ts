import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addressFile, localToken } from '../composition';
import { readConfig, type Config } from '../config';
import { CliProblem, type VerbContext } from './verb';

const replySchema = z.object({ exitCode: z.int(), stdout: z.string(), stderr: z.string() });

/** Where the service that holds the data folder said it listens; the configured address when it said nothing. */
const addressOfService = async (config: Config): Promise<string> =>
  readFile(join(config.DATA_DIR, addressFile), 'utf8').catch(() => `http://${config.HOST}:${config.PORT}`);

/** Sends the command line to the service on this machine, signed with `LOCAL_KEY`, and prints what it answered. */
export const runThroughService = async (
  argv: string[],
  context: VerbContext,
  held: Error,
): Promise<number> => {
  const config = readConfig(context.environment);
  if (config.mode !== 'local') {
    context.stderr.write(`${held.message}\n`);
    return 1;
  }
  const address = await addressOfService(config);
  try {
    const token = await localToken(config, { tenantId: 'local', learnerId: 'cdp', roles: ['operator'] });
    const response = await fetch(`${address}/local/cdp`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ argv, cwd: context.cwd }),
    });
    if (!response.ok) throw new CliProblem(`le service a répondu ${response.status}`);
    const reply = replySchema.parse(await response.json());
    context.stdout.write(reply.stdout);
    context.stderr.write(reply.stderr);
    return reply.exitCode;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.stderr.write(
      `Un autre programme tient la base, et le service à l’adresse ${address} n’a pas pu exécuter la commande : ${why}.\nVérifiez que le service tourne, ou arrêtez ce programme. (${held.message})\n`,
    );
    return 1;
  }
};
