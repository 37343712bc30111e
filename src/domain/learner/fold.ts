import { apply, startState, type Rules } from '../tutoring/engine';
import { engineAnswerOf } from './engine-answers';
import { isoWeek } from '../time';
import type { ClosedPresentation, LearnerState, OpenPresentation, Sitting } from './state';
import { limits } from './state';
import type { JournalEntry, LearnerEvent, Presentation } from './events';
import type { LearnerKey } from './identity';

/** Version of this fold and of the engine behind it: snapshots made by another are folded anew. */
export const foldVersion = '6';

type EventOf<K extends LearnerEvent['kind']> = Extract<LearnerEvent, { kind: K }>;
type Context = { rules: Rules; at: Date; activityId?: string };

/** Default rhythm: two questions a week, in the morning slot. */
const defaultRhythm = { days: [2, 4], hour: '09:30', weeklyCap: 2 };

/** A learner of whom nothing is known yet. */
export const newLearner = (rules: Rules, { tenantId, learnerId }: LearnerKey): LearnerState => ({
  tenantId,
  learnerId,
  seq: 0,
  rulesVersion: rules.version,
  reachability: 'unknown',
  preferences: { rhythm: { ...defaultRhythm }, reminders: 'on' },
  engine: startState(rules, []),
  open: [],
  closed: [],
  turns: [],
  counts: { answers: 0, right: 0, skipped: 0, tips: 0, reports: 0 },
  effort: { weeks: 0 },
  tips: { shown: [], useful: [], notUseful: [], known: [] },
  positionedAt: {},
  certificates: [],
  refusedAt: {},
  paths: {},
  contacts: [],
});

/**
 * The state after one more entry. Pure: the same entries give the same state on every machine.
 * An entry already folded (sequence number not above the state's) changes nothing.
 */
export const foldEntry = (rules: Rules, state: LearnerState, entry: JournalEntry): LearnerState => {
  if (entry.seq <= state.seq) return state;
  const context = { rules, at: entry.at, activityId: entry.activityId };
  const asked = entry.events.find((event) => event.kind === 'asked');
  const folded = entry.events.reduce((before, event) => foldEvent(before, event, context), state);
  const isByLearner = entry.activityId !== undefined;
  return {
    ...folded,
    seq: entry.seq,
    firstSeenAt: folded.firstSeenAt ?? entry.at,
    lastSeenAt: isByLearner ? entry.at : folded.lastSeenAt,
    turns: entry.activityId
      ? last(limits.maxTurns, [
          ...folded.turns,
          { activityId: entry.activityId, ...(asked && { presentationId: asked.presentation.id }) },
        ])
      : folded.turns,
  };
};

export const fold = (rules: Rules, state: LearnerState, entries: Iterable<JournalEntry>): LearnerState => {
  let current = state;
  for (const entry of entries) current = foldEntry(rules, current, entry);
  return current;
};

/** Nothing is known of them. Of somebody who was written to or shown something: they were erased since. */
export const isUnknown = ({ seq }: Pick<LearnerState, 'seq'>): boolean => seq === 0;

/** The open presentation of that id, if it still waits for an answer. */
export const findOpen = (state: LearnerState, presentationId: string): OpenPresentation | undefined =>
  state.open.find((presentation) => presentation.id === presentationId);
export const findClosed = (state: LearnerState, presentationId: string): ClosedPresentation | undefined =>
  state.closed.find((presentation) => presentation.id === presentationId);
export const latestOpen = (state: LearnerState): OpenPresentation | undefined => state.open.at(-1);
export const latestClosed = (state: LearnerState): ClosedPresentation | undefined => state.closed.at(-1);

const last = <T>(count: number, list: T[]): T[] =>
  list.length > count ? list.slice(list.length - count) : list;
const withoutDuplicates = (list: string[], added: string): string[] =>
  list.includes(added) ? list : [...list, added];

