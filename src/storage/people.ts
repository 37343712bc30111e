import type { People, Person } from '../application/ports/people';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { idsBelow, learnerDocumentId } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|learner. @exemplary */
export const peopleSpec: CollectionSpec = {
  name: 'people',
  fields: ['tenantId', 'unit'],
  indexes: [{ fields: ['tenantId', 'unit'] }],
};

const schema = 1;

export type PersonDocument = StoredDocument & Person;

const toPerson = (document: PersonDocument): Person => {
  const { _id, schema: _, ...person } = upToDate<PersonDocument>(document, schema);
  return person;
};

export function makePeople(collection: DocumentCollection<PersonDocument>): People {
  return {
    async find(key) {
      const document = await collection.get(learnerDocumentId(key));
      return document && toPerson(document);
    },
    save: async (person) => collection.put({ _id: learnerDocumentId(person), schema, ...person }),
    async *readAll(tenantId) {
      for await (const document of collection.iterate(idsBelow(tenantId))) yield toPerson(document);
    },
    delete: async (key) => collection.delete(learnerDocumentId(key)),
    tenants: () => tenantsOf(collection),
  };
}
