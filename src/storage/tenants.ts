import type { DocumentCollection, StoredDocument } from './document-collection';

/** The tenants that have documents in a collection whose `_id` starts with the tenant: one short read each. */
export async function tenantsOf<D extends StoredDocument>(
  collection: DocumentCollection<D>,
): Promise<string[]> {
  const tenants: string[] = [];
  // "}" comes right after the separator "|": nothing of the same tenant lies beyond it.
  for (let after = ''; ;) {
    const [next] = await collection.list({ _id: { gt: after } }, { sort: { _id: 1 }, limit: 1 });
    const tenant = next?._id?.split('|')[0];
    if (!tenant) return tenants;
    tenants.push(tenant);
    after = `${tenant}}`;
  }
}
