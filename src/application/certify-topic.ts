import type { Locale } from '../domain/bank/release';
import { answersIn, type JournalAnswer } from '../domain/learner/engine-answers';
import type {
  CertificateEvidence,
  CertificateRecord,
  JournalEntry,
  LearnerEvent,
} from '../domain/learner/events';
import { foldVersion } from '../domain/learner/fold';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState, Sitting } from '../domain/learner/state';
import {
  cutOf,
  eligible,
  launchCertification,
  topicEvidence,
  verdict,
  type Eligibility,
  type Verdict,
} from '../domain/tutoring/certification-rule';
import { Refusal } from '../domain/refusals';
import { decideAsk, type AskDeps, type AskOutcome } from './ask-question';
import type { PreparedRelease } from './content';
import { keepCertificate } from './keep-certificate';
import type { Certificates } from './ports/certificates';
import type { Journal } from './ports/journal';
import type { Clock } from './ports/clock';
import type { Actor, Decision } from './turn';
import { dayMs } from '../domain/time';

export interface CertifyDeps extends AskDeps {
  journal: Journal;
  certificates: Certificates;
  clock: Clock;
}
export interface CertifyCommand {
  actor: Actor;
  locale: Locale;
}
export type CertificationOutcome =
  | {
      kind: 'question';
      topic: string;
      level: number;
      number: number;
      count: number;
      asked: Extract<AskOutcome, { kind: 'asked' }>;
    }
  | { kind: 'granted'; certificate: CertificateRecord }
  | { kind: 'refused'; topic: string; retryAt: Date }
  /** A hint or a tap: the attempt does not count, and may be made again later. */
  | { kind: 'void'; topic: string; why: 'tap' | 'aided' | 'seen-before'; retryAt: Date }
  | { kind: 'not-eligible'; topic: string; eligibility: Eligibility }
  /** No unseen question is left near the level. */
  | { kind: 'no-question-left'; topic: string }
  | { kind: 'none' };

export interface TopicEligibility {
  topic: string;
  eligibility: Eligibility;
  certificate?: CertificateRecord;
}

const readAnswers = async (journal: Journal, key: LearnerKey): Promise<JournalAnswer[]> => {
  const entries: JournalEntry[] = [];
  for await (const entry of journal.readAfter(key, 0)) entries.push(entry);
  return answersIn(entries);
};
const ofTopic = (answers: readonly JournalAnswer[], topic: string): JournalAnswer[] =>
  answers.filter((each) => each.presentation.topic === topic);

const eligibilityOf = (
  answers: readonly JournalAnswer[],
  topic: string,
  state: LearnerState,
  now: Date,
): Eligibility =>
  eligible(
    topicEvidence(
      ofTopic(answers, topic).map(({ answer }) => answer),
      topic,
    ),
    {
      now: now.getTime(),
      effort: state.engine.effort,
      failedAt: state.refusedAt[topic]?.getTime(),
    },
  );

/** Where each topic stands on the way to a certificate. Writes nothing. */
export const makeShowCertification =
  (deps: Pick<CertifyDeps, 'turns' | 'content' | 'journal' | 'clock'>) =>
  async (key: LearnerKey): Promise<TopicEligibility[]> => {
    const [state, prepared, answers] = await Promise.all([
      deps.turns.read(key),
      deps.content.current(),
      readAnswers(deps.journal, key),
    ]);
    const now = deps.clock.now();
    return prepared.topicIds
      .filter((topic) => ofTopic(answers, topic).length > 0)
      .map((topic) => ({
        topic,
        eligibility: eligibilityOf(answers, topic, state, now),
        certificate: state.certificates.filter((each) => each.topic === topic).at(-1),
      }));
  };

/** Step two of a certificate: a session of unseen questions near the level, no hints. */
export const makeStartCertification =
  (deps: CertifyDeps) =>
  async (command: CertifyCommand & { topic: string }): Promise<CertificationOutcome> => {
    const { topic } = command;
    const prepared = await deps.content.current();
    if (!prepared.topicIds.includes(topic))
      throw new Refusal('invalid', 'choose a topic of the current release');
    const answers = await readAnswers(deps.journal, command.actor);
    const { outcome } = await deps.turns.run<CertificationOutcome>(command.actor, (state, now) => {
      const eligibility = eligibilityOf(answers, topic, state, now);
      if (eligibility.kind !== 'eligible' || eligibility.notBefore > now.getTime()) {
        return { events: [], outcome: { kind: 'not-eligible', topic, eligibility } };
      }
      const sitting = {
        id: deps.newId(),
        kind: 'certification' as const,
        topics: [topic],
        level: eligibility.level,
      };
      const after: LearnerState = {
        ...state,
        sitting: { ...sitting, startedAt: now, answers: 0, presentationIds: [] },
      };
      const asked = askInSession(deps, prepared, command, after, now);
      if (asked.outcome.kind !== 'question') return { events: [], outcome: asked.outcome };
      return { events: [{ kind: 'sitting-started', sitting }, ...asked.events], outcome: asked.outcome };
    });
    return outcome;
  };

