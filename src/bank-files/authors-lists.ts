import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from './problems';
import { readPage } from './read-yaml';

/** What the lint trusts besides its rules, kept by the authors next to their content. */
export interface AuthorsLists {
  publishers: string[];
  lexicon: string[];
  problems: Problem[];
}

const publishersSchema = z.strictObject({
  schema: z.literal(1),
  publishers: z.array(z.string().trim().min(1)),
});
const missing = (file: string): Problem => ({
  file,
  rule: 'missing-file',
  severity: 'error',
  what: 'Ce fichier manque ou ne peut pas être lu.',
  how: 'Remettez-le à la racine du dossier de contenu.',
});

/** Reads `publishers.yaml` and `lexicon.txt` of a content folder. */
export const readAuthorsLists = async (folder: string): Promise<AuthorsLists> => {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined);
  const [yaml, words] = await Promise.all([read('publishers.yaml'), read('lexicon.txt')]);
  const page = yaml === undefined ? undefined : readPage('publishers.yaml', yaml, publishersSchema);
  return {
    publishers: page?.page?.value.publishers ?? [],
    lexicon: readLexicon(words ?? ''),
    problems: [
      ...(page?.problems ?? [missing('publishers.yaml')]),
      ...(words === undefined ? [missing('lexicon.txt')] : []),
    ],
  };
};

export const readLexicon = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
