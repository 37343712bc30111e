import type { CalibratedItem, ItemPrior } from './calibration';

/** Answers to a question by choice, for the choices of one revision. */
export interface ChoiceCounts {
  /** Answers per choice id. */
  readonly counts: Readonly<Record<string, number>>;
  /** Id of the right choice. */
  readonly key: string;
}

/** Something an author should look at; nothing is ever changed by itself. */
export type ItemFlag =
  | { readonly kind: 'low-discrimination'; readonly a: number }
  | { readonly kind: 'difficulty-far-from-authored'; readonly authored: number; readonly measured: number }
  | { readonly kind: 'distractor-beats-key'; readonly choice: string; readonly share: number }
  | { readonly kind: 'dead-choice'; readonly choice: string };

/** Answers from which choices are judged. */
export const CHOICES_JUDGED_FROM = 30;

/** Flags of one question from its calibration and its choices. */
export function flagsOf(item: CalibratedItem, prior: ItemPrior, choices?: ChoiceCounts): ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (item.answers > 0 && item.a < 0.4) flags.push({ kind: 'low-discrimination', a: item.a });
  if (item.answers > 0 && Math.abs(item.b - prior.b) > 2 * prior.sdB) {
    flags.push({ kind: 'difficulty-far-from-authored', authored: prior.b, measured: item.b });
  }
  if (!choices) return flags;
  const total = Object.values(choices.counts).reduce((sum, count) => sum + count, 0);
  if (total < CHOICES_JUDGED_FROM) return flags;
  const right = choices.counts[choices.key] ?? 0;
  for (const [choice, count] of Object.entries(choices.counts)) {
    if (choice === choices.key) continue;
    if (count > right) flags.push({ kind: 'distractor-beats-key', choice, share: count / total });
    if (count / total < 0.01) flags.push({ kind: 'dead-choice', choice });
  }
  return flags;
}
