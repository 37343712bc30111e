import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Question, Tip } from '../../domain/bank/question';
import type { Bank, DraftQuestion, Loss, Read, ReadOptions, Written } from './interchange';
import { isOurId, makeIds, maxImportChars, placeholderSource, UnreadableFile } from './interchange';

const maxOptions = 6;
const optionColumns = Array.from({ length: maxOptions }, (_, index) => index + 1).flatMap((n) => [
  `choix ${n}`,
  `juste ${n}`,
  `retour ${n}`,
  `idée fausse ${n}`,
]);
const columns = [
  'identifiant',
  'forme',
  'niveau',
  'compétence',
  'savoir-faire',
  'énoncé',
  'indice',
  ...optionColumns,
  'à retenir',
  'source : titre',
  'source : éditeur',
  'source : adresse',
  'source : vérifiée le',
  'relecture',
  'relu par',
  'relu le',
  'autres (ne pas modifier)',
];

/**
 * A spreadsheet runs what begins with one of these. A quote before it makes it a text again; it is taken off on reading.
 * Source: OWASP, « CSV Injection ».
 */
const dangerous = /^['=+\-@\t\r\n＝＋－＠]/;
export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);
const plainCell = (text: string): string =>
  text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;

type Cells = Record<string, string>;

/** One line for a question or a tip. Nothing is lost: what has no column is kept in the last one, as JSON. */
export const writeCsv = ({ questions, tips }: Bank): Written => {
  const rows = [...questions.map(questionCells), ...tips.map(tipCells)];
  const losses: Loss[] = questions
    .filter(({ kind }) => !hasColumns(kind))
    .map(({ id, kind }) => ({
      id,
      what: `« ${kind} » : ses réponses sont dans la dernière colonne, à ne pas modifier dans le tableur`,
    }));
  const text = stringify(
    rows.map((cells) => columns.map((column) => safeCell(cells[column] ?? ''))),
    { header: true, columns, delimiter: ';', bom: true, record_delimiter: 'windows' },
  );
  return { text, losses };
};

const hasColumns = (kind: Question['kind']): boolean => kind === 'single' || kind === 'multiple';

const commonCells = ({ id, level, competence, skill, source, review }: Question | Tip): Cells => ({
  identifiant: id,
  niveau: String(level),
  compétence: competence,
  'savoir-faire': skill,
  'source : titre': source.title,
  'source : éditeur': source.publisher,
  'source : adresse': source.url,
  'source : vérifiée le': source.checkedOn,
  relecture: review?.status ?? '',
  'relu par': review?.by ?? '',
  'relu le': review?.on ?? '',
});

const rest = (value: object, taken: readonly string[]): string => {
  const left = Object.entries(value).filter(([key, each]) => each !== undefined && !taken.includes(key));
  return left.length === 0 ? '' : JSON.stringify(Object.fromEntries(left));
};
const common = ['id', 'level', 'skill', 'topic', 'competence', 'review'];
/** The source's justification has no column. */
const sourceRest = ({ source }: Question | Tip): object =>
  source.justification === undefined ? {} : { sourceJustification: source.justification };

const questionCells = (question: Question): Cells => {
  const cells: Cells = {
    ...commonCells(question),
    forme: question.kind,
    énoncé: question.prompt,
    indice: question.hint ?? '',
    'à retenir': question.takeaway,
  };
  const taken = [...common, 'kind', 'prompt', 'hint', 'takeaway', 'source'];
  if (question.kind === 'single' || question.kind === 'multiple') {
    taken.push('choices');
    for (const [index, { text, correct, feedback, misconception }] of question.choices.entries()) {
      cells[`choix ${index + 1}`] = text;
      cells[`juste ${index + 1}`] = correct ? 'oui' : '';
      cells[`retour ${index + 1}`] = feedback;
      cells[`idée fausse ${index + 1}`] = misconception ?? '';
    }
  }
  return {
    ...cells,
    'autres (ne pas modifier)': rest({ ...question, ...sourceRest(question), ...idsOf(question) }, taken),
  };
};

/** Letters of choices that are not a, b, c in order. */
const idsOf = (question: Question): object => {
  if (question.kind !== 'single' && question.kind !== 'multiple') return {};
  const ids = question.choices.map(({ id }) => id).join('');
  return 'abcdef'.startsWith(ids) ? {} : { choiceIds: ids };
};

