import { randomBytes } from 'node:crypto';
import type { Secrets } from '../application/ports/secrets';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';

/** `_id` = name of the secret. */
export const secretsSpec: CollectionSpec = { name: 'secrets', fields: [], indexes: [] };

const schema = 1;
export interface SecretDocument extends StoredDocument {
  /** 64 hexadecimal digits. */
  value: string;
}

export const makeSecrets = (collection: DocumentCollection<SecretDocument>): Secrets => ({
  get: async (name) => {
    const _id = documentId(name);
    // Insert-or-read: whichever instance comes first makes it, the others read it.
    await collection.insert({ _id, schema, value: randomBytes(32).toString('hex') });
    const document = await collection.get(_id);
    return Buffer.from(document!.value, 'hex');
  },
});
