import type { TopicProgress } from '../../src/application/show-progress';
import type { Talk } from '../shared/talk';

/** What moved since when, and why, in one sentence; nothing when nothing is sure enough. */
export const changeText = (
  { say, locale, prepared }: Pick<Talk, 'say' | 'locale' | 'prepared'>,
  { change }: Pick<TopicProgress, 'change'>,
): string => {
  if (!change) return '';
  const { months } = change;
  switch (change.kind) {
    case 'learnt': {
      const { questions, example } = change;
      // Skills are named in French alone.
      const skill = locale === 'fr' ? prepared.questions.get(example)?.skill : undefined;
      return skill
        ? say('progress.moved-learnt-skill', { months, questions, skill })
        : say('progress.moved-learnt', { months, questions });
    }
    case 'reviewed':
      return say('progress.moved-reviewed', { months, questions: change.questions });
    case 'faded':
      return say('progress.moved-faded', { months, questions: change.questions });
    case 'situated-higher':
      return say('progress.moved-situated-higher', { months, right: change.right, asked: change.asked });
    case 'situated-lower':
      return say('progress.moved-situated-lower', { months, asked: change.asked });
    case 'surer':
      return say('progress.moved-surer', { months, asked: change.asked });
  }
};
