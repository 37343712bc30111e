import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Question, Tip } from '../domain/bank/question';
import type { ReleaseContent } from '../domain/bank/release';

/** Names the release that the files of a content folder were made from. */
const baseFile = '.release';

export const readBase = async (folder: string): Promise<string | undefined> =>
  (await readFile(join(folder, baseFile), 'utf8').catch(() => '')).trim() || undefined;

export const writeBase = (folder: string, releaseId: string): Promise<void> =>
  writeFile(join(folder, baseFile), `${releaseId}\n`);

/** Path → text of every file that says a release. Reading them again gives the same release. */
export const filesOf = (content: ReleaseContent): Map<string, string> => {
  const files = new Map<string, string>();
  const put = (path: string, value: unknown): void => void files.set(path, pageText(value));
  const beliefs = beliefsByTopic(content);
  for (const topic of content.topics) put(`topics/${topic.id}/topic.yaml`, tidy(topic));
  for (const [topic, misconceptions] of beliefs)
    put(`topics/${topic}/misconceptions.yaml`, { schema: 1, misconceptions });
  for (const [path, page] of pagesOf(content)) put(path, page);
  for (const path of content.paths) put(`paths/${path.id}.yaml`, tidy(path));
  put('referential.yaml', content.referential);
  for (const locale of ['fr', 'en'] as const)
    if (Object.keys(content.wording[locale]).length > 0)
      put(`wording/${locale}.yaml`, nested(content.wording[locale]));
  return files;
};

/** Questions and tips by the page that their ids name; a second competence on a page gets a page of its own. */
export const pagesOf = ({
  questions,
  tips,
}: {
  questions: readonly Question[];
  tips: readonly Tip[];
}): Map<string, object> => {
  const pages = new Map<
    string,
    { schema: 1; topic: string; competence: string; questions: object[]; tips: object[] }
  >();
  const add = (list: 'questions' | 'tips', item: Question | Tip): void => {
    const { topic, competence, ...authored } = item;
    const slug = item.id.split('.')[1]!;
    const usual = `topics/${topic}/${slug}.yaml`;
    const isOther = (pages.get(usual)?.competence ?? competence) !== competence;
    const path = isOther ? `topics/${topic}/${slug}-${competence.replace('.', '-')}.yaml` : usual;
    const page = pages.get(path) ?? { schema: 1, topic, competence, questions: [], tips: [] };
    pages.set(path, page);
    page[list].push(tidy(authored) as object);
  };
  for (const question of questions) add('questions', question);
  for (const tip of tips) add('tips', tip);
  return pages;
};

/** A belief is written with the first topic that uses it. */
const beliefsByTopic = ({
  topics,
  questions,
  misconceptions,
}: ReleaseContent): Map<string, Record<string, unknown>> => {
  const first = topics[0]?.id ?? 'environnement-numerique';
  const byTopic = new Map<string, Record<string, unknown>>();
  for (const [id, belief] of Object.entries(misconceptions)) {
    const topic =
      questions.find((question) => JSON.stringify(question).includes(`"misconception":"${id}"`))?.topic ??
      first;
    byTopic.set(topic, { ...byTopic.get(topic), [id]: belief });
  }
  return byTopic;
};

const defaults: Record<string, unknown> = { correct: false, foundation: false, tolerance: 'typos' };
const emptyLists = new Set(['inversions', 'expectedErrors', 'synonyms', 'requires']);

/** Without what the schema fills in by itself. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, each]) =>
          each !== undefined &&
          defaults[key] !== each &&
          !(emptyLists.has(key) && Array.isArray(each) && each.length === 0),
      )
      .map(([key, each]) => [key, tidy(each)]),
  );
};

const nested = (table: Readonly<Record<string, string>>): Record<string, unknown> => {
  const tree: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(table)) {
    const parts = key.split('.');
    let node = tree;
    for (const part of parts.slice(0, -1)) node = (node[part] ??= {}) as Record<string, unknown>;
    node[parts.at(-1)!] = text;
  }
  return tree;
};

const plain = /^[a-z0-9][a-z0-9._-]*$/i;
/** YAML in the authors' manner: texts between double quotes, one line each. */
export const pageText = (value: unknown): string => {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && !plain.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
};

/** Writes files under a folder. `isWhole` removes the pages that are there and not among them. */
export const writeFiles = async (
  folder: string,
  files: ReadonlyMap<string, string>,
  { isWhole }: { isWhole: boolean },
): Promise<void> => {
  if (isWhole)
    for (const name of await contentFiles(folder))
      if (!files.has(name)) await rm(join(folder, name), { force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/** Pages of a content folder that a release says: not its settings nor the authors' lists. */
export const contentFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }).catch(() => []))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(topics|paths|wording)\/.+\.ya?ml$|^referential\.yaml$/.test(name));
