import type { Actor, Turns } from './turn';

/** The app was removed: nothing more is sent, and the deletion timer starts. */
export const makeNoteUninstalled =
  ({ turns }: { turns: Turns }) =>
  async (command: { actor: Actor }): Promise<void> => {
    await turns.run(command.actor, (state) => ({
      events: state.seq === 0 || state.reachability === 'uninstalled' ? [] : [{ kind: 'uninstalled' }],
      outcome: undefined,
    }));
  };
