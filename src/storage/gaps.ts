import type { Gap, Gaps } from '../application/ports/gaps';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|gap. Nothing in it names who asked. */
export const gapsSpec: CollectionSpec = {
  name: 'gaps',
  fields: ['tenantId', 'at'],
  indexes: [{ fields: ['tenantId', 'at'] }, { fields: ['at'] }],
};

const schema = 1;
const maxListed = 1_000;
export type GapDocument = StoredDocument & Gap;

const toGap = (document: GapDocument): Gap => {
  const { _id, schema: _, ...gap } = upToDate<GapDocument>(document, schema);
  return gap;
};

export const makeGaps = (collection: DocumentCollection<GapDocument>): Gaps => ({
  note: async (gap) => collection.put({ _id: documentId(gap.tenantId, gap.id), schema, ...gap }),
  list: async (tenantId, since) =>
    (await collection.find({ tenantId, at: { gte: since } }, { sort: { at: -1 }, limit: maxListed })).map(
      toGap,
    ),
  deleteBefore: async (date, tenantId) =>
    collection.deleteMany({ at: { lt: date }, ...(tenantId !== undefined && { tenantId }) }),
  tenants: () => tenantsOf(collection),
});
