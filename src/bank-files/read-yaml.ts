import { isAlias, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { explainIssue, explainSyntax } from './explain';
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
  const refused = (rule: string, what: string, how: string, line?: number): { problems: Problem[] } => ({
    problems: [{ file, line, rule, severity: 'error', what, how }],
  });
  if (Buffer.byteLength(text) > maxPageBytes)
    return refused(
      'file-size',
      'Le fichier dépasse 512 Ko.',
      'Répartissez son contenu en plusieurs fichiers.',
    );
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const [error] = document.errors;
  // One mistake shifts all that follows: only the first is worth reading.
  if (error)
    return refused(
      'yaml',
      `Le fichier n’est pas du YAML valide : ${explainSyntax(error)}.`,
      'Vérifiez l’alignement, les guillemets et les deux-points de cette ligne et de celle d’avant.',
      error.linePos?.[0].line,
    );
  const anchor = firstAnchor(document);
  if (anchor)
    return refused(
      'yaml',
      'Les renvois YAML (& et *) ne sont pas admis.',
      'Recopiez le texte à chaque endroit : on voit alors d’où il vient.',
      lines.linePos(anchor.range?.[0] ?? 0).line,
    );
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path);
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { page: { file, value: parsed.data, lineOf }, problems: [] };
  return {
    problems: parsed.error.issues.map((issue) => {
      const isMissing = valueAt(raw, issue.path) === undefined;
      const isUnknown = issue.code === 'unrecognized_keys';
      return {
        file,
        line: lineOf(isUnknown ? [...issue.path, issue.keys[0]!] : issue.path),
        id: idAt(document, issue.path),
        rule: isUnknown ? 'unknown-field' : 'schema',
        severity: 'error',
        what: `${pathText(issue.path)} : ${explainIssue(issue, isMissing)}.`,
        how: isUnknown
          ? 'Corrigez le nom du champ, ou retirez-le.'
          : 'Comparez avec un exemple voisin ou le guide des auteurs.',
      };
    }),
  };
};

const firstAnchor = (document: Document): { range?: [number, number, number] | null } | undefined => {
  let found: { range?: [number, number, number] | null } | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
};

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );

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

/** The line of the deepest node on the path that exists; of the name of the field when it is one. */
const lineAt = (document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined => {
  for (let length = path.length; length >= 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
};

const startOf = (document: Document, path: readonly PropertyKey[]): number | undefined => {
  if (path.length === 0) return rangeOf(document.contents)?.[0];
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1) as (string | number)[], true);
  const last = path.at(-1);
  const items = (parent as { items?: { key?: unknown }[] } | null)?.items;
  const pair = items?.find((item) => (item.key as { value?: unknown } | undefined)?.value === last);
  if (pair) return rangeOf(pair.key)?.[0];
  return rangeOf(document.getIn(path as (string | number)[], true))?.[0];
};

const rangeOf = (node: unknown): [number, number, number] | undefined =>
  (node as { range?: [number, number, number] } | null | undefined)?.range;
