import type { Actor, Turns } from './turn';

export type TipRating = 'useful' | 'not-useful' | 'known';

/** Useful, not useful, or known already; the last word counts. */
export const makeRateTip =
  ({ turns }: { turns: Turns }) =>
  async (command: { actor: Actor; tipId: string; rating: TipRating }): Promise<void> => {
    const { actor, tipId, rating } = command;
    await turns.run(actor, (state) => {
      const lists = {
        useful: state.tips.useful,
        'not-useful': state.tips.notUseful,
        known: state.tips.known,
      };
      const isNews = !lists[rating].includes(tipId);
      return { events: isNews ? [{ kind: 'tip-rated', tipId, rating }] : [], outcome: undefined };
    });
  };
