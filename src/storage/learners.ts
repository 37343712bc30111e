import type { Learners } from '../application/ports/learners';
import type { LearnerState } from '../domain/learner/state';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { idsBelowOrAll, learnerDocumentId } from './keys';
import { tenantsOf } from './tenants';
import { upToDate } from './versions';

/** `_id` = tenant|learner. A cache of the journal's fold: may be dropped at any time. */
export const learnersSpec: CollectionSpec = {
  name: 'learners',
  fields: ['seq', 'modelVersion'],
  indexes: [],
  isCache: true,
};

const schema = 1;
/** Ids read at once. */
const keysRead = 2_000;

export interface LearnerDocument extends StoredDocument {
  seq: number;
  /** The fold's version: a snapshot made by another one is folded anew. */
  modelVersion: string;
  state: LearnerState;
}

/**
 * @param kept how many states to keep at hand as they are (0 = none). Only where this process is alone with the store: a state
 * erased by another instance must not come back. States are values: the fold never changes one in place.
 */
export function makeLearners(
  collection: DocumentCollection<LearnerDocument>,
  modelVersion: string,
  kept = 0,
): Learners {
  const recent = new RecentStates(kept);
  const toState = (document: LearnerDocument): LearnerState | undefined => {
    const { state, modelVersion: foldedBy } = upToDate<LearnerDocument>(document, schema);
    return foldedBy === modelVersion ? state : undefined;
  };
  /** False when what is stored is newer, and stays. */
  const write = async (document: LearnerDocument): Promise<boolean> => {
    const replace = (): Promise<boolean> => collection.replace(document, { seq: { lte: document.seq } });
    const insert = async (): Promise<boolean> => (await collection.insert(document)) === 'inserted';
    // One command in the usual case: a first turn inserts, the others replace.
    if (document.seq <= 1 && (await insert())) return true;
    // Absent, or newer than ours; if someone inserts an older one in between, ours replaces it.
    return (await replace()) || (await insert()) || (await replace());
  };
  return {
    async find(key) {
      const id = learnerDocumentId(key);
      const known = recent.get(id);
      if (known) return known;
      const document = await collection.get(id);
      const state = document && toState(document);
      if (state) recent.keep(id, state);
      return state;
    },
    async save(state) {
      const document: LearnerDocument = {
        _id: learnerDocumentId(state),
        schema,
        seq: state.seq,
        modelVersion,
        state,
      };
      try {
        if (await write(document)) recent.keep(document._id, state);
        else recent.forget(document._id);
      } catch (error) {
        recent.forget(document._id);
        throw error;
      }
    },
    async *readAll(tenantId) {
      for await (const document of collection.iterate(idsBelowOrAll(tenantId))) {
        const state = toState(document);
        if (state) yield state;
      }
    },
    tenants: () => tenantsOf(collection),
    async *keys() {
      for (let after = ''; ;) {
        const page = await collection.list({ _id: { gt: after } }, { sort: { _id: 1 }, limit: keysRead });
        for (const { _id } of page) {
          const [tenantId, learnerId] = (_id ?? '').split('|');
          if (tenantId && learnerId) yield { tenantId, learnerId };
        }
        if (page.length < keysRead) return;
        after = page.at(-1)?._id ?? '';
      }
    },
    async delete(key) {
      const id = learnerDocumentId(key);
      recent.forget(id);
      const isDeleted = await collection.delete(id);
      // A reading under way may have kept it meanwhile.
      recent.forget(id);
      return isDeleted;
    },
  };
}

/** The states used last, the newest of each learner. */
class RecentStates {
  /** Least recently used first. */
  private readonly states = new Map<string, LearnerState>();

  constructor(private readonly max: number) {}

  get(id: string): LearnerState | undefined {
    const state = this.states.get(id);
    if (state) this.touch(id, state);
    return state;
  }
  keep(id: string, state: LearnerState): void {
    const known = this.states.get(id);
    this.touch(id, known && known.seq > state.seq ? known : state);
  }
  forget(id: string): void {
    this.states.delete(id);
  }
  private touch(id: string, state: LearnerState): void {
    this.states.delete(id);
    this.states.set(id, state);
    for (const oldest of this.states.keys()) {
      if (this.states.size <= this.max) break;
      this.states.delete(oldest);
    }
  }
}
