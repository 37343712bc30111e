import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { competencePageSchema, type Question, type Tip } from '../domain/bank/question';
import { pathSchema, type LearningPath } from '../domain/bank/path';
import type { Locale, ReleaseContent, WordingTable } from '../domain/bank/release';
import {
  misconceptionsPageSchema,
  referentialSchema,
  topicSchema,
  type Misconception,
  type Referential,
  type Topic,
} from '../domain/bank/topic';
import type { Problem } from './problems';
import { readPage, type Page } from './read-yaml';

/** Where an authored thing stands, for messages. */
export interface Place {
  file: string;
  line?: number;
  /** The line of a field, by its path from the top of the thing: ["choices", 1, "feedback"]. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}
/** By id: "topic.competence.01", a topic's id, "misconception:<id>", "path:<id>", "wording:<locale>". */
export type Places = Map<string, Place>;
export interface LoadedContent {
  content: ReleaseContent;
  places: Places;
  problems: Problem[];
}

const wordingSchema = z.record(z.string(), z.unknown());

/** Reads a whole content folder. Never throws on bad content: each problem says where and how to mend it. */
export const loadContent = async (folder: string): Promise<LoadedContent> => {
  const loader = newLoader();
  for (const file of await yamlFiles(folder)) loader.add(file, await readFile(join(folder, file), 'utf8'));
  return loader.finish();
};

const yamlFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
};

/** The wording shipped with this version of the service, for sentences that an older release lacks. */
export const loadWording = async (folder: string): Promise<ReleaseContent['wording']> => {
  const loader = newLoader();
  for (const locale of ['fr', 'en']) {
    const file = `wording/${locale}.yaml`;
    loader.add(file, await readFile(join(folder, file), 'utf8').catch(() => '{}'));
  }
  return loader.finish().content.wording;
};

/** Collects pages one by one; also used for what the console or an import brings. */
export const newLoader = () => {
  const problems: Problem[] = [];
  const places: Places = new Map();
  const topics: Topic[] = [];
  const questions: Question[] = [];
  const tips: Tip[] = [];
  const paths: LearningPath[] = [];
  const misconceptions: Record<string, Misconception> = {};
  const wording: Record<Locale, WordingTable> = { fr: {}, en: {} };
  let referential: Referential = { schema: 1, competences: {} };

  const read = <S extends z.ZodType>(
    file: string,
    text: string,
    schema: S,
    take: (page: Page<z.output<S>>) => void,
  ): void => {
    const result = readPage(file, text, schema);
    problems.push(...result.problems);
    if (result.page) take(result.page);
  };

  /** `top` is the path of the thing itself in its page; its name stands at `named` below it. */
  const place = (page: Page<unknown>, id: string, top: PropertyKey[], ...named: PropertyKey[]): boolean => {
    const line = page.lineOf([...top, ...named]);
    const known = places.get(id);
    if (known) {
      problems.push({
        file: page.file,
        line,
        id,
        rule: 'duplicate-id',
        severity: 'error',
        what: `L’identifiant « ${id} » existe déjà (${known.file}, ligne ${known.line ?? '?'}).`,
        why: 'Un identifiant désigne une seule chose, pour toujours.',
        how: 'Donnez le numéro suivant, jamais utilisé.',
      });
      return false;
    }
    places.set(id, { file: page.file, line, lineOf: (path) => page.lineOf([...top, ...path]) });
    return true;
  };

  const addCompetencePage = (page: Page<z.output<typeof competencePageSchema>>): void => {
    const { topic, competence } = page.value;
    page.value.questions.forEach((question, index) => {
      if (place(page, question.id, ['questions', index], 'id'))
        questions.push({ ...question, topic, competence });
    });
    page.value.tips.forEach((tip, index) => {
      if (place(page, tip.id, ['tips', index], 'id')) tips.push({ ...tip, topic, competence });
    });
  };

  const add = (file: string, text: string): void => {
    const name = file.split('/').at(-1)!;
    if (file.startsWith('topics/')) {
      if (name === 'topic.yaml')
        return read(
          file,
          text,
          topicSchema,
          (page) => place(page, page.value.id, [], 'id') && topics.push(page.value),
        );
      if (name === 'misconceptions.yaml')
        return read(file, text, misconceptionsPageSchema, (page) => {
          for (const [id, value] of Object.entries(page.value.misconceptions))
            if (place(page, `misconception:${id}`, ['misconceptions', id])) misconceptions[id] = value;
        });
      return read(file, text, competencePageSchema, addCompetencePage);
    }
    if (file.startsWith('paths/'))
      return read(
        file,
        text,
        pathSchema,
        (page) => place(page, `path:${page.value.id}`, [], 'id') && paths.push(page.value),
      );
    if (/^wording\/(fr|en)\.ya?ml$/.test(file)) {
      return read(file, text, wordingSchema, (page) => {
        const locale = name.replace(/\.ya?ml$/, '') as Locale;
        place(page, `wording:${locale}`, []);
        wording[locale] = flatten(page.value);
      });
    }
    if (file === 'referential.yaml')
      return read(file, text, referentialSchema, (page) => (referential = page.value));
    // Read apart: settings, and what the lint trusts.
    if (file === 'organisation.yaml' || file === 'publishers.yaml') return;
    problems.push({
      file,
      rule: 'unknown-file',
      severity: 'error',
      what: 'Ce fichier n’est à sa place nulle part.',
      how: 'Rangez-le dans topics/<sujet>/, paths/ ou wording/.',
    });
  };

  const finish = (): LoadedContent => ({
    content: { topics, questions, tips, paths, misconceptions, referential, wording },
    places,
    problems,
  });
  return { add, finish };
};

const flatten = (node: Record<string, unknown>, prefix = ''): WordingTable =>
  Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flatten(value as Record<string, unknown>, `${prefix}${key}.`))
        : [[`${prefix}${key}`, String(value)]],
    ),
  );
