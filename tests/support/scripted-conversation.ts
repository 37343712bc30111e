import type { Conversation, Effect, Incoming } from '../../dialogs';

export interface Heard {
  what: 'message' | 'action' | 'installed' | 'uninstalled' | 'reaction' | 'shown';
  incoming: Incoming;
  given?: unknown;
}
export interface ScriptedConversation extends Conversation {
  heard: Heard[];
  /** What the next turns answer, whatever is said; an error is thrown. */
  answerWith(answer: Effect[] | Error | (() => Promise<Effect[]>)): void;
}

/** A card as the dialogs make them. */
export const aCard = (text = 'Une question') => ({
  type: 'AdaptiveCard' as const,
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5' as const,
  body: [{ type: 'TextBlock', text, wrap: true }],
  fallbackText: text,
});

/** A conversation that says what the test tells it to, and remembers what it heard. */
export const scriptedConversation = (): ScriptedConversation => {
  const heard: Heard[] = [];
  let answer: Effect[] | Error | (() => Promise<Effect[]>) = [{ kind: 'say', text: 'Bien reçu.' }];
  const reply = (entry: Heard): Promise<Effect[]> => {
    heard.push(entry);
    if (answer instanceof Error) return Promise.reject(answer);
    return typeof answer === 'function' ? answer() : Promise.resolve(answer);
  };
  return {
    heard,
    answerWith: (given) => (answer = given),
    onMessage: (incoming, given) => reply({ what: 'message', incoming, given }),
    onAction: (incoming, given) => reply({ what: 'action', incoming, given }),
    onInstalled: (incoming) => reply({ what: 'installed', incoming }),
    onUninstalled: (incoming) => reply({ what: 'uninstalled', incoming }),
    onReaction: (incoming, given) => reply({ what: 'reaction', incoming, given }),
    onShown: (incoming, given) => {
      heard.push({ what: 'shown', incoming, given });
      return Promise.resolve();
    },
    aside: (_incoming, about) =>
      ({
        guest: 'Je suis réservé aux agents : pas de compte invité.',
        'not-here': 'Je ne sais pas faire cela ici.',
        done: 'C’est fait.',
      })[about],
    apologise: (_incoming, correlationId) => [{ kind: 'say', text: `Désolé (${correlationId}).` }],
  };
};
