import type { Locale } from '../domain/bank/release';
import { answersOf, certificateOf, evidenceIn, evidenceOf } from '../domain/learner/certificate';
import { answersIn, checkpointIn, type JournalAnswer } from '../domain/learner/engine-answers';
import type { CertificateRecord, JournalEntry, LearnerEvent } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState, Sitting } from '../domain/learner/state';
import {
  closesAt,
  cutOf,
  mayRetryAt,
  questionsOf,
  topicEvidence,
  verdict,
  type Verdict,
} from '../domain/tutoring/certification-rule';
import { levelToStart, standing, type Standing } from '../domain/tutoring/certification-standing';
import { report } from '../domain/tutoring/engine';
import { isMet } from '../domain/tutoring/state';
import { Refusal } from '../domain/refusals';
import { decideAsk, type AskDeps, type AskOutcome } from './ask-question';
import type { PreparedRelease } from './content';
import { keepCertificate } from './keep-certificate';
import type { Certificates } from './ports/certificates';
import type { Journal } from './ports/journal';
import type { Clock } from './ports/clock';
import type { Actor, Decision } from './turn';

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
  /** A hint or a tap: nothing is certified, and it may be tried again later. */
  | { kind: 'void'; topic: string; why: 'tap' | 'aided' | 'seen-before'; retryAt: Date }
  /** Left before its end, by the person or by time: an attempt all the same. */
  | { kind: 'stopped' | 'expired'; topic: string; retryAt: Date }
  /** One of another topic is under way. */
  | { kind: 'other-under-way'; sitting: Sitting }
  | { kind: 'not-eligible'; topic: string; standing: Standing }
  /** No unseen question is left near the level. */
  | { kind: 'no-question-left'; topic: string }
  | { kind: 'none' };

export interface TopicStanding {
  topic: string;
  standing: Standing;
  certificate?: CertificateRecord;
  /** Answers of a time that is no longer kept are part of the level, and cannot count here. */
  hasOlderAnswers: boolean;
  /** Questions that were never answered: only those can count from now on. */
  unmet: number;
}

interface History {
  answers: JournalAnswer[];
  /** Questions that may not be put in a session: answered in any way, or put in an earlier one. */
  met: string[];
  /** Answers by topic of a time that is no longer kept. */
  older: Readonly<Record<string, number>>;
}
const readHistory = async (journal: Journal, key: LearnerKey): Promise<History> => {
  const entries: JournalEntry[] = [];
  for await (const entry of journal.readAfter(key, 0)) entries.push(entry);
  const answers = answersIn(entries);
  const put = entries.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.kind === 'asked' && event.presentation.purpose === 'certify' ? event.presentation : [],
    ),
  );
  const met = [...answers.map(({ presentation }) => presentation), ...put];
  return {
    answers,
    met: met.map(({ questionId }) => questionId),
    older: checkpointIn(entries)?.engine.topicCounts ?? {},
  };
};
const ofTopic = (answers: readonly JournalAnswer[], topic: string): JournalAnswer[] =>
  answers.filter((each) => each.presentation.topic === topic);

const certificateIn = (state: LearnerState, topic: string): CertificateRecord | undefined =>
  state.certificates.findLast((each) => each.topic === topic);

const standingOf = (
  { answers }: History,
  topic: string,
  state: LearnerState,
  { model }: PreparedRelease,
  now: Date,
): Standing => {
  const certificate = certificateIn(state, topic);
  const evidence = answersOf(topic, evidenceIn(ofTopic(answers, topic), certificate));
  return standing(topicEvidence(evidence, topic), certificate, {
    now: now.getTime(),
    effort: state.engine.effort,
    failedAt: state.refusedAt[topic]?.getTime(),
    present: certificate && report(model, state.engine, now.getTime())[topic],
  });
};

/** Where each topic stands on the way to a certificate. Writes nothing. */
export const makeShowCertification =
  (deps: Pick<CertifyDeps, 'turns' | 'content' | 'journal' | 'clock'>) =>
  async (key: LearnerKey): Promise<TopicStanding[]> => {
    const [state, prepared, history] = await Promise.all([
      deps.turns.read(key),
      deps.content.current(),
      readHistory(deps.journal, key),
    ]);
    const now = deps.clock.now();
    return prepared.topicIds
      .map((topic) => ({
        topic,
        standing: standingOf(history, topic, state, prepared, now),
        certificate: certificateIn(state, topic),
        hasOlderAnswers: (history.older[topic] ?? 0) > 0,
        unmet: prepared.model.tables.list.filter(
          (item) => item.topic === topic && !isMet(state.engine.memories[item.id]),
        ).length,
      }))
      .filter(
        ({ topic, certificate, hasOlderAnswers }) =>
          hasOlderAnswers || certificate || ofTopic(history.answers, topic).length > 0,
      );
  };

