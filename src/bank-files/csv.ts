import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { ListProblem } from '../domain/people/imported-person';

/** One line as the file gives it, by lower-case column name. */
export interface CsvRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}
export interface CsvTable {
  columns: string[];
  rows: CsvRow[];
  problems: ListProblem[];
}

const separators = [',', ';', '\t'] as const;
const columnKey = (name: string): string => name.trim().toLowerCase();

/** Bytes or text of a spreadsheet's export: any of three separators, with or without BOM, UTF-8, UTF-16 or Windows-1252. Never throws. */
export const readCsv = (content: Uint8Array | string, columns: readonly string[]): CsvTable => {
  const { text, problems } = decode(content);
  const known = new Map(columns.map((name) => [columnKey(name), name]));
  let header: string[] = [];
  const rows: CsvRow[] = [];
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [first, ...others] = records;
    header = (first?.record ?? []).map(columnKey);
    for (const { record, info } of others)
      if (record.some((cell) => cell !== ''))
        rows.push({ line: info.lines, cells: cellsOf(header, known, record) });
  } catch (error) {
    problems.push(unreadable(error));
  }
  for (const name of header.filter((each) => each !== '' && !known.has(each)))
    problems.push({
      line: 1,
      severity: 'warning',
      what: `La colonne « ${name} » n’est pas connue : elle est ignorée.`,
      how: `Colonnes lues : ${columns.join(', ')}.`,
    });
  return { columns: header.flatMap((name) => known.get(name) ?? []), rows, problems };
};

const cellsOf = (
  header: readonly string[],
  known: ReadonlyMap<string, string>,
  record: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    header.flatMap((name, index) => {
      const column = known.get(name);
      return column ? [[column, (record[index] ?? '').normalize('NFC')]] : [];
    }),
  );

const unreadable = (error: unknown): ListProblem => {
  const { lines } = error as { lines?: number };
  return {
    line: lines,
    severity: 'error',
    what: 'Le fichier n’a pas la forme d’un CSV.',
    why: 'Un guillemet ouvert n’est sans doute jamais fermé.',
    how: 'Ouvrez le fichier dans un tableur, puis enregistrez-le au format « CSV UTF-8 ».',
  };
};

/** Of the header line: the separator seen most often. */
const separatorOf = (text: string): string => {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const count = (separator: string): number => first.split(separator).length;
  return [...separators].sort((a, b) => count(b) - count(a))[0]!;
};

const decode = (content: Uint8Array | string): { text: string; problems: ListProblem[] } => {
  if (typeof content === 'string') return { text: withoutBom(content), problems: [] };
  if (content[0] === 0xff && content[1] === 0xfe)
    return { text: withoutBom(new TextDecoder('utf-16le').decode(content)), problems: [] };
  try {
    return { text: withoutBom(new TextDecoder('utf-8', { fatal: true }).decode(content)), problems: [] };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(content),
      problems: [
        {
          severity: 'warning',
          what: 'Le fichier n’est pas en UTF-8 : il est lu comme du Windows-1252, la forme ancienne des tableurs.',
          why: 'Si ce n’est pas le cas, les accents seront faux.',
          how: 'Vérifiez un nom accentué, ou enregistrez au format « CSV UTF-8 (délimité par des virgules) ».',
        },
      ],
    };
  }
};
const withoutBom = (text: string): string => text.replace(/^\uFEFF/, '');

/** CSV for people's spreadsheets: BOM, CRLF, and no cell that a spreadsheet would run as a formula. */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([columns, ...rows] as string[][], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
