import type { Bank, ReleaseSummary } from '../application/ports/bank';
import type { Release, ReleaseContent } from '../domain/bank/release';
import { Refusal } from '../domain/refusals';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { refreshed } from './refreshed';
import { upToDate } from './versions';

/** `_id` = the release's hash. */
export const releasesSpec: CollectionSpec = {
  name: 'releases',
  fields: ['publishedAt', 'publishedBy', 'basedOn', 'questions', 'tips'],
  indexes: [],
};
/** One document, `_id` = "current", says which release is. */
export const pointersSpec: CollectionSpec = { name: 'pointers', fields: ['releaseId'], indexes: [] };

const schema = 1;
const pointerId = 'current';
const pollMs = 2_000;
const maxCached = 4;

export interface ReleaseDocument extends StoredDocument {
  publishedAt: Date;
  publishedBy: string;
  basedOn?: string;
  questions: number;
  tips: number;
  content: ReleaseContent;
}
export interface PointerDocument extends StoredDocument {
  releaseId: string;
}

const toDocument = ({ id, content, ...release }: Release): ReleaseDocument => ({
  _id: documentId(id),
  schema,
  ...release,
  questions: content.questions.length,
  tips: content.tips.length,
  content,
});
const toRelease = (document: ReleaseDocument): Release => {
  const { _id, publishedAt, publishedBy, basedOn, content } = upToDate<ReleaseDocument>(document, schema);
  return { id: _id, publishedAt, publishedBy, ...(basedOn !== undefined && { basedOn }), content };
};

export function makeBank(
  releases: DocumentCollection<ReleaseDocument>,
  pointers: DocumentCollection<PointerDocument>,
  nowMs: () => number,
): Bank {
  /** Least recently used first. */
  const cache = new Map<string, Release>();
  const remember = (release: Release): Release => {
    cache.delete(release.id);
    cache.set(release.id, release);
    for (const oldest of cache.keys()) {
      if (cache.size <= maxCached) break;
      cache.delete(oldest);
    }
    return release;
  };
  const find = async (releaseId: string): Promise<Release | undefined> => {
    const known = cache.get(releaseId);
    if (known) return remember(known);
    const document = await releases.get(documentId(releaseId));
    return document && remember(toRelease(document));
  };
  const current = refreshed<Release>(
    async (last) => {
      const pointer = await pointers.get(pointerId);
      if (!pointer) throw new Refusal('not-found', 'no content was published yet: run "cdp content publish"');
      if (last?.id === pointer.releaseId) return last;
      const release = await find(pointer.releaseId);
      if (!release)
        throw new Refusal(
          'not-found',
          `the current release ${pointer.releaseId} is missing from the store: publish again`,
        );
      return release;
    },
    pollMs,
    nowMs,
  );
  const movePointer = async (releaseId: string, expected: string | undefined): Promise<boolean> => {
    const pointer: PointerDocument = { _id: pointerId, schema, releaseId };
    if (expected === undefined) return (await pointers.insert(pointer)) === 'inserted';
    return pointers.replace(pointer, { releaseId: expected });
  };

  return {
    current: () => current.get(),
    find,
    async list() {
      const [summaries, pointer] = await Promise.all([
        releases.list({}, { sort: { publishedAt: -1 } }),
        pointers.get(pointerId),
      ]);
      return summaries.map(
        ({ _id, schema: _, ...summary }) =>
          ({ ...summary, id: _id, isCurrent: _id === pointer?.releaseId }) as ReleaseSummary,
      );
    },
    async publish(release, expectedCurrent) {
      await releases.insert(toDocument(release));
      const isMoved = await movePointer(release.id, expectedCurrent);
      current.forget();
      if (isMoved) return 'published';
      // A publication repeated after a lost answer: the first one did it.
      return (await pointers.get(pointerId))?.releaseId === release.id ? 'published' : 'stale';
    },
  };
}
