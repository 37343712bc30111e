import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openConversation, openProactive, type Conversation, type UseCases } from '../dialogs';
import { makeAnswerQuestion } from './application/answer-question';
import { makeAskQuestion } from './application/ask-question';
import { makeChangePreferences } from './application/change-preferences';
import { makeAudit, type Audit } from './application/audit';
import { makeContent, type Content } from './application/content';
import {
  makeContinueCertification,
  makeShowCertification,
  makeStartCertification,
  makeStopCertification,
} from './application/certify-topic';
import { makeAfterErasure, makeEraseMyData } from './application/erase-my-data';
import { makeExportMyData } from './application/export-my-data';
import { makeEndPath, makeListPaths, makeNextPathStep, makeStartPath } from './application/follow-path';
import { makeIssueAttestation } from './application/issue-attestation';
import { makeGetCertificate } from './application/keep-certificate';
import type { Attestations } from './application/ports/attestations';
import { makeGiveHint } from './application/give-hint';
import { makeGiveTip } from './application/give-tip';
import { makeImportPeople } from './application/import-people';
import { makeLearnFromAnswers, type LearnFromAnswers } from './application/learn-from-answers';
import { makeMeetLearner } from './application/meet-learner';
import { makeNoteAddress } from './application/note-address';
import { makeNoteCardShown } from './application/note-card-shown';
import { makeNoteGap } from './application/note-gap';
import { makeNoteUninstalled } from './application/note-uninstalled';
import { makeNudging, type Nudging } from './application/nudging';
import type { Clock, NewId } from './application/ports/clock';
import type { Log } from './application/ports/log';
import type { Timer } from './application/ports/timer';
import { makeRateTip } from './application/rate-tip';
import { makeRecallQuestion } from './application/recall-question';
import { makeReportProblem } from './application/report-problem';
import type { Job } from './application/jobs';
import { makeRunRetention, type RunRetention } from './application/run-retention';
import { makeRulesNow } from './application/rules';
import { makeSnapshotTeams } from './application/snapshot-week';
import { makeShowProgress } from './application/show-progress';
import { makeTellProgress } from './application/tell-progress';
import { makeShowTeam } from './application/show-team';
import { makeSkipQuestion } from './application/skip-question';
import {
  makeContinuePositioning,
  makeStartPositioning,
  makeStopPositioning,
} from './application/take-positioning';
import { makeSnapshots, snapshotDelayMs } from './application/snapshots';
import { makeTurns, type Turns } from './application/turn';
import { openAttestations } from './attestations';
import { loadContent, loadWording } from './bank-files/load';
import { readOrganisationFile } from './bank-files/organisation-file';
import { readPeopleCsv } from './bank-files/people-csv';
import { makeRelease } from './bank-files/release';
import { openHolidays } from './calendar/holidays';
import type { Config } from './config';
import type { Locale, Release } from './domain/bank/release';
import type { Say } from './domain/bank/wording';
import { foldVersion } from './domain/learner/fold';
import { localTenantId } from './domain/learner/identity';
import { openTipSearch, openUnderstanding } from './language';
import { makePseudonyms } from './pseudonyms';
import { everyTenant, openStorage, type OnCommand, type Storage } from './storage';
import { realTimer } from './timer';
import { openWording } from './wording';

/** Everything behind the edges: the store, the use cases and the conversation. `main` adds HTTP, `cdp` does not. */
export interface Service {
  config: Config;
  storage: Storage;
  turns: Turns;
  content: Content;
  useCases: UseCases & {
    showProgress: ReturnType<typeof makeShowProgress>;
    exportMyData: ReturnType<typeof makeExportMyData>;
    learnFromAnswers: LearnFromAnswers;
    issueAttestation: ReturnType<typeof makeIssueAttestation>;
  };
  attestations: Attestations;
  newId: NewId;
  wording: (release: Release, locale: Locale) => Say;
  nudging: Nudging;
  conversation: Conversation;
  /** Who did what among managers, admins and operators. */
  audit: Audit;
  runRetention: RunRetention;
  /** What the service does by itself, at night: started by the composition. */
  jobs: readonly Job[];
  clock: Clock;
  /** Writes the snapshots that wait; only tests and backups need it. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface ServiceOptions {
  log: Log;
  clock?: Clock;
  timer?: Timer;
  random?: () => number;
  newId?: () => string;
  onCommand?: OnCommand;
  /** A personal, short-lived address for an export. */
  exportLink?: UseCases['exportLink'];
  /** The same for an attestation. */
  attestationLinks?: UseCases['attestationLinks'];
  /** Where a browser reaches the service; the configured address by default. */
  publicUrl?: () => string;
}

