import type { SigningKey, SigningKeys } from '../application/ports/signing-keys';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { upToDate } from './versions';

/** `_id` = id of the key. */
export const signingKeysSpec: CollectionSpec = { name: 'signingKeys', fields: ['createdAt'], indexes: [] };

const schema = 1;
export type SigningKeyDocument = StoredDocument & SigningKey;

const toKey = (document: SigningKeyDocument): SigningKey => {
  const { _id, schema: _, ...key } = upToDate<SigningKeyDocument>(document, schema);
  return key;
};

export const makeSigningKeys = (collection: DocumentCollection<SigningKeyDocument>): SigningKeys => ({
  add: async (key) => collection.put({ _id: documentId(key.id), schema, ...key }),
  list: async () =>
    (await collection.find({})).map(toKey).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()),
  retire: async (id, at) => void (await collection.change(documentId(id), {}, { retiredAt: at })),
});
