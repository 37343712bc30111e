import type { DocumentCollection } from './document-collection';
import { journalSchema, type JournalDocument } from './journal';
import { entryDocumentId, learnerDocumentId } from './keys';
import type { LearnerDocument } from './learners';

/**
 * A journal that lost a line would look like what an erasure left behind (see still-known.ts), and its person would be erased. So
 * each lost entry is replaced by an empty one: the history keeps its beginning and has no hole. What the entry said is lost, unless
 * the snapshot still holds it.
 * @param lostLines of the journal's file, set aside: no more entries than that are made up.
 * @returns how many were.
 */
export async function mendJournal(
  journal: DocumentCollection<JournalDocument>,
  learners: DocumentCollection<LearnerDocument>,
  lostLines: number,
): Promise<number> {
  let left = lostLines;
  const mend = async (entries: readonly JournalDocument[], snapshot: LearnerDocument | undefined) => {
    const empty = emptyEntries(entries, snapshot);
    if (empty.length > left) return;
    left -= empty.length;
    await journal.insertMany(empty);
  };
  const withEntries = new Set<string>();
  for await (const entries of byLearner(journal)) {
    const id = learnerDocumentId(entries[0]!);
    withEntries.add(id);
    await mend(entries, await learners.get(id));
  }
  for await (const snapshot of learners.iterate({}))
    if (!withEntries.has(snapshot._id)) await mend([], snapshot);
  return lostLines - left;
}

async function* byLearner(
  journal: DocumentCollection<JournalDocument>,
): AsyncGenerator<JournalDocument[], void, void> {
  let entries: JournalDocument[] = [];
  for await (const entry of journal.iterate({})) {
    const [first] = entries;
    if (first && learnerDocumentId(first) !== learnerDocumentId(entry)) {
      yield entries;
      entries = [];
    }
    entries.push(entry);
  }
  if (entries.length > 0) yield entries;
}

/** One for each sequence number that is missing from the beginning, entry 1 or a checkpoint, to what the snapshot has seen. */
function emptyEntries(
  entries: readonly JournalDocument[],
  snapshot: LearnerDocument | undefined,
): JournalDocument[] {
  const checkpoint = entries.find(({ events }) => events.some(({ kind }) => kind === 'checkpoint'));
  const known = new Map(entries.map((entry) => [entry.seq, entry]));
  const began =
    entries.find(({ since }) => since)?.since ??
    snapshot?.state.firstSeenAt ??
    (checkpoint ?? entries[0])?.at ??
    new Date(0);
  const { tenantId, learnerId } = entries[0] ?? snapshot!.state;
  const last = Math.max(entries.at(-1)?.seq ?? 0, snapshot?.seq ?? 0);
  const missing: JournalDocument[] = [];
  let at = began;
  for (let seq = checkpoint?.seq ?? 1; seq <= last; seq += 1) {
    const entry = known.get(seq);
    if (entry) at = entry.at;
    else
      missing.push({
        _id: entryDocumentId({ tenantId, learnerId }, seq),
        schema: journalSchema,
        tenantId,
        learnerId,
        seq,
        at,
        ...(seq > 1 && { since: began }),
        events: [],
      });
  }
  return missing;
}
