/** Every way the service may say "you may not", "it does not exist" or "this is not valid". */
export const refusalCodes = [
  'not-found',
  'forbidden',
  'outside-scope',
  'unknown-unit',
  'invalid',
  'conflict',
  'stale-release',
  'invalid-release',
  'not-eligible',
  'too-early',
  'too-many',
  'too-large',
  'not-allowed-now',
  'signed-out',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** An expected "no": thrown by domain and application, turned into words at the edges. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    /** For operators and API clients: what, why and how to mend it. Never personal data. */
    readonly detail: string,
    readonly context: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${detail}`);
  }
}