const tipCells = (tip: Tip): Cells => ({
  ...commonCells(tip),
  forme: 'conseil',
  énoncé: tip.text,
  'autres (ne pas modifier)': rest({ ...tip, ...sourceRest(tip) }, [...common, 'text', 'source']),
});

/** Reads a spreadsheet saved as CSV, with commas or semicolons. @throws UnreadableFile */
export const readCsv = (text: string, options: ReadOptions): Read => {
  if (text.length > maxImportChars) throw new UnreadableFile('Le fichier CSV dépasse 5 millions de signes.');
  const delimiter = (text.split('\n')[0]?.split(';').length ?? 0) > 3 ? ';' : ',';
  const rows = parseRows(text, delimiter);
  if (!rows[0] || !('énoncé' in rows[0].record))
    throw new UnreadableFile('La première ligne doit nommer les colonnes, dont « énoncé » et « forme ».');
  const idOf = makeIds(options);
  const read: Read = { questions: [], tips: [], losses: [] };
  for (const { record, info } of rows) {
    const cell = (column: string): string => plainCell(record[column] ?? '').trim();
    const lose = (what: string): void =>
      void read.losses.push({
        line: info.lines,
        ...(cell('identifiant') && { id: cell('identifiant') }),
        what,
      });
    const others = othersOf(cell('autres (ne pas modifier)'), lose);
    const page = {
      topic: (cell('identifiant') || options.topic).split('.')[0]!,
      competence: cell('compétence') || options.competence,
    };
    const facts = { ...factCells(cell, others), ...others };
    if (cell('forme') === 'conseil')
      read.tips.push({
        page,
        tip: { id: cell('identifiant'), ...facts, text: cell('énoncé') } as unknown as Tip,
      });
    else {
      const own = cell('identifiant');
      if (own !== '' && !isOurId(own)) lose('identifiant mal formé : un autre est donné');
      read.questions.push({ page, question: questionFrom(cell, facts, idOf(own)) });
    }
  }
  return read;
};

const parseRows = (text: string, delimiter: string): { record: Cells; info: { lines: number } }[] => {
  try {
    return parse(text, {
      columns: true,
      bom: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as {
      record: Cells;
      info: { lines: number };
    }[];
  } catch (error) {
    throw new UnreadableFile(
      `Le fichier CSV ne peut pas être lu : ${(error as { lines?: number }).lines ? `ligne ${(error as { lines?: number }).lines}` : 'guillemets ou séparateurs'}.`,
    );
  }
};

const othersOf = (json: string, lose: (what: string) => void): Record<string, unknown> => {
  if (json === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  lose('la dernière colonne a été modifiée et ne peut plus être lue');
  return {};
};

type Cell = (column: string) => string;

const factCells = (cell: Cell, others: Record<string, unknown>): Record<string, unknown> => {
  const justification = others['sourceJustification'];
  delete others['sourceJustification'];
  const hasSource = cell('source : adresse') !== '';
  return {
    level: Number(cell('niveau')) || 3,
    skill: cell('savoir-faire'),
    source: hasSource
      ? {
          title: cell('source : titre'),
          publisher: cell('source : éditeur'),
          url: cell('source : adresse'),
          checkedOn: cell('source : vérifiée le'),
          ...(justification !== undefined && { justification }),
        }
      : placeholderSource,
    ...(cell('relecture') !== '' && {
      review: {
        status: cell('relecture'),
        ...(cell('relu par') && { by: cell('relu par') }),
        ...(cell('relu le') && { on: cell('relu le') }),
      },
    }),
  };
};

const questionFrom = (cell: Cell, facts: Record<string, unknown>, id: string): DraftQuestion => {
  const { choiceIds, ...more } = facts;
  const letters = typeof choiceIds === 'string' ? choiceIds : 'abcdef';
  const choices = Array.from({ length: maxOptions }, (_, index) => ({
    id: letters[index] ?? '',
    text: cell(`choix ${index + 1}`),
    ...(/^(oui|x|1|vrai|true)$/i.test(cell(`juste ${index + 1}`)) && { correct: true }),
    feedback: cell(`retour ${index + 1}`),
    ...(cell(`idée fausse ${index + 1}`) && { misconception: cell(`idée fausse ${index + 1}`) }),
  })).filter(({ text }) => text !== '');
  return {
    id,
    kind: cell('forme') as DraftQuestion['kind'],
    prompt: cell('énoncé'),
    ...(cell('indice') && { hint: cell('indice') }),
    ...(choices.length > 0 && { choices }),
    takeaway: cell('à retenir'),
    review: { status: 'draft' },
    ...more,
  };
};
