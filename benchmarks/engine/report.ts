/** Results as a table on the screen and as JSON under benchmarks/results/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './metrics';

export type Cell = string | number | Measured;

export function shown(cell: Cell, digits = 3): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell.toFixed(digits) : '–';
  return Number.isFinite(cell.value) ? `${cell.value.toFixed(digits)} ±${cell.half.toFixed(digits)}` : '–';
}

/** A Markdown table, padded so that it reads well on a terminal too. */
export function table(head: string[], rows: Cell[][]): string {
  const texts = [head, ...rows.map((row) => row.map((cell) => shown(cell)))];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]): string =>
    `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width)).join(' | ')} |`;
  const [first, ...rest] = texts;
  return [line(first ?? []), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...rest.map(line)].join(
    '\n',
  );
}

/** Numbers cut to 4 decimals, so that committed results stay readable and their changes too. */
export function saveResults(name: string, results: unknown): void {
  const folder = join(__dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  const rounded = JSON.stringify(
    results,
    (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value),
    1,
  );
  writeFileSync(join(folder, `${name}.json`), rounded + '\n');
}
