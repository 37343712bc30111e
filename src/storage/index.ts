import type { Calibrations } from '../application/ports/calibrations';
import type { Deliveries } from '../application/ports/deliveries';
import type { Erasure } from '../application/ports/erasure';
import type { Gaps } from '../application/ports/gaps';
import type { Certificates } from '../application/ports/certificates';
import type { SigningKeys } from '../application/ports/signing-keys';
import type { Secrets } from '../application/ports/secrets';
import type { Bank } from '../application/ports/bank';
import type { Journal } from '../application/ports/journal';
import type { Learners } from '../application/ports/learners';
import type { Leases } from '../application/ports/leases';
import type { Nudges } from '../application/ports/nudges';
import type { Organisations } from '../application/ports/organisations';
import type { People } from '../application/ports/people';
import type { JobRuns } from '../application/ports/job-runs';
import type { AuditTrail } from '../application/ports/audit';
import type { Snapshots } from '../application/ports/snapshots';
import { auditSpec, makeAuditTrail } from './audit';
import { makeBank, pointersSpec, releasesSpec } from './bank';
import { calibrationsSpec, makeCalibrations } from './calibrations';
import { makeCondition, type StoreCondition } from './condition';
import { deliveriesSpec, makeDeliveries } from './deliveries';
import { makeErasure } from './erasure';
import { gapsSpec, makeGaps } from './gaps';
import { certificatesSpec, makeCertificates } from './certificates';
import { makeSecrets, secretsSpec } from './secrets';
import { makeSigningKeys, signingKeysSpec } from './signing-keys';
import type { CollectionSpec, DocumentCollection, OnCommand } from './document-collection';
import { openEmbedded } from './embedded/engine';
import type { SyncFile } from './embedded/log-file';
import type { Damage, Engine, StorageLog } from './engine';
import { damageKeptInDays, silentLog } from './engine';
import { jobRunsSpec, makeJobRuns } from './job-runs';
import { journalSpec, makeJournal } from './journal';
import { learnersSpec, makeLearners } from './learners';
import { leasesSpec, makeLeases } from './leases';
import { forgetAuthor, makeNudges, nudgesSpec } from './nudges';
import { mendJournal } from './mend-journal';
import { openMongo } from './mongodb/engine';
import { makeOrganisations, organisationsSpec } from './organisations';
import { makePeople, peopleSpec } from './people';
import { StorageProblem } from './problems';
import { makeSnapshots, measuresSpec, snapshotsSpec } from './snapshots';
import { dayMs } from '../domain/time';

export type { StoreCondition } from './condition';
export { damageKeptInDays } from './engine';
export type { Damage, StorageLog } from './engine';
export type { DocumentCollection, OnCommand, StoreCommand, StoredDocument } from './document-collection';
export { StorageProblem, StorageUnavailable, StoreHeld, UnreadableDocument } from './problems';
export { everyTenant } from './organisations';

/** Every collection of the service: created, indexed, backed up and scanned from this list. */
export const collectionSpecs: readonly CollectionSpec[] = [
  journalSpec,
  learnersSpec,
  peopleSpec,
  organisationsSpec,
  releasesSpec,
  pointersSpec,
  leasesSpec,
  gapsSpec,
  calibrationsSpec,
  secretsSpec,
  signingKeysSpec,
  certificatesSpec,
  nudgesSpec,
  deliveriesSpec,
  auditSpec,
  snapshotsSpec,
  measuresSpec,
  jobRunsSpec,
];

/** 25 KB each in memory, 150 KB at worst: little beside the documents, which the embedded store holds all in memory. */
const keptStates = 2_000;

export interface StorageOptions {
  /** Version of the fold: snapshots made by another one are not read. */
  modelVersion: string;
  /** Embedded store: `group` (default) puts each acknowledged write on the disk, `off` leaves that to the operating system. */
  sync?: 'group' | 'off';
  /** For tests that count. */
  syncFile?: SyncFile;
  onCommand?: OnCommand;
  /** Time in ms for caches; the system's by default. */
  nowMs?: () => number;
  /** MongoDB: how long the server may work on one operation (5,000 ms). */
  operationTimeoutMs?: number;
  /** MongoDB: how long to look for a server or a free connection (3,000 ms). */
  selectionTimeoutMs?: number;
  /** MongoDB: connections at most (50). */
  maxConnections?: number;
}

export interface StoragePorts {
  journal: Journal;
  learners: Learners;
  bank: Bank;
  people: People;
  organisations: Organisations;
  leases: Leases;
  gaps: Gaps;
  calibrations: Calibrations;
  secrets: Secrets;
  signingKeys: SigningKeys;
  certificates: Certificates;
  nudges: Nudges;
  deliveries: Deliveries;
  audit: AuditTrail;
  snapshots: Snapshots;
  jobRuns: JobRuns;
  erasure: Erasure;
}

export interface Storage extends StoragePorts {
  /** Resolves when connected and indexed: at once for the embedded store, as long as it takes for MongoDB. */
  ready(): Promise<void>;
  /** How it is now: asked of the store itself, by a read and a small write. Never throws. */
  condition(): Promise<StoreCondition>;
  close(): Promise<void>;
  /** Every collection, raw: for backup, restore and scans. */
  documents: readonly DocumentCollection[];
  damage(): Promise<Damage[]>;
  /** Removes damaged copies that were kept long enough (`damageKeptInDays`); gives how many. */
  removeOldDamage(now: Date): Promise<number>;
  compact(): Promise<void>;
  /** For people: kind and place, without secrets. */
  describe(): { kind: 'embedded' | 'mongodb'; where: string };
}

