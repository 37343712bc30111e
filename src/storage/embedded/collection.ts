import type Datastore from '@seald-io/nedb';
import type {
  DocumentCollection,
  CollectionSpec,
  Filter,
  FindOptions,
  OnCommand,
  StoredDocument,
} from '../document-collection';
import { assertDeclared, toQuery } from '../document-collection';
import { StorageUnavailable, messageOf } from '../problems';
import type { PackedDocument } from './body';
import { pack, unpack } from './body';
import type { LoadedFile } from './loaded-file';

const bulkSize = 500;
const isUniqueViolation = (error: unknown): boolean =>
  (error as { errorType?: string } | undefined)?.errorType === 'uniqueViolated';

/**
 * A write is answered once the log keeps it. Memory changes first: when the log failed (full disk, for instance) the two differ,
 * and nothing more is written until the whole file has been written anew from memory. A refusal (taken key, failed condition)
 * waits too, since what it rests upon may still be on its way to the disk.
 */
function makeWriter({ log, compact }: LoadedFile, name: string): <T>(write: () => Promise<T>) => Promise<T> {
  const orUnavailable = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (error) {
      throw new StorageUnavailable(`the embedded store could not write ${name}: ${messageOf(error)}`, {
        cause: error,
      });
    }
  };
  return async (write) => {
    if (log.isBehind()) await orUnavailable(compact);
    try {
      return await write();
    } finally {
      await orUnavailable(log.flushed);
    }
  };
}

export function makeEmbeddedCollection<D extends StoredDocument>(
  file: LoadedFile,
  spec: CollectionSpec,
  onCommand: OnCommand,
): DocumentCollection<D> {
  const { db, byId } = file;
  const write = makeWriter(file, spec.name);
  const count = (command: Parameters<OnCommand>[0]['command'], documents = 0): void =>
    onCommand({ command, collection: spec.name, documents });
  const open = (packed: PackedDocument): D => unpack(packed) as D;

  const getPacked = (id: string): PackedDocument | undefined => {
    count('find');
    return byId.get(id);
  };
  const packedOf = async (filter: Filter, options: FindOptions): Promise<PackedDocument[]> => {
    for (const field of Object.keys(options.sort ?? {})) assertDeclared(spec, field);
    if (typeof filter['_id'] === 'string' && Object.keys(filter).length === 1) {
      const one = getPacked(filter['_id']);
      return one ? [one] : [];
    }
    count('find');
    let cursor = db.findAsync<PackedDocument>(toQuery(spec, filter));
    if (options.sort) cursor = cursor.sort(options.sort);
    if (options.limit !== undefined) cursor = cursor.limit(options.limit);
    return cursor.execAsync();
  };
  const update = async (
    query: Record<string, unknown>,
    packed: PackedDocument,
    isUpsert = false,
  ): Promise<boolean> => {
    count('update', 1);
    const { numAffected } = await write(() => db.updateAsync(query, packed, { upsert: isUpsert }));
    return numAffected === 1;
  };
  const insertPacked = async (
    packed: PackedDocument | PackedDocument[],
    documents: number,
  ): Promise<boolean> => {
    count('insert', documents);
    try {
      await write(() => db.insertAsync(packed as PackedDocument));
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  };

  return {
    spec,
    async get(id) {
      const packed = getPacked(id);
      return packed && open(packed);
    },
    async getMany(ids) {
      count('find');
      return ids.flatMap((id) => byId.get(id) ?? []).map(open);
    },
    async insert(document) {
      return (await insertPacked(pack(spec, document), 1)) ? 'inserted' : 'duplicate';
    },
    async insertMany(documents) {
      let inserted = 0;
      for (let start = 0; start < documents.length; start += bulkSize) {
        const packed = documents.slice(start, start + bulkSize).map((document) => pack(spec, document));
        if (await insertPacked(packed, packed.length)) inserted += packed.length;
        else for (const one of packed) inserted += Number(await insertPacked(one, 1));
      }
      return { inserted, duplicates: documents.length - inserted };
    },
    replace(document, condition = {}) {
      return update({ ...toQuery(spec, condition), _id: document._id }, pack(spec, document));
    },
    async put(document) {
      await update({ _id: document._id }, pack(spec, document), true);
    },
    async change(id, condition, members) {
      const conditions = toQuery(spec, condition);
      for (;;) {
        const old = getPacked(id);
        if (!old) return undefined;
        const changed = { ...unpack(old), ...members, _id: id } as D;
        const packed = pack(spec, changed);
        // The old document itself is the version compared: nothing may have changed since it was read.
        const { body, schema } = old;
        const asRead: Record<string, unknown> = { body, schema };
        for (const field of spec.fields) asRead[field] = old[field] ?? { $exists: false };
        // Last: the engine takes its candidates from the last indexed field of a query.
        asRead['_id'] = id;
        if (!(await isMatching(db, { ...conditions, _id: id }))) return undefined;
        if (await update(asRead, packed)) return unpack(packed) as D;
      }
    },
    async find(filter, options = {}) {
      return (await packedOf(filter, options)).map(open);
    },
    async list(filter, options = {}) {
      return (await packedOf(filter, options)).map(({ body: _, ...clear }) => clear as unknown as Partial<D>);
    },
    async *iterate(filter) {
      // The engine hands out everything at once, but packed documents share their strings with it: a few bytes each.
      for (const packed of await packedOf(filter, { sort: { _id: 1 } })) yield open(packed);
    },
    async count(filter) {
      count('count');
      return db.countAsync(toQuery(spec, filter)).execAsync();
    },
    async delete(id) {
      count('delete', 1);
      return (await write(() => db.removeAsync({ _id: String(id) }, {}))) === 1;
    },
    async deleteMany(filter) {
      count('delete', 1);
      return write(() => db.removeAsync(toQuery(spec, filter), { multi: true }));
    },
  };
}

const isMatching = async (db: Datastore<PackedDocument>, query: Record<string, unknown>): Promise<boolean> =>
  (await db.countAsync(query).execAsync()) === 1;
