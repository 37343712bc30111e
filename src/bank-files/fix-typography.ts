import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFiles } from './write';

const noBreak = '\u00a0';
const narrow = '\u202f';

/** The signs and spaces of a French text; words are left alone. Doing it twice changes nothing more. */
export const fixTypography = (text: string): string =>
  /^(https?:|\d{4}-\d{2}-\d{2}$|[\w.-]+@)/.test(text)
    ? text
    : text
        .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, '’')
        .replace(/\.\.\./g, '…')
        .replace(/«[ \u00a0\u202f]*/g, `«${noBreak}`)
        .replace(/[ \u00a0\u202f]*»/g, `${noBreak}»`)
        .replace(/(?<=[\p{L}\p{N})»*…%}])[ \u00a0\u202f]*([;!?])(?=[\s»*)!?]|$)/gu, `${narrow}$1`)
        .replace(/(?<=[\p{L}\p{N})»*…%}])[ \u00a0\u202f]+:(?=[\s*]|$)/gu, `${noBreak}:`)
        .replace(/(?<=\S) {2,}(?=\S)/g, ' ');

/** Mends every text between double quotes in the French files of a folder; tells which files changed. */
export const fixFolder = async (folder: string): Promise<string[]> => {
  const changed: string[] = [];
  for (const file of await contentFiles(folder)) {
    if (file.startsWith('wording/en')) continue;
    const before = await readFile(join(folder, file), 'utf8');
    const after = before.replace(
      /"((?:[^"\\\n]|\\.)*)"/g,
      (_all, text: string) => `"${fixTypography(text)}"`,
    );
    if (after === before) continue;
    await writeFile(join(folder, file), after);
    changed.push(file);
  }
  return changed;
};
