import type { JournalEntry } from '../domain/learner/events';
import { fold, newLearner } from '../domain/learner/fold';
import { keyText, type LearnerKey } from '../domain/learner/identity';
import { checkpointOf, isToAggregate, withoutFreeText } from '../domain/learner/retention';
import { actingAlone } from '../domain/people/audit-entry';
import { deadlinesOf, type Deadlines } from '../domain/privacy/periods';
import type { Audit } from './audit';
import type { AuditTrail } from './ports/audit';
import type { Clock } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Erasure } from './ports/erasure';
import type { Gaps } from './ports/gaps';
import type { Journal } from './ports/journal';
import type { Learners } from './ports/learners';
import type { Nudges } from './ports/nudges';
import type { Organisations } from './ports/organisations';
import type { People } from './ports/people';
import type { Snapshots as TeamSnapshots } from './ports/snapshots';
import { removeIfOrphan } from './remove-orphan';
import type { RulesNow } from './rules';
import type { Snapshots } from './snapshots';
import type { Turns } from './turn';

export interface RetentionDeps {
  journal: Journal;
  learners: Learners;
  people: People;
  deliveries: Deliveries;
  nudges: Nudges;
  gaps: Gaps;
  audit: AuditTrail;
  snapshots: TeamSnapshots;
  /** Snapshots of learners that wait to be written. */
  pending: Snapshots;
  erasure: Erasure;
  organisations: Organisations;
  turns: Turns;
  rulesNow: RulesNow;
  clock: Clock;
  trail: Pick<Audit, 'record'>;
  /** What was deleted leaves the files of the store too, where that takes more than deleting. */
  compact(): Promise<void>;
  /** Files of the store set aside as damaged, once kept long enough; gives how many went. */
  removeOldDamage(now: Date): Promise<number>;
}

/** What a night of retention did, in counts. */
export interface RetentionReport {
  /** Journals whose oldest answers were aggregated. */
  aggregated: number;
  /** Entries whose free text was removed. */
  scrubbed: number;
  /** Accounts erased, long enough after a departure or a removal of the app. */
  erased: number;
  /** Traces left by a turn that ended after an erasure. */
  orphans: number;
  /** Documents of deliveries, nudges, gaps, snapshots and audit. */
  documents: number;
  /** Damaged copies of the store's files. */
  damaged: number;
}

/**
 * Applies the periods of every organisation. Safe to repeat, to stop anywhere and to run twice at once: each step looks at
 * what is there and leaves a store that replays to the same states.
 */
export const makeRunRetention =
  (deps: RetentionDeps) =>
  async (signal?: AbortSignal): Promise<RetentionReport> => {
    const report: RetentionReport = {
      aggregated: 0,
      scrubbed: 0,
      erased: 0,
      orphans: 0,
      documents: 0,
      damaged: 0,
    };
    const deadlinesFor = rememberedDeadlines(deps);
    await deps.pending.flush();
    const tidied = new Set<string>();
    for await (const key of deps.learners.keys()) {
      if (signal?.aborted) return report;
      tidied.add(keyText(key));
      await tidyLearner(deps, key, await deadlinesFor(key.tenantId), report);
    }
    for await (const key of deps.journal.learners()) {
      if (signal?.aborted) return report;
      // A snapshot that a crash lost: whoever looks over everybody starts from the snapshots.
      if (!tidied.has(keyText(key))) await tidyLearner(deps, key, await deadlinesFor(key.tenantId), report);
      else if (key.isHeadless && (await removeIfOrphan(deps, key))) report.orphans += 1;
    }
    report.damaged = await deps.removeOldDamage(deps.clock.now());
    const tenants = await knownTenants(deps);
    for (const tenantId of tenants) {
      if (signal?.aborted) return report;
      const deadlines = await deadlinesFor(tenantId);
      report.erased += await eraseThoseWhoLeft(deps, tenantId, deadlines);
      report.documents += await deleteDocuments(deps, tenantId, deadlines);
      await recordRun(deps, tenantId, report);
    }
    if (Object.values(report).some((count) => count > 0)) await deps.compact();
    return report;
  };
export type RunRetention = ReturnType<typeof makeRunRetention>;

/** A tenant's settings are read once; a tenant without any keeps the defaults of its neighbours. */
const rememberedDeadlines = ({
  organisations,
  clock,
}: RetentionDeps): ((tenantId: string) => Promise<Deadlines>) => {
  const known = new Map<string, Deadlines>();
  const now = clock.now();
  return async (tenantId) => {
    const deadlines = known.get(tenantId) ?? deadlinesOf((await organisations.get(tenantId)).retention, now);
    known.set(tenantId, deadlines);
    return deadlines;
  };
};

