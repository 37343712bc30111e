import type { Understanding } from '../../src/application/ports/understanding';
import { contextOf, readHeldOut } from './measure';

export interface Cost {
  startMs: number;
  memoryMB: number;
  p50Ms: number;
  p95Ms: number;
  worstHostileMs: number;
}

const HOSTILE = [
  'a',
  'é',
  "l'",
  'jusqu’au ',
  '1b ',
  '😀',
  '\u200b',
  '\u0000',
  'lundi à 9h, ',
  'pourquoi ? ',
].map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)));

/** Loads the reader in this process, so call it first: what it adds in time and resident memory, then what a message costs. */
export function measureCost(): { cost: Cost; understanding: Understanding } {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const memoryBefore = process.memoryUsage().rss;
  const started = performance.now();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loading is what is measured
  const { openUnderstanding } = require('../../src/language') as { openUnderstanding(): Understanding };
  const understanding = openUnderstanding();
  const startMs = Math.round(performance.now() - started);
  const items = readHeldOut();
  const timed = (run: () => void): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  // The median of three runs of each message: a busy machine takes the processor away for tens of milliseconds.
  const once = (item: (typeof items)[number]): number =>
    timed(() => understanding.understand(item.text, contextOf(item)));
  const durations = items
    .map((item) => [once(item), once(item), once(item)].sort((first, second) => first - second)[1] ?? 0)
    .sort((first, second) => first - second);
  collect?.();
  const memoryMB = Math.round((process.memoryUsage().rss - memoryBefore) / 1e6);
  const worst = Math.max(
    ...HOSTILE.map((text) =>
      timed(() =>
        understanding.understand(
          text,
          contextOf({ text, intent: 'hors-sujet', style: 'hostile', pending: 'question' }),
        ),
      ),
    ),
  );
  const at = (share: number): number =>
    Number((durations[Math.floor(share * durations.length)] ?? 0).toFixed(2));
  return {
    cost: { startMs, memoryMB, p50Ms: at(0.5), p95Ms: at(0.95), worstHostileMs: Number(worst.toFixed(1)) },
    understanding,
  };
}
