import type { Snapshots, TeamSnapshot } from '../application/ports/snapshots';
import type { Measure } from '../domain/privacy/measure';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId, idsBelow } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|~|root: no learner's id is "~", so that erasing a person never meets a unit of their name. */
export const snapshotsSpec: CollectionSpec = {
  name: 'snapshots',
  fields: ['tenantId', 'root', 'week', 'takenAt'],
  indexes: [{ fields: ['tenantId', 'takenAt'] }],
};
/** `_id` = tenant|~|root|measure. Holds pseudonyms, never ids. */
export const measuresSpec: CollectionSpec = { name: 'measures', fields: ['week'], indexes: [] };

const schema = 1;
const apart = '~';

export type SnapshotDocument = StoredDocument & TeamSnapshot;
export interface MeasureDocument extends StoredDocument {
  name: string;
  week: string;
  measure: Measure;
}

/** Replaces an older week or inserts; gives what is kept, ours or that of whoever came first. */
const keepFirst = async <D extends StoredDocument & { week: string }>(
  collection: DocumentCollection<D>,
  document: D,
): Promise<D> => {
  if (await collection.replace(document, { week: { lt: document.week } })) return document;
  if ((await collection.insert(document)) === 'inserted') return document;
  return (await collection.get(document._id)) ?? document;
};

export const makeSnapshots = (
  snapshots: DocumentCollection<SnapshotDocument>,
  measures: DocumentCollection<MeasureDocument>,
): Snapshots => {
  const toSnapshot = (document: SnapshotDocument): TeamSnapshot => {
    const { _id, schema: _, ...snapshot } = upToDate<SnapshotDocument>(document, schema);
    return snapshot;
  };
  return {
    find: async (tenantId, root) => {
      const document = await snapshots.get(documentId(tenantId, apart, root));
      return document && toSnapshot(document);
    },
    keep: async (snapshot) =>
      toSnapshot(
        await keepFirst(snapshots, {
          _id: documentId(snapshot.tenantId, apart, snapshot.root),
          schema,
          ...snapshot,
        }),
      ),
    findMeasures: async (tenantId, root) => {
      const found: Record<string, { week: string; measure: Measure }> = {};
      for await (const document of measures.iterate(idsBelow(tenantId, apart, root))) {
        const { name, week, measure } = upToDate<MeasureDocument>(document, schema);
        found[name] = { week, measure };
      }
      return found;
    },
    keepMeasure: async (tenantId, root, name, week, measure) => {
      const _id = documentId(tenantId, apart, root, name);
      return (await keepFirst(measures, { _id, schema, name, week, measure })).measure;
    },
    roots: async (tenantId) =>
      (await snapshots.list({ tenantId }, { sort: { _id: 1 } })).flatMap(({ root }) => root ?? []),
    deleteBefore: async (tenantId, date) => {
      const old = await snapshots.list({ tenantId, takenAt: { lt: date } });
      for (const { _id, root } of old) {
        if (!_id || !root) continue;
        await measures.deleteMany(idsBelow(tenantId, apart, root));
        await snapshots.delete(_id);
      }
      return old.length;
    },
    tenants: () => tenantsOf(snapshots),
  };
};
