import { readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { renderCards } from '../../src/authors-tools';
import { readAuthorsLists } from '../../src/bank-files/authors-lists';
import { checkLoaded, type CheckedContent } from '../../src/bank-files/check';
import { newLoader } from '../../src/bank-files/load';
import { wordingPlaceholders } from '../../src/domain/bank/wording-keys';

export const good = join(__dirname, 'good');
/** The day on which the good content is good. */
export const now = new Date('2026-11-24T10:00:00Z');

type Tree = { [key: string]: Tree | string | null };

/** Every sentence the service needs, as short as can be. */
const goodWording = (): Tree => {
  const tree: Tree = {};
  for (const [key, names] of Object.entries(wordingPlaceholders)) {
    const parts = key.split('.');
    let node = tree;
    for (const part of parts.slice(0, -1)) node = (node[part] ??= {}) as Tree;
    node[parts.at(-1)!] = ['Texte', ...names.map((name) => `{${name}}`)].join(' ');
  }
  return tree;
};

/** Sentences replaced, or taken away by null. */
const patched = (tree: Tree, patch: Tree): Tree => {
  const result: Tree = { ...tree };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = typeof value === 'string' ? value : patched((tree[key] ?? {}) as Tree, value);
  }
  return result;
};

const goodFiles = (): Map<string, string> => {
  const files = new Map<string, string>();
  for (const name of readdirSync(good, { recursive: true }).map(String))
    if (name.endsWith('.yaml')) files.set(name, readFileSync(join(good, name), 'utf8'));
  return files.set('wording/fr.yaml', stringify(goodWording()));
};

/** The good content with one file added or replaced; a wording file only says what differs. */
export const checkWith = async (file?: string, text = ''): Promise<CheckedContent> => {
  const files = goodFiles();
  if (file && /^wording\/(fr|en)\.yaml$/.test(file))
    files.set(file, stringify(patched(goodWording(), parse(text) as Tree)));
  else if (file) files.set(file, text);
  const loader = newLoader();
  for (const name of [...files.keys()].sort()) loader.add(name, files.get(name)!);
  return checkLoaded(loader.finish(), await readAuthorsLists(good), { now, renderCards });
};

/** A small content folder that passes the lint, for services under test. */
export const writeGoodContent = async (folder: string): Promise<void> => {
  await cp(good, folder, { recursive: true });
  await cp(join(good, '../../../content/organisation.yaml'), join(folder, 'organisation.yaml'));
  await mkdir(join(folder, 'wording'), { recursive: true });
  await writeFile(join(folder, 'wording/fr.yaml'), stringify(goodWording()));
};
