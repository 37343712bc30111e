import type { Sitting } from '../../src/domain/learner/state';
import { closesAt } from '../../src/domain/tutoring/certification-rule';
import { button, type CardAction } from './cards';
import type { Effect } from './effects';
import { notice } from './notice.card';
import { dayText, hourText, topicName, type Talk } from './talk';

/** Leads to what it costs, first. */
export const stopCertification = ({ say }: Talk): CardAction =>
  button(say('certification.button.stop'), { do: 'stop-certification' });
export const resumeCertification = ({ say }: Talk): CardAction =>
  button(say('certification.button.resume'), { do: 'resume-certification' }, { isPrimary: true });

/** « Votre certification … est en cours »: to resume or to stop, before anything else of the kind. */
export const certificationOpen = (talk: Talk, sitting: Sitting, before: string[] = []): Effect[] => {
  const ends = closesAt(sitting);
  const text = talk.say('certification.under-way', {
    topic: topicName(talk, sitting.topics[0]!),
    level: sitting.level!,
    day: dayText(talk, ends),
    hour: hourText(talk, ends),
  });
  const more = [resumeCertification(talk), stopCertification(talk)];
  return [{ kind: 'show', ...notice(talk, { text: [text, ...before], more, actions: ['help'] }) }];
};