const foldEvent = (state: LearnerState, event: LearnerEvent, context: Context): LearnerState => {
  switch (event.kind) {
    case 'welcomed':
      return { ...state, welcomedAt: context.at, reachability: 'reachable' };
    case 'address-noted':
      return {
        ...state,
        address: event.address,
        timeZone: event.timeZone ?? state.timeZone,
        reachability: 'reachable',
        uninstalledAt: undefined,
      };
    case 'uninstalled':
      return { ...state, reachability: 'uninstalled', uninstalledAt: context.at };
    case 'unreachable':
      return {
        ...state,
        reachability: event.why,
        ...(event.why === 'uninstalled' && { uninstalledAt: state.uninstalledAt ?? context.at }),
      };
    case 'locale-chosen':
      return { ...state, locale: event.locale };
    case 'topic-chosen':
      return { ...state, topic: event.topic };
    case 'asked':
      return foldAsked(state, event);
    case 'shown':
      return changeOpen(state, event.presentationId, (open) => ({
        ...open,
        cardActivityId: event.cardActivityId,
      }));
    case 'hint-given':
      return changeOpen(state, event.presentationId, (open) => ({ ...open, isHintGiven: true }));
    case 'step-answered':
      return changeOpen(state, event.presentationId, (open) => ({
        ...open,
        steps: [...open.steps, { response: event.response, score: event.score }],
      }));
    case 'answered':
      return foldAnswered(state, event, context);
    case 'skipped':
      return close(state, event.presentationId, { kind: 'skipped' }, context, (closed) => ({
        ...closed,
        counts: { ...closed.counts, skipped: closed.counts.skipped + 1 },
      }));
    case 'problem-reported':
      return { ...state, counts: { ...state.counts, reports: state.counts.reports + 1 } };
    case 'sitting-started':
      return {
        ...state,
        sitting: { ...event.sitting, startedAt: context.at, answers: 0, presentationIds: [] },
      };
    case 'sitting-ended':
      return foldSittingEnded(state, event, context);
    case 'levels-told':
      return { ...state, levelsTold: { ...state.levelsTold, ...event.levels } };
    case 'certified':
      return { ...state, certificates: [...state.certificates, event.certificate] };
    case 'difficulty-asked':
      return { ...state, difficulty: { direction: event.direction, at: context.at } };
    case 'tip-shown':
      return {
        ...state,
        tips: { ...state.tips, shown: withoutDuplicates(state.tips.shown, event.tipId) },
        counts: { ...state.counts, tips: state.counts.tips + 1 },
      };
    case 'tip-card-shown': {
      const { tipId, cardActivityId } = event;
      const others = (state.tipCards ?? []).filter((shown) => shown.cardActivityId !== cardActivityId);
      return { ...state, tipCards: last(limits.maxTipCards, [...others, { tipId, cardActivityId }]) };
    }
    case 'tip-rated':
      return foldTipRated(state, event);
    case 'path-started':
      return {
        ...state,
        currentPathId: event.pathId,
        paths: { ...state.paths, [event.pathId]: startedPath(state.paths[event.pathId], context.at) },
      };
    case 'path-item-done':
      return changePath(state, event.pathId, (path) => ({
        ...path,
        done: withoutDuplicates(path.done, event.item),
      }));
    case 'path-ended':
      return {
        ...changePath(state, event.pathId, (path) => ({
          ...path,
          endedAt: context.at,
          isFinished: event.isFinished,
        })),
        ...(state.currentPathId === event.pathId && { currentPathId: undefined }),
      };
    case 'rhythm-set':
      return withPreferences(state, { rhythm: { ...state.preferences.rhythm, ...event.rhythm } });
    case 'quiet-hours-set':
      return withPreferences(state, { quietHours: event.quietHours });
    case 'paused':
      return withPreferences(state, { pausedUntil: event.until });
    case 'resumed':
      return withPreferences(state, { pausedUntil: undefined });
    case 'reminders-stopped':
      return withPreferences(state, { reminders: event.scope === 'all' ? 'off' : 'no-nudges' });
    case 'reminders-resumed':
      return withPreferences(state, { reminders: 'on', pausedUntil: undefined });
    case 'results-shared':
      return withPreferences(state, { sharedSince: event.withManager ? context.at : undefined });
    case 'contacted':
      return {
        ...state,
        contacts: last(limits.maxContacts, [
          ...state.contacts,
          { what: event.what, deliveryId: event.deliveryId, at: context.at },
        ]),
      };
    case 'responded':
      return { ...state, contacts: answerContacts(state, context.at) };
    case 'checkpoint':
      return { ...withEffort(event.state), seq: state.seq, rulesVersion: state.rulesVersion };
  }
};

const withPreferences = (
  state: LearnerState,
  changes: Partial<LearnerState['preferences']>,
): LearnerState => ({
  ...state,
  preferences: { ...state.preferences, ...changes },
});

/** A path left before its end goes on where it was; a finished one starts anew. */
const startedPath = (
  known: LearnerState['paths'][string] | undefined,
  at: Date,
): LearnerState['paths'][string] =>
  known && !known.isFinished ? { startedAt: known.startedAt, done: known.done } : { startedAt: at, done: [] };

const changePath = (
  state: LearnerState,
  pathId: string,
  change: (path: LearnerState['paths'][string]) => LearnerState['paths'][string],
): LearnerState => {
  const path = state.paths[pathId];
  return path ? { ...state, paths: { ...state.paths, [pathId]: change(path) } } : state;
};

const changeOpen = (
  state: LearnerState,
  presentationId: string,
  change: (open: OpenPresentation) => OpenPresentation,
): LearnerState => ({
  ...state,
  open: state.open.map((open) => (open.id === presentationId ? change(open) : open)),
});

const answerContacts = (state: LearnerState, at: Date) =>
  state.contacts.map((contact) => (contact.respondedAt ? contact : { ...contact, respondedAt: at }));

const foldAsked = (state: LearnerState, { presentation }: EventOf<'asked'>): LearnerState => {
  const { sitting } = state;
  const isInSitting = sitting && isPutFor(sitting, presentation);
  const presentationIds = isInSitting ? [...sitting.presentationIds, presentation.id] : [];
  const open = [...state.open, { ...presentation, isHintGiven: false, steps: [] }];
  return {
    ...state,
    open: withoutOldest(open, isInSitting ? presentationIds : (sitting?.presentationIds ?? [])),
    ...(isInSitting && {
      sitting: {
        ...sitting,
        presentationIds,
        questionIds: [...(sitting.questionIds ?? []), presentation.questionId],
      },
    }),
  };
};

