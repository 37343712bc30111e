import type { TopicEligibility } from '../../src/application/certify-topic';
import { frenchDates } from '../../src/domain/dates';
import type { CertificateRecord } from '../../src/domain/learner/events';
import { button, card, heading, link, paragraph, small, type AdaptiveCard } from '../shared/cards';
import { wayOn } from '../shared/notice.card';
import { dayText, topicName, type Talk } from '../shared/talk';

export interface CertificateLinks {
  pdf: string;
  credential: string;
  verification: string;
}
type Eligibility = TopicEligibility['eligibility'];

/** Where each topic stands, in one sentence each; a button for those that are ready. */
export const certificationCard = (talk: Talk, topics: TopicEligibility[]): AdaptiveCard => {
  const { say } = talk;
  const lines = topics.map((each) => ({ name: topicName(talk, each.topic), text: statusText(talk, each) }));
  const ready = topics
    .filter(
      ({ eligibility }) => eligibility.kind === 'eligible' && eligibility.notBefore <= talk.now.getTime(),
    )
    .slice(0, 3);
  const certified = topics.flatMap(({ certificate }) => certificate ?? []).slice(0, 2);
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
    ],
    actions: [
      ...ready.map(({ topic }) =>
        button(
          startTitle(talk, topic, ready.length),
          { do: 'start-certification', topic },
          { isPrimary: true },
        ),
      ),
      ...certified.map(({ id }) =>
        button(say('certification.button.attestation'), { do: 'attestation', certificate: id }),
      ),
      wayOn(talk, 'next'),
    ],
    fallbackText: [say('certification.title'), ...lines.map(({ name, text }) => `${name} : ${text}`)].join(
      '\n',
    ),
  });
};

/** Named when there are several. */
const startTitle = (talk: Talk, topic: string, count: number): string =>
  count === 1 ? talk.say('certification.button.start') : shortTitle(topicName(talk, topic));

/** Buttons hold 20 characters. */
const shortTitle = (text: string): string => (text.length <= 20 ? text : `${text.slice(0, 19)}…`);

const statusText = (talk: Talk, { eligibility, certificate }: TopicEligibility): string => {
  if (!certificate) return eligibilityText(talk, eligibility);
  const day = frenchDates.date(certificate.expiresAt, talk.locale, talk.timeZone);
  return talk.say(certificate.expiresAt > talk.now ? 'certification.certified' : 'certification.expired', {
    level: certificate.level,
    day,
  });
};

export const eligibilityText = (talk: Talk, eligibility: Eligibility): string => {
  const { say } = talk;
  switch (eligibility.kind) {
    case 'eligible': {
      const { level } = eligibility;
      if (eligibility.notBefore <= talk.now.getTime()) return say('certification.ready', { level });
      return say('certification.ready-on', { level, day: dayText(talk, new Date(eligibility.notBefore)) });
    }
    case 'not-yet':
      return eligibility.why === 'few-questions'
        ? say('certification.not-yet-few-questions', { missing: eligibility.missing })
        : say(`certification.not-yet-${eligibility.why}`);
    case 'held':
      return say('certification.held');
    case 'retry-later':
      return say('certification.retry-later', { day: dayText(talk, new Date(eligibility.notBefore)) });
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
