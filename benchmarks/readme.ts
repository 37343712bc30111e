/**
 * Puts the committed results (benchmarks/results/*.json) as tables into benchmarks/README.md, between its markers.
 *
 *   npm run bench -- readme
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './engine/metrics';
import { table, type Cell } from './engine/report';

interface Checkpoint {
  questions: number;
  rmse: Measured;
  coverage: Measured;
  exactLevel: Measured;
}
interface Row {
  contender: string;
  world: string;
  checkpoints: Checkpoint[];
  rmseByQuestion: number[];
  expected?: { questions: number; rmse: Measured; timesProduct?: Measured }[];
  exposure: { max: number };
  exposureAt35: { max: number };
  sure: { median: number | null; rmseThen: number };
  gain56: Measured;
  gain84: Measured;
  perQuestion: [number, number];
  predictions?: { logLoss: number; auc: number };
  tracked?: { rmse: number; coverage: number }[];
  before: number;
  after: number | null;
  firstPeople: Checkpoint;
  lastPeople: Checkpoint;
}
interface Results {
  command: string;
  people: number;
  seeds: number[];
  results: Row[];
  recalibrations: Row[];
  lead: { world: string; horizon: number; product: number; bestRival: string; rival: number; lead: number }[];
  timings: { contender: string; mode: string; p50: number; p99: number }[];
  memoryMb: number;
}

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${(100 * share).toFixed(0)} %`;
const plusMinus = (m: Measured | undefined, digits = 2): string =>
  m ? `${m.value.toFixed(digits)} ±${m.half.toFixed(digits)}` : '–';

/** Expected error, and by how much it is above (+) or below (−) the product's. */
function expectedShown({ rmse, timesProduct }: NonNullable<Row['expected']>[number]): string {
  const value = rmse.value.toFixed(3);
  if (!timesProduct || timesProduct.half === 0) return value;
  const above = 100 * (timesProduct.value - 1);
  const sign = above < 0 ? '−' : '+';
  return `${value} (${sign}${Math.abs(above).toFixed(1)} ±${(100 * timesProduct.half).toFixed(1)} %)`;
}

function assessed(rows: Row[], shown: number[], levelAt: number): string {
  const at = (row: Row, n: number): Checkpoint | undefined => row.checkpoints.find((c) => c.questions === n);
  const cells = rows.map((r): Cell[] => [
    r.contender,
    ...shown.map((n) => plusMinus(at(r, n)?.rmse)),
    ...(r.expected ?? []).map(expectedShown),
    ...shown.map((n) => percent(at(r, n)?.coverage.value)),
    percent(at(r, levelAt)?.exactLevel.value),
    percent((r.exposure ?? r.exposureAt35).max),
  ]);
  const head = [
    'engine',
    ...shown.map((n) => `RMSE ${n}`),
    ...(rows[0]?.expected ?? []).map(({ questions }) => `expected ${questions}`),
    ...shown.map((n) => `coverage ${n}`),
  ];
  return table([...head, `level ${levelAt}`, 'max exposure'], cells);
}

function taught(rows: Row[]): string {
  const cells = rows.map((r): Cell[] => [
    r.contender,
    plusMinus(r.gain56, 3),
    plusMinus(r.gain84, 3),
    ...r.perQuestion.map((n) => n.toFixed(2)),
    r.predictions ? `${r.predictions.logLoss.toFixed(3)} / ${r.predictions.auc.toFixed(2)}` : '–',
    r.tracked?.map((t) => t.rmse.toFixed(2)).join(' ') ?? '–',
    r.tracked?.map((t) => percent(t.coverage)).join(' ') ?? '–',
  ]);
  const head = ['policy', 'gain day 56', 'gain day 84', 'items a question 56', '84', 'log loss / AUC'];
  return table([...head, 'tracked RMSE', 'tracked coverage'], cells);
}

function byWorld(file: Results, show: (rows: Row[]) => string): string {
  const worlds = [...new Set(file.results.map((r) => r.world))];
  const who = `${file.people} people × seeds ${file.seeds.join(', ')}; \`${file.command}\``;
  return [who, ...worlds.map((w) => `**${w}**\n\n${show(file.results.filter((r) => r.world === w))}`)].join(
    '\n\n',
  );
}

function recalibrated(rows: Row[]): string {
  const cells = rows.map((r): Cell[] => [
    r.contender,
    r.world,
    r.before,
    r.after ?? NaN,
    plusMinus(r.firstPeople.rmse),
    percent(r.firstPeople.coverage.value),
    plusMinus(r.lastPeople.rmse),
    percent(r.lastPeople.coverage.value),
  ]);
  const head = [
    'engine',
    'world',
    'error of b before',
    'after',
    'RMSE 49, first 100',
    'coverage',
    'RMSE 49, last 100',
    'coverage',
  ];
  return table(head, cells);
}

function led(file: Results): string {
  const cells = file.lead.map((l): Cell[] => [
    l.world,
    String(l.horizon),
    l.product,
    l.bestRival,
    l.rival,
    percent(l.lead),
  ]);
  const average = file.lead.reduce((sum, l) => sum + l.lead, 0) / file.lead.length;
  return table(
    ['world', 'day', 'product gain', 'best rival', 'its gain', 'lead'],
    [...cells, ['mean', '', '', '', '', percent(average)]],
  );
}

const SECTIONS: Record<string, (file: Results) => string> = {
  'assess-one-topic': (file) => byWorld(file, (rows) => assessed(rows, [5, 10, 15, 20], 20)),
  'assess-seven-topics': (file) =>
    `${byWorld(file, (rows) => assessed(rows, [7, 14, 21, 35, 49, 70], 49))}\n\n${recalibrated(file.recalibrations)}`,
  learn: (file) => `${led(file)}\n\n${byWorld(file, taught)}`,
  'engine-speed': (file) =>
    `${table(
      ['engine', 'mode', 'p50 ms', 'p99 ms'],
      file.timings.map((t) => [t.contender, t.mode, t.p50, t.p99]),
    )}\n\nResident memory with 1,000 open sessions: ${file.memoryMb.toFixed(0)} MB.`,
};

const path = join(__dirname, 'README.md');
let text = readFileSync(path, 'utf8');
for (const [name, show] of Object.entries(SECTIONS)) {
  const file = join(__dirname, 'results', `${name}.json`);
  if (!existsSync(file)) continue;
  const marks = [`<!-- results:${name} -->`, `<!-- /results:${name} -->`] as const;
  const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
  if (from < 0 || to < from) throw new Error(`benchmarks/README.md lacks the markers of ${name}`);
  const body = show(JSON.parse(readFileSync(file, 'utf8')) as Results);
  text = `${text.slice(0, from + marks[0].length)}\n\n${body}\n\n${text.slice(to)}`;
}
writeFileSync(path, text);