/** Earlier journals do not say which test a question was put for: there, what certifies the topic of the test counts. */
const isPutFor = (
  { id, kind, topics }: Sitting,
  { sittingId, purpose, topic }: Pick<Presentation, 'sittingId' | 'purpose' | 'topic'>,
): boolean =>
  sittingId === undefined
    ? kind === 'certification' && purpose === 'certify' && topics.includes(topic)
    : sittingId === id;

/** A question of the test under way is not pushed out by others: another would be drawn in its place. */
const withoutOldest = (open: OpenPresentation[], kept: readonly string[]): OpenPresentation[] => {
  if (open.length <= limits.maxOpen) return open;
  const oldest = open.findIndex(({ id }) => !kept.includes(id));
  return open.filter((_, index) => index !== Math.max(0, oldest));
};

const close = (
  state: LearnerState,
  presentationId: string,
  result: ClosedPresentation['result'],
  { at, activityId }: Context,
  then: (state: LearnerState, presentation: OpenPresentation) => LearnerState,
): LearnerState => {
  const presentation = findOpen(state, presentationId);
  if (!presentation) return state;
  const closed: ClosedPresentation = { ...presentation, closedAt: at, closedBy: activityId, result };
  return then(
    {
      ...state,
      open: state.open.filter((open) => open.id !== presentationId),
      closed: last(limits.maxClosed, [...state.closed, closed]),
      contacts: answerContacts(state, at),
    },
    presentation,
  );
};

/** Only an open presentation can be answered: the second press of a race folds to nothing. */
const foldAnswered = (state: LearnerState, event: EventOf<'answered'>, context: Context): LearnerState => {
  const presentation = findOpen(state, event.presentationId);
  if (!presentation) return state;
  const applied = apply(context.rules, state.engine, engineAnswerOf(presentation, event, context.at));
  const result = {
    kind: 'answered' as const,
    outcome: event.outcome,
    score: event.score,
    response: event.response,
    isTap: applied.isTap,
  };
  return close(state, event.presentationId, result, context, (closed) => {
    const engine = applied.state;
    const isSitting = closed.sitting?.presentationIds.includes(presentation.id);
    return {
      ...closed,
      engine,
      effort: countWeek(closed, context.at),
      counts: {
        ...closed.counts,
        answers: closed.counts.answers + 1,
        right: closed.counts.right + (event.outcome === 'right' ? 1 : 0),
      },
      ...(isSitting && { sitting: { ...closed.sitting!, answers: closed.sitting!.answers + 1 } }),
    };
  });
};

const countWeek = ({ effort }: LearnerState, at: Date): LearnerState['effort'] => {
  const week = isoWeek(at);
  const { weeks, latest } = effort;
  return latest?.week === week
    ? { weeks, latest: { week, answers: latest.answers + 1 } }
    : { weeks: weeks + 1, latest: { week, answers: 1 } };
};

/** Checkpoints of before version 6 listed the last 60 weeks instead of counting them all. */
const withEffort = ({
  weeks,
  ...state
}: LearnerState & { weeks?: { week: string; answers: number }[] }): LearnerState => {
  if (!weeks) return state;
  const latest = weeks.at(-1);
  const counted = latest && { latest: { week: latest.week, answers: latest.answers } };
  return { ...state, effort: { weeks: weeks.length, ...counted } };
};

const foldSittingEnded = (
  state: LearnerState,
  event: EventOf<'sitting-ended'>,
  { at }: Context,
): LearnerState => {
  if (state.sitting?.id !== event.sittingId) return state;
  const { topics, kind, presentationIds } = state.sitting;
  const dates = Object.fromEntries(topics.map((topic) => [topic, event.endedAt ?? at]));
  const isCertification = kind === 'certification';
  // Left or lost, an attempt is an attempt; without questions left to ask, it is none.
  const isRefused = isCertification && event.why !== 'granted' && event.why !== 'exhausted';
  return {
    ...state,
    sitting: undefined,
    // No question of an attempt outlives it: its card would go on saying that it counts.
    open: isCertification ? state.open.filter(({ id }) => !presentationIds.includes(id)) : state.open,
    positionedAt: kind === 'positioning' ? { ...state.positionedAt, ...dates } : state.positionedAt,
    refusedAt: isRefused ? { ...state.refusedAt, ...dates } : state.refusedAt,
  };
};

const foldTipRated = (state: LearnerState, { tipId, rating }: EventOf<'tip-rated'>): LearnerState => {
  const without = (list: string[]) => list.filter((id) => id !== tipId);
  const lists = {
    useful: without(state.tips.useful),
    notUseful: without(state.tips.notUseful),
    known: without(state.tips.known),
  };
  const key = { useful: 'useful', 'not-useful': 'notUseful', known: 'known' } as const;
  return { ...state, tips: { ...state.tips, ...lists, [key[rating]]: [...lists[key[rating]], tipId] } };
};
