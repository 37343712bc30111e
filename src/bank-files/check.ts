import type { ReleaseContent } from '../domain/bank/release';
import { readAuthorsLists, type AuthorsLists } from './authors-lists';
import { lintPolitely, type RenderCards } from './lint';
import { loadContent, type LoadedContent } from './load';
import type { Problem } from './problems';

export interface CheckOptions {
  now: Date;
  renderCards?: RenderCards;
  /** Folder of `publishers.yaml` and `lexicon.txt`; the content folder itself when left out. */
  listsFolder?: string;
}
export interface CheckedContent extends LoadedContent {
  /** Of reading and of the rules, in the order of the files. */
  problems: Problem[];
}

/** Reads a content folder and checks it against every rule. Files that cannot be read hide nothing in the others. */
export const checkFolder = async (folder: string, options: CheckOptions): Promise<CheckedContent> => {
  const [loaded, lists] = await Promise.all([
    loadContent(folder),
    readAuthorsLists(options.listsFolder ?? folder),
  ]);
  return checkLoaded(loaded, lists, options);
};

/** Content that was read is checked even when some file was refused: what that file would have held is then not blamed. */
export const checkLoaded = async (
  loaded: LoadedContent,
  lists: AuthorsLists,
  options: CheckOptions,
): Promise<CheckedContent> => {
  const refused = loaded.problems.filter((problem) => problem.severity === 'error');
  const found = await lintPolitely(loaded.content, { ...options, ...lists, places: loaded.places });
  const kept = refused.length === 0 ? found : found.filter((problem) => !dependsOnOthers.has(problem.rule));
  return { ...loaded, problems: [...lists.problems, ...loaded.problems, ...kept] };
};

/** A release, or what the console sends: no files, problems name ids. */
export const checkContent = (
  content: ReleaseContent,
  lists: AuthorsLists,
  options: CheckOptions,
): Promise<Problem[]> => lintPolitely(content, { ...options, ...lists });

/** Rules that speak of what should be in another file. */
const dependsOnOthers = new Set([
  'topic-unknown',
  'competence-unknown',
  'variant-unknown',
  'prerequisite-unknown',
  'misconception-unknown',
  'misconception-unused',
  'path-reference',
  'topic-size',
  'level-spread',
  'competence-size',
  'variants',
  'kinds',
  'longest-is-right',
  'wording-missing',
]);
