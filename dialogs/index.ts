import type { Locale } from '../src/domain/bank/release';
import type { Say } from '../src/domain/bank/wording';
import { openFlows, type ConversationDeps } from './flows';
import { helpDialog } from './help/help.dialog';
import { onAction } from './on-action';
import { onMeant, onMessage, type Listening } from './on-message';
import { makeOpenTalk } from './open-talk';
import type { Conversation, Incoming } from './shared/conversation';
import type { Effect } from './shared/effects';
import { payloadSchema } from './shared/payloads';
import type { Talk } from './shared/talk';

export type { ConversationDeps, UseCases } from './flows';
export type { Conversation, Incoming } from './shared/conversation';
export type { Effect } from './shared/effects';
export type { AdaptiveCard } from './shared/cards';
export { openProactive } from './proactive';
export { previewFeedback, previewQuestion, previewTip, type PreviewDeps } from './preview';

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const asides = { guest: 'error.guest', 'not-here': 'error.not-here', done: 'card.done' } as const;

/** The front door: what the bot calls when somebody writes, presses, installs or reacts. */
export const openConversation = (deps: ConversationDeps): Conversation => {
  const flows = openFlows(deps);
  const openTalk = makeOpenTalk(deps);
  const listeningOf = (talk: Talk): Listening => ({
    flows,
    understanding: deps.understanding,
    tipSearch: () => deps.tipSearch(talk.prepared.release),
    noteGap: deps.useCases.noteGap,
    sayIn: (locale: Locale) => deps.wording(talk.prepared.release, locale),
  });

  /** In the words of the release read last: the store may be what is broken. Undefined before any was read. */
  const sayWithoutStore = (
    locale: Locale | undefined,
    sentence: (say: Say) => string,
  ): string | undefined => {
    const prepared = deps.content.latest();
    if (!prepared) return undefined;
    return sentence(deps.wording(prepared.release, locale ?? deps.defaults.locale));
  };

  /** In front of everybody: nothing is shown, nothing is kept. */
  const inPublic = async (incoming: Incoming): Promise<Effect[]> =>
    helpDialog.channel(await openTalk(incoming));

  /** Opens a turn of somebody who speaks or presses: it answers whatever was sent to them before. */
  const heard = async (incoming: Incoming): Promise<Talk> => {
    const talk = await openTalk(incoming);
    await deps.useCases.noteResponse(talk.actor, talk.state);
    return talk;
  };

  /** A certification left open for too long ends first, and is told so; the rest goes on as if it had ended by itself. */
  const afterOverdue = async (talk: Talk, then: (talk: Talk) => Promise<Effect[]>): Promise<Effect[]> => {
    const told = await flows.certification.closeOverdue(talk);
    if (told.length === 0) return then(talk);
    return [...told, ...(await then({ ...talk, state: await deps.useCases.readLearner(talk.actor) }))];
  };

  return {
    onMessage: async (incoming, { text, hasAttachments }) => {
      if (incoming.place !== 'personal') return inPublic(incoming);
      return afterOverdue(await heard(incoming), async (talk) => {
        const repeated = talk.state.closed.find((closed) => closed.closedBy === incoming.activityId);
        if (repeated)
          return flows.question.answer(
            talk,
            { presentationId: repeated.id, step: 0, response: { kind: 'do-not-know' } },
            'typing',
          );
        if (!hasWords(text)) return hasAttachments ? helpDialog.file(talk) : helpDialog.emptyText(talk);
        return onMessage(listeningOf(talk), talk, text);
      });
    },

    onAction: async (incoming, data) => {
      if (incoming.place !== 'personal') return inPublic(incoming);
      return afterOverdue(await heard(incoming), async (talk) => {
        const meant = payloadSchema.safeParse(data);
        if (meant.success && meant.data.do === 'meant')
          return onMeant(listeningOf(talk), talk, meant.data.intent, meant.data.text ?? '');
        return onAction(flows, talk, data, (locale) => deps.wording(talk.prepared.release, locale));
      });
    },

    onInstalled: async (incoming) =>
      flows.onboarding.installed(await openTalk(incoming, { isInstall: true })),

    onUninstalled: async ({ tenantId, learnerId, activityId }) => {
      await deps.useCases.noteUninstalled({ actor: { tenantId, learnerId, activityId } });
      return [];
    },

    onReaction: async (incoming, { added }) => {
      if (incoming.place !== 'personal') return [];
      const talk = await heard(incoming);
      await flows.tip.react(talk, incoming.replyToId, added);
      return [];
    },

    onShown: ({ tenantId, learnerId }, shown) =>
      deps.useCases.noteCardShown({ tenantId, learnerId, ...shown }),

    apologise: ({ locale }, reference) => [
      {
        kind: 'say',
        text: sayWithoutStore(locale, (say) => say('error.apology', { reference })) ?? reference,
      },
    ],

    aside: ({ locale }, about) => sayWithoutStore(locale, (say) => say(asides[about])) ?? '',
  };
};
