/** Results as a table on the screen and as JSON under benchmarks/results/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * The fresh results, and those kept in benchmarks/results/ for the contenders and worlds that were not run this time,
 * provided they were measured on the same people; so that an engine under work can be measured again alone.
 */
export function withKept<T extends { contender: string; world: string }>(
  name: string,
  settings: { people: number; seeds: number[] },
  fresh: T[],
  field: 'results' | 'recalibrations' = 'results',
): T[] {
  const path = join(__dirname, '..', 'results', `${name}.json`);
  if (!existsSync(path)) return fresh;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { people: number; seeds: number[] } & Record<
    typeof field,
    T[]
  >;
  if (kept.people !== settings.people || kept.seeds.join() !== settings.seeds.join()) return fresh;
  const old = kept[field] ?? [];
  const isFresh = (one: T): boolean =>
    fresh.some((r) => r.contender === one.contender && r.world === one.world);
  const order = [...new Set([...old, ...fresh].map((r) => r.world))];
  return [...old.filter((one) => !isFresh(one)), ...fresh].sort(
    (x, y) => order.indexOf(x.world) - order.indexOf(y.world),
  );
}
