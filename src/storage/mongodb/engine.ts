import type { Db } from 'mongodb';
import { MongoClient } from 'mongodb';
import type {
  CollectionSpec,
  DocumentCollection,
  OnCommand,
  StoreCommand,
  StoredDocument,
} from '../document-collection';
import type { Engine, StorageLog } from '../engine';
import { StorageProblem, messageOf } from '../problems';
import { makeMongoCollection } from './collection';
import { describeFailure, isCredentialsFailure, orUnavailable } from './errors';

export interface MongoOptions {
  /** How long the server may work on one operation, in ms. */
  operationTimeoutMs: number;
  /** How long to look for a usable server, in ms. */
  selectionTimeoutMs: number;
  maxConnections: number;
  onCommand?: OnCommand;
  log: StorageLog;
}

const defaultDatabase = 'coup-de-pouce';
/** Sockets that say nothing are given up a little after the operation was. */
const graceMs = 1_000;
const firstRetryMs = 500;
const lastRetryMs = 15_000;

/**
 * Connects in the background: a database that is absent is waited for, operations meanwhile fail within
 * `selectionTimeoutMs`, and `ping` says no.
 * @throws StorageProblem when the address itself is wrong.
 */
export function openMongo(url: string, specs: readonly CollectionSpec[], options: MongoOptions): Engine {
  const client = makeClient(url, options);
  const db = client.db(databaseName(url));
  const where = `${client.options.hosts.map(String).join(',') || client.options.srvHost || ''}/${db.databaseName}`;
  const collections = new Map<string, DocumentCollection>();
  for (const spec of specs)
    collections.set(
      spec.name,
      makeMongoCollection(db.collection<{ _id: string }>(spec.name), spec, options.operationTimeoutMs),
    );

  let isClosed = false;
  let wakeUp = (): void => undefined;
  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const connectAndIndex = async (): Promise<void> => {
    for (let delayMs = firstRetryMs; !isClosed; delayMs = Math.min(2 * delayMs, lastRetryMs))
      try {
        // Explicitly, because the driver never tries again by itself after a first connection that failed.
        await client.connect();
        await createIndexes(db, specs);
        options.log.info({ where }, 'connected to MongoDB');
        return;
      } catch (error) {
        if (isCredentialsFailure(error))
          throw new StorageProblem(
            `STORE_URL: MongoDB at ${where} refuses the user or its rights (${describeFailure(error)}). ` +
              'Check the user, the password and authSource; the user needs readWrite on this database.',
          );
        options.log.warn(
          { where, reason: describeFailure(error), retryInMs: delayMs },
          'waiting for MongoDB',
        );
        await wait(delayMs);
      }
  };
  const ready = connectAndIndex();
  // Whoever asks gets the failure; nobody asking must not bring the process down.
  ready.catch(() => undefined);

  return {
    kind: 'mongodb',
    where,
    collection: <D extends StoredDocument>(name: string) => {
      const collection = collections.get(name);
      if (!collection) throw new TypeError(`unknown collection ${name}`);
      return collection as unknown as DocumentCollection<D>;
    },
    ready: () => ready,
    ping: () =>
      orUnavailable(() => db.command({ ping: 1 }), options.selectionTimeoutMs).then(
        () => true,
        () => false,
      ),
    damage: () => Promise.resolve([]),
    removeDamage: () => Promise.resolve(0),
    compact: () => Promise.resolve(),
    async close() {
      isClosed = true;
      wakeUp();
      await client.close();
      await ready.catch(() => undefined);
    },
  };
}

function makeClient(url: string, options: MongoOptions): MongoClient {
  try {
    const client = new MongoClient(url, {
      appName: defaultDatabase,
      // A commit must survive the loss of the primary.
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'local' },
      readPreference: 'primary',
      retryWrites: true,
      retryReads: true,
      ignoreUndefined: true,
      maxPoolSize: options.maxConnections,
      waitQueueTimeoutMS: options.selectionTimeoutMs,
      serverSelectionTimeoutMS: options.selectionTimeoutMs,
      connectTimeoutMS: options.selectionTimeoutMs,
      socketTimeoutMS: options.operationTimeoutMs + graceMs,
      monitorCommands: options.onCommand !== undefined,
    });
    if (options.onCommand) watchCommands(client, options.onCommand);
    return client;
  } catch (error) {
    throw new StorageProblem(
      `STORE_URL is not a MongoDB address that can be used (${messageOf(error)}). ` +
        'Expected mongodb://user:password@host:27017/coup-de-pouce, mongodb+srv://… or file:./data.',
    );
  }
}

/** The database of the address, ours when it names none. */
function databaseName(url: string): string {
  const path = /^mongodb(?:\+srv)?:\/\/[^/]*\/([^?]*)/.exec(url)?.[1];
  return path ? decodeURIComponent(path) : defaultDatabase;
}

async function createIndexes(db: Db, specs: readonly CollectionSpec[]): Promise<void> {
  await db.command({ ping: 1 });
  for (const spec of specs)
    for (const { fields, unique } of spec.indexes)
      await db.collection(spec.name).createIndex(Object.fromEntries(fields.map((field) => [field, 1])), {
        unique: unique === true,
        ...(unique && { sparse: true }),
      });
}

const commandNames: Record<string, StoreCommand['command']> = {
  find: 'find',
  getMore: 'find',
  insert: 'insert',
  update: 'update',
  findAndModify: 'update',
  delete: 'delete',
  aggregate: 'count',
  count: 'count',
};

function watchCommands(client: MongoClient, onCommand: OnCommand): void {
  client.on('commandStarted', (event) => {
    const command = commandNames[event.commandName];
    if (!command) return;
    const { documents, updates, deletes } = event.command as {
      documents?: unknown[];
      updates?: unknown[];
      deletes?: unknown[];
    };
    const collection: unknown =
      event.command[event.commandName === 'getMore' ? 'collection' : event.commandName];
    const writes = documents ?? updates ?? deletes;
    onCommand({
      command,
      collection: String(collection),
      documents: writes?.length ?? (event.commandName === 'findAndModify' ? 1 : 0),
    });
  });
}
