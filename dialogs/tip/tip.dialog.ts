import type { makeGiveTip, TipCommand } from '../../src/application/give-tip';
import type { makeRateTip, TipRating } from '../../src/application/rate-tip';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { aboutTopic, type Talk } from '../shared/talk';
import { flowOfTip } from '../shared/under-way';
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
    const { tip } = outcome;
    return [{ kind: 'show', card: tipCard(talk, tip), tipId: tip.id, summary: talk.say('tip.summary') }];
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
        card: tipCard(talk, tip, { ...flowOfTip(talk, tipId), thanks: talk.say(`tip.thanks.${rating}`) }),
        summary: talk.say('tip.summary'),
      },
    ];
  },

  /** 👍 or 👎 on the message that shows a tip: same as its buttons, without a word. Other reactions are only a hello. */
  react: async (talk: Talk, cardActivityId: string | undefined, reactions: string[]): Promise<void> => {
    const shown = talk.state.tipCards?.find((card) => card.cardActivityId === cardActivityId);
    const rating = ratingOf(reactions);
    if (shown && rating) await rateTip({ actor: talk.actor, tipId: shown.tipId, rating });
  },
});

/** Teams names its first six reactions in words and every other emoji by its code point. */
const ratingOf = (reactions: string[]): TipRating | undefined => {
  if (reactions.some((type) => /^(like|heart|1f44d)/.test(type))) return 'useful';
  return reactions.some((type) => /^(sad|angry|1f44e)/.test(type)) ? 'not-useful' : undefined;
};
