import type { DocumentCollection, StoredDocument } from './document-collection';

/** What the storage says of itself; pino fits. */
export interface StorageLog {
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
}
export const silentLog: StorageLog = { info: () => undefined, warn: () => undefined };

/** Lines of an embedded file that could not be read, kept apart as they were: they may say anything of anybody. */
export interface Damage {
  collection: string;
  file: string;
  lines: number;
  bytes: number;
  setAsideAt: Date;
}
/** After this many days a damaged copy is removed by the nightly retention: whoever wanted to look at it has. */
export const damageKeptInDays = 30;

/** A database: its collections and its health. */
export interface Engine {
  kind: 'embedded' | 'mongodb';
  /** Folder or hosts and database: for people, without secrets. */
  where: string;
  collection<D extends StoredDocument>(name: string): DocumentCollection<D>;
  /** Resolves when connected and indexed; waits as long as it takes, fails only on what waiting cannot mend. */
  ready(): Promise<void>;
  /** Does it answer now? Never throws. */
  ping(): Promise<boolean>;
  damage(): Promise<Damage[]>;
  /** Removes what was set aside before that moment; gives how many files. */
  removeDamage(before: Date): Promise<number>;
  /** Gives back the room of what was replaced or deleted, where the engine does not do so by itself. */
  compact(): Promise<void>;
  close(): Promise<void>;
}
