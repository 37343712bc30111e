import type { Learners } from '../application/ports/learners';
import type { LearnerState } from '../domain/learner/state';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { idsBelowOrAll, learnerDocumentId } from './keys';
import { upToDate } from './versions';

/** `_id` = tenant|learner. A cache of the journal's fold: may be dropped at any time. */
export const learnersSpec: CollectionSpec = {
  name: 'learners',
  fields: ['seq', 'modelVersion'],
  indexes: [],
  isCache: true,
};

const schema = 1;

export interface LearnerDocument extends StoredDocument {
  seq: number;
  /** The fold's version: a snapshot made by another one is folded anew. */
  modelVersion: string;
  state: LearnerState;
}

export function makeLearners(
  collection: DocumentCollection<LearnerDocument>,
  modelVersion: string,
): Learners {
  const toState = (document: LearnerDocument): LearnerState | undefined => {
    const { state, modelVersion: foldedBy } = upToDate<LearnerDocument>(document, schema);
    return foldedBy === modelVersion ? state : undefined;
  };
  return {
    async find(key) {
      const document = await collection.get(learnerDocumentId(key));
      return document && toState(document);
    },
    async save(state) {
      const document: LearnerDocument = {
        _id: learnerDocumentId(state),
        schema,
        seq: state.seq,
        modelVersion,
        state,
      };
      const replace = (): Promise<boolean> => collection.replace(document, { seq: { lte: state.seq } });
      const insert = async (): Promise<boolean> => (await collection.insert(document)) === 'inserted';
      // One command in the usual case: a first turn inserts, the others replace.
      if (state.seq <= 1 && (await insert())) return;
      if (await replace()) return;
      // Absent, or newer than ours; if someone inserts an older one in between, ours replaces it.
      if (!(await insert())) await replace();
    },
    async *readAll(tenantId) {
      for await (const document of collection.iterate(idsBelowOrAll(tenantId))) {
        const state = toState(document);
        if (state) yield state;
      }
    },
    delete: async (key) => collection.delete(learnerDocumentId(key)),
  };
}