/** Opens the store and puts the parts together. Nothing here decides anything. */
export const openService = async (config: Config, options: ServiceOptions): Promise<Service> => {
  const { log } = options;
  const clock = options.clock ?? { now: () => new Date() };
  const random = options.random ?? Math.random;
  const newId = options.newId ?? randomUUID;
  const storage = await openStorage(
    config.STORE_URL,
    { modelVersion: foldVersion, onCommand: options.onCommand },
    log,
  );
  const rulesNow = makeRulesNow(storage.calibrations);
  const timer = options.timer ?? realTimer;
  const snapshots = makeSnapshots({
    learners: storage.learners,
    journal: storage.journal,
    timer,
    delayMs: storage.describe().kind === 'embedded' ? snapshotDelayMs.alone : snapshotDelayMs.shared,
    onLost: (error) => log.warn({ error: String(error) }, 'a snapshot was not saved: it will be caught up'),
  });
  const turns = makeTurns({
    journal: storage.journal,
    learners: storage.learners,
    snapshots,
    clock,
    rulesNow,
  });
  const content = makeContent({
    bank: storage.bank,
    calibrations: storage.calibrations,
    serving: { isProduction: config.mode === 'production' },
  });
  const shipped = await loadWording(config.CONTENT_DIR);
  const wording = (release: Release, locale: Locale) => openWording(release.content.wording, locale, shipped);
  const asking = { turns, content, newId, random };
  const certifying = { ...asking, journal: storage.journal, certificates: storage.certificates, clock };
  const publicUrl = options.publicUrl ?? (() => config.publicUrl);
  const getCertificate = makeGetCertificate({ ...storage, turns });
  const attestationLinks = options.attestationLinks ?? plainLinks(publicUrl);
  const attestations = openAttestations({
    keys: storage.signingKeys,
    clock,
    newId,
    publicUrl,
    wording,
    timeZone: config.TIME_ZONE,
  });
  const audit = makeAudit({ trail: storage.audit, clock, newId });
  const afterErasure = makeAfterErasure({ ...storage, pending: snapshots, timer });
  const viewing = {
    ...storage,
    turns,
    content,
    clock,
    audit,
    pseudonymOf: makePseudonyms(storage.secrets),
  };
  const runRetention = makeRunRetention({
    ...storage,
    pending: snapshots,
    compact: () => storage.compact(),
    removeOldDamage: (now) => storage.removeOldDamage(now),
    turns,
    rulesNow,
    clock,
    trail: audit,
  });
  const nudging = makeNudging({
    ...storage,
    turns,
    content,
    holidays: openHolidays(),
    bounds: { hours: config.SENDING_HOURS, days: config.SENDING_DAYS, holidays: config.HOLIDAYS },
    compose: openProactive({ wording }),
    audit: audit.note,
    clock,
    timer,
    random,
    newId,
    log,
    defaults: { locale: config.DEFAULT_LOCALE },
  });
  const useCases: Service['useCases'] = {
    nudging,
    showTeam: makeShowTeam(viewing),
    noteResponse: nudging.noteResponse,
    readLearner: (key) => turns.read(key),
    meetLearner: makeMeetLearner(asking),
    noteAddress: makeNoteAddress({ turns }),
    noteCardShown: makeNoteCardShown({ turns }),
    noteUninstalled: makeNoteUninstalled({ turns }),
    noteGap: makeNoteGap({ gaps: storage.gaps, clock, newId }),
    askQuestion: makeAskQuestion(asking),
    answerQuestion: makeAnswerQuestion({ turns, content }),
    giveHint: makeGiveHint({ turns, content }),
    skipQuestion: makeSkipQuestion({ turns, content }),
    questionOf: (presentation) => content.ofPresentation(presentation),
    recallQuestion: makeRecallQuestion({ turns, content }),
    reportProblem: makeReportProblem({ turns }),
    listPaths: makeListPaths({ turns, content }),
    startPath: makeStartPath(asking),
    nextPathStep: makeNextPathStep(asking),
    endPath: makeEndPath(asking),
    showCertification: makeShowCertification({ turns, content, journal: storage.journal, clock }),
    startCertification: makeStartCertification(certifying),
    continueCertification: makeContinueCertification(certifying),
    stopCertification: makeStopCertification(certifying),
    attestationLinks: async (key, certificateId, holderName) => {
      await getCertificate(key, certificateId);
      return attestationLinks(key, certificateId, holderName);
    },
    startPositioning: makeStartPositioning(asking),
    continuePositioning: makeContinuePositioning(asking),
    stopPositioning: makeStopPositioning(asking),
    giveTip: makeGiveTip({ turns, content, random }),
    rateTip: makeRateTip({ turns }),
    showProgress: makeShowProgress({ turns, content, clock }),
    tellProgress: makeTellProgress({ turns, content, journal: storage.journal, clock, timer, rulesNow }),
    changePreferences: makeChangePreferences({ turns, onChange: nudging.wake }),
    eraseMyData: makeEraseMyData({ erasure: storage.erasure, snapshots, after: afterErasure }),
    learnFromAnswers: makeLearnFromAnswers({
      journal: storage.journal,
      bank: storage.bank,
      calibrations: storage.calibrations,
      clock,
      timer,
    }),
    issueAttestation: makeIssueAttestation({
      getCertificate,
      content,
      organisations: storage.organisations,
      attestations,
    }),
    exportMyData: makeExportMyData({
      turns,
      journal: storage.journal,
      people: storage.people,
      deliveries: storage.deliveries,
      clock,
    }),
    exportLink: options.exportLink ?? (() => Promise.resolve(`${config.publicUrl}/`)),
  };
  const conversation = openConversation({
    useCases,
    content,
    people: storage.people,
    organisations: storage.organisations,
    understanding: openUnderstanding(),
    tipSearch: oncePerRelease((release) => openTipSearch(release.content.tips)),
    wording,
    clock,
    defaults: { locale: config.DEFAULT_LOCALE, timeZone: config.TIME_ZONE },
  });
  return {
    config,
    storage,
    turns,
    content,
    useCases,
    attestations,
    nudging,
    conversation,
    newId,
    wording,
    audit,
    clock,
    flush: () => snapshots.flush(),
    runRetention,
    jobs: [
      { name: 'retention', every: 'night', atMinute: 150, run: runRetention },
      { name: 'snapshots', every: 'week', atMinute: 240, run: makeSnapshotTeams(viewing) },
      { name: 'calibration', every: 'night', atMinute: 210, run: useCases.learnFromAnswers },
    ],
    close: async () => {
      await afterErasure.finish();
      await snapshots.flush();
      await storage.close();
    },
  };
};

