/** Shares are told in tenths. */
const steps = 10;
/** A share above this would say the level of each person of the group. */
const largestShare = 0.8;
/** Groups under this many people have wider first and last classes. */
const smallGroup = 10;

/**
 * Shares of the levels, in tenths that sum to 1 (largest remainder). No share is above 80 %: the excess goes to the levels
 * beside it, so that a group where everybody is alike does not tell everybody's level.
 */
export const roundedShares = (weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const capped = withoutPeak(weights.map((weight) => weight / total));
  const exact = capped.map((share) => share * steps);
  const floors = exact.map((share) => Math.floor(share + 1e-9));
  let missing = steps - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index]! += 1;
    missing -= 1;
  }
  return floors.map((share) => share / steps);
};

const withoutPeak = (shares: readonly number[]): number[] => {
  const peak = shares.findIndex((share) => share > largestShare);
  if (peak < 0) return [...shares];
  const beside = [peak - 1, peak + 1].filter((index) => index >= 0 && index < shares.length);
  const excess = (shares[peak]! - largestShare) / beside.length;
  return shares.map((share, index) => {
    if (index === peak) return largestShare;
    return beside.includes(index) ? share + excess : share;
  });
};

/**
 * Share of the people who took part, in tenths. Nobody, or everybody, cannot be told from one person more or less: the
 * first class is "20 % or less" under ten people, "10 % or less" above, and the last one likewise.
 */
export const roundedParticipation = (active: number, people: number): number => {
  const edge = people < smallGroup ? 2 : 1;
  const tenths = Math.round((active / people) * steps);
  return Math.min(steps - edge, Math.max(edge, tenths)) / steps;
};

export const toTenth = (value: number): number => Math.round(value * 10) / 10;
