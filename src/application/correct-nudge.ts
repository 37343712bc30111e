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
    const corrected = await deps.nudges.change(
      author.tenantId,
      nudgeId,
      correctable,
      { text: text?.trim(), template, revision: nudge.revision + 1, ...(isOut && { correctedAt: now }) },
      nudge.revision,
    );
    if (!corrected) throw await whyNot(deps, command);
    await markDelivered(deps.deliveries, corrected, 'update', now);
    await deps.audit(author, { action: 'nudge-corrected', nudgeId, units: nudge.units });
    deps.kick();
    return corrected;
  };

const whyNot = async (deps: ComposeDeps, command: NudgeCommand): Promise<Refusal> => {
  const { state } = await getNudge(deps, command);
  const isCorrectable = (correctable as readonly NudgeState[]).includes(state);
  return new Refusal(
    'conflict',
    isCorrectable
      ? 'somebody else corrected this nudge meanwhile: look at its words, then correct it again'
      : `a nudge that is ${state} is not corrected`,
  );
};
