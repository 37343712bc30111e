import type { makeTellProgress } from '../../src/application/tell-progress';
import type { makeChangePreferences } from '../../src/application/change-preferences';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { aboutTopic, type Talk } from '../shared/talk';
import { progressCard } from './progress.card';
import { topicsCard } from './topics.card';

export interface ProgressUseCases {
  tellProgress: ReturnType<typeof makeTellProgress>;
  changePreferences: ReturnType<typeof makeChangePreferences>;
}

/** « Mon niveau » and the choice of a topic. */
export const progressDialog = ({ tellProgress, changePreferences }: ProgressUseCases) => ({
  show: async (talk: Talk): Promise<Effect[]> => {
    const progress = await tellProgress(talk.actor);
    if (progress.topics.length === 0) {
      return [
        {
          kind: 'show',
          ...notice(talk, {
            text: talk.say('progress.nothing-yet'),
            actions: ['next', 'positioning', 'help'],
          }),
        },
      ];
    }
    return [{ kind: 'show', card: progressCard(talk, progress), summary: talk.say('progress.summary') }];
  },

  topics: (talk: Talk): Effect[] => [
    { kind: 'show', card: topicsCard(talk), summary: talk.say('topics.title') },
  ],

  /** Undefined: surprise me. */
  choose: async (talk: Talk, topic: string | undefined): Promise<Effect[]> => {
    const isKnown = topic === undefined || talk.prepared.topicIds.includes(topic);
    if (!isKnown) return [{ kind: 'show', card: topicsCard(talk), summary: talk.say('topics.title') }];
    await changePreferences({
      actor: { ...talk.actor, activityId: undefined },
      change: { kind: 'topic-chosen', topic },
    });
    return [
      {
        kind: 'say',
        text: topic
          ? talk.say('topics.chosen', { topic: aboutTopic(talk, topic) })
          : talk.say('topics.surprise-chosen'),
      },
    ];
  },
});
