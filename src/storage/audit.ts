import type { AuditTrail } from '../application/ports/audit';
import type { AuditEntry } from '../domain/people/audit-entry';
import type { CollectionSpec, DocumentCollection, Filter, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|entry. */
export const auditSpec: CollectionSpec = {
  name: 'audit',
  fields: ['tenantId', 'at', 'by'],
  indexes: [{ fields: ['tenantId', 'at'] }, { fields: ['by', 'tenantId'] }],
};

const schema = 1;
const erasedPerson = 'erased';

export type AuditDocument = StoredDocument & AuditEntry;

const toEntry = (document: AuditDocument): AuditEntry => {
  const { _id, schema: _, ...entry } = upToDate<AuditDocument>(document, schema);
  return entry;
};

export const makeAuditTrail = (collection: DocumentCollection<AuditDocument>): AuditTrail => ({
  add: async (entry) => {
    await collection.insert({ _id: documentId(entry.tenantId, entry.id), schema, ...entry });
  },
  list: async (tenantId, { from, to, limit }) => {
    const at = { ...(from && { gte: from }), ...(to && { lt: to }) };
    const filter: Filter = from || to ? { tenantId, at } : { tenantId };
    return (await collection.find(filter, { sort: { at: -1 }, limit })).map(toEntry);
  },
  deleteBefore: async (tenantId, date) => collection.deleteMany({ tenantId, at: { lt: date } }),
  forget: async ({ tenantId, learnerId }) => {
    const entries = await collection.list({ by: learnerId, tenantId });
    for (const { _id } of entries) if (_id) await collection.change(_id, {}, { by: erasedPerson });
    return entries.length;
  },
  tenants: () => tenantsOf(collection),
});
