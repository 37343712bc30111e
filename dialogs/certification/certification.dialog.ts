import type { AskOutcome } from '../../src/application/ask-question';
import type {
  CertificationOutcome,
  makeContinueCertification,
  makeShowCertification,
  makeStartCertification,
  makeStopCertification,
} from '../../src/application/certify-topic';
import type { LearnerKey } from '../../src/domain/learner/identity';
import { closesAt, launchCertification, mayRetryAt } from '../../src/domain/tutoring/certification-rule';
import { button } from '../shared/cards';
import { certificationOpen, resumeCertification } from '../shared/certification-open';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { dayText, hourText, topicName, type Talk } from '../shared/talk';
import { aroundCertification, type Around } from '../shared/under-way';
import {
  certificateCard,
  certificationCard,
  standingText,
  type CertificateLinks,
} from './certification.card';

export interface CertificationDeps {
  showCertification: ReturnType<typeof makeShowCertification>;
  startCertification: ReturnType<typeof makeStartCertification>;
  continueCertification: ReturnType<typeof makeContinueCertification>;
  stopCertification: ReturnType<typeof makeStopCertification>;
  /** Personal addresses, good for a short while, of the PDF and of the signed credential. */
  attestationLinks: (key: LearnerKey, certificateId: string, holderName: string) => Promise<CertificateLinks>;
  showQuestion: (talk: Talk, asked: AskOutcome, around: Around) => Effect[];
}

/** « Me faire certifier »: eligible first, then unseen questions days later, then an attestation anyone can verify. */
export const certificationDialog = (deps: CertificationDeps) => {
  const keyOf = ({ speaker }: Talk): LearnerKey => ({
    tenantId: speaker.tenantId,
    learnerId: speaker.learnerId,
  });
  const command = (talk: Talk) => ({ actor: talk.actor, locale: talk.locale });

  const attestation = async (talk: Talk, certificateId: string): Promise<Effect[]> => {
    const certificate = talk.state.certificates.find((each) => each.id === certificateId);
    if (!certificate)
      return [
        {
          kind: 'show',
          ...notice(talk, { text: talk.say('certification.unknown'), actions: ['progress', 'next'] }),
        },
      ];
    const links = await deps.attestationLinks(
      keyOf(talk),
      certificateId,
      talk.speaker.fullName ?? talk.speaker.firstName ?? talk.say('attestation.holder-unnamed'),
    );
    return [
      {
        kind: 'show',
        card: certificateCard(talk, certificate, links),
        summary: talk.say('certification.granted-summary'),
      },
    ];
  };

  const show = async (talk: Talk, outcome: CertificationOutcome): Promise<Effect[]> => {
    switch (outcome.kind) {
      case 'question': {
        const { topic, level, number, count } = outcome;
        return deps.showQuestion(
          talk,
          outcome.asked,
          aroundCertification(talk, { topic, level, number, count }),
        );
      }
      case 'granted':
        return attestation(
          {
            ...talk,
            state: { ...talk.state, certificates: [...talk.state.certificates, outcome.certificate] },
          },
          outcome.certificate.id,
        );
      case 'refused':
        return [
          {
            kind: 'show',
            ...notice(talk, {
              text: talk.say('certification.refused', { day: dayText(talk, outcome.retryAt) }),
              actions: ['next', 'progress', 'tip'],
            }),
          },
        ];
      case 'void':
        return [
          {
            kind: 'show',
            ...notice(talk, {
              text: talk.say(`certification.void-${outcome.why}`, { day: dayText(talk, outcome.retryAt) }),
              actions: ['next', 'progress'],
            }),
          },
        ];
      case 'stopped':
        return [
          {
            kind: 'show',
            ...notice(talk, {
              text: talk.say('certification.stopped', { day: dayText(talk, outcome.retryAt) }),
              actions: ['next', 'progress'],
            }),
          },
        ];
      case 'expired':
        return [{ kind: 'say', text: leftOpenText(talk, outcome) }];
      case 'other-under-way':
        return certificationOpen(talk, outcome.sitting, [talk.say('certification.under-way-first')]);
      case 'not-eligible':
        return [
          {
            kind: 'show',
            ...notice(talk, {
              text: standingText(talk, outcome.standing),
              actions: ['next', 'progress'],
            }),
          },
        ];
      case 'no-question-left':
        return [
          {
            kind: 'show',
            ...notice(talk, { text: talk.say('certification.no-question'), actions: ['progress', 'next'] }),
          },
        ];
      case 'none':
        return open(talk);
    }
  };

  const open = async (talk: Talk): Promise<Effect[]> => {
    if (!talk.organisation.features.certification) {
      return [
        {
          kind: 'show',
          ...notice(talk, { text: talk.say('certification.off'), actions: ['progress', 'next'] }),
        },
      ];
    }
    const { sitting } = talk.state;
    if (sitting?.kind === 'certification') return certificationOpen(talk, sitting);
    const topics = await deps.showCertification(keyOf(talk));
    return [
      { kind: 'show', card: certificationCard(talk, topics), summary: talk.say('certification.title') },
    ];
  };

  return {
    open,
    start: async (talk: Talk, topic: string): Promise<Effect[]> =>
      show(talk, await deps.startCertification({ ...command(talk), topic })),
    next: async (talk: Talk): Promise<Effect[]> =>
      show(talk, await deps.continueCertification(command(talk))),
    /** What stopping costs, before anything is stopped. */
    askStop: async (talk: Talk): Promise<Effect[]> => {
      const { sitting } = talk.state;
      if (sitting?.kind !== 'certification') return open(talk);
      const ends = closesAt(sitting);
      const retryAt = mayRetryAt(talk.now);
      const confirm = button(talk.say('certification.button.stop-confirm'), {
        do: 'confirm-stop-certification',
      });
      return [
        {
          kind: 'show',
          ...notice(talk, {
            text: talk.say('certification.stop-ask', {
              day: dayText(talk, retryAt),
              until: dayText(talk, ends),
              hour: hourText(talk, ends),
            }),
            more: [resumeCertification(talk), confirm],
          }),
        },
      ];
    },
    stop: async (talk: Talk): Promise<Effect[]> => show(talk, await deps.stopCertification(command(talk))),
    /** A session left open for too long is told so, kindly, before anything else. */
    closeOverdue: async (talk: Talk): Promise<Effect[]> => {
      const { sitting } = talk.state;
      if (sitting?.kind !== 'certification' || talk.now < closesAt(sitting)) return [];
      // Not by what they do now: the activity is still to be answered.
      const actor = { ...talk.actor, activityId: undefined };
      const outcome = await deps.continueCertification({ ...command(talk), actor });
      return outcome.kind === 'none' ? [] : show(talk, outcome);
    },
    attestation,
  };
};

const leftOpenText = (talk: Talk, { topic, retryAt }: { topic: string; retryAt: Date }): string => {
  const told = { topic: topicName(talk, topic), hours: launchCertification.openHours };
  return retryAt <= talk.now
    ? talk.say('certification.left-open-again', told)
    : talk.say('certification.left-open', { ...told, day: dayText(talk, retryAt) });
};