/** Step two of a certificate: a session of unseen questions near the level, no hints. One under way goes on. */
export const makeStartCertification =
  (deps: CertifyDeps) =>
  async (command: CertifyCommand & { topic: string }): Promise<CertificationOutcome> => {
    const { topic } = command;
    const prepared = await deps.content.current();
    if (!prepared.topicIds.includes(topic))
      throw new Refusal('invalid', 'choose a topic of the current release');
    return decided(deps, command, (history, state, now) => {
      const { sitting } = state;
      if (sitting?.kind === 'certification')
        return sitting.topics.includes(topic) || isOverdue(sitting, now)
          ? goOn(deps, prepared, command, history, state, now, 'ask')
          : { events: [], outcome: { kind: 'other-under-way', sitting } };
      const found = standingOf(history, topic, state, prepared, now);
      const level = levelToStart(found, now);
      if (level === undefined)
        return { events: [], outcome: { kind: 'not-eligible', topic, standing: found } };
      const started = {
        id: deps.newId(),
        kind: 'certification' as const,
        topics: [topic],
        level,
        ...(found.kind === 'renewal' && { isRenewal: true }),
      };
      const after: LearnerState = {
        ...state,
        sitting: { ...started, startedAt: now, answers: 0, presentationIds: [] },
      };
      const asked = askInSession(deps, prepared, command, history, after, now);
      if (asked.outcome.kind !== 'question') return { events: [], outcome: asked.outcome };
      // A positioning test under way ends there: it costs nothing, and what it told is kept.
      const before: LearnerEvent[] = sitting
        ? [{ kind: 'sitting-ended', sittingId: sitting.id, why: 'stopped' }]
        : [];
      return {
        events: [...before, { kind: 'sitting-started', sitting: started }, ...asked.events],
        outcome: asked.outcome,
      };
    });
  };

/** The next question of the session, or the verdict; its end, once it has been open for too long. */
export const makeContinueCertification = (deps: CertifyDeps) => (command: CertifyCommand) =>
  proceed(deps, command, 'ask');

/** « Arrêter quand même »: an attempt all the same. A session whose questions are all answered gets its verdict. */
export const makeStopCertification = (deps: CertifyDeps) => (command: CertifyCommand) =>
  proceed(deps, command, 'stop');

type Wanted = 'ask' | 'stop';

const proceed = async (
  deps: CertifyDeps,
  command: CertifyCommand,
  wanted: Wanted,
): Promise<CertificationOutcome> => {
  const prepared = await deps.content.current();
  return decided(deps, command, (history, state, now) =>
    goOn(deps, prepared, command, history, state, now, wanted),
  );
};

/** Decides from the whole journal, then keeps the certificate, if any, for whoever verifies it. */
const decided = async (
  deps: CertifyDeps,
  { actor }: CertifyCommand,
  decide: (history: History, state: LearnerState, now: Date) => Decision<CertificationOutcome>,
): Promise<CertificationOutcome> => {
  const { outcome, state } = await deps.turns.run<CertificationOutcome>(actor, async (before, now) =>
    decide(await readHistory(deps.journal, actor), before, now),
  );
  // After the commit; done again with the attestation when it fails here.
  if (outcome.kind === 'granted') await keepCertificate(deps, state, outcome.certificate);
  return outcome;
};

const isOverdue = (sitting: Sitting, now: Date): boolean => now >= closesAt(sitting);

