import type { TopicProgress } from '../../src/application/show-progress';
import type { Talk } from './talk';

/** « niveau 4 sur 8, sans doute entre 3 et 5 », with how sure. */
export const levelText = ({ say }: Pick<Talk, 'say'>, topic: TopicProgress): string => {
  const { level, from, to, isToConfirm, items } = topic;
  const range =
    from === to ? say('progress.level-sure', { level }) : say('progress.level-range', { level, from, to });
  const sureness = isToConfirm
    ? say('progress.to-confirm', { items })
    : say('progress.quite-sure', { items });
  return `${range} ${sureness}`;
};
