import { Refusal } from '../domain/refusals';
import type { ComposeDeps } from './compose-nudge';
import type { Messenger, OutgoingMessage } from './ports/messenger';
import type { ComposeProactive } from './ports/proactive-cards';
import type { ReaderOf } from './read-reader';
import { getNudge, type NudgeCommand } from './send-nudge';
import type { Turns } from './turn';

export interface PreviewDeps extends ComposeDeps {
  turns: Turns;
  compose: ComposeProactive;
  readerOf: ReaderOf;
  messenger: Messenger;
}

/** The very card that people will receive, as the author would read it. */
export const makePreviewNudge =
  (deps: PreviewDeps) =>
  async (command: NudgeCommand, isTest = false): Promise<OutgoingMessage> => {
    const nudge = await getNudge(deps, command);
    const { author } = command;
    const [state, person] = await Promise.all([deps.turns.read(author), deps.people.find(author)]);
    const reader = await deps.readerOf(state, person);
    return deps.compose(reader, { what: 'nudge', nudge, unit: nudge.units[0], isTest });
  };

/** Sends it to its author alone, now: they asked for it. Refuses when they have never talked to the bot. */
export const makeTestNudge = (deps: PreviewDeps) => {
  const preview = makePreviewNudge(deps);
  return async (command: NudgeCommand): Promise<void> => {
    const { author, nudgeId } = command;
    const message = await preview(command, true);
    const { address } = await deps.turns.read(author);
    if (!address) throw new Refusal('not-allowed-now', 'open the conversation with the bot in Teams first');
    const outcome = await deps.messenger.send(address, message);
    if (outcome.kind !== 'sent')
      throw new Refusal('not-allowed-now', `the channel did not take it: ${outcome.kind}`);
    await deps.audit(author, { action: 'nudge-tested', nudgeId, units: [] });
  };
};