/**
 * Opens `file:<folder>` or `mongodb://…`. With MongoDB it returns before the database answers: await `ready()`.
 * @throws StorageProblem in one sentence for operators when the address, the folder or its lock is the matter.
 */
export async function openStorage(
  url: string,
  options: StorageOptions,
  log: StorageLog = silentLog,
): Promise<Storage> {
  const engine = await openEngine(url, options, log);
  await mendWhatIsDamaged(engine, log);
  return {
    ...makePorts(engine, options, log),
    ready: () => engine.ready(),
    condition: makeCondition(engine, options.nowMs ?? Date.now),
    close: () => engine.close(),
    documents: collectionSpecs.map((spec) => engine.collection(spec.name)),
    damage: () => engine.damage(),
    removeOldDamage: (now) => engine.removeDamage(new Date(now.getTime() - damageKeptInDays * dayMs)),
    compact: () => engine.compact(),
    describe: () => ({ kind: engine.kind, where: engine.where }),
  };
}

function openEngine(url: string, options: StorageOptions, log: StorageLog): Engine | Promise<Engine> {
  if (/^mongodb(\+srv)?:\/\//.test(url))
    return openMongo(url, collectionSpecs, {
      operationTimeoutMs: options.operationTimeoutMs ?? 5_000,
      selectionTimeoutMs: options.selectionTimeoutMs ?? 3_000,
      maxConnections: options.maxConnections ?? 50,
      onCommand: options.onCommand,
      log,
    });
  const folder = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (!folder)
    throw new StorageProblem(
      `STORE_URL is neither a folder nor a MongoDB address. Expected file:./data, mongodb://host:27017/coup-de-pouce or mongodb+srv://….`,
    );
  return openEmbedded(folder, collectionSpecs, {
    sync: options.sync ?? 'group',
    syncFile: options.syncFile,
    onCommand: options.onCommand ?? (() => undefined),
    log,
  });
}

async function mendWhatIsDamaged(engine: Engine, log: StorageLog): Promise<void> {
  const lostLines = (await engine.damage())
    .filter(({ collection }) => collection === journalSpec.name)
    .reduce((sum, { lines }) => sum + lines, 0);
  if (lostLines === 0) return;
  const entries = await mendJournal(
    engine.collection(journalSpec.name),
    engine.collection(learnersSpec.name),
    lostLines,
  );
  if (entries > 0) log.warn({ entries }, 'entries were lost with damaged lines: empty ones keep their place');
}

/** What was set aside cannot be read, so that nobody can be found in it, nor taken out of it. */
async function warnOfDamage(engine: Engine, log: StorageLog): Promise<void> {
  const files = (await engine.damage()).map(({ file }) => file);
  if (files.length > 0)
    log.warn({ files }, 'somebody was erased whose data damaged copies may still hold: run "cdp doctor"');
}

function makePorts(engine: Engine, options: StorageOptions, log: StorageLog): StoragePorts {
  const nowMs = options.nowMs ?? Date.now;
  const learners = makeLearners(
    engine.collection(learnersSpec.name),
    options.modelVersion,
    engine.kind === 'embedded' ? keptStates : 0,
  );
  return {
    journal: makeJournal(engine.collection(journalSpec.name), {
      idsRead: engine.kind === 'embedded' ? Infinity : 1,
    }),
    learners,
    people: makePeople(engine.collection(peopleSpec.name)),
    organisations: makeOrganisations(engine.collection(organisationsSpec.name), nowMs),
    bank: makeBank(engine.collection(releasesSpec.name), engine.collection(pointersSpec.name), nowMs),
    leases: makeLeases(engine.collection(leasesSpec.name)),
    gaps: makeGaps(engine.collection(gapsSpec.name)),
    calibrations: makeCalibrations(engine.collection(calibrationsSpec.name), nowMs),
    secrets: makeSecrets(engine.collection(secretsSpec.name)),
    signingKeys: makeSigningKeys(engine.collection(signingKeysSpec.name)),
    certificates: makeCertificates(engine.collection(certificatesSpec.name)),
    nudges: makeNudges(engine.collection(nudgesSpec.name)),
    deliveries: makeDeliveries(engine.collection(deliveriesSpec.name)),
    audit: makeAuditTrail(engine.collection(auditSpec.name)),
    jobRuns: makeJobRuns(engine.collection(jobRunsSpec.name)),
    snapshots: makeSnapshots(engine.collection(snapshotsSpec.name), engine.collection(measuresSpec.name)),
    erasure: makeErasure(
      learners,
      collectionSpecs.map((spec) => engine.collection(spec.name)),
      async () => {
        await engine.compact();
        await warnOfDamage(engine, log);
      },
      {
        audit: (key) => makeAuditTrail(engine.collection(auditSpec.name)).forget(key),
        nudges: forgetAuthor(engine.collection(nudgesSpec.name)),
      },
    ),
  };
}
