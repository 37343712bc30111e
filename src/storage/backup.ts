import { createHash } from 'node:crypto';
import { BSON } from 'mongodb';
import type { DocumentCollection, StoredDocument } from './document-collection';
import { StorageProblem } from './problems';

/**
 * A backup is text, one JSON a line, the same for both engines:
 * a header, one line a document (MongoDB's extended JSON, so that dates stay dates), and an end that counts and sums all before it.
 */
interface Header {
  backup: 'coup-de-pouce';
  format: 1;
  at: Date;
}
interface DocumentLine {
  collection: string;
  document: StoredDocument;
}
interface End {
  documents: number;
  sha256: string;
}

const format = 1;
const batchSize = 100;
/** Of no use elsewhere: a lease belongs to a running process. */
const leftOut = new Set(['leases']);

export interface BackupCounts {
  documents: number;
  collections: Record<string, number>;
}

const { EJSON } = BSON;

/**
 * Every document, as lines with their line feeds. The service may go on meanwhile: what is derived (snapshots, the pointer) is
 * read before what it derives from, so that a backup never knows a snapshot newer than its journal.
 */
export async function* backupLines(
  collections: readonly DocumentCollection[],
  now: Date,
  onDone: (counts: BackupCounts) => void = () => undefined,
): AsyncGenerator<string, void, void> {
  const hash = createHash('sha256');
  const counts: BackupCounts = { documents: 0, collections: {} };
  const line = (value: object): string => {
    const text = `${EJSON.stringify(value, { relaxed: true })}\n`;
    hash.update(text);
    return text;
  };
  yield line({ backup: 'coup-de-pouce', format, at: now } satisfies Header);
  for (const collection of derivedFirst(collections)) {
    const { name } = collection.spec;
    for await (const document of collection.iterate({})) {
      yield line({ collection: name, document } satisfies DocumentLine);
      counts.documents++;
      counts.collections[name] = (counts.collections[name] ?? 0) + 1;
    }
  }
  yield line({ documents: counts.documents, sha256: hash.copy().digest('hex') } satisfies End);
  onDone(counts);
}

function derivedFirst(collections: readonly DocumentCollection[]): DocumentCollection[] {
  const rank = ({ spec }: DocumentCollection): number =>
    spec.isCache ? 0 : spec.name === 'pointers' ? 1 : 2;
  return collections.filter(({ spec }) => !leftOut.has(spec.name)).sort((a, b) => rank(a) - rank(b));
}

/**
 * Reads the lines twice: once to check that all are there and unaltered, once to write them.
 * @param replace deletes what the store holds first; otherwise a store that holds anything is refused.
 * @throws StorageProblem, before anything is written, when the backup or the store does not allow it.
 */
export async function restoreLines(
  collections: readonly DocumentCollection[],
  read: () => AsyncIterable<string>,
  { replace = false }: { replace?: boolean } = {},
): Promise<BackupCounts> {
  const byName = new Map(collections.map((collection) => [collection.spec.name, collection]));
  await checkBackup(read(), new Set(byName.keys()));
  await makeRoom(collections, replace);
  const counts: BackupCounts = { documents: 0, collections: {} };
  const batches = new Map<string, StoredDocument[]>();
  const write = async (name: string): Promise<void> => {
    const documents = batches.get(name) ?? [];
    batches.set(name, []);
    await byName.get(name)?.insertMany(documents);
    counts.documents += documents.length;
    counts.collections[name] = (counts.collections[name] ?? 0) + documents.length;
  };
  for await (const text of read()) {
    const line = parse(text);
    if (!isDocument(line)) continue;
    const batch = batches.get(line.collection) ?? [];
    batches.set(line.collection, batch);
    batch.push(line.document);
    if (batch.length >= batchSize) await write(line.collection);
  }
  for (const name of batches.keys()) await write(name);
  return counts;
}

const parse = (text: string): unknown => {
  try {
    return EJSON.parse(text, { relaxed: true });
  } catch {
    throw new StorageProblem(
      'This is not a backup of Coup de pouce, or it was altered: a line is not JSON. Nothing was written.',
    );
  }
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isHeader = (value: unknown): boolean =>
  isObject(value) && value['backup'] === 'coup-de-pouce' && value['format'] === format;
const isDocument = (value: unknown): value is DocumentLine =>
  isObject(value) &&
  typeof value['collection'] === 'string' &&
  isObject(value['document']) &&
  typeof value['document']['_id'] === 'string';
const isEnd = (value: unknown): value is End => isObject(value) && typeof value['sha256'] === 'string';

async function checkBackup(lines: AsyncIterable<string>, known: ReadonlySet<string>): Promise<void> {
  const hash = createHash('sha256');
  let documents = 0;
  let position = 0;
  let isEnded = false;
  const refuse = (why: string): never => {
    throw new StorageProblem(`This backup cannot be restored: ${why}. Nothing was written.`);
  };
  for await (const text of lines) {
    position++;
    const line = parse(text);
    if (position === 1 && !isHeader(line)) refuse(`it does not start as a backup of format ${format}`);
    else if (isEnded) refuse('it goes on after its end');
    else if (isEnd(line)) {
      isEnded = true;
      if (line.documents !== documents || line.sha256 !== hash.copy().digest('hex'))
        refuse('it was altered since it was made');
    } else if (isDocument(line)) {
      documents++;
      if (!known.has(line.collection))
        refuse(`line ${position} belongs to "${line.collection}", unknown to this version`);
    } else if (position > 1) refuse(`line ${position} is none of a backup`);
    hash.update(`${text}\n`);
  }
  if (!isEnded) refuse('its end is missing (an interrupted copy?)');
}

async function makeRoom(collections: readonly DocumentCollection[], replace: boolean): Promise<void> {
  for (const collection of collections) {
    if (leftOut.has(collection.spec.name)) continue;
    if (replace) await collection.deleteMany({});
    else if ((await collection.find({}, { limit: 1 })).length > 0)
      throw new StorageProblem(
        `The store already holds documents (${collection.spec.name}): restore into an empty one, or replace everything with --replace. Nothing was written.`,
      );
  }
}
