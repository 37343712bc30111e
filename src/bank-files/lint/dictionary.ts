import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import nspell from 'nspell';

interface Entry {
  line: string;
  stem: string;
  /** What every form of the word begins with, in lower case. */
  head: string;
}
interface Dictionary {
  aff: Buffer;
  entries: Entry[];
}

let loaded: Dictionary | undefined;

/** Reads the entries of dictionary-fr and how each word may begin, without unfolding their forms. */
const load = (): Dictionary => {
  if (loaded) return loaded;
  const folder = dirname(require.resolve('dictionary-fr'));
  const aff = readFileSync(join(folder, 'index.aff'));
  const stripped = mostStripped(aff.toString('utf8'));
  const entries = readFileSync(join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [stem = '', flags = ''] = line.split(/[\t ]/, 1)[0]!.split('/');
      const cut = Math.max(0, ...(flags.match(/../g) ?? []).map((flag) => stripped.get(flag) ?? 0));
      return { line, stem, head: stem.toLowerCase().slice(0, Math.max(0, stem.length - cut)) };
    });
  loaded = { aff, entries };
  return loaded;
};

/** By flag, how many letters its suffixes take off the end of a word at most. */
const mostStripped = (aff: string): Map<string, number> => {
  const most = new Map<string, number>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add] = line.split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined) continue;
    most.set(flag, Math.max(most.get(flag) ?? 0, strip === '0' ? 0 : strip.length));
  }
  return most;
};

const open = (keep: (entry: Entry) => boolean): ReturnType<typeof nspell> => {
  const { aff, entries } = load();
  const kept = entries.filter(keep).map(({ line }) => line);
  return nspell({ aff, dic: Buffer.from(`${kept.length}\n${kept.join('\n')}\n`) });
};

/**
 * A checker that knows every form of the words given. Unfolding the whole French dictionary takes 5 s and 600 MB;
 * the entries that these words may come from take a fraction of it.
 */
export const checkerFor = (words: Iterable<string>): ((word: string) => boolean) => {
  const heads = new Set<string>();
  for (const word of words)
    for (let end = 0; end <= word.length; end += 1) heads.add(word.slice(0, end).toLowerCase());
  const checker = open(({ head }) => heads.has(head));
  return (word) => checker.correct(word);
};

/** Words of the dictionary that begin like this one and are at most two letters away, nearest first, three at most. */
export const nearestWords = (word: string): string[] => {
  const wanted = word.toLowerCase();
  return load()
    .entries.map(({ stem }) => stem)
    .filter((stem) => stem[0]?.toLowerCase() === wanted[0] && Math.abs(stem.length - wanted.length) <= 2)
    .map((stem) => ({ stem, edits: editsBetween(wanted, stem.toLowerCase()) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ stem }) => stem);
};

/** Levenshtein distance: letters added, removed or replaced. */
const editsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};
