import { isUnder } from '../people/units';
import { Refusal } from '../refusals';

export const nudgeStates = ['draft', 'scheduled', 'sending', 'done', 'cancelled', 'recalled'] as const;
export type NudgeState = (typeof nudgeStates)[number];

/** What a nudge offers to open. */
export type Attachment = { question: string } | { tip: string } | { path: string };

/** Who asked, as the message says it. */
export interface Sender {
  firstName?: string;
  unit?: string;
}

/** A message that a manager has written for units. */
export interface Nudge {
  id: string;
  tenantId: string;
  state: NudgeState;
  createdAt: Date;
  /** The manager's id: for the audit trail and for their own list. */
  createdBy: string;
  sender: Sender;
  /** Paths of units: everybody in them and below. */
  units: string[];
  /** The manager's own words. */
  text?: string;
  /** A sentence of the wording: `nudge.template.<name>`. */
  template?: string;
  attach?: Attachment;
  /** Not before. */
  at: Date;
  expiresAt: Date;
  /** People of the audience when it was planned last. */
  people?: number;
  plannedAt?: Date;
  /** 1, then one more at each correction. */
  revision: number;
  correctedAt?: Date;
  /** Of a campaign: its reminders are nudges that leave alone those who are done. */
  campaign?: { pathId: string; dueAt: Date; reminder: number };
}

const day = 86_400_000;
/** A nudge without a deadline is worth this long. */
export const defaultLifeMs = 14 * day;
export const longestLifeMs = 366 * day;

const transitions: Readonly<Record<NudgeState, readonly NudgeState[]>> = {
  draft: ['scheduled', 'cancelled'],
  scheduled: ['sending', 'cancelled', 'recalled'],
  sending: ['done', 'cancelled', 'recalled'],
  done: ['recalled'],
  cancelled: ['recalled'],
  recalled: [],
};

/** Refuses with `conflict` a change that makes no sense now (cancelling what was all sent, sending twice). */
export const checkMayBecome = ({ state }: Pick<Nudge, 'state'>, to: NudgeState): void => {
  if (!transitions[state].includes(to))
    throw new Refusal('conflict', `a nudge that is ${state} cannot become ${to}`);
};

/** When its dates make sense: refuses with `invalid`. */
export const checkDates = (at: Date, expiresAt: Date, now: Date): void => {
  if (expiresAt <= at || expiresAt <= now)
    throw new Refusal('invalid', 'expiresAt must come after at and after now');
  if (expiresAt.getTime() - now.getTime() > longestLifeMs)
    throw new Refusal('invalid', 'a nudge is planned at most 366 days ahead');
};

/** Is a person of this unit in the audience? Gives the unit that says so: the longest. */
export const audienceUnit = (units: readonly string[], unit: string | undefined): string | undefined =>
  units.filter((each) => unit !== undefined && isUnder(unit, each)).sort((a, b) => b.length - a.length)[0];
