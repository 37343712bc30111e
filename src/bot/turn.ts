import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Conversation, Effect, Incoming } from '../../dialogs';
import { describeError } from '../application/describe-error';
import type { Log } from '../application/ports/log';
import type { TeamsActivity } from './activity';
import { admit, type AdmissionRules } from './admission';
import { deliver } from './deliver';
import { readEvent, type BotEvent } from './events';
import { incomingOf } from './incoming';
import { messageAnswer, textActivity, type InvokeAnswer } from './replies';
import { withTyping } from './typing';

export interface TurnDeps extends AdmissionRules {
  conversation: Conversation;
  log: Log;
  onTurn?: (turn: TurnReport) => void;
}
/** For metrics and logs: what kind of turn, how it ended, how long it took. */
export interface TurnReport {
  kind: BotEvent['kind'] | 'refused';
  outcome: 'answered' | 'silent' | 'refused' | 'apologised' | 'unsent';
  durationMs: number;
}

/** How a turn ended, for the HTTP answer. */
export type TurnEnd = { kind: 'done'; answer?: InvokeAnswer } | { kind: 'failed'; answer?: InvokeAnswer };

/** One activity, authenticated by the SDK: admitted, understood, answered. Never throws. */
export const makeTurn =
  (deps: TurnDeps) =>
  async (context: TurnContext, activity: TeamsActivity): Promise<TurnEnd> => {
    const startedAt = performance.now();
    const report = (kind: TurnReport['kind'], outcome: TurnReport['outcome']): void =>
      deps.onTurn?.({ kind, outcome, durationMs: performance.now() - startedAt });

    const admission = admit(activity, deps);
    if (admission.kind === 'refused') {
      deps.log.warn({ why: admission.why, activityType: activity.type }, 'an activity was refused');
      report('refused', 'refused');
      return refuse(deps, context, activity, admission.why);
    }
    const incoming = incomingOf(activity);
    const event = readEvent(activity);
    if (event.kind === 'ignored') {
      report(event.kind, 'silent');
      return { kind: 'done' };
    }
    const isInvoke = activity.type === 'invoke';
    const turn = { context, incoming, event, isInvoke };
    const end = await withTyping(context, () => answer(deps, turn));
    report(event.kind, end.outcome);
    return end.end;
  };

/** A stranger hears nothing, a guest hears why. An invoke must be answered in any case. */
const refuse = async (
  { conversation }: TurnDeps,
  context: TurnContext,
  activity: TeamsActivity,
  why: string,
): Promise<TurnEnd> => {
  const text = conversation.aside(incomingOf(activity), why === 'guest' ? 'guest' : 'not-here');
  if (activity.type === 'invoke') return { kind: 'done', answer: messageAnswer(text) };
  if (why !== 'guest' || activity.type !== 'message') return { kind: 'done' };
  try {
    await context.sendActivity(textActivity(text));
    return { kind: 'done' };
  } catch {
    return { kind: 'failed' };
  }
};

interface Turn {
  context: TurnContext;
  incoming: Incoming;
  event: Exclude<BotEvent, { kind: 'ignored' }>;
  isInvoke: boolean;
}

const answer = async (
  deps: TurnDeps,
  turn: Turn,
): Promise<{ end: TurnEnd; outcome: TurnReport['outcome'] }> => {
  let effects: Effect[];
  try {
    effects = await converse(deps.conversation, turn);
  } catch (error) {
    return { end: await apologise(deps, turn, error), outcome: 'apologised' };
  }
  // Nothing can be said to somebody who has just removed the app.
  if (turn.event.kind === 'uninstalled') return { end: { kind: 'done' }, outcome: 'silent' };
  try {
    const invokeAnswer = await deliver(deps, { ...turn, effects });
    return {
      end: { kind: 'done', answer: invokeAnswer },
      outcome: effects.length > 0 ? 'answered' : 'silent',
    };
  } catch (error) {
    deps.log.error(
      { error: describeError(error), kind: turn.event.kind },
      'the answer could not be sent to the channel',
    );
    const end: TurnEnd = turn.isInvoke
      ? {
          kind: 'failed',
          answer: messageAnswer(textOf(deps.conversation.apologise(turn.incoming, newCorrelationId()))),
        }
      : { kind: 'failed' };
    return { end, outcome: 'unsent' };
  }
};

const converse = (conversation: Conversation, { incoming, event }: Turn): Promise<Effect[]> => {
  switch (event.kind) {
    case 'message':
      return conversation.onMessage(incoming, { text: event.text, hasAttachments: event.hasAttachments });
    case 'action':
      return conversation.onAction(incoming, event.data);
    case 'installed':
      return conversation.onInstalled(incoming);
    case 'uninstalled':
      return conversation.onUninstalled(incoming);
    case 'reaction':
      return conversation.onReaction(incoming, { added: event.added, removed: event.removed });
    case 'unknown-invoke':
      return Promise.resolve([{ kind: 'say', text: conversation.aside(incoming, 'not-here') }]);
  }
};

/** One calm sentence with a number that leads to the log line; what broke is never shown. */
const apologise = async (deps: TurnDeps, turn: Turn, error: unknown): Promise<TurnEnd> => {
  const correlationId = newCorrelationId();
  deps.log.error({ correlationId, kind: turn.event.kind, error: describeError(error) }, 'a turn failed');
  const effects = deps.conversation.apologise(turn.incoming, correlationId);
  if (turn.isInvoke) return { kind: 'failed', answer: messageAnswer(textOf(effects)) };
  if (turn.event.kind === 'message' || turn.event.kind === 'action' || turn.event.kind === 'installed') {
    try {
      await deliver(deps, { ...turn, effects });
    } catch (sendError) {
      deps.log.error(
        { correlationId, error: describeError(sendError) },
        'the apology could not be sent either',
      );
    }
  }
  return { kind: 'failed' };
};

const textOf = (effects: readonly Effect[]): string =>
  effects.map((effect) => (effect.kind === 'say' ? effect.text : effect.summary)).join('\n');

const newCorrelationId = (): string => randomUUID().slice(0, 8);
