import type { makeGiveTip, TipCommand } from '../../src/application/give-tip';
import type { makeRateTip, TipRating } from '../../src/application/rate-tip';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { aboutTopic, type Talk } from '../shared/talk';
import { tipCard } from './tip.card';

export interface TipUseCases {
  giveTip: ReturnType<typeof makeGiveTip>;
  rateTip: ReturnType<typeof makeRateTip>;
}

/** A tip: by topic, by words, of the week; useful or not, never the same one twice unless asked for by name. */
export const tipDialog = ({ giveTip, rateTip }: TipUseCases) => ({
  give: async (talk: Talk, command: Omit<TipCommand, 'actor'> = {}): Promise<Effect[]> => {
    const outcome = await giveTip({ actor: talk.actor, ...command });
    if (outcome.kind === 'none-left') {
      const text = outcome.topic
        ? talk.say('tip.none-topic', { topic: aboutTopic(talk, outcome.topic) })
        : talk.say('tip.none');
      return [{ kind: 'show', ...notice(talk, { text, actions: ['next', 'topics'] }) }];
    }
    return [{ kind: 'show', card: tipCard(talk, outcome.tip), summary: talk.say('tip.summary') }];
  },

  rate: async (talk: Talk, tipId: string, rating: TipRating): Promise<Effect[]> => {
    await rateTip({ actor: talk.actor, tipId, rating });
    const tip = talk.prepared.tips.get(tipId);
    if (!tip)
      return [
        {
          kind: 'replace',
          ...notice(talk, { text: talk.say(`tip.thanks.${rating}`), actions: ['next', 'tip'] }),
        },
      ];
    return [
      {
        kind: 'replace',
        card: tipCard(talk, tip, { thanks: talk.say(`tip.thanks.${rating}`) }),
        summary: talk.say('tip.summary'),
      },
    ];
  },

  /** 👍 or 👎 on the message: same as the buttons, without a word. */
  rateSilently: async (talk: Talk, tipId: string, rating: TipRating): Promise<void> =>
    rateTip({ actor: talk.actor, tipId, rating }),
});
