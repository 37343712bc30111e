import { deliveryStates, pendingStates, type DeliveryState } from '../domain/nudging/delivery';
import type { Nudge, NudgeState } from '../domain/nudging/nudge';
import { remindersOf } from './campaign-reminders';
import { smallestGroup } from '../domain/privacy/blocks';
import type { ComposeDeps } from './compose-nudge';
import { getNudge, type NudgeCommand } from './send-nudge';

export interface NudgeReport {
  id: string;
  state: NudgeState;
  nudge: Nudge;
  /** People of the audience. */
  people: number;
  counts: Record<DeliveryState, number>;
  /** Why they wait. */
  held: Record<string, number>;
  /** Every reason by state, for those that have one. */
  reasons: Partial<Record<DeliveryState, Record<string, number>>>;
  /** People who said or pressed something within a week of it; absent for a small audience. */
  responded?: number;
  /** Of a campaign: reminders still to come. */
  remindersLeft?: number;
}

/** Reasons that tell of a person, not of the calendar or of the channel: among few people, of whom. */
const personalReasons: ReadonlySet<string> = new Set([
  'paused',
  'absence',
  'rhythm',
  'quiet-hours',
  'one-at-a-time',
  'asleep',
  'in-conversation',
  'never-met',
  'blocked',
  'uninstalled',
  'opted-out',
  'finished',
]);
type Row = { state: DeliveryState; reason?: string; count: number };

/** In a small audience neither a reason nor a state says who stopped the messages: they are one more who is not reached. */
const withoutPersons = (rows: readonly Row[]): Row[] =>
  rows.map(({ state, reason, count }) => {
    if (!reason || !personalReasons.has(reason)) return { state, reason, count };
    return { state: state === 'cancelled' ? 'unreachable' : state, count };
  });

/** A reminder spares those who are done: who was spared is told no more precisely than the funnel does. */
const ofReminder = (rows: readonly Row[], people: number): Row[] =>
  people < smallestGroup ? [] : rows.map(({ state, count }) => ({ state, count: rounded(count) }));

const rounding = 5;
export const rounded = (count: number): number => Math.round(count / rounding) * rounding;

/** What became of a nudge, in numbers. */
export const makeReportNudge =
  (deps: Pick<ComposeDeps, 'nudges' | 'people' | 'deliveries' | 'clock'>) =>
  async (command: NudgeCommand): Promise<NudgeReport> => {
    const nudge = await getNudge(deps, command);
    const { counts: all, responded } = await deps.deliveries.count(nudge.tenantId, nudge.id);
    const people = all.reduce((sum, { count }) => sum + count, 0);
    const isPending = all.some(({ state }) => (pendingStates as readonly DeliveryState[]).includes(state));
    const isReminder = (nudge.campaign?.reminder ?? 0) > 0;
    const isSmall = people < smallestGroup;
    const rows = isReminder ? ofReminder(all, people) : isSmall ? withoutPersons(all) : all;
    const counts = Object.fromEntries(deliveryStates.map((state) => [state, 0])) as NudgeReport['counts'];
    const reasons: NudgeReport['reasons'] = {};
    for (const { state, reason, count } of rows) {
      counts[state] += count;
      if (reason) (reasons[state] ??= {})[reason] = count;
    }
    const reminders = await remindersOf(deps.nudges, nudge);
    return {
      id: nudge.id,
      state: stateOf(nudge, isPending, deps.clock.now()),
      nudge,
      people,
      counts,
      held: reasons.held ?? {},
      reasons,
      ...(!isSmall && !isReminder && { responded }),
      ...(nudge.campaign && {
        remindersLeft: reminders.filter(({ state }) => state === 'scheduled' || state === 'sending').length,
      }),
    };
  };

/** The report as a file to take away: written in the audit trail, which a look at a status is not. */
export const makeExportReport = (
  deps: Pick<ComposeDeps, 'nudges' | 'people' | 'deliveries' | 'clock' | 'audit'>,
) => {
  const read = makeReportNudge(deps);
  return async (command: NudgeCommand): Promise<string> => {
    const report = await read(command);
    await deps.audit(command.author, {
      action: 'nudge-report-read',
      nudgeId: report.id,
      units: report.nudge.units,
    });
    return reportCsv(report);
  };
};

/** As of now: the sender writes the same down a moment later. */
const stateOf = ({ state, at, plannedAt }: Nudge, isPending: boolean, now: Date): NudgeState => {
  if (state === 'scheduled' && at <= now && plannedAt) return isPending ? 'sending' : 'done';
  return state === 'sending' && !isPending ? 'done' : state;
};

/** One line a state and reason. Only our own words and numbers: nothing to escape. */
export const reportCsv = ({ counts, reasons, people, responded }: NudgeReport): string => {
  const lines = deliveryStates.flatMap((state) => {
    const named = Object.entries(reasons[state] ?? {});
    const rest = counts[state] - named.reduce((sum, [, count]) => sum + count, 0);
    return [
      ...named.map(([reason, count]) => `${state},${reason.replaceAll(/[^\w.-]/g, '_')},${count}`),
      ...(rest > 0 || named.length === 0 ? [`${state},,${rest}`] : []),
    ];
  });
  const answers = responded === undefined ? [] : [`responded,,${responded}`];
  return `${['state,reason,count', `people,,${people}`, ...lines, ...answers].join('\r\n')}\r\n`;
};
