import type { Reason } from '../../src/domain/tutoring/engine';
import type { Talk } from './talk';

/** « Pourquoi cette question ? », in one plain sentence. */
export const reasonText = ({ say }: Talk, reason: Reason): string => {
  switch (reason.kind) {
    case 'measure-topic':
      return say('reason.measure-topic');
    case 'confirm-level':
      return say('reason.confirm-level');
    case 'fading-memory':
      return say('reason.fading-memory', { days: reason.daysSince });
    case 'missed-before':
      return say('reason.missed-before', { days: reason.daysSince });
    case 'new-skill':
      return say('reason.new-skill');
    case 'new-question':
      return say('reason.new-question');
    case 'easier-after-failures':
      return say('reason.easier-after-failures');
    case 'welcome-back':
      return say('reason.welcome-back');
    case 'gentle-return':
      return say('reason.gentle-return');
    case 'certification':
      return say('reason.certification', { level: reason.level });
    case 'campaign':
      return say('reason.campaign');
    case 'path-step':
      return say('reason.path-step');
    case 'only-one-left':
      return say('reason.only-one-left');
  }
};