const goOn = (
  deps: CertifyDeps,
  prepared: PreparedRelease,
  command: CertifyCommand,
  history: History,
  state: LearnerState,
  now: Date,
  wanted: Wanted,
): Decision<CertificationOutcome> => {
  const { sitting } = state;
  if (sitting?.kind !== 'certification') return { events: [], outcome: { kind: 'none' } };
  const topic = sitting.topics[0]!;
  const [before, session] = split(ofTopic(history.answers, topic), sitting);
  const evidence = evidenceIn(before, certificateIn(state, topic));
  const reached = verdict(
    sitting.level!,
    topic,
    answersOf(topic, evidence),
    session.map(({ answer }) => answer),
    { isRenewal: sitting.isRenewal },
  );
  // Read months later, it ended all the same when it closed.
  const isLate = isOverdue(sitting, now);
  const at = isLate ? closesAt(sitting) : now;
  const ended = endOf(sitting, isLate ? at : undefined);
  const retryAt = mayRetryAt(at);
  switch (reached.kind) {
    case 'unfinished': {
      if (wanted === 'ask' && !isLate) return askInSession(deps, prepared, command, history, state, now);
      const why = isLate ? 'expired' : 'stopped';
      return { events: [ended(why)], outcome: { kind: why, topic, retryAt } };
    }
    case 'void':
      return { events: [ended('void')], outcome: { kind: 'void', topic, why: reached.why, retryAt } };
    case 'refused':
      return { events: [ended('refused')], outcome: { kind: 'refused', topic, retryAt } };
    case 'granted': {
      const certificate = granted(deps.newId(), reached, sitting, at, prepared, {
        evidence,
        before,
        session,
      });
      return {
        events: [{ kind: 'certified', certificate }, ended('granted')],
        outcome: { kind: 'granted', certificate },
      };
    }
  }
};

type Ending = Extract<LearnerEvent, { kind: 'sitting-ended' }>;
const endOf =
  ({ id }: Sitting, endedAt?: Date) =>
  (why: Ending['why']): Ending => ({
    kind: 'sitting-ended',
    sittingId: id,
    why,
    ...(endedAt && { endedAt }),
  });

/** The answers before the session and its own: everyday ones given meanwhile are neither. */
const split = (answers: readonly JournalAnswer[], sitting: Sitting): [JournalAnswer[], JournalAnswer[]] => {
  const isInSession = ({ presentation }: JournalAnswer) => sitting.presentationIds.includes(presentation.id);
  const isBefore = ({ answer }: JournalAnswer) => answer.now <= sitting.startedAt.getTime();
  return [answers.filter((each) => isBefore(each) && !isInSession(each)), answers.filter(isInSession)];
};

const askInSession = (
  deps: Pick<AskDeps, 'newId' | 'random'>,
  prepared: PreparedRelease,
  command: CertifyCommand,
  { met }: History,
  state: LearnerState,
  now: Date,
): Decision<CertificationOutcome> => {
  const sitting = state.sitting!;
  const topic = sitting.topics[0]!;
  const level = sitting.level!;
  const where = { topic, level, number: sitting.answers + 1, count: questionsOf(sitting) };
  // A question of the session waits for its answer: no other can be drawn in its place.
  const waiting = state.open.find((open) => sitting.presentationIds.includes(open.id));
  const waitingFor = waiting && prepared.questions.get(waiting.questionId);
  if (waiting && waitingFor) {
    const asked = { kind: 'asked' as const, presentation: waiting, question: waitingFor, prepared };
    return { events: [], outcome: { kind: 'question', ...where, asked } };
  }
  const { actor, locale } = command;
  const ask = { actor, locale, topic, purpose: 'certify' as const, cut: cutOf(level) };
  const { events, outcome } = decideAsk(
    deps,
    prepared,
    { ...ask, sittingId: sitting.id, excluded: met },
    state,
    now,
  );
  if (outcome.kind !== 'nothing-left')
    return { events, outcome: { kind: 'question', ...where, asked: outcome } };
  // Nobody's fault: the session ends, and is no attempt.
  return { events: [endOf(sitting)('exhausted')], outcome: { kind: 'no-question-left', topic } };
};

const granted = (
  id: string,
  reached: Extract<Verdict, { kind: 'granted' }>,
  { topics, isRenewal }: Sitting,
  at: Date,
  { model }: PreparedRelease,
  {
    evidence,
    before,
    session,
  }: {
    evidence: ReturnType<typeof evidenceIn>;
    before: readonly JournalAnswer[];
    session: readonly JournalAnswer[];
  },
): CertificateRecord =>
  certificateOf(
    { id, topic: topics[0]!, isRenewal, modelVersion: model.version, at },
    reached,
    [...evidence, ...session.map(evidenceOf('validation'))],
    [...before, ...session].map(({ presentation }) => presentation.releaseId),
  );
