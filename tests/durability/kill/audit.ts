import { isDeepStrictEqual } from 'node:util';
import type { JournalEntry } from '../../../src/domain/learner/events';
import { foldEntry, newLearner } from '../../../src/domain/learner/fold';
import type { LearnerState } from '../../../src/domain/learner/state';
import { rulesOf } from '../../../src/application/rules';
import type { Storage } from '../../../src/storage';
import type { Crowd } from './learners';
import { tenantId } from './channel';

export interface Audit {
  learners: number;
  entries: number;
  answers: number;
  /** Acknowledged answers that are not in the journal. */
  lost: string[];
  /** Answers or activities recorded more than once. */
  doubled: string[];
  /** Sequence numbers that are missing. */
  holes: string[];
  /** Snapshots that differ from the replay of the journal up to their sequence number. */
  differing: string[];
  /** Snapshots behind their journal: allowed, caught up at the next turn. */
  lagging: number;
}

/** Compares what was acknowledged with what the store holds. */
export async function audit(storage: Storage, acknowledged: Crowd['acknowledged']): Promise<Audit> {
  const found: Audit = {
    learners: 0,
    entries: 0,
    answers: 0,
    lost: [],
    doubled: [],
    holes: [],
    differing: [],
    lagging: 0,
  };
  const answered = new Map<string, number>();
  for await (const journal of journals(storage)) {
    found.learners++;
    found.entries += journal.length;
    readOne(journal, answered, found);
    await compareSnapshot(storage, journal, found);
  }
  found.answers = answered.size;
  for (const [key, times] of answered) if (times > 1) found.doubled.push(`${key} answered ${times} times`);
  for (const { learnerId, presentationId } of acknowledged)
    if (!answered.has(`${learnerId} ${presentationId}`)) found.lost.push(`${learnerId} ${presentationId}`);
  return found;
}

async function* journals(storage: Storage): AsyncIterable<JournalEntry[]> {
  let journal: JournalEntry[] = [];
  for await (const entry of storage.journal.readAll(tenantId)) {
    if (journal[0] && journal[0].learnerId !== entry.learnerId) {
      yield journal;
      journal = [];
    }
    journal.push(entry);
  }
  if (journal.length > 0) yield journal;
}

function readOne(journal: JournalEntry[], answered: Map<string, number>, found: Audit): void {
  const closedBy = new Map<string, number>();
  journal.forEach((entry, index) => {
    if (entry.seq !== index + 1)
      found.holes.push(`${entry.learnerId}: ${entry.seq} at position ${index + 1}`);
    for (const event of entry.events) {
      if (event.kind !== 'answered') continue;
      const key = `${entry.learnerId} ${event.presentationId}`;
      answered.set(key, (answered.get(key) ?? 0) + 1);
      if (entry.activityId) closedBy.set(entry.activityId, (closedBy.get(entry.activityId) ?? 0) + 1);
    }
  });
  for (const [activityId, times] of closedBy)
    if (times > 1) found.doubled.push(`activity ${activityId} recorded ${times} times`);
}

const rules = rulesOf();

async function compareSnapshot(storage: Storage, journal: JournalEntry[], found: Audit): Promise<void> {
  const [first] = journal;
  if (!first) return;
  const snapshot = await storage.learners.find(first);
  if (!snapshot || snapshot.seq < journal.length) found.lagging++;
  if (!snapshot) return;
  const replayed = journal
    .filter(({ seq }) => seq <= snapshot.seq)
    .reduce<LearnerState>((state, entry) => foldEntry(rules, state, entry), newLearner(rules, first));
  if (!isDeepStrictEqual(plain(replayed), plain(snapshot))) found.differing.push(first.learnerId);
}
/** Without undefined members, which are not stored. */
const plain = (state: LearnerState): unknown => JSON.parse(JSON.stringify(state));
