import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems';

/** A YAML page that was read, with what is needed to name the line of each thing in it. */
export interface Page<T> {
  file: string;
  value: T;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Larger than any honest page. */
const maxPageBytes = 512 * 1024;

/** Parses one file against its schema. Problems name the line; a page with errors has no value. */
export const readPage = <S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { page?: Page<z.output<S>>; problems: Problem[] } => {
  const problem = (rule: string, what: string, how: string, line?: number): Problem => ({
    file,
    line,
    rule,
    severity: 'error',
    what,
    how,
  });
  if (Buffer.byteLength(text) > maxPageBytes) {
    return {
      problems: [
        problem('file-size', 'Le fichier dépasse 512 Ko.', 'Répartissez son contenu en plusieurs fichiers.'),
      ],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    maxAliasCount: 0,
  } as object);
  if (document.errors.length > 0) {
    const syntax = document.errors.map((error) =>
      problem(
        'yaml',
        `Le fichier n’est pas du YAML valide : ${firstLine(error.message)}`,
        'Vérifiez l’alignement, les guillemets et les deux-points de cette ligne.',
        error.linePos?.[0].line,
      ),
    );
    return { problems: syntax };
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path);
  const parsed = schema.safeParse(safeToJs(document));
  if (parsed.success) return { page: { file, value: parsed.data, lineOf }, problems: [] };
  const problems = parsed.error.issues.map((issue) => ({
    ...problem(
      'schema',
      `${pathText(issue.path)} : ${issue.message}`,
      'Comparez avec un exemple voisin ou le guide des auteurs.',
      lineOf(issue.path),
    ),
    id: idAt(document, issue.path),
  }));
  return { problems };
};

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

const safeToJs = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    // Aliases are refused: they hide where a text comes from.
    return undefined;
  }
};

const pathText = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'le fichier'
    : path.map((part) => (typeof part === 'number' ? `n° ${part + 1}` : String(part))).join(' › ');

const idAt = (document: Document, path: readonly PropertyKey[]): string | undefined => {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return undefined;
  const id: unknown = document.getIn([list, index, 'id']);
  return typeof id === 'string' ? id : undefined;
};

/** The line of the deepest node on the path that exists. */
const lineAt = (document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return undefined;
};
