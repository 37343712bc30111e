import type { AnyBulkWriteOperation, Collection, Filter as DriverFilter } from 'mongodb';
import { MongoBulkWriteError, MongoServerError } from 'mongodb';
import type {
  CollectionSpec,
  DocumentCollection,
  Filter,
  FindOptions,
  StoredDocument,
} from '../document-collection';
import { assertDeclared, toQuery } from '../document-collection';
import { orUnavailable } from './errors';
import { decodeNames, encodeNames } from './field-names';

type Raw = { _id: string; [field: string]: unknown };

const duplicateKey = 11_000;
const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === duplicateKey;
const bulkSize = 500;

/** @param maxTimeMS one operation takes no longer, whatever happens; scans and bulk writes are limited by batch. */
export function makeMongoCollection<D extends StoredDocument>(
  collection: Collection<Raw>,
  spec: CollectionSpec,
  maxTimeMS: number,
): DocumentCollection<D> {
  const inTime = <T>(operation: () => Promise<T>): Promise<T> => orUnavailable(operation, maxTimeMS);
  const query = (filter: Filter): DriverFilter<Raw> => toQuery(spec, filter) as DriverFilter<Raw>;
  const encode = (document: object): Raw => encodeNames(document) as Raw;
  const decode = (raw: object): D => decodeNames(raw) as D;

  const cursor = (filter: Filter, { sort, limit }: FindOptions) => {
    for (const field of Object.keys(sort ?? {})) assertDeclared(spec, field);
    let found = collection.find(query(filter), { maxTimeMS });
    if (sort) found = found.sort({ ...sort });
    if (limit !== undefined) found = found.limit(limit);
    return found;
  };

  const insertBulk = async (documents: readonly D[]): Promise<number> => {
    const operations = documents.map((document): AnyBulkWriteOperation<Raw> => ({
      insertOne: { document: encode(document) },
    }));
    try {
      return (await collection.bulkWrite(operations, { ordered: false })).insertedCount;
    } catch (error) {
      if (!(error instanceof MongoBulkWriteError)) throw error;
      const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
      if (!failures.every((failure) => failure.code === duplicateKey)) throw error;
      return documents.length - failures.length;
    }
  };

  return {
    spec,
    get: (id) =>
      inTime(async () => {
        const raw = await collection.findOne({ _id: String(id) }, { maxTimeMS });
        return raw ? decode(raw) : undefined;
      }),
    getMany: (ids) =>
      inTime(async () => {
        const found = await cursor({ _id: { in: ids } }, {}).toArray();
        const byId = new Map(found.map((raw) => [raw._id, raw]));
        return ids.flatMap((id) => byId.get(id) ?? []).map(decode);
      }),
    insert: (document) =>
      inTime(async () => {
        try {
          await collection.insertOne(encode(document), { maxTimeMS });
          return 'inserted';
        } catch (error) {
          if (isDuplicate(error)) return 'duplicate';
          throw error;
        }
      }),
    insertMany: (documents) =>
      orUnavailable(async () => {
        let inserted = 0;
        for (let start = 0; start < documents.length; start += bulkSize)
          inserted += await insertBulk(documents.slice(start, start + bulkSize));
        return { inserted, duplicates: documents.length - inserted };
      }),
    replace: (document, condition = {}) =>
      inTime(async () => {
        const filter = { ...query(condition), _id: document._id } as DriverFilter<Raw>;
        return (await collection.replaceOne(filter, encode(document), { maxTimeMS })).matchedCount === 1;
      }),
    put: (document) =>
      inTime(async () => {
        const upsert = () =>
          collection.replaceOne({ _id: document._id }, encode(document), { upsert: true, maxTimeMS });
        try {
          await upsert();
        } catch (error) {
          // Two upserts of a new document may collide: the second time it exists.
          if (!isDuplicate(error)) throw error;
          await upsert();
        }
      }),
    change: (id, condition, members) =>
      inTime(async () => {
        const set: Record<string, unknown> = {};
        const unset: Record<string, ''> = {};
        for (const [name, value] of Object.entries(members))
          if (value === undefined) unset[name] = '';
          else set[name] = encodeNames(value);
        const raw = await collection.findOneAndUpdate(
          { ...query(condition), _id: id } as DriverFilter<Raw>,
          {
            ...(Object.keys(set).length > 0 && { $set: set }),
            ...(Object.keys(unset).length > 0 && { $unset: unset }),
          },
          { returnDocument: 'after', maxTimeMS },
        );
        return raw ? decode(raw) : undefined;
      }),
    find: (filter, options = {}) => inTime(async () => (await cursor(filter, options).toArray()).map(decode)),
    list: (filter, options = {}) =>
      inTime(async () => {
        const projection = Object.fromEntries(['schema', ...spec.fields].map((field) => [field, 1]));
        return (await cursor(filter, options).project<Raw>(projection).toArray()).map(
          (raw) => decode(raw) as Partial<D>,
        );
      }),
    async *iterate(filter) {
      // No time limit on the whole: a scan of every learner may take minutes; each batch is limited by the socket's.
      const all = collection.find(query(filter), { batchSize: bulkSize }).sort({ _id: 1 });
      try {
        for (;;) {
          const raw = await orUnavailable(() => all.next());
          if (!raw) return;
          yield decode(raw);
        }
      } finally {
        await all.close();
      }
    },
    count: (filter) => inTime(() => collection.countDocuments(query(filter), { maxTimeMS })),
    delete: (id) =>
      inTime(async () => (await collection.deleteOne({ _id: String(id) }, { maxTimeMS })).deletedCount === 1),
    deleteMany: (filter) =>
      orUnavailable(async () => (await collection.deleteMany(query(filter))).deletedCount),
  };
}
