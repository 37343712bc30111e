import type { StoredDocument } from './document-collection';
import { UnreadableDocument } from './problems';

/** From version n (the key) to n + 1; gets and returns the whole document, `schema` aside. */
export type Migrations = Readonly<
  Record<number, (document: Record<string, unknown>) => Record<string, unknown>>
>;

/**
 * Brings a stored document to `current`, one version at a time. Documents are migrated when read and stored in the new
 * shape when next written, so that a rolling update needs no stop.
 * @throws UnreadableDocument when it was written by a newer version of the service, or when a step is missing.
 */
export function upToDate<D extends StoredDocument>(
  document: StoredDocument,
  current: number,
  migrations: Migrations = {},
): D {
  if (document.schema === current) return document as D;
  if (!Number.isInteger(document.schema) || document.schema > current)
    throw new UnreadableDocument(
      `document ${document._id} has version ${String(document.schema)}, this service reads up to ${current}: run the newer service`,
    );
  let migrated: Record<string, unknown> = { ...document };
  for (let version = document.schema; version < current; version++) {
    const step = migrations[version];
    if (!step) throw new UnreadableDocument(`document ${document._id}: no migration from version ${version}`);
    migrated = { ...step(migrated), schema: version + 1 };
  }
  return migrated as unknown as D;
}