/** Without HTTP there is no personal address: the public page stands for all. */
const plainLinks =
  (publicUrl: () => string): UseCases['attestationLinks'] =>
  (_key, certificateId) => {
    const verification = `${publicUrl()}/attestations/${certificateId}`;
    return Promise.resolve({ pdf: verification, credential: verification, verification });
  };

/** The index over a release's tips is built at the first search, once. */
const oncePerRelease = <T>(make: (release: Release) => T): ((release: Release) => T) => {
  const made = new WeakMap<Release, T>();
  return (release) => {
    const known = made.get(release) ?? make(release);
    made.set(release, known);
    return known;
  };
};

/** A first start publishes the content folder and applies the example settings; later starts leave the store alone. */
export const publishInitialContent = async (service: Service, log: Log): Promise<void> => {
  const { storage, config, clock } = service;
  if ((await storage.bank.list()).length === 0) {
    const loaded = await loadContent(config.CONTENT_DIR);
    const errors = loaded.problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0) {
      const first = errors[0]!;
      throw new Error(
        `content: ${errors.length} problem(s), the first in ${first.file}${first.line ? `, line ${first.line}` : ''}: ${first.what} Run "npx cdp content lint".`,
      );
    }
    const release = makeRelease(loaded.content, { publishedAt: clock.now(), publishedBy: 'first start' });
    await storage.bank.publish(release, undefined);
    log.info({ release: release.id, questions: loaded.content.questions.length }, 'content published');
  }
  const settings = await storage.organisations.get(everyTenant).catch(() => undefined);
  if (!settings) {
    const { organisation } = await readOrganisationFile(join(config.CONTENT_DIR, 'organisation.yaml'));
    if (organisation) await storage.organisations.apply(everyTenant, organisation);
  }
  // From now on there are words to apologise with, even when the store is down.
  await service.content.current();
};

/** The invented people of the local chat are in the list of the organisation `local`, with colleagues, units and roles. */
export const importExamplePeople = async ({ storage, config, clock }: Service): Promise<void> => {
  for await (const _ of storage.people.readAll(localTenantId)) return;
  const content = await readFile(join(config.CONTENT_DIR, 'people.example.csv')).catch(() => undefined);
  if (content === undefined) return;
  const importPeople = makeImportPeople({ people: storage.people, clock });
  await importPeople({ list: readPeopleCsv(content, { onlyTenant: localTenantId }), isExample: true });
};
