import { canonicalText } from './canonical';
import { entriesOf, entryKey, type Entry, type EntryKind } from './entries';
import type { Question } from './question';
import type { ReleaseContent } from './release';
import { questionVersion } from './version';

/** What happened to one thing between two releases. */
export interface Change {
  kind: EntryKind;
  id: string;
  /** `new-version`: what is right changed, so its statistics start again; `approved`: the customer signed it. */
  change: 'added' | 'removed' | 'changed' | 'new-version' | 'approved';
  /** Fields that differ, for a change. */
  fields: string[];
}

/** Everything that differs between two releases, in the order of the kinds and then of the ids. */
export const changesBetween = (before: ReleaseContent, after: ReleaseContent): Change[] => {
  const was = new Map(entriesOf(before).map((entry) => [entryKey(entry), entry]));
  const is = new Map(entriesOf(after).map((entry) => [entryKey(entry), entry]));
  const changes = [...is].flatMap(([key, entry]): Change[] => {
    const old = was.get(key);
    if (!old) return [{ ...nameOf(entry), change: 'added', fields: [] }];
    const fields = fieldsBetween(old.value, entry.value);
    return fields.length === 0 ? [] : [{ ...nameOf(entry), change: changeOf(old, entry, fields), fields }];
  });
  const removed = [...was].flatMap(([key, entry]): Change[] =>
    is.has(key) ? [] : [{ ...nameOf(entry), change: 'removed', fields: [] }],
  );
  const kinds = [...new Set([...was.values(), ...is.values()].map(({ kind }) => kind))];
  return [...changes, ...removed].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
};

const nameOf = ({ kind, id }: Entry): Pick<Change, 'kind' | 'id'> => ({ kind, id });

const changeOf = (old: Entry, entry: Entry, fields: string[]): Change['change'] => {
  if (
    entry.kind === 'question' &&
    questionVersion(old.value as Question) !== questionVersion(entry.value as Question)
  )
    return 'new-version';
  const status = (value: unknown): string | undefined =>
    (value as { review?: { status?: string } }).review?.status;
  return fields.length === 1 && fields[0] === 'review' && status(entry.value) === 'approved'
    ? 'approved'
    : 'changed';
};

const fieldsBetween = (before: unknown, after: unknown): string[] => {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before === after ? [] : ['text'];
  const [a, b] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) => canonicalText(a[field]) !== canonicalText(b[field]),
  );
};
