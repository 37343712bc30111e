import type { TurnContext } from 'botbuilder';
import type { Conversation, Effect, Incoming } from '../../dialogs';
import type { Log } from '../application/ports/log';
import { describeError } from '../application/describe-error';
import { cardActivity, cardAnswer, messageAnswer, textActivity, type InvokeAnswer } from './replies';

export interface DeliverDeps {
  conversation: Pick<Conversation, 'onShown' | 'aside'>;
  log: Log;
}

/** A short sentence alone is said on the card that was pressed; more belongs in the conversation. */
const maxSpokenOnCard = 200;

/**
 * Carries out effects in order. For a card button pressed through an invoke, resolves to what replaces the card for the
 * client that asked; the same card is also written over the original, so that every other device agrees.
 */
export const deliver = async (
  deps: DeliverDeps,
  turn: { context: TurnContext; incoming: Incoming; effects: readonly Effect[]; isInvoke: boolean },
): Promise<InvokeAnswer | undefined> => {
  const { context, incoming, effects, isInvoke } = turn;
  const pressed = incoming.replyToId;
  const only = effects.length === 1 ? effects[0] : undefined;
  if (isInvoke && only?.kind === 'say' && only.text.length <= maxSpokenOnCard)
    return messageAnswer(only.text);

  let answer: InvokeAnswer | undefined;
  const overwriting: Promise<void>[] = [];
  for (const effect of effects) {
    switch (effect.kind) {
      case 'say':
        await context.sendActivity(textActivity(effect.text));
        break;
      case 'show':
        await show(deps, context, incoming, effect);
        break;
      case 'replace': {
        const mayAnswer = isInvoke && answer === undefined;
        if (mayAnswer) answer = cardAnswer(effect.card);
        if (pressed) {
          overwriting.push(overwrite(context, pressed, effect, { mustSucceed: !mayAnswer, log: deps.log }));
          await shown(deps, incoming, effect, pressed);
        } else if (!mayAnswer) await show(deps, context, incoming, effect);
        break;
      }
      case 'update':
        overwriting.push(
          overwrite(context, effect.activityId, effect, { mustSucceed: false, log: deps.log }),
        );
        break;
    }
  }
  await Promise.all(overwriting);
  if (!isInvoke) return undefined;
  return (
    answer ??
    messageAnswer(
      effects.findLast((effect) => effect.kind !== 'say')?.summary ??
        deps.conversation.aside(incoming, 'done'),
    )
  );
};

const show = async (
  deps: DeliverDeps,
  context: TurnContext,
  incoming: Incoming,
  effect: Extract<Effect, { kind: 'show' | 'replace' }>,
): Promise<void> => {
  const sent = await context.sendActivity(cardActivity(effect.card, effect.summary));
  if (sent?.id) await shown(deps, incoming, effect, sent.id);
};

/** Knowing a card's id lets an answer or a reaction find it: worth a line in the log when it fails, never an error. */
const shown = async (
  deps: DeliverDeps,
  incoming: Incoming,
  { presentationId, tipId }: { presentationId?: string; tipId?: string },
  cardActivityId: string,
): Promise<void> => {
  const what = presentationId ? { presentationId } : tipId ? { tipId } : undefined;
  if (!what) return;
  try {
    await deps.conversation.onShown(incoming, { ...what, cardActivityId });
  } catch (error) {
    deps.log.warn({ error: describeError(error) }, 'the id of a shown card was not kept');
  }
};

const overwrite = async (
  context: TurnContext,
  activityId: string,
  effect: Extract<Effect, { kind: 'replace' | 'update' }>,
  { mustSucceed, log }: { mustSucceed: boolean; log: Log },
): Promise<void> => {
  try {
    await context.updateActivity({ ...cardActivity(effect.card, effect.summary), id: activityId });
  } catch (error) {
    // The person sees the new card in the answer itself, or an older card stays as it was: a press on it is harmless.
    if (mustSucceed) throw error;
    log.warn({ error: describeError(error) }, 'a card was not updated on the other devices');
  }
};
