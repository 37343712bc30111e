import type { Tip } from '../domain/bank/question';
import type { LearnerState } from '../domain/learner/state';
import { report } from '../domain/tutoring/engine';
import type { Content, PreparedRelease } from './content';
import type { Random } from './ports/clock';
import type { Actor, Turns } from './turn';

export interface TipCommand {
  actor: Actor;
  /** A given tip (found by words, attached to a nudge). */
  tipId?: string;
  topic?: string;
  isWeekly?: boolean;
}
export type TipOutcome =
  { kind: 'tip'; tip: Tip; prepared: PreparedRelease } | { kind: 'none-left'; topic?: string };

/** A tip never shown before, close to the learner's level; a given one when asked for by name. */
export const makeGiveTip =
  (deps: { turns: Turns; content: Content; random: Random }) =>
  async (command: TipCommand): Promise<TipOutcome> => {
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run<TipOutcome>(command.actor, (state, now) => {
      const topic = command.topic ?? state.topic;
      const tip = command.tipId
        ? prepared.tips.get(command.tipId)
        : pickTip(prepared, state, now, topic, deps.random);
      if (!tip) return { events: [], outcome: { kind: 'none-left', topic } };
      return {
        events: [{ kind: 'tip-shown', tipId: tip.id, isWeekly: command.isWeekly ?? false }],
        outcome: { kind: 'tip', tip, prepared },
      };
    });
    return outcome;
  };

/** A tip of the topic (without one, of any but the pilots) that was never shown, near the person's level. */
export const pickTip = (
  prepared: PreparedRelease,
  state: LearnerState,
  now: Date,
  topic: string | undefined,
  random: Random,
): Tip | undefined => {
  const seen = new Set([...state.tips.shown, ...state.tips.known]);
  const isPilot = (id: string) =>
    prepared.release.content.topics.some((each) => each.id === id && each.status === 'pilot');
  const fresh = [...prepared.tips.values()].filter(
    (tip) => !seen.has(tip.id) && (topic ? tip.topic === topic : !isPilot(tip.topic)),
  );
  const levels = report(prepared.model, state.engine, now.getTime());
  const distance = (tip: Tip) => Math.abs(tip.level - (levels[tip.topic]?.level ?? 3));
  const nearest = Math.min(...fresh.map(distance));
  const near = fresh.filter((tip) => distance(tip) <= nearest + 1);
  return near[Math.floor(random() * near.length)];
};
