import type { Organisations } from '../application/ports/organisations';
import type { Organisation } from '../domain/organisation';
import { organisationSchema } from '../domain/organisation';
import { Refusal } from '../domain/refusals';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { UnreadableDocument } from './problems';
import type { Refreshed } from './refreshed';
import { refreshed } from './refreshed';
import { upToDate } from './versions';

/** `_id` = tenant. */
export const organisationsSpec: CollectionSpec = { name: 'organisations', fields: [], indexes: [] };

/** Settings applied under this name serve every tenant that has none of its own. */
export const everyTenant = '*';

const schema = 1;
const maxAgeMs = 2_000;
const maxCached = 1_000;

export interface OrganisationDocument extends StoredDocument {
  organisation: Organisation;
}

export function makeOrganisations(
  collection: DocumentCollection<OrganisationDocument>,
  nowMs: () => number,
): Organisations {
  const cache = new Map<string, Refreshed<Organisation>>();
  const read = async (tenantId: string): Promise<Organisation> => {
    const document = (await collection.get(documentId(tenantId))) ?? (await collection.get(everyTenant));
    if (!document)
      throw new Refusal(
        'not-found',
        'no settings for this organisation: apply some with "cdp organisation apply"',
      );
    const parsed = organisationSchema.safeParse(
      upToDate<OrganisationDocument>(document, schema).organisation,
    );
    if (parsed.success) return parsed.data;
    throw new UnreadableDocument(
      `settings of organisation ${document._id}: ${parsed.error.issues[0]?.message ?? 'invalid'}`,
    );
  };
  return {
    get(tenantId) {
      const known = cache.get(tenantId);
      if (known) return known.get();
      if (cache.size >= maxCached) cache.clear();
      const settings = refreshed(() => read(tenantId), maxAgeMs, nowMs);
      cache.set(tenantId, settings);
      return settings.get();
    },
    async apply(tenantId, organisation) {
      await collection.put({ _id: documentId(tenantId), schema, organisation });
      if (tenantId === everyTenant) cache.clear();
      else cache.delete(tenantId);
    },
  };
}
