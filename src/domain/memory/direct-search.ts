import type { Steps } from '../steps';

/** How finely a maximum is looked for: steps are halved from the first to the last; a rise below `leastGain` is none. */
export interface SearchSteps {
  readonly firstStep: number;
  readonly lastStep: number;
  readonly leastGain: number;
}

interface Place {
  readonly at: readonly number[];
  readonly height: number;
}

/**
 * A local maximum of `heightAt` near `start`, without derivatives: steps along each axis, then leaps along the way that
 * they went together, which follows ridges. Pure and reproducible.
 * Source: R. Hooke & T. A. Jeeves (1961), "Direct search" solution of numerical and statistical problems, J. ACM 8(2).
 */
export function* directSearch(
  heightAt: (position: readonly number[]) => number,
  start: readonly number[],
  { firstStep, lastStep, leastGain }: SearchSteps,
): Steps<readonly number[]> {
  const placeAt = (at: readonly number[]): Place => ({ at, height: heightAt(at) });
  let best = placeAt(start);
  for (let step = firstStep; step >= lastStep;) {
    const found = yield* explored(best, step, placeAt);
    if (found.height <= best.height + leastGain) {
      step /= 2;
      continue;
    }
    best = yield* leapt(best, found, step, leastGain, placeAt);
  }
  return best.at;
}

/** The place reached from another by one step up along each axis in turn. */
function* explored(from: Place, step: number, placeAt: (at: readonly number[]) => Place): Steps<Place> {
  let best = from;
  for (let axis = 0; axis < from.at.length; axis++) {
    for (const move of [step, -step]) {
      const tried = placeAt(best.at.map((value, index) => (index === axis ? value + move : value)));
      yield;
      if (tried.height <= best.height) continue;
      best = tried;
      break;
    }
  }
  return best;
}

/** Goes on as far again in the same direction while that leads higher. */
function* leapt(
  from: Place,
  to: Place,
  step: number,
  leastGain: number,
  placeAt: (at: readonly number[]) => Place,
): Steps<Place> {
  let [before, best] = [from, to];
  for (;;) {
    const leap = best.at.map((value, axis) => 2 * value - (before.at[axis] as number));
    const next = yield* explored(placeAt(leap), step, placeAt);
    if (next.height <= best.height + leastGain) return best;
    [before, best] = [best, next];
  }
}
