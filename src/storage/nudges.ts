import type { Nudges } from '../application/ports/nudges';
import type { LearnerKey } from '../domain/learner/identity';
import type { Nudge } from '../domain/nudging/nudge';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|nudge. */
export const nudgesSpec: CollectionSpec = {
  name: 'nudges',
  fields: ['tenantId', 'state', 'at', 'createdBy', 'createdAt', 'expiresAt', 'pathId', 'revision'],
  indexes: [
    { fields: ['state', 'tenantId', 'at'] },
    { fields: ['createdBy', 'tenantId', 'createdAt'] },
    { fields: ['expiresAt'] },
  ],
};

const schema = 1;
const maxListed = 1_000;

export type NudgeDocument = StoredDocument & Nudge & { pathId?: string };

const toNudge = (document: NudgeDocument): Nudge => {
  const { _id, schema: _, pathId: __, ...nudge } = upToDate<NudgeDocument>(document, schema);
  return nudge;
};

export function makeNudges(collection: DocumentCollection<NudgeDocument>): Nudges {
  return {
    async find(tenantId, id) {
      const document = await collection.get(documentId(tenantId, id));
      return document && toNudge(document);
    },
    async add(nudge) {
      const document = {
        _id: documentId(nudge.tenantId, nudge.id),
        schema,
        ...nudge,
        pathId: nudge.campaign?.pathId,
      };
      return (await collection.insert(document)) === 'inserted' ? 'added' : 'conflict';
    },
    async change(tenantId, id, from, members, revision) {
      const changed = await collection.change(
        documentId(tenantId, id),
        { state: { in: from }, ...(revision !== undefined && { revision }) },
        members,
      );
      return changed && toNudge(changed);
    },
    listDue: async (tenantId, now) =>
      (
        await collection.find(
          { state: 'scheduled', tenantId, at: { lte: now } },
          { sort: { at: 1 }, limit: maxListed },
        )
      ).map(toNudge),
    listInState: async (tenantId, state) =>
      (await collection.find({ state, tenantId }, { limit: maxListed })).map(toNudge),
    listBy: async (tenantId, createdBy, limit) =>
      (await collection.find({ createdBy, tenantId }, { sort: { createdAt: -1 }, limit })).map(toNudge),
    listOfPath: async (tenantId, pathId) =>
      (await collection.find({ tenantId, pathId }, { limit: maxListed })).map(toNudge),
    tenants: () => tenantsOf(collection),
    deleteBefore: async (date, tenantId) =>
      collection.deleteMany({ expiresAt: { lt: date }, ...(tenantId !== undefined && { tenantId }) }),
  };
}

/** A manager who is erased: what they sent stays, in the name of their unit. */
export const forgetAuthor =
  (collection: DocumentCollection<NudgeDocument>) =>
  async ({ tenantId, learnerId }: LearnerKey): Promise<number> => {
    const nudges = await collection.find({ createdBy: learnerId, tenantId });
    for (const { _id, sender } of nudges)
      await collection.change(_id, {}, { createdBy: 'erased', sender: { unit: sender?.unit } });
    return nudges.length;
  };
