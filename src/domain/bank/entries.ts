import type { ReleaseContent } from './release';

export type EntryKind =
  'topic' | 'question' | 'tip' | 'path' | 'misconception' | 'competence' | 'wording-fr' | 'wording-en';

/** One thing that can be added, removed or changed in a release. */
export interface Entry {
  kind: EntryKind;
  id: string;
  value: unknown;
}

/** A release as a flat list of things, each with an id of its own within its kind. */
export const entriesOf = (content: ReleaseContent): Entry[] => {
  const list = (kind: EntryKind, values: readonly { id: string }[]): Entry[] =>
    values.map((value) => ({ kind, id: value.id, value }));
  const table = (kind: EntryKind, values: Readonly<Record<string, unknown>>): Entry[] =>
    Object.entries(values).map(([id, value]) => ({ kind, id, value }));
  return [
    ...list('topic', content.topics),
    ...list('question', content.questions),
    ...list('tip', content.tips),
    ...list('path', content.paths),
    ...table('misconception', content.misconceptions),
    ...table('competence', content.referential.competences),
    ...table('wording-fr', content.wording.fr),
    ...table('wording-en', content.wording.en),
  ];
};

/** The release made of these entries. */
export const contentOf = (entries: readonly Entry[]): ReleaseContent => {
  const list = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).map(({ value }) => value);
  const table = (kind: EntryKind) =>
    Object.fromEntries(entries.filter((entry) => entry.kind === kind).map(({ id, value }) => [id, value]));
  return {
    topics: list('topic') as ReleaseContent['topics'],
    questions: list('question') as ReleaseContent['questions'],
    tips: list('tip') as ReleaseContent['tips'],
    paths: list('path') as ReleaseContent['paths'],
    misconceptions: table('misconception') as ReleaseContent['misconceptions'],
    referential: {
      schema: 1,
      competences: table('competence') as ReleaseContent['referential']['competences'],
    },
    wording: {
      fr: table('wording-fr') as Record<string, string>,
      en: table('wording-en') as Record<string, string>,
    },
  };
};

export const entryKey = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind} ${id}`;