/** The next question of the session, or the verdict. */
export const makeContinueCertification =
  (deps: CertifyDeps) =>
  async (command: CertifyCommand): Promise<CertificationOutcome> => {
    const prepared = await deps.content.current();
    const { outcome, state } = await deps.turns.run<CertificationOutcome>(
      command.actor,
      async (state, now) => {
        const { sitting } = state;
        if (sitting?.kind !== 'certification') return { events: [], outcome: { kind: 'none' } };
        const answers = ofTopic(await readAnswers(deps.journal, command.actor), sitting.topics[0]!);
        const [before, session] = split(answers, sitting);
        const decided = verdict(
          sitting.level!,
          sitting.topics[0]!,
          before.map((each) => each.answer),
          session.map((each) => each.answer),
        );
        if (decided.kind === 'unfinished') return askInSession(deps, prepared, command, state, now);
        return conclude(deps, sitting, decided, before, session, now);
      },
    );
    // After the commit; done again with the attestation when it fails here.
    if (outcome.kind === 'granted') await keepCertificate(deps, state, outcome.certificate);
    return outcome;
  };

const split = (answers: readonly JournalAnswer[], sitting: Sitting): [JournalAnswer[], JournalAnswer[]] => {
  const isInSession = ({ presentation }: JournalAnswer) => sitting.presentationIds.includes(presentation.id);
  return [answers.filter((each) => !isInSession(each)), answers.filter(isInSession)];
};

const askInSession = (
  deps: Pick<AskDeps, 'newId' | 'random'>,
  prepared: PreparedRelease,
  command: CertifyCommand,
  state: LearnerState,
  now: Date,
): Decision<CertificationOutcome> => {
  const { topics, level, answers, presentationIds } = state.sitting!;
  const topic = topics[0]!;
  const count = launchCertification.validationQuestions;
  // A question of the session waits for its answer: no other can be drawn in its place.
  const waiting = state.open.find((open) => presentationIds.includes(open.id));
  const waitingFor = waiting && prepared.questions.get(waiting.questionId);
  if (waiting && waitingFor) {
    const asked = { kind: 'asked' as const, presentation: waiting, question: waitingFor, prepared };
    return {
      events: [],
      outcome: { kind: 'question', topic, level: level!, number: answers + 1, count, asked },
    };
  }
  const ask = {
    actor: command.actor,
    locale: command.locale,
    topic,
    purpose: 'certify' as const,
    sittingId: state.sitting!.id,
    cut: cutOf(level!),
  };
  const { events, outcome } = decideAsk(deps, prepared, ask, state, now);
  if (outcome.kind === 'nothing-left') return { events: [], outcome: { kind: 'no-question-left', topic } };
  return {
    events,
    outcome: { kind: 'question', topic, level: level!, number: answers + 1, count, asked: outcome },
  };
};

const conclude = (
  deps: Pick<AskDeps, 'newId'>,
  sitting: Sitting,
  decided: Exclude<Verdict, { kind: 'unfinished' }>,
  before: readonly JournalAnswer[],
  session: readonly JournalAnswer[],
  now: Date,
): Decision<CertificationOutcome> => {
  const topic = sitting.topics[0]!;
  const ended = (why: 'granted' | 'refused' | 'void'): LearnerEvent => ({
    kind: 'sitting-ended',
    sittingId: sitting.id,
    why,
  });
  const retryAt = new Date(now.getTime() + launchCertification.retryDays * dayMs);
  switch (decided.kind) {
    case 'void':
      return { events: [ended('void')], outcome: { kind: 'void', topic, why: decided.why, retryAt } };
    case 'refused':
      return { events: [ended('refused')], outcome: { kind: 'refused', topic, retryAt } };
    case 'granted': {
      const certificate = certificateOf(deps.newId(), topic, decided, before, session, now);
      return {
        events: [{ kind: 'certified', certificate }, ended('granted')],
        outcome: { kind: 'granted', certificate },
      };
    }
  }
};

const certificateOf = (
  id: string,
  topic: string,
  { level, validMonths }: Extract<Verdict, { kind: 'granted' }>,
  before: readonly JournalAnswer[],
  session: readonly JournalAnswer[],
  now: Date,
): CertificateRecord => {
  const expiresAt = new Date(now);
  expiresAt.setUTCMonth(expiresAt.getUTCMonth() + validMonths);
  const evidenceOf =
    (phase: CertificateEvidence['phase']) =>
    ({ presentation, answer }: JournalAnswer): CertificateEvidence => ({
      questionId: presentation.questionId,
      questionVersion: presentation.questionVersion,
      skill: presentation.skill,
      parameters: presentation.parameters,
      score: answer.score,
      outcome: answer.outcome,
      isAided: answer.isAided ?? false,
      ms: answer.ms,
      confidence: answer.confidence,
      readingChars: presentation.readingChars,
      medianMs: presentation.medianMs,
      at: new Date(answer.now),
      phase,
    });
  return {
    id,
    topic,
    level,
    grantedAt: now,
    expiresAt,
    engineVersion: foldVersion,
    releaseIds: [...new Set([...before, ...session].map(({ presentation }) => presentation.releaseId))],
    evidence: [...before.map(evidenceOf('eligibility')), ...session.map(evidenceOf('validation'))],
  };
};

/** The decision taken again from what the certificate carries: anyone with it can check the rule. */
export const recomputeVerdict = (certificate: CertificateRecord): Verdict => {
  const answersOf = (phase: CertificateEvidence['phase']) =>
    certificate.evidence
      .filter((each) => each.phase === phase)
      .map(
        ({
          questionId,
          skill,
          parameters,
          score,
          outcome,
          isAided,
          ms,
          confidence,
          readingChars,
          medianMs,
          at,
        }) => ({
          item: {
            id: questionId,
            topic: certificate.topic,
            skill,
            ...parameters,
            stemChars: readingChars,
            medianMs,
          },
          score,
          outcome,
          isAided,
          ms,
          confidence,
          isFeedbackRead: true,
          now: at.getTime(),
        }),
      );
  return verdict(certificate.level, certificate.topic, answersOf('eligibility'), answersOf('validation'));
};
