/** Careless answers weigh nothing and are never an accusation. */

/** Settings of the tap rule. Source: S. L. Wise (2017), "Rapid-guessing behavior", thresholds by item. */
export interface TapRule {
  readonly minimumMs: number;
  readonly shareOfMedian: number;
  readonly msPerCharacter: number;
}

export const launchTapRule: TapRule = { minimumMs: 2500, shareOfMedian: 0.1, msPerCharacter: 20 };

/** Was the answer given faster than the question can be read? No time measured (undefined) = no. */
export function isTap(
  ms: number | undefined,
  item: { medianMs?: number; stemChars?: number },
  rule: TapRule = launchTapRule,
): boolean {
  if (ms === undefined) return false;
  const byMedian = rule.shareOfMedian * (item.medianMs ?? 0);
  // A long text may be known from elsewhere: reading it fast is not a tap beyond twice the ordinary limit.
  const byLength = Math.min(2 * rule.minimumMs, rule.msPerCharacter * (item.stemChars ?? 0));
  return ms < Math.max(rule.minimumMs, byMedian, byLength);
}

/** Same position chosen this many times running counts as a tap (choices are shuffled). */
export const SAME_POSITION_LIMIT = 6;

/** Do the last positions chosen, the present one included, all agree over the limit? */
export function isStuckOnPosition(positions: readonly number[]): boolean {
  if (positions.length < SAME_POSITION_LIMIT) return false;
  return positions.slice(-SAME_POSITION_LIMIT).every((position) => position === positions.at(-1));
}

/** The last twenty answers: 1 = in earnest, 0 = tapped. */
export const EFFORT_WINDOW = 20;

/** Share of earnest answers in the window; 1 when there is none yet. */
export function effort(window: readonly number[]): number {
  if (window.length === 0) return 1;
  return window.reduce((total, value) => total + value, 0) / window.length;
}

/** What low effort leads to: a friendly word below .85; no certificate and a pause for the day below .7. */
export function effortAdvice(window: readonly number[]): 'fine' | 'nudge' | 'pause' {
  if (window.length < 5) return 'fine';
  const share = effort(window);
  return share < 0.7 ? 'pause' : share < 0.85 ? 'nudge' : 'fine';
}
