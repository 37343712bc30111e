import type { PreparedRelease } from '../../src/application/content';
import type { Actor } from '../../src/application/turn';
import type { Locale } from '../../src/domain/bank/release';
import type { Say } from '../../src/domain/bank/wording';
import { frenchDates } from '../../src/domain/dates';
import type { LearnerState } from '../../src/domain/learner/state';
import type { Organisation } from '../../src/domain/organisation';
import type { Speaker } from './conversation';

/** One turn of one person: who, in which language, on which release, and what is known of them at its start. */
export interface Talk {
  speaker: Speaker;
  actor: Actor;
  say: Say;
  locale: Locale;
  timeZone: string;
  state: LearnerState;
  organisation: Organisation;
  prepared: PreparedRelease;
  now: Date;
}

export const topicName = (talk: Pick<Talk, 'prepared' | 'locale'>, topicId: string): string => {
  const topic = talk.prepared.release.content.topics.find((each) => each.id === topicId);
  return (talk.locale === 'en' ? topic?.en?.name : undefined) ?? topic?.name ?? topicId;
};

export const pathName = ({ prepared }: Pick<Talk, 'prepared'>, pathId: string): string =>
  prepared.release.content.paths.find(({ id }) => id === pathId)?.name ?? pathId;

/** The topic inside a sentence: « les e-mails » (après « sur »). */
export const aboutTopic = (talk: Pick<Talk, 'prepared' | 'locale'>, topicId: string): string => {
  const topic = talk.prepared.release.content.topics.find((each) => each.id === topicId);
  return (talk.locale === 'en' ? topic?.en?.about : undefined) ?? topic?.about ?? topicId;
};

/** « mardi 1er décembre », in the person's time zone. */
export const dayText = (talk: Pick<Talk, 'locale' | 'timeZone'>, date: Date): string =>
  frenchDates.day(date, talk.locale, talk.timeZone);
export const hourText = (talk: Pick<Talk, 'locale' | 'timeZone'>, date: Date): string =>
  frenchDates.hour(date, talk.locale, talk.timeZone);
