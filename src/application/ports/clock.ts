export interface Clock {
  now(): Date;
}
/** Unguessable ids (presentations, nudges, certificates). */
export type NewId = () => string;
/** Uniform in [0, 1): seeded in tests. */
export type Random = () => number;
