import type { Nudge, NudgeState } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import { checkWords, type ComposeDeps } from './compose-nudge';
import { markDelivered } from './recall-nudge';
import { getNudge, type NudgeCommand } from './send-nudge';

export interface CorrectCommand extends NudgeCommand {
  text?: string;
  template?: string;
}

const correctable = ['draft', 'scheduled', 'sending', 'done'] as const satisfies NudgeState[];

/** Other words: for those who have not received it, and on the messages already delivered. */
export const makeCorrectNudge =
  (deps: ComposeDeps) =>
  async (command: CorrectCommand): Promise<Nudge> => {
    const { author, nudgeId, text, template } = command;
    const nudge = await getNudge(deps, command);
    if (text === undefined && template === undefined)
      throw new Refusal('invalid', 'a correction needs a text or a template');
    await checkWords(deps, author.tenantId, { text, template });
    const now = deps.clock.now();
    // Before anybody can have read it, it is only another text.
    const isOut = nudge.state !== 'draft' && nudge.at <= now;
    const corrected = await deps.nudges.change(author.tenantId, nudgeId, correctable, {
      text: text?.trim(),
      template,
      revision: nudge.revision + 1,
      ...(isOut && { correctedAt: now }),
    });
    if (!corrected) throw new Refusal('conflict', `a nudge that is ${nudge.state} is not corrected`);
    await markDelivered(deps.deliveries, corrected, 'update', now);
    await deps.audit(author, { action: 'nudge-corrected', nudgeId, units: nudge.units });
    deps.kick();
    return corrected;
  };
