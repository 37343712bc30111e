/** What the benchmarks report, each with a normal 95 % half-width where it is a mean over people. */
export interface Measured {
  value: number;
  /** Half-width of the 95 % interval. */
  half: number;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, v) => sum + v, 0) / values.length;
}

export function variance(values: readonly number[]): number {
  const m = mean(values);
  return values.reduce((sum, v) => sum + (v - m) ** 2, 0) / Math.max(1, values.length - 1);
}

/** Mean with its normal interval. */
export function meanOf(values: readonly number[]): Measured {
  return { value: mean(values), half: 1.96 * Math.sqrt(variance(values) / Math.max(1, values.length)) };
}

/** Root of the mean of squares; interval by the delta method. */
export function rootOf(squares: readonly number[]): Measured {
  const square = meanOf(squares);
  const value = Math.sqrt(square.value);
  return { value, half: value === 0 ? 0 : square.half / (2 * value) };
}

/** Root mean square of the errors. */
export function rmseOf(errors: readonly number[]): Measured {
  return rootOf(errors.map((e) => e * e));
}

/** Mean of per-person mean squares, rooted: people are the independent units when they have several topics. */
export function rmseByPerson(errorsByPerson: readonly (readonly number[])[]): Measured {
  return rootOf(errorsByPerson.map((errors) => mean(errors.map((e) => e * e))));
}

/** Share of people who met the most met item. */
export function maxExposure(counts: Iterable<number>, people: number): number {
  return Math.max(0, ...counts) / people;
}

/** Mean share of items in common between two people's tests of equal length. */
export function overlap(counts: Iterable<number>, people: number, length: number): number {
  let pairs = 0;
  for (const n of counts) pairs += (n * (n - 1)) / 2;
  return people < 2 || length === 0 ? 0 : pairs / ((people * (people - 1)) / 2) / length;
}

export function logLoss(predicted: readonly number[], right: readonly boolean[]): number {
  return mean(
    predicted.map((p, i) => {
      const clamped = Math.min(1 - 1e-6, Math.max(1e-6, p));
      return -Math.log(right[i] === true ? clamped : 1 - clamped);
    }),
  );
}

/** Area under the ROC curve by ranks, ties counted half. */
export function auc(predicted: readonly number[], right: readonly boolean[]): number {
  const order = predicted.map((p, i) => ({ p, right: right[i] === true })).sort((x, y) => x.p - y.p);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && order[j]?.p === order[i]?.p) j += 1;
    for (let k = i; k < j; k++) {
      if (order[k]?.right !== true) continue;
      rankSum += (i + j + 1) / 2;
      positives += 1;
    }
    i = j;
  }
  const negatives = order.length - positives;
  return positives === 0 || negatives === 0
    ? NaN
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}

/**
 * Questions needed to bring the error down to `target`, interpolated on a curve of errors by number of questions
 * (index 0 is after the first question); Infinity when it is never reached.
 */
export function questionsToReach(curveOfErrors: readonly number[], target: number): number {
  if (!Number.isFinite(target)) return NaN;
  for (let i = 0; i < curveOfErrors.length; i++) {
    const here = curveOfErrors[i] ?? NaN;
    if (here > target) continue;
    const before = curveOfErrors[i - 1];
    return before === undefined ? 1 : i + (before - target) / (before - here);
  }
  return Infinity;
}
