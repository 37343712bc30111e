import type {
  AuthoredQuestion,
  AuthoredTip,
  CompetencePage,
  Question,
  Tip,
} from '../../domain/bank/question';

/** Something that the other format cannot hold, or that had to be assumed. */
export interface Loss {
  /** Line in the file read, from 1; absent when written. */
  line?: number;
  id?: string;
  what: string;
}

/** What is written, and what it cannot say. */
export interface Written {
  text: string;
  losses: Loss[];
}

/** What was read: pages of drafts by file name, not checked against the schema yet. */
export interface Read {
  questions: { page: PageOf; question: DraftQuestion }[];
  tips: { page: PageOf; tip: AuthoredTip }[];
  losses: Loss[];
}
export interface PageOf {
  topic: string;
  competence: string;
}
/** As authors write it: what the schema fills in may be missing. */
export type DraftQuestion = Record<string, unknown> & Pick<AuthoredQuestion, 'id' | 'kind'>;

export interface ReadOptions {
  /** Where questions without an id of ours go. */
  topic: string;
  page: string;
  competence: string;
  /** Ids already taken, in every release: never given again. */
  taken: ReadonlySet<string>;
}

export type Bank = { questions: readonly Question[]; tips: readonly Tip[] };
export type Page = CompetencePage;

/** Larger than any honest export. */
export const maxImportChars = 5_000_000;

/** A file that cannot be read at all, in one sentence for authors. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const ours = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*\.\d{2,3}$/;
export const isOurId = (id: string | undefined): id is string => id !== undefined && ours.test(id);

/** Gives each question an id: its own when it is one of ours, else the next free number of the page. */
export const makeIds = ({ topic, page, taken }: ReadOptions): ((own?: string) => string) => {
  const used = new Set(taken);
  let next = 1;
  return (own) => {
    if (isOurId(own)) return own;
    let id = '';
    do id = `${topic}.${page}.${String(next++).padStart(2, '0')}`;
    while (used.has(id));
    used.add(id);
    return id;
  };
};

/** A value that authors must replace: the lint says so. */
export const toComplete = 'À compléter';
export const placeholderSource = {
  title: toComplete,
  publisher: toComplete,
  url: 'https://a-completer.exemple.fr/',
  checkedOn: '2000-01-01',
};
export const feedbackToComplete = 'À compléter : dites ce que ce choix a de tentant, puis quoi faire.';

/** Facts about a question that other formats only keep as tags: « niveau:3 ». */
export const tagsOf = (question: Question): string[] => [
  `niveau:${question.level}`,
  `competence:${question.competence}`,
  `savoir-faire:${question.skill}`,
  ...(question.variantOf ? [`variante-de:${question.variantOf}`] : []),
  ...(question.legal ? ['droit:oui'] : []),
  `source:${question.source.publisher} | ${question.source.title} | ${question.source.url} | ${question.source.checkedOn}`,
];

/** The same facts back; what is missing is assumed and told. */
export const factsOf = (
  tags: readonly string[],
  lose: (what: string) => void,
): Record<string, unknown> & { competence?: string } => {
  const values = new Map(
    tags.map((tag): [string, string] => [
      tag.slice(0, tag.indexOf(':')),
      tag.slice(tag.indexOf(':') + 1).trim(),
    ]),
  );
  const level = Number(values.get('niveau'));
  if (!(level >= 1 && level <= 8)) lose('niveau absent : 3 par défaut');
  if (!values.has('savoir-faire')) lose('savoir-faire absent : à compléter');
  const [publisher, title, url, checkedOn] = (values.get('source') ?? '').split(' | ');
  if (!checkedOn) lose('source absente : à compléter');
  return {
    level: level >= 1 && level <= 8 ? level : 3,
    skill: values.get('savoir-faire') ?? toComplete,
    ...(values.has('competence') && { competence: values.get('competence') }),
    ...(values.has('variante-de') && { variantOf: values.get('variante-de') }),
    ...(values.has('droit') && { legal: true }),
    source: checkedOn ? { title, publisher, url, checkedOn } : placeholderSource,
    review: { status: 'draft' },
  };
};

/** Letters for choices: a, b, c… */
export const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** What none of the school formats can say of a question, told once for each. */
export const commonLosses = (question: Question): Loss[] => {
  const { id } = question;
  const lost: string[] = [];
  if (JSON.stringify(question).includes('"misconception"')) lost.push('idées fausses des choix');
  if (question.en) lost.push('textes en anglais');
  if (question.review.status !== 'draft') lost.push(`relecture (${question.review.status})`);
  if (question.audience ?? question.prerequisites) lost.push('public et préalables');
  return lost.length > 0 ? [{ id, what: `non repris : ${lost.join(', ')}` }] : [];
};
