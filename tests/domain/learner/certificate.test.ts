import { evidenceIn, questionsCounted, recomputeVerdict } from '../../../src/domain/learner/certificate';
import type { CertificateEvidence, CertificateRecord } from '../../../src/domain/learner/events';

const hour = 3_600_000;
const answer = (n: number, more: Partial<CertificateEvidence> = {}): CertificateEvidence => ({
  questionId: `q${n}`,
  questionVersion: 'v',
  skill: `email/${n % 4}`,
  parameters: { a: 1.4, b: 0.3, c: 0.2, d: 0.98 },
  score: 1,
  outcome: 'right',
  isAided: false,
  ms: 20_000,
  readingChars: 100,
  at: new Date(n * hour),
  phase: 'eligibility',
  ...more,
});
const many = (from: number, count: number, more: Partial<CertificateEvidence> = {}) =>
  Array.from({ length: count }, (_, index) => answer(from + index, more));
const certificate = (more: Partial<CertificateRecord> = {}): CertificateRecord => ({
  id: 'c',
  topic: 'email',
  level: 4,
  grantedAt: new Date(100 * hour),
  expiresAt: new Date(9000 * hour),
  engineVersion: '5',
  releaseIds: [],
  evidence: [...many(0, 12), ...many(60, 6, { phase: 'validation' })],
  ...more,
});

describe('what a certificate rests on', () => {
  it('counts different questions, in earnest and unaided: no hint, no repeat, no tap', () => {
    const noise = [
      answer(20, { isAided: true }),
      answer(21, { ms: 400 }),
      answer(3, { at: new Date(40 * hour) }),
    ];
    const evidence = [...many(0, 12), ...noise, ...many(60, 6, { phase: 'validation' })];
    expect(questionsCounted(certificate({ evidence }))).toEqual({ before: 12, session: 6 });
  });

  it('is what it carries and what was answered since, each once, as answers before a renewal', () => {
    const [first] = many(0, 1);
    const known = {
      presentation: { ...first!, topic: 'email' } as never,
      answer: { now: first!.at.getTime() } as never,
    };
    const gathered = evidenceIn([known], certificate());
    expect(gathered).toHaveLength(18);
    expect(gathered.every(({ phase }) => phase === 'eligibility')).toBe(true);
  });

  it('is enough to take the decision again: a renewal with its four questions, a first one without a version too', () => {
    expect(recomputeVerdict(certificate()).kind).toBe('granted');
    const renewed = [...many(0, 12), ...many(60, 4, { phase: 'validation' })];
    expect(recomputeVerdict(certificate({ evidence: renewed })).kind).toBe('unfinished');
    expect(recomputeVerdict(certificate({ evidence: renewed, isRenewal: true })).kind).toBe('granted');
    expect(() => recomputeVerdict(certificate({ ruleVersion: '0' }))).toThrow('version 0');
  });
});
