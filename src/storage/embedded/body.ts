import type { CollectionSpec, StoredDocument } from '../document-collection';

/**
 * How a document lies in the embedded engine: its declared fields in clear, all the rest as one JSON string. The engine
 * copies every document deeply on each read and write: a string costs it nothing (measured on a 30 KB learner, see ADR 0005),
 * holds any key, and takes a fraction of the memory.
 */
export interface PackedDocument {
  _id: string;
  schema: number;
  body: string;
  [field: string]: unknown;
}

const dateKey = '$date';

/** Dates as `{ $date: ms }`; what holds none is shared, not copied. */
function withMarkedDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return { [dateKey]: value.getTime() };
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const marked = withMarkedDates(value[i]);
      if (marked !== value[i]) (copy ??= value.slice())[i] = marked;
    }
    return copy ?? value;
  }
  const members = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key in members) {
    const marked = withMarkedDates(members[key]);
    if (marked !== members[key]) (copy ??= { ...members })[key] = marked;
  }
  return copy ?? value;
}

/** Only of freshly parsed JSON: works in place. */
function withRealDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++)
      if (typeof value[i] === 'object') value[i] = withRealDates(value[i]);
    return value;
  }
  const members = value as Record<string, unknown>;
  const ms = members[dateKey];
  if (typeof ms === 'number') return new Date(ms);
  for (const key in members) if (typeof members[key] === 'object') members[key] = withRealDates(members[key]);
  return value;
}

export function pack(spec: CollectionSpec, document: StoredDocument): PackedDocument {
  const { _id, schema, ...rest } = document as StoredDocument & Record<string, unknown>;
  const packed: PackedDocument = { _id, schema, body: '' };
  for (const field of spec.fields) {
    if (rest[field] === undefined) continue;
    packed[field] = rest[field];
    delete rest[field];
  }
  packed.body = JSON.stringify(withMarkedDates(rest));
  return packed;
}

export function unpack(packed: PackedDocument): StoredDocument {
  const { body, ...clear } = packed;
  return Object.assign(clear, withRealDates(JSON.parse(body)) as object) as StoredDocument;
}
