import type {
  CollectionSpec,
  DocumentCollection,
  Filter,
  Scalar,
  StoredDocument,
} from '../../src/storage/document-collection';

export interface Slowness {
  /** Before each step: what else happens meanwhile is for the test to choose. A rejection is a step that was not done. */
  pause(step: string): Promise<void>;
  /** After each step; to throw here is a step that was done without its caller's knowing. */
  done?(step: string): void;
}

/**
 * A collection in memory, one step at a time. As on a server, deleting many is many deletions, of the documents that were there when
 * it began and still match.
 */
export const aSlowCollection = <D extends StoredDocument>(
  spec: CollectionSpec,
  { pause, done = () => undefined }: Slowness,
): DocumentCollection<D> & { documents: Map<string, D> } => {
  const documents = new Map<string, D>();
  const step = async <T>(what: string, act: () => T): Promise<T> => {
    const name = `${spec.name} ${what}`;
    await pause(name);
    const result = act();
    done(name);
    return result;
  };
  const matching = (filter: Filter): D[] =>
    [...documents.values()]
      .filter((document) => isMatching(document, filter))
      .sort((a, b) => (a._id < b._id ? -1 : 1));
  const isThere = (id: string, condition: Filter): boolean => {
    const known = documents.get(id);
    return known !== undefined && isMatching(known, condition);
  };
  const notNeeded = (): never => {
    throw new TypeError('not needed by these tests');
  };
  const collection: DocumentCollection<D> & { documents: Map<string, D> } = {
    spec,
    documents,
    insert: (document) =>
      step(`insert ${document._id}`, () => {
        if (documents.has(document._id)) return 'duplicate';
        documents.set(document._id, document);
        return 'inserted';
      }),
    find: (filter, { sort = {}, limit } = {}) =>
      step('find', () => {
        const found = matching(filter);
        return (sort['_id'] === -1 ? found.reverse() : found).slice(0, limit);
      }),
    list: (filter, options) => collection.find(filter, options),
    get: (id) => step(`get ${id}`, () => documents.get(id)),
    getMany: (ids) => step('get many', () => ids.flatMap((id) => documents.get(id) ?? [])),
    replace: (document, condition = {}) =>
      step(`replace ${document._id}`, () => {
        const isReplaced = isThere(document._id, condition);
        if (isReplaced) documents.set(document._id, document);
        return isReplaced;
      }),
    put: (document) => step(`put ${document._id}`, () => void documents.set(document._id, document)),
    async *iterate(filter) {
      yield* await step('iterate', () => matching(filter));
    },
    delete: (id) => step(`delete ${id}`, () => documents.delete(id)),
    deleteMany: async (filter) => {
      let deleted = 0;
      for (const { _id } of await step('delete many', () => matching(filter)))
        if (await step(`delete ${_id}`, () => isThere(_id, filter) && documents.delete(_id))) deleted += 1;
      return deleted;
    },
    insertMany: notNeeded,
    change: notNeeded,
    count: notNeeded,
  };
  return collection;
};

const orderOf = (value: Scalar): string | number =>
  value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;

const isMatching = (document: StoredDocument, filter: Filter): boolean =>
  Object.entries(filter).every(([field, condition]) => {
    const stored = (document as unknown as Record<string, Scalar | undefined>)[field];
    if (stored === undefined) return false;
    const value = orderOf(stored);
    if (typeof condition !== 'object' || condition instanceof Date) return value === orderOf(condition);
    return (
      (condition.gt === undefined || value > orderOf(condition.gt)) &&
      (condition.gte === undefined || value >= orderOf(condition.gte)) &&
      (condition.lt === undefined || value < orderOf(condition.lt)) &&
      (condition.lte === undefined || value <= orderOf(condition.lte))
    );
  });
