import type { Certificates } from '../application/ports/certificates';
import type { CertificateRecord } from '../domain/learner/events';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { upToDate } from './versions';

/** `_id` = tenant|learner|certificate, so that erasing the learner erases it; found by its public id. */
export const certificatesSpec: CollectionSpec = {
  name: 'certificates',
  fields: ['certificateId'],
  indexes: [{ fields: ['certificateId'], unique: true }],
};

const schema = 1;
export interface CertificateDocument extends StoredDocument {
  certificateId: string;
  certificate: CertificateRecord;
}

export const makeCertificates = (collection: DocumentCollection<CertificateDocument>): Certificates => {
  const findIssued: Certificates['findIssued'] = async (certificateId) => {
    const [document] = await collection.find({ certificateId }, { limit: 1 });
    if (!document) return undefined;
    const { _id, certificate } = upToDate<CertificateDocument>(document, schema);
    const [tenantId = ''] = _id.split('|');
    return { tenantId, certificate };
  };
  return {
    save: async (key, certificate) =>
      collection.put({
        _id: documentId(key.tenantId, key.learnerId, certificate.id),
        schema,
        certificateId: certificate.id,
        certificate,
      }),
    remove: async ({ tenantId, learnerId }, certificateId) =>
      void (await collection.delete(documentId(tenantId, learnerId, certificateId))),
    find: async (certificateId) => (await findIssued(certificateId))?.certificate,
    findIssued,
  };
};
