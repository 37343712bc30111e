/**
 * The one small interface that both engines satisfy, and over which every port is written once.
 *
 * Adding a port (deliveries, audit…) takes four steps:
 *  1. `src/application/ports/<port>.ts`: the interface the use cases need.
 *  2. `src/storage/<port>.ts`: a `CollectionSpec` (its name, its fields that may be filtered or sorted, its indexes),
 *     the document ↔ domain mapping with a `schema` number (see versions.ts), and `make<Port>(collection)`.
 *  3. `src/storage/index.ts`: the spec in `collectionSpecs`, the port in `makePorts`.
 *  4. `tests/contracts/<port>.contract.test.ts`: its suite, run by `describeOnEveryStore` on every engine.
 *
 * One document is the unit of commit: no transaction, session, change stream or aggregation exists here, so that the same
 * code runs on a standalone server, a replica set, a sharded cluster, Cosmos DB and the embedded engine.
 * Hot paths go by `_id` (`get`, `getMany`, `insert`, `replace`, `change`): build it with `documentId` (keys.ts).
 */
export type Scalar = string | number | boolean | Date;

/** Closed vocabulary of conditions: values are scalars, so that no operator can be smuggled in with data. */
export interface Comparison {
  gt?: Scalar;
  gte?: Scalar;
  lt?: Scalar;
  lte?: Scalar;
  in?: readonly Scalar[];
  exists?: boolean;
}
/** All conditions hold. Only `_id` and the declared fields of the collection may appear. */
export type Filter = Readonly<Record<string, Scalar | Comparison>>;

/** Plain data: objects, arrays, strings, finite numbers, booleans, null and Dates. `undefined` members vanish. */
export interface StoredDocument {
  _id: string;
  /** Version of the document's shape; older ones are brought up to date when read. */
  schema: number;
}

export interface IndexSpec {
  /** In order: equality first, then sort or range. */
  fields: readonly string[];
  unique?: boolean;
}

export interface CollectionSpec {
  name: string;
  /** Top-level scalar fields that may be filtered, sorted on or listed. */
  fields: readonly string[];
  indexes: readonly IndexSpec[];
  /** Can be made again from other collections: need not wait for the disk. */
  isCache?: boolean;
}

export interface FindOptions {
  /** 1 ascending, -1 descending; by default no order is promised. */
  sort?: Readonly<Record<string, 1 | -1>>;
  limit?: number;
}

/** Every method throws `StorageUnavailable` when the store cannot answer in time. */
export interface DocumentCollection<D extends StoredDocument = StoredDocument> {
  readonly spec: CollectionSpec;
  get(id: string): Promise<D | undefined>;
  /** Those that exist, in the order of `ids`. */
  getMany(ids: readonly string[]): Promise<D[]>;
  /** `duplicate`: the `_id` or another unique key is taken; nothing was written. */
  insert(document: D): Promise<'inserted' | 'duplicate'>;
  /** For imports: inserts what is not there yet. */
  insertMany(documents: readonly D[]): Promise<{ inserted: number; duplicates: number }>;
  /** Compare and set: replaces the document of the same `_id` if it exists and `condition` holds. */
  replace(document: D, condition?: Filter): Promise<boolean>;
  /** Inserts or replaces, whatever is there: the last one wins. */
  put(document: D): Promise<void>;
  /**
   * Compare and set of some top-level members (`undefined` removes one), leaving the others alone.
   * Returns the document after the change, or undefined when it does not exist or `condition` fails.
   */
  change(id: string, condition: Filter, members: Partial<D>): Promise<D | undefined>;
  find(filter: Filter, options?: FindOptions): Promise<D[]>;
  /** `_id` and declared fields only: for lists of heavy documents. */
  list(filter: Filter, options?: FindOptions): Promise<Partial<D>[]>;
  /** In the order of `_id`, without holding everything in memory (MongoDB). */
  iterate(filter: Filter): AsyncIterable<D>;
  count(filter: Filter): Promise<number>;
  delete(id: string): Promise<boolean>;
  deleteMany(filter: Filter): Promise<number>;
}

/** One command sent to the engine: counted by tests and metrics. */
export interface StoreCommand {
  command: 'find' | 'insert' | 'update' | 'delete' | 'count';
  collection: string;
  /** Documents carried by a write; 0 for reads. */
  documents: number;
}
export type OnCommand = (command: StoreCommand) => void;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value instanceof Date ||
  (typeof value === 'number' && Number.isFinite(value));

const comparisons = ['gt', 'gte', 'lt', 'lte'] as const;

/** The filter in the vocabulary both engines share (`$eq` aside, which a scalar says by itself in the embedded one). */
export function toQuery(spec: CollectionSpec, filter: Filter): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [field, condition] of Object.entries(filter)) {
    assertDeclared(spec, field);
    if (isScalar(condition)) {
      query[field] = condition;
      continue;
    }
    const operators: Record<string, unknown> = {};
    for (const name of comparisons) {
      const value = condition[name];
      if (value === undefined) continue;
      if (!isScalar(value)) throw new TypeError(`${spec.name}.${field}: ${name} expects a scalar`);
      operators[`$${name}`] = value;
    }
    if (condition.in) {
      if (!condition.in.every(isScalar)) throw new TypeError(`${spec.name}.${field}: in expects scalars`);
      operators['$in'] = [...condition.in];
    }
    if (condition.exists !== undefined) operators['$exists'] = condition.exists;
    if (Object.keys(operators).length === 0) throw new TypeError(`${spec.name}.${field}: empty condition`);
    query[field] = operators;
  }
  return query;
}

export function assertDeclared(spec: CollectionSpec, field: string): void {
  if (field !== '_id' && !spec.fields.includes(field))
    throw new TypeError(
      `${spec.name}.${field} is not a declared field: add it to the collection's spec, with its index`,
    );
}
