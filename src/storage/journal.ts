import { isDeepStrictEqual } from 'node:util';
import type { Journal } from '../application/ports/journal';
import { beganAt, type JournalEntry } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { afterSeparator, documentId, entryDocumentId, idsBelow, idsBelowOrAll, seqDigits } from './keys';
import { upToDate } from './versions';

/** `_id` = tenant|learner|sequence: the primary key is the unique (tenant, learner, sequence). */
export const journalSpec: CollectionSpec = { name: 'journal', fields: ['at'], indexes: [] };

export const journalSchema = 1;
/** Entries probed by key at once when catching up; the first probe is one, since there is usually none. */
const probeSizes = [1, 50] as const;

export type JournalDocument = StoredDocument & JournalEntry;

const toDocument = (entry: JournalEntry): JournalDocument => ({
  _id: entryDocumentId(entry, entry.seq),
  schema: journalSchema,
  ...entry,
});
const toEntry = (document: JournalDocument): JournalEntry => {
  const { _id, schema: _, ...entry } = upToDate<JournalDocument>(document, journalSchema);
  return entry;
};

/**
 * @param idsRead how many ids to list at once when looking over everybody. 1 jumps from learner to learner, where reading by key is
 *   a walk down an index; all at once is better where every look goes over the whole collection.
 * @exemplary a port written once over both engines
 */
export function makeJournal(
  collection: DocumentCollection<JournalDocument>,
  { idsRead = 1 }: { idsRead?: number } = {},
): Journal {
  const find = async (key: LearnerKey, seq: number): Promise<JournalEntry | undefined> => {
    const document = await collection.get(entryDocumentId(key, seq));
    return document && toEntry(document);
  };

  /** By successive keys: point reads, up to the first hole. */
  async function* probe(key: LearnerKey, from: number): AsyncIterable<JournalEntry> {
    let next = from;
    for (let round = 0; ; round++) {
      const size = probeSizes[Math.min(round, probeSizes.length - 1)] ?? 1;
      const ids = Array.from({ length: size }, (_, i) => entryDocumentId(key, next + i));
      const documents =
        size === 1
          ? await collection.get(ids[0] ?? '').then((one) => (one ? [one] : []))
          : await collection.getMany(ids);
      for (const document of documents) {
        if (document.seq !== next) return;
        yield toEntry(document);
        next++;
      }
      if (documents.length < size) return;
    }
  }

  /**
   * Of a journal whose first entries retention deleted: from the checkpoint on. What has neither an entry 1 nor a checkpoint
   * before it is no journal, but what a turn left that an erasure overtook.
   */
  async function* fromCheckpoint(key: LearnerKey): AsyncIterable<JournalEntry> {
    let next: number | undefined;
    for await (const document of collection.iterate(idsBelow(key.tenantId, key.learnerId))) {
      const entry = toEntry(document);
      if (next === undefined && !entry.events.some(({ kind }) => kind === 'checkpoint')) continue;
      if (next !== undefined && entry.seq !== next) return;
      yield entry;
      next = entry.seq + 1;
    }
  }

  const firstKept = async (key: LearnerKey): Promise<JournalEntry | undefined> => {
    for await (const entry of fromCheckpoint(key)) return entry;
    return undefined;
  };

  return {
    async append(entry) {
      const document = toDocument(entry);
      if ((await collection.insert(document)) === 'inserted') return 'appended';
      // The driver may have sent our own insert twice after a lost connection: that one succeeded.
      const taken = await find(entry, entry.seq);
      return taken && isSameEntry(taken, entry) ? 'appended' : 'conflict';
    },
    find,
    first: async (key) => (await find(key, 1)) ?? (await firstKept(key)),
    async beganAt(key) {
      // Without the events of the entry, which nobody asks for.
      const [one] = await collection.list({ _id: entryDocumentId(key, 1) });
      if (one?.at) return one.at;
      const kept = await firstKept(key);
      return kept && beganAt(kept);
    },
    async *readAfter(key, seq) {
      let found = false;
      for await (const entry of probe(key, seq + 1)) {
        found = true;
        yield entry;
      }
      // Only from the very start can there be a gap: retention deletes the entries before a checkpoint.
      if (!found && seq === 0) yield* fromCheckpoint(key);
    },
    async *readBeyond(key, seq) {
      const last = 10 ** seqDigits - 1;
      const beyond = { _id: { gt: entryDocumentId(key, seq), lte: entryDocumentId(key, last) } };
      for await (const document of collection.iterate(beyond)) yield toEntry(document);
    },
    async *learners() {
      for (let after = ''; ;) {
        const page = await collection.list(
          { _id: { gt: after } },
          { sort: { _id: 1 }, ...(Number.isFinite(idsRead) && { limit: idsRead }) },
        );
        let known = '';
        for (const { _id = '' } of page) {
          const [tenantId = '', learnerId = '', seq] = _id.split('|');
          const learner = documentId(tenantId, learnerId);
          if (learner !== known) yield { tenantId, learnerId, isHeadless: Number(seq) !== 1 };
          known = learner;
        }
        if (page.length < idsRead) return;
        after = known + afterSeparator;
      }
    },
    async *readAll(tenantId) {
      for await (const document of collection.iterate(idsBelowOrAll(tenantId))) yield toEntry(document);
    },
    replace: async (entry) => collection.replace(toDocument(entry)),
    deleteUpTo: async (key, seq) =>
      collection.deleteMany({ _id: { gte: entryDocumentId(key, 0), lte: entryDocumentId(key, seq) } }),
    remove: async (entry) =>
      void (await collection.deleteMany({ _id: entryDocumentId(entry, entry.seq), at: entry.at })),
    deleteAll: async (key) => collection.deleteMany(idsBelow(key.tenantId, key.learnerId)),
  };
}

/** Stored entries lose their undefined members; JSON forgets them on both sides. */
const comparable = (entry: JournalEntry): unknown =>
  JSON.parse(JSON.stringify([entry.activityId ?? null, entry.at, entry.events]));
const isSameEntry = (stored: JournalEntry, ours: JournalEntry): boolean =>
  stored.activityId === ours.activityId && isDeepStrictEqual(comparable(stored), comparable(ours));
