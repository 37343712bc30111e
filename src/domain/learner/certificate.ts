import {
  ruleVersion,
  ruleVersions,
  topicEvidence,
  verdict,
  type RuleVersion,
  type Verdict,
} from '../tutoring/certification-rule';
import type { EngineAnswer } from '../tutoring/engine';
import type { JournalAnswer } from './engine-answers';
import type { CertificateEvidence, CertificateRecord } from './events';
import { foldVersion } from './fold';

type Phase = CertificateEvidence['phase'];

/** An answer as a certificate carries it. */
export const evidenceOf =
  (phase: Phase) =>
  ({ presentation, answer }: JournalAnswer): CertificateEvidence => ({
    questionId: presentation.questionId,
    questionVersion: presentation.questionVersion,
    skill: presentation.skill,
    parameters: presentation.parameters,
    score: answer.score,
    outcome: answer.outcome,
    isAided: answer.isAided ?? false,
    isCareless: answer.isCareless,
    ms: answer.ms,
    confidence: answer.confidence,
    readingChars: presentation.readingChars,
    medianMs: presentation.medianMs,
    at: new Date(answer.now),
    phase,
  });

const answerOf =
  (topic: string) =>
  (evidence: CertificateEvidence): EngineAnswer => {
    const { questionId, skill, parameters, readingChars, medianMs, at } = evidence;
    const { score, outcome, isAided, isCareless, ms, confidence } = evidence;
    const item = { id: questionId, topic, skill, ...parameters, stemChars: readingChars, medianMs };
    return {
      item,
      score,
      outcome,
      isAided,
      isCareless,
      ms,
      confidence,
      isFeedbackRead: true,
      now: at.getTime(),
    };
  };

export const answersOf = (topic: string, evidence: readonly CertificateEvidence[]): EngineAnswer[] =>
  evidence.map(answerOf(topic));

/**
 * What a topic's answers prove, in order: those of the journal, and those that a certificate carries, for the journal of
 * long ago may have been aggregated.
 */
export const evidenceIn = (
  answers: readonly JournalAnswer[],
  certificate: CertificateRecord | undefined,
): CertificateEvidence[] => {
  const known = new Set(
    answers.map(({ presentation, answer }) => `${presentation.questionId} ${answer.now}`),
  );
  const carried = (certificate?.evidence ?? [])
    .filter(({ questionId, at }) => !known.has(`${questionId} ${at.getTime()}`))
    .map((each) => ({ ...each, phase: 'eligibility' as const }));
  return [...carried, ...answers.map(evidenceOf('eligibility'))].sort(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
};

export const certificateOf = (
  decided: { id: string; topic: string; isRenewal?: boolean; modelVersion: string; at: Date },
  { level, validMonths }: Extract<Verdict, { kind: 'granted' }>,
  evidence: CertificateEvidence[],
  releaseIds: string[],
): CertificateRecord => {
  const { id, topic, isRenewal, modelVersion, at } = decided;
  const expiresAt = new Date(at);
  expiresAt.setUTCMonth(expiresAt.getUTCMonth() + validMonths);
  return {
    id,
    topic,
    level,
    grantedAt: at,
    expiresAt,
    engineVersion: foldVersion,
    ruleVersion,
    modelVersion,
    ...(isRenewal && { isRenewal }),
    releaseIds: [...new Set(releaseIds)],
    evidence,
  };
};

/** The rule that a certificate was decided under. */
export const ruleOf = ({
  ruleVersion: version = '1',
}: Pick<CertificateRecord, 'ruleVersion'>): RuleVersion => {
  const rule = ruleVersions[version];
  if (!rule) throw new Error(`version ${version} of the rule of certification is not known here`);
  return rule;
};

const answersIn = ({ topic, evidence }: CertificateRecord, phase: Phase): EngineAnswer[] =>
  answersOf(
    topic,
    evidence.filter((each) => each.phase === phase),
  );

/** The decision taken again from what the certificate carries, under the rule of then: anyone with it can check it. */
export const recomputeVerdict = (certificate: CertificateRecord): Verdict => {
  const { rule, cuts, tapRule } = ruleOf(certificate);
  const [before, session] = [answersIn(certificate, 'eligibility'), answersIn(certificate, 'validation')];
  const options = { cuts, tapRule, isRenewal: certificate.isRenewal };
  return verdict(certificate.level, certificate.topic, before, session, options, rule);
};

/** Questions that count in a certificate: different ones, in earnest and unaided. */
export const questionsCounted = (certificate: CertificateRecord): { before: number; session: number } => {
  const { tapRule } = ruleOf(certificate);
  const before = answersIn(certificate, 'eligibility');
  return {
    before: topicEvidence(before, certificate.topic, tapRule).questions,
    session: answersIn(certificate, 'validation').length,
  };
};
