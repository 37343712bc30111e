import { isDeepStrictEqual } from 'node:util';
import type { Journal } from '../application/ports/journal';
import type { JournalEntry } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { entryDocumentId, idsBelow, idsBelowOrAll } from './keys';
import { upToDate } from './versions';

/** `_id` = tenant|learner|sequence: the primary key is the unique (tenant, learner, sequence). */
export const journalSpec: CollectionSpec = { name: 'journal', fields: [], indexes: [] };

const schema = 1;
/** Entries probed by key at once when catching up; the first probe is one, since there is usually none. */
const probeSizes = [1, 50] as const;

export type JournalDocument = StoredDocument & JournalEntry;

const toDocument = (entry: JournalEntry): JournalDocument => ({
  _id: entryDocumentId(entry, entry.seq),
  schema,
  ...entry,
});
const toEntry = (document: JournalDocument): JournalEntry => {
  const { _id, schema: _, ...entry } = upToDate<JournalDocument>(document, schema);
  return entry;
};

/** @exemplary a port written once over both engines */
export function makeJournal(collection: DocumentCollection<JournalDocument>): Journal {
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

  return {
    async append(entry) {
      const document = toDocument(entry);
      if ((await collection.insert(document)) === 'inserted') return 'appended';
      // The driver may have sent our own insert twice after a lost connection: that one succeeded.
      const taken = await find(entry, entry.seq);
      return taken && isSameEntry(taken, entry) ? 'appended' : 'conflict';
    },
    find,
    async *readAfter(key, seq) {
      let found = false;
      for await (const entry of probe(key, seq + 1)) {
        found = true;
        yield entry;
      }
      // Only from the very start can there be a gap: retention deletes the entries before a checkpoint.
      if (found || seq > 0) return;
      for await (const document of collection.iterate(idsBelow(key.tenantId, key.learnerId)))
        yield toEntry(document);
    },
    async *readAll(tenantId) {
      for await (const document of collection.iterate(idsBelowOrAll(tenantId))) yield toEntry(document);
    },
    replace: async (entry) => collection.replace(toDocument(entry)),
    deleteUpTo: async (key, seq) =>
      collection.deleteMany({ _id: { gte: entryDocumentId(key, 0), lte: entryDocumentId(key, seq) } }),
    deleteAll: async (key) => collection.deleteMany(idsBelow(key.tenantId, key.learnerId)),
  };
}

/** Stored entries lose their undefined members; JSON forgets them on both sides. */
const comparable = (entry: JournalEntry): unknown =>
  JSON.parse(JSON.stringify([entry.activityId ?? null, entry.at, entry.events]));
const isSameEntry = (stored: JournalEntry, ours: JournalEntry): boolean =>
  stored.activityId === ours.activityId && isDeepStrictEqual(comparable(stored), comparable(ours));
