import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/application/ports/log';
import { openHttpService, type HttpService, type HttpServiceOptions } from '../../src/composition';
import { readConfig } from '../../src/config';

export interface RunningService extends HttpService {
  folder: string;
  /** Every line logged, as written. */
  lines: string[];
  stop(): Promise<void>;
}

/** A log that keeps what would be written. */
export const keptLog = (lines: string[]): Log => {
  const keep =
    (level: string) =>
    (fields: object, message: string): void =>
      void lines.push(JSON.stringify({ level, ...fields, message }));
  return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
};

/** The whole service over real HTTP, on a port of its own and an embedded store in a folder that goes away. */
export const startService = async (
  environment: Record<string, string> = {},
  options: Partial<HttpServiceOptions> = {},
): Promise<RunningService> => {
  const folder = mkdtempSync(join(tmpdir(), 'cdp-'));
  const lines: string[] = [];
  const config = readConfig({
    PORT: '0',
    STORE_URL: `file:${join(folder, 'store')}`,
    DATA_DIR: folder,
    CONTENT_DIR: join(__dirname, '..', '..', 'content'),
    ...environment,
  });
  const running = await openHttpService(config, { log: keptLog(lines), ...options });
  await running.ready;
  return {
    ...running,
    folder,
    lines,
    stop: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Posts an activity as the channel does. */
export const postActivity = (
  service: Pick<HttpService, 'address'>,
  activity: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${service.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
