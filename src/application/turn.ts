import { foldEntry, newLearner } from '../domain/learner/fold';
import type { JournalEntry, LearnerEvent } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import { Refusal } from '../domain/refusals';
import type { Clock } from './ports/clock';
import type { Journal } from './ports/journal';
import type { Learners } from './ports/learners';
import type { RulesNow } from './rules';
import type { Snapshots } from './snapshots';
import { isForeign, isStillKnown } from './still-known';

/** Who acts, and the channel's id of what they did. */
export interface Actor extends LearnerKey {
  /** Absent when the service acts by itself. */
  activityId?: string;
}

export interface Decision<Outcome> {
  /** Empty when nothing changes: then nothing is written. */
  events: LearnerEvent[];
  outcome: Outcome;
}

/** A pure rule: from what is known of the learner now, what happens. Called again when another turn came first. */
export type Decide<Outcome> = (
  state: LearnerState,
  now: Date,
) => Decision<Outcome> | Promise<Decision<Outcome>>;

export interface Turns {
  /** The learner as of now, caught up with the journal. */
  read(key: LearnerKey): Promise<LearnerState>;
  /** The learner as last saved: enough to decide from, since an append tells when it lags. */
  glance(key: LearnerKey): Promise<LearnerState>;
  /**
   * Decides, appends to the journal (the commit point), folds and hands the snapshot over. `from` is a state read in this
   * very turn: it spares a read.
   */
  run<Outcome>(
    actor: Actor,
    decide: Decide<Outcome>,
    from?: LearnerState,
  ): Promise<{ outcome: Outcome; state: LearnerState }>;
}

export interface TurnDeps {
  journal: Journal;
  learners: Learners;
  snapshots: Snapshots;
  clock: Clock;
  rulesNow: RulesNow;
}

/** A refusal is a decision too, and may rest upon a state that lags. */
const decided = async <Outcome>(
  decide: Decide<Outcome>,
  state: LearnerState,
  now: Date,
): Promise<Decision<Outcome> | { refusal: Refusal }> => {
  try {
    return await decide(state, now);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
};

/** More conflicts than this in one turn means something else than two devices. */
const maxAttempts = 8;

export const makeTurns = ({ journal, learners, snapshots, clock, rulesNow }: TurnDeps): Turns => {
  const catchUp = async (state: LearnerState): Promise<LearnerState> => {
    const rules = await rulesNow();
    let current = state;
    for await (const entry of journal.readAfter(state, state.seq)) {
      if (isForeign(entry, current.firstSeenAt)) break;
      current = foldEntry(rules, current, entry);
    }
    return current;
  };
  const fromJournal = async (key: LearnerKey): Promise<LearnerState> =>
    catchUp(newLearner(await rulesNow(), key));
  /** Erased meanwhile: nothing of before comes back, and who acts is a newcomer. */
  const anew = async (key: LearnerKey): Promise<LearnerState> => {
    snapshots.forget(key);
    await learners.delete(key);
    return fromJournal(key);
  };
  /** Another turn came first: what it did is known then, unless it belongs to another life of the same person. */
  const afterConflict = async (state: LearnerState): Promise<LearnerState> => {
    const caughtUp = await catchUp(state);
    if (caughtUp.seq > state.seq) return caughtUp;
    if (!(await isStillKnown(journal, state))) return anew(state);
    const inTheWay = await journal.find(state, state.seq + 1);
    if (inTheWay && isForeign(inTheWay, state.firstSeenAt)) await journal.remove(inTheWay);
    return state;
  };

  /** Without a snapshot, or with one of another version or other rules, the journal alone is trusted; what it says is then kept. */
  const foldAnew = async (key: LearnerKey): Promise<LearnerState> => {
    const state = await fromJournal(key);
    if (state.seq > 0) snapshots.save(state);
    return state;
  };
  const load = async (key: LearnerKey): Promise<LearnerState> => {
    const state = snapshots.find(key) ?? (await learners.find(key));
    return state?.rulesVersion === (await rulesNow()).version ? state : foldAnew(key);
  };

  return {
    read: async (key) => catchUp(await load(key)),
    glance: load,

    run: async (actor, decide, from) => {
      // The first attempt trusts the snapshot: if it lags, the append says so.
      let state = from ?? (await load(actor));
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        const now = clock.now();
        const decision = await decided(decide, state, now);
        if ('refusal' in decision || decision.events.length === 0) {
          // Nothing to append, so nothing that would say that the snapshot lags: what it lacks may change the decision.
          const caughtUp = attempt === 1 ? await catchUp(state) : state;
          if (caughtUp.seq > state.seq) {
            state = caughtUp;
            continue;
          }
          if ('refusal' in decision) throw decision.refusal;
          return { outcome: decision.outcome, state };
        }
        const { events, outcome } = decision;
        const entry: JournalEntry = {
          tenantId: actor.tenantId,
          learnerId: actor.learnerId,
          seq: state.seq + 1,
          at: now,
          since: state.firstSeenAt,
          activityId: actor.activityId,
          events,
        };
        if ((await journal.append(entry)) !== 'appended') {
          state = await afterConflict(state);
          continue;
        }
        if (state.seq === 0 || (await isStillKnown(journal, state))) {
          const after = foldEntry(await rulesNow(), state, entry);
          snapshots.save(after);
          return { outcome, state: after };
        }
        await journal.remove(entry);
        state = await anew(actor);
      }
      throw new Error(`a turn met ${maxAttempts} conflicts in a row`);
    },
  };
};
