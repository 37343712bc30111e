import { z } from 'zod';
import { localToken } from '../composition';
import { readConfig } from '../config';
import { CliProblem, type VerbContext } from './verb';

const replySchema = z.object({ exitCode: z.int(), stdout: z.string(), stderr: z.string() });

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
  try {
    const token = await localToken(config, { tenantId: 'local', learnerId: 'cdp', roles: ['operator'] });
    const response = await fetch(`http://${config.HOST}:${config.PORT}/local/cdp`, {
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
      `${held.message}\nThe service on http://${config.HOST}:${config.PORT} could not run the command either: ${why}\n`,
    );
    return 1;
  }
};
