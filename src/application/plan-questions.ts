import type { Delivery } from '../domain/nudging/delivery';
import { ignoredInARow, isAskedStillThere, type ContactKind } from '../domain/nudging/contacts';
import {
  addDays,
  knownTimeZone,
  localTime,
  minuteOf,
  momentOf,
  startOfDay,
} from '../domain/nudging/local-time';
import { maySend, type ProactiveMessage } from '../domain/nudging/may-send';
import type { SendingRules } from '../domain/nudging/sending-rules';
import { isoWeek } from '../domain/time';
import type { LearnerState } from '../domain/learner/state';
import { readInBreaths } from './in-breaths';
import type { Clock } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Learners } from './ports/learners';
import type { Timer } from './ports/timer';
import type { RulesOf } from './sending-rules';
import type { Turns } from './turn';

export interface PlanQuestionsDeps {
  learners: Learners;
  turns: Turns;
  deliveries: Deliveries;
  rulesOf: RulesOf;
  clock: Clock;
  timer: Timer;
}

const batchSize = 500;

/**
 * Today's messages that nobody asked for: the question of each learner's rhythm, the tip of the week, « on continue ? ».
 * Each has one name a day (or week), so that planning again, here or on another instance, adds nothing twice.
 * @param planned names planned before by this process, to leave them alone
 */
export const makePlanQuestions =
  (deps: PlanQuestionsDeps) =>
  async (tenantId: string, planned: Set<string>, signal?: AbortSignal): Promise<number> => {
    const rules = await deps.rulesOf(tenantId);
    const now = deps.clock.now();
    let batch: Delivery[] = [];
    let count = 0;
    const flush = async (): Promise<void> => {
      if (batch.length > 0) count += (await deps.deliveries.plan(batch)).planned;
      batch = [];
    };
    for await (const state of readInBreaths(everyLearner(deps, tenantId), deps.timer)) {
      if (signal?.aborted) return count;
      for (const delivery of todaysMessages(state, rules, now)) {
        const name = `${delivery.learnerId} ${delivery.nudgeId}`;
        if (planned.has(name)) continue;
        planned.add(name);
        batch.push(delivery);
      }
      if (batch.length >= batchSize) await flush();
    }
    await flush();
    return count;
  };

/** Those whose snapshot another version made are folded anew: an upgrade must not silence whoever says nothing. */
async function* everyLearner(
  { learners, turns }: Pick<PlanQuestionsDeps, 'learners' | 'turns'>,
  tenantId: string,
): AsyncIterable<LearnerState> {
  const known = new Set<string>();
  for await (const state of learners.readAll(tenantId)) {
    known.add(state.learnerId);
    yield state;
  }
  for await (const key of learners.keys())
    if (key.tenantId === tenantId && !known.has(key.learnerId)) yield await turns.read(key);
}

/** What one learner may receive today without anybody asking, each at the first moment that suits them. */
export const todaysMessages = (state: LearnerState, rules: SendingRules, now: Date): Delivery[] => {
  if (!state.address || state.reachability !== 'reachable') return [];
  const timeZone = knownTimeZone(state.timeZone, rules.timeZone);
  const { date, weekday } = localTime(now, timeZone);
  // The day somebody arrives, the welcome and its question are enough.
  if (state.firstSeenAt && localTime(state.firstSeenAt, timeZone).date === date) return [];
  const slot = momentOf(date, minuteOf(state.preferences.rhythm.hour), timeZone);
  const from = slot > now ? slot : now;
  const expiresAt = startOfDay(addDays(date, 1), timeZone);
  return wanted(state, rules, { now, date, weekday }).flatMap(({ what, nudgeId }) => {
    const message: ProactiveMessage = { what, expiresAt };
    const verdict = maySend(message, { state }, rules, from);
    const dueAt = verdict.kind === 'send' ? from : verdict.kind === 'hold' ? verdict.until : expiresAt;
    if (dueAt >= expiresAt) return [];
    const { tenantId, learnerId } = state;
    return [{ tenantId, learnerId, nudgeId, what, state: 'planned' as const, dueAt, expiresAt, attempts: 0 }];
  });
};

interface Today {
  now: Date;
  date: string;
  weekday: number;
}

const wanted = (
  state: LearnerState,
  rules: SendingRules,
  { now, date, weekday }: Today,
): { what: ContactKind; nudgeId: string }[] => {
  const { contacts, preferences } = state;
  if (ignoredInARow(contacts, now) >= rules.caps.ignoredBeforeSleep) {
    const last = contacts.at(-1);
    if (!last || isAskedStillThere(contacts)) return [];
    // Named by the silence it is about: asked once.
    return [{ what: 'still-there', nudgeId: `still-there-${last.at.toISOString().slice(0, 10)}` }];
  }
  const messages: { what: ContactKind; nudgeId: string }[] = [];
  if (preferences.rhythm.days.includes(weekday))
    messages.push({ what: 'question', nudgeId: `question-${date}` });
  if (weekday === tipDay(preferences.rhythm.days, rules.days))
    messages.push({ what: 'tip', nudgeId: `tip-${isoWeek(new Date(`${date}T00:00:00Z`))}` });
  return messages;
};

/** The tip of the week keeps clear of the days of questions: the first working day that has none, from mid-week on. */
export const tipDay = (
  questionDays: readonly number[],
  workingDays: readonly number[],
): number | undefined => {
  const free = [3, 5, 1, 2, 4, 6, 7].filter((day) => workingDays.includes(day));
  return free.find((day) => !questionDays.includes(day)) ?? free[0];
};
