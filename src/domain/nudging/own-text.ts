/** What is wrong with a text written by a manager, for a list to mend. */
export type OwnTextProblem =
  | { kind: 'empty' }
  | { kind: 'too-long'; chars: number; max: number }
  | { kind: 'markup' }
  | { kind: 'hidden-characters' }
  | { kind: 'link-not-allowed'; host: string }
  | { kind: 'link-not-https'; link: string };

export const maxOwnTextChars = 500;

const html = /<\s*[a-z!/][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i;
/** Links, images and references of Markdown: a label may lie about where it leads. */
const markdown = /\[[^\]]*\](\(|\[)|^\s*\[[^\]]+\]:/m;
/** Controls, zero-width and direction marks: what is read must be what is written. */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const withScheme = /\b([a-z][a-z0-9+.-]*):\/\/([^\s]*)/gi;
const bareScheme = /\b(javascript|data|vbscript|file|blob):/i;
/**
 * `www.exemple.fr`, `exemple.fr/page`, `exemple.fr`: clients make links of them. The e-mail address `a@b.fr` is left alone,
 * and so is a forgotten space (« journée.Merci »): the end of a host is written in one case.
 */
const bareHost =
  /(?<![\p{L}\p{N}_@./:-])((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:[a-z]{2,24}|[A-Z]{2,24}))(?![\p{L}\p{N}_@-])/gu;

const trimLink = (link: string): string => link.replace(/[.,;:!?)»"'…\]]+$/u, '');

const hostOf = (link: string): string | undefined => {
  if (!URL.canParse(link)) return undefined;
  const { hostname, username, password } = new URL(link);
  return username || password ? undefined : hostname;
};
const isAllowed = (host: string, allowedHosts: readonly string[]): boolean =>
  allowedHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));

/** The whole links of a text, in order, each once. */
export const linksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(withScheme)].map(([link]) => trimLink(link))),
];

/** Plain words, short, with links only to hosts that the organisation allows. An empty list = fine. */
export const ownTextProblems = (text: string, allowedHosts: readonly string[]): OwnTextProblem[] => {
  const problems: OwnTextProblem[] = [];
  const trimmed = text.trim();
  const chars = [...trimmed].length;
  if (chars === 0) return [{ kind: 'empty' }];
  if (chars > maxOwnTextChars) problems.push({ kind: 'too-long', chars, max: maxOwnTextChars });
  if (html.test(trimmed) || markdown.test(trimmed)) problems.push({ kind: 'markup' });
  if (hidden.test(trimmed)) problems.push({ kind: 'hidden-characters' });
  return [...problems, ...linkProblems(trimmed, allowedHosts)];
};

const linkProblems = (text: string, allowedHosts: readonly string[]): OwnTextProblem[] => {
  const problems: OwnTextProblem[] = [];
  for (const link of linksIn(text)) {
    const host = hostOf(link);
    if (!/^https:\/\//i.test(link)) problems.push({ kind: 'link-not-https', link });
    else if (host === undefined || !isAllowed(host, allowedHosts))
      problems.push({ kind: 'link-not-allowed', host: host ?? link });
  }
  const rest = text.replaceAll(withScheme, ' ');
  const scheme = bareScheme.exec(rest)?.[0];
  if (scheme) problems.push({ kind: 'link-not-https', link: scheme });
  for (const [, host = ''] of rest.matchAll(bareHost))
    if (!isAllowed(host.toLowerCase(), allowedHosts)) problems.push({ kind: 'link-not-allowed', host });
  return problems;
};
