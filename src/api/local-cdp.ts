import { z } from 'zod';
import { route, type Route } from './routes';

export interface CommandResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const resultSchema = z.object({ exitCode: z.int(), stdout: z.string(), stderr: z.string() });

/**
 * The running service holds the embedded store, so `cdp` asks it to run the command: local mode only, with a token
 * signed by the key of the data folder, that is by somebody who may read the store anyway.
 */
export const cdpRoute = (run: (command: { argv: string[]; cwd: string }) => Promise<CommandResult>): Route =>
  route({
    method: 'POST',
    path: '/local/cdp',
    role: 'operator',
    summary: 'Runs one `cdp` command line in the service that holds the store (local mode).',
    body: z.object({ argv: z.array(z.string()).max(100), cwd: z.string() }),
    maxBodyBytes: 256 * 1024,
    response: resultSchema,
    handle: async ({ body }) => ({ json: await run(body) }),
  });
