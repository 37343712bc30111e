import type { TopicStanding } from '../../src/application/certify-topic';
import { frenchDates } from '../../src/domain/dates';
import type { CertificateRecord } from '../../src/domain/learner/events';
import { launchCertification, questionsOf } from '../../src/domain/tutoring/certification-rule';
import { levelToStart } from '../../src/domain/tutoring/certification-standing';
import { button, card, heading, link, paragraph, small, type AdaptiveCard } from '../shared/cards';
import { wayOn } from '../shared/notice.card';
import { dayText, topicName, type Talk } from '../shared/talk';

export interface CertificateLinks {
  pdf: string;
  credential: string;
  verification: string;
}
type Standing = TopicStanding['standing'];

/** Where each topic stands and what comes next; a button for what may be tried now. */
export const certificationCard = (talk: Talk, topics: TopicStanding[]): AdaptiveCard => {
  const { say } = talk;
  const lines = topics.map((each) => ({ name: topicName(talk, each.topic), text: statusText(talk, each) }));
  const ready = topics.filter(({ standing }) => levelToStart(standing, talk.now) !== undefined).slice(0, 3);
  const certified = topics.flatMap(({ certificate }) => certificate ?? []).slice(0, 2);
  const { openHours: hours, retryDays: days } = launchCertification;
  // What an attempt commits to is said where it begins.
  const terms = ready.length > 0 ? say('certification.terms', { hours, days }) : undefined;
  return card({
    lang: talk.locale,
    body: [
      heading(say('certification.title')),
      paragraph(say('certification.text')),
      ...lines.flatMap(({ name, text }) => [
        paragraph(name, { weight: 'Bolder' }),
        paragraph(text, { spacing: 'None' }),
      ]),
      lines.length === 0 ? paragraph(say('progress.nothing-yet')) : undefined,
      terms ? paragraph(terms) : undefined,
    ],
    actions: [
      ...ready.map((each) =>
        button(
          startTitle(talk, each, ready.length),
          { do: 'start-certification', topic: each.topic },
          { isPrimary: true },
        ),
      ),
      ...certified.map(({ id }) =>
        button(say('certification.button.attestation'), { do: 'attestation', certificate: id }),
      ),
      wayOn(talk, 'next'),
    ],
    fallbackText: [
      say('certification.title'),
      ...lines.map(({ name, text }) => `${name} : ${text}`),
      ...(terms ? [terms] : []),
    ].join('\n'),
  });
};

/** Named when there are several. */
const startTitle = (talk: Talk, { topic, standing }: TopicStanding, count: number): string => {
  if (count > 1) return shortTitle(topicName(talk, topic));
  return talk.say(`certification.button.${standing.kind === 'renewal' ? 'renew' : 'start'}`);
};

/** Buttons hold 20 characters. */
const shortTitle = (text: string): string => (text.length <= 20 ? text : `${text.slice(0, 19)}…`);

/** What is certified, then what comes next. */
const statusText = (talk: Talk, about: TopicStanding): string => {
  const { standing, certificate } = about;
  if (!certificate) return tooOldText(talk, about) ?? standingText(talk, standing);
  const day = frenchDates.date(certificate.expiresAt, talk.locale, talk.timeZone);
  const told = talk.say(
    certificate.expiresAt > talk.now ? 'certification.certified' : 'certification.expired',
    {
      level: certificate.level,
      day,
    },
  );
  return `${told} ${standingText(talk, standing)}`;
};

/** For somebody whose level is known from answers that are too old to certify it. */
const tooOldText = (talk: Talk, { standing, hasOlderAnswers, unmet }: TopicStanding): string | undefined => {
  if (!hasOlderAnswers || standing.kind !== 'not-yet' || standing.why !== 'few-questions') return undefined;
  const { missing } = standing;
  const months = talk.organisation.retention.answersInMonths;
  // Six more are kept for the session itself.
  return unmet < missing + launchCertification.validationQuestions
    ? talk.say('certification.not-yet-too-old-no-question', { months })
    : talk.say('certification.not-yet-too-old', { months, missing });
};

export const standingText = (talk: Talk, standing: Standing): string => {
  const { say } = talk;
  switch (standing.kind) {
    case 'eligible': {
      const { level } = standing;
      if (levelToStart(standing, talk.now) !== undefined) return say('certification.ready', { level });
      return say('certification.ready-on', { level, day: dayText(talk, new Date(standing.notBefore)) });
    }
    case 'not-yet':
      return standing.why === 'few-questions'
        ? say('certification.not-yet-few-questions', { missing: standing.missing })
        : say(`certification.not-yet-${standing.why}`);
    case 'held':
      return say(`certification.held-${standing.why}`);
    case 'retry-later':
      return say('certification.retry-later', { day: dayText(talk, new Date(standing.notBefore)) });
    case 'renewal':
      return say('certification.renewal', {
        count: questionsOf({ isRenewal: true }),
        level: standing.level,
      });
    case 'certified': {
      const day = frenchDates.date(new Date(standing.renewFrom), talk.locale, talk.timeZone);
      return standing.next === undefined
        ? say('certification.certified-top', { day })
        : say('certification.certified-next', { next: standing.next, day });
    }
  }
};

export const certificateCard = (
  talk: Talk,
  certificate: CertificateRecord,
  links: CertificateLinks,
): AdaptiveCard => {
  const { say } = talk;
  const title = say('attestation.achievement', {
    topic: topicName(talk, certificate.topic),
    level: certificate.level,
  });
  const validity = say('attestation.validity', {
    day: frenchDates.date(certificate.expiresAt, talk.locale, talk.timeZone),
  });
  return card({
    lang: talk.locale,
    body: [
      heading(say('certification.granted')),
      paragraph(title, { weight: 'Bolder' }),
      paragraph(validity),
      paragraph(say('certification.links')),
      small(say('certification.yours')),
    ],
    actions: [
      link(say('certification.button.pdf'), links.pdf),
      link(say('certification.button.credential'), links.credential),
      link(say('certification.button.verify'), links.verification),
      wayOn(talk, 'next'),
    ],
    fallbackText: [say('certification.granted'), title, validity].join('\n'),
  });
};
