/**
 * Long work that may be put down between two pieces: it yields there, and returns what it found. Whoever runs it decides
 * what happens in between; the result does not depend on it.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs it in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