const knownTenants = async (deps: RetentionDeps): Promise<Set<string>> =>
  new Set(
    (
      await Promise.all([
        deps.people.tenants(),
        deps.deliveries.tenants(),
        deps.nudges.tenants(),
        deps.audit.tenants(),
        deps.snapshots.tenants(),
        deps.gaps.tenants(),
      ])
    ).flat(),
  );

/** Ends an aggregation that was cut short: entries may be left before its checkpoint. */
const endAggregation = async (deps: RetentionDeps, key: LearnerKey): Promise<void> => {
  const first = await deps.journal.first(key);
  if (!first?.events.some(({ kind }) => kind === 'checkpoint')) return;
  if ((await deps.journal.deleteUpTo(key, first.seq - 1)) === 0) return;
  const rules = await deps.rulesNow();
  deps.pending.save(fold(rules, newLearner(rules, key), await firstEntries(deps.journal, key, Infinity)));
};

const tidyLearner = async (
  deps: RetentionDeps,
  key: LearnerKey,
  deadlines: Deadlines,
  report: RetentionReport,
): Promise<void> => {
  if (await removeIfOrphan(deps, key)) {
    report.orphans += 1;
    return;
  }
  const state = await deps.turns.read(key);
  if (state.uninstalledAt && state.uninstalledAt < deadlines.accounts) {
    await eraseButKeepListed(deps, key);
    report.erased += 1;
    return;
  }
  await endAggregation(deps, key);
  if (state.counts.reports > 0) report.scrubbed += await removeFreeText(deps, key, deadlines.freeText);
  if (isToAggregate(await firstEntries(deps.journal, key, 2), deadlines.answers))
    report.aggregated += await aggregate(deps, key, deadlines);
};

const firstEntries = async (journal: Journal, key: LearnerKey, count: number): Promise<JournalEntry[]> => {
  const entries: JournalEntry[] = [];
  for await (const entry of journal.readAfter(key, 0)) {
    entries.push(entry);
    if (entries.length >= count) break;
  }
  return entries;
};

const aggregate = async (deps: RetentionDeps, key: LearnerKey, deadlines: Deadlines): Promise<number> => {
  const { journal, pending } = deps;
  const rules = await deps.rulesNow();
  const entries = await firstEntries(journal, key, Infinity);
  const checkpoint = checkpointOf(rules, key, entries, deadlines.answers);
  if (!checkpoint || !(await journal.replace(checkpoint))) return 0;
  // From here on the journal says the same with or without the entries before: a crash leaves only more to delete.
  await journal.deleteUpTo(key, checkpoint.seq - 1);
  const state = fold(rules, newLearner(rules, key), [
    checkpoint,
    ...entries.filter(({ seq }) => seq > checkpoint.seq),
  ]);
  pending.save(state);
  return 1;
};

const removeFreeText = async ({ journal }: RetentionDeps, key: LearnerKey, before: Date): Promise<number> => {
  let count = 0;
  for (const entry of await firstEntries(journal, key, Infinity)) {
    const without = entry.at < before ? withoutFreeText(entry) : undefined;
    if (without && (await journal.replace(without))) count += 1;
  }
  return count;
};

/** Who removed the app but still works here stays in the organisation's own list. */
const eraseButKeepListed = async (
  { people, erasure, pending }: RetentionDeps,
  key: LearnerKey,
): Promise<void> => {
  const person = await people.find(key);
  pending.forget(key);
  await erasure.erase(key);
  if (person && !person.leftAt) await people.save(person);
};

const eraseThoseWhoLeft = async (
  { people, erasure, pending }: RetentionDeps,
  tenantId: string,
  { accounts }: Deadlines,
): Promise<number> => {
  const gone: LearnerKey[] = [];
  for await (const { learnerId, leftAt } of people.readAll(tenantId))
    if (leftAt && leftAt < accounts) gone.push({ tenantId, learnerId });
  for (const key of gone) {
    pending.forget(key);
    await erasure.erase(key);
  }
  return gone.length;
};

const deleteDocuments = async (
  deps: RetentionDeps,
  tenantId: string,
  deadlines: Deadlines,
): Promise<number> => {
  const counts = [
    await deps.deliveries.deleteBefore(deadlines.deliveries, tenantId),
    await deps.nudges.deleteBefore(deadlines.deliveries, tenantId),
    await deps.gaps.deleteBefore(deadlines.freeText, tenantId),
    await deps.audit.deleteBefore(tenantId, deadlines.audit),
    await deps.snapshots.deleteBefore(tenantId, deadlines.audit),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
};

/** Nights without anything to do leave no line. */
const recordRun = async (
  { trail }: RetentionDeps,
  tenantId: string,
  report: RetentionReport,
): Promise<void> => {
  if (Object.values(report).every((count) => count === 0)) return;
  await trail.record(
    { tenantId, learnerId: actingAlone.service },
    { action: 'retention-applied', counts: { ...report } },
  );
};
