import type { Problem } from '../problems';
import { questionKinds, type TopicSummary } from './summary';

const kindNames: Record<(typeof questionKinds)[number], string> = {
  single: 'unique',
  multiple: 'multiple',
  order: 'ordre',
  match: 'paires',
  short: 'écrite',
  scenario: 'scénario',
  spot: 'repérer',
};

export const placeOf = ({ file, line, id }: Problem): string =>
  [file && (line ? `${file}, ligne ${line}` : file), id].filter(Boolean).join(' · ') || 'contenu';

/** What is wrong, for authors: errors in full, warnings one line each under their rule. */
export const reportProblems = (problems: readonly Problem[]): string => {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const lines = errors.flatMap((problem) => [
    `✗ ${placeOf(problem)}`,
    `    ${problem.what}   [${problem.rule}]`,
    ...(problem.why ? [`    Pourquoi : ${problem.why}`] : []),
    ...(problem.how ? [`    Que faire : ${problem.how}`] : []),
    '',
  ]);
  for (const rule of new Set(warnings.map((problem) => problem.rule))) {
    const list = warnings.filter((problem) => problem.rule === rule);
    lines.push(
      `! À surveiller [${rule}] (${list.length}) : ${list[0]!.why ?? ''} ${list[0]!.how ?? ''}`.trimEnd(),
    );
    lines.push(...list.map((problem) => `    ${placeOf(problem)} : ${problem.what}`), '');
  }
  return lines.join('\n');
};

const count = (number: number, one: string, several: string): string =>
  `${number} ${number > 1 ? several : one}`;

export const reportVerdict = (problems: readonly Problem[], seconds: number): string => {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const found = [
    count(errors, 'erreur', 'erreurs'),
    count(problems.length - errors, 'point à surveiller', 'points à surveiller'),
  ];
  return `${found.join(', ')} (${seconds.toFixed(1).replace('.', ',')} s)`;
};

/** The table of topics × levels × kinds. */
export const reportSummary = (topics: readonly TopicSummary[]): string => {
  const head = [
    'Sujet',
    'Quest.',
    ...Array.from({ length: 8 }, (_, index) => `N${index + 1}`),
    ...questionKinds.map((kind) => kindNames[kind]),
    'Conseils',
    'Brouill.',
    'Approuvés',
    'Droit en attente',
  ];
  const row = (topic: TopicSummary): string[] => [
    topic.status === 'full' ? topic.topic : `${topic.topic} (${topic.status})`,
    ...[
      topic.questions,
      ...topic.levels,
      ...questionKinds.map((kind) => topic.kinds[kind]),
      topic.tips,
      topic.drafts,
      topic.approved,
      topic.legalWaiting,
    ].map(String),
  ];
  const totals = topics
    .map(row)
    .reduce<number[]>(
      (sums, cells) => cells.slice(1).map((cell, index) => (sums[index] ?? 0) + Number(cell)),
      [],
    );
  return table([head, ...topics.map(row), ['Total', ...totals.map(String)]]);
};

/** Columns aligned for a screen; the first to the left, the others to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
};
