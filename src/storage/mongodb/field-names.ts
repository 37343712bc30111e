/**
 * MongoDB gives a meaning to dots and leading dollars in field names, and stores differ on whether they may be stored:
 * question ids (`mdp.phrase.01`) and wording keys are written with `%2E` and `%24` instead, and read back as they were.
 */
const special = /[%.]|^\$/;
const encodeName = (name: string): string =>
  name.replaceAll('%', '%25').replaceAll('.', '%2E').replace(/^\$/, '%24');
const decodeName = (name: string): string =>
  name.replaceAll('%24', '$').replaceAll('%2E', '.').replaceAll('%25', '%');

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** What needs no renaming is shared, not copied. */
export function encodeNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const encoded = encodeNames(value[i]);
      if (encoded !== value[i]) (copy ??= value.slice())[i] = encoded;
    }
    return copy ?? value;
  }
  if (!isPlain(value)) return value;
  const members = value as Record<string, unknown>;
  let mustCopy = false;
  const encoded: Record<string, unknown> = {};
  for (const key of Object.keys(members)) {
    const name = special.test(key) ? encodeName(key) : key;
    const member = encodeNames(members[key]);
    if (name !== key || member !== members[key]) mustCopy = true;
    encoded[name] = member;
  }
  return mustCopy ? encoded : value;
}

/** Only of documents fresh from the driver: arrays and untouched objects are kept, renamed ones rebuilt in their order. */
export function decodeNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] === 'object') value[i] = decodeNames(value[i]);
    return value;
  }
  if (!isPlain(value)) return value;
  const members = value as Record<string, unknown>;
  const keys = Object.keys(members);
  if (!keys.some((key) => key.includes('%'))) {
    for (const key of keys) if (typeof members[key] === 'object') members[key] = decodeNames(members[key]);
    return members;
  }
  return Object.fromEntries(keys.map((key) => [decodeName(key), decodeNames(members[key])]));
}
