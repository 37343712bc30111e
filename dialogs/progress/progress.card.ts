import type { Progress, TopicProgress } from '../../src/application/show-progress';
import {
  button,
  card,
  heading,
  paragraph,
  small,
  type AdaptiveCard,
  type CardElement,
} from '../shared/cards';
import { levelText } from '../shared/levels';
import { changeText } from './change-text';
import { wayOn } from '../shared/notice.card';
import { topicName, type Talk } from '../shared/talk';
import { levelBar } from './level-bar';

/** Levels with how sure they are, in words first; the bar under each name is a picture with a text alternative. */
export const progressCard = (talk: Talk, progress: Progress): AdaptiveCard => {
  const { say } = talk;
  const lines = progress.topics.map((topic) => ({
    topic,
    text: [levelText(talk, topic), changeText(talk, topic)].filter(Boolean).join(' '),
  }));
  const effort = say('progress.effort', {
    week: progress.answersThisWeek,
    total: progress.state.counts.answers,
    weeks: progress.activeWeeks,
  });
  return card({
    lang: talk.locale,
    body: [
      heading(say('progress.title')),
      ...lines.flatMap(({ topic, text }) => topicElements(talk, topic, text)),
      small(say('progress.scale')),
      paragraph(effort),
      paragraph(nextStep(talk, progress), { weight: 'Bolder' }),
    ],
    actions: [
      wayOn(talk, 'next', true),
      wayOn(talk, 'positioning'),
      button(say('button.certification'), { do: 'certification' }),
      wayOn(talk, 'paths'),
      wayOn(talk, 'topics'),
    ],
    fallbackText: [
      say('progress.title'),
      ...lines.map(({ topic, text }) => `${topicName(talk, topic.topic)} : ${text}`),
      effort,
    ].join('\n'),
  });
};

const topicElements = (talk: Talk, topic: TopicProgress, text: string): CardElement[] => [
  paragraph(topicName(talk, topic.topic), { weight: 'Bolder' }),
  levelBar(topic.level, talk.say('progress.level-alt', { level: topic.level })),
  paragraph(text, { spacing: 'Small' }),
];

/** First what is to confirm, then a topic not met yet, then the weakest. */
const nextStep = (talk: Talk, { topics }: Progress): string => {
  const unsure = topics.filter((topic) => topic.isToConfirm).sort((a, b) => b.se - a.se)[0];
  if (unsure) return talk.say('progress.next-confirm', { topic: topicName(talk, unsure.topic) });
  const unmet = talk.prepared.release.content.topics
    .filter(({ id, status }) => status !== 'pilot' && !topics.some(({ topic }) => topic === id))
    .sort((a, b) => a.order - b.order)[0];
  if (unmet) return talk.say('progress.next-unmet', { topic: topicName(talk, unmet.id) });
  const weakest = [...topics].sort((a, b) => a.theta - b.theta)[0];
  return weakest ? talk.say('progress.next-weakest', { topic: topicName(talk, weakest.topic) }) : '';
};
