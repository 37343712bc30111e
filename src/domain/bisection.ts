const HALVINGS = 30;

/** Where a rising function reaches a value, by bisection between two bounds (to 1e-9 of what lies between); a bound when it does not. */
export function whereReaching(
  value: number,
  rising: (x: number) => number,
  [from, to]: readonly [number, number],
): number {
  let low = from;
  let high = to;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
