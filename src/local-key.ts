import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key that signs tokens of local mode: given, read from the data folder, or made there for this user only. */
export const localKeyOf = (options: { given?: string; dataFolder: string }): string => {
  if (options.given) return options.given;
  const file = join(options.dataFolder, 'local.key');
  mkdirSync(options.dataFolder, { recursive: true });
  try {
    // `wx`: two starts at once agree on the first key written.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
};
