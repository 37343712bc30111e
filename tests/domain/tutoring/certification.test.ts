import { standing } from '../../../src/domain/tutoring/certification-standing';
import {
  cutOf,
  eligible,
  isToRenew,
  ruleVersions,
  sureness,
  topicEvidence,
  verdict,
} from '../../../src/domain/tutoring/certification-rule';
import type { EngineAnswer } from '../../../src/domain/tutoring/engine';

const DAY = 86_400_000;

function answers(count: number, isRight: (i: number) => boolean, from = 0, now = 0): EngineAnswer[] {
  return Array.from({ length: count }, (_, i) => ({
    item: { id: `q${from + i}`, topic: 'email', skill: `email/${i % 4}`, a: 1.4, b: 0.3, c: 0.2, d: 0.98 },
    score: isRight(i) ? 1 : 0,
    outcome: isRight(i) ? 'right' : 'wrong',
    ms: 9000,
    isFeedbackRead: true,
    now: now + i * 60_000,
  }));
}
const always = (): boolean => true;

describe('step one, eligibility', () => {
  it('needs eight questions and three skills', () => {
    expect(eligible(topicEvidence(answers(5, always), 'email'), { now: 0 })).toMatchObject({
      why: 'few-questions',
      missing: 3,
    });
    const oneSkill = answers(9, always).map((a) => ({ ...a, item: { ...a.item, skill: 'email/1' } }));
    expect(eligible(topicEvidence(oneSkill, 'email'), { now: 0 })).toMatchObject({ why: 'few-skills' });
  });

  it('names the highest level of which the evidence is 90 % sure, two days later at the earliest', () => {
    const evidence = topicEvidence(answers(12, always), 'email');
    const result = eligible(evidence, { now: DAY });
    if (result.kind !== 'eligible') throw new Error(result.kind);
    expect(sureness(evidence, result.level)).toBeGreaterThanOrEqual(0.9);
    expect(sureness(evidence, result.level + 1)).toBeLessThan(0.9);
    const sureAt = evidence.steps.findIndex(
      (step) => step.questions >= 8 && sureness(step, result.level) >= 0.9,
    );
    expect(result.notBefore).toBe(sureAt * 60_000 + 2 * DAY);
  });

  it('lets whoever answers every day reach the second step: the wait begins when the level became sure', () => {
    const everyDay = answers(20, always).map((answer, day) => ({ ...answer, now: day * DAY }));
    const result = eligible(topicEvidence(everyDay, 'email'), { now: 19 * DAY });
    if (result.kind !== 'eligible') throw new Error(result.kind);
    expect(result.notBefore).toBeLessThanOrEqual(19 * DAY);
  });

  it('begins the wait again when the level was doubtful meanwhile', () => {
    const shaken = [
      ...answers(12, always),
      ...answers(6, () => false, 12, DAY),
      ...answers(14, always, 18, 2 * DAY),
    ];
    const result = eligible(topicEvidence(shaken, 'email'), { now: 2 * DAY });
    if (result.kind !== 'eligible') throw new Error(result.kind);
    expect(result.notBefore).toBeGreaterThan(4 * DAY);
  });

  it('counts neither taps, nor hints, nor repeats', () => {
    const real = answers(8, always);
    const noise = [
      ...answers(3, always, 50).map((a) => ({ ...a, ms: 900 })),
      ...answers(3, always, 60).map((a) => ({ ...a, isAided: true })),
      ...answers(8, always),
    ];
    expect(topicEvidence([...real, ...noise], 'email')).toEqual(topicEvidence(real, 'email'));
  });

  it('waits seven days after a failed validation, and for some effort', () => {
    const evidence = topicEvidence(answers(12, always), 'email');
    expect(eligible(evidence, { now: 3 * DAY, failedAt: 0 })).toEqual({
      kind: 'retry-later',
      notBefore: 7 * DAY,
    });
    expect(eligible(evidence, { now: 0, effort: [0, 0, 0, 1, 1, 1] })).toEqual({
      kind: 'held',
      why: 'low-effort',
    });
  });
});

describe('step two, validation', () => {
  const before = answers(12, always);
  const level = 4;

  it('grants when six unseen answers keep the level sure', () => {
    expect(verdict(level, 'email', before, answers(6, always, 20, 3 * DAY))).toMatchObject({
      kind: 'granted',
      level,
      validMonths: 12,
    });
  });

  it('refuses when they do not', () => {
    expect(
      verdict(
        level,
        'email',
        before,
        answers(6, () => false, 20, 3 * DAY),
      ).kind,
    ).toBe('refused');
  });

  it('is void after a tap, a hint or a question met before', () => {
    const session = answers(6, always, 20);
    const spoilt = (change: Partial<EngineAnswer>): EngineAnswer[] => [
      { ...(session[0] as EngineAnswer), ...change },
      ...session.slice(1),
    ];
    expect(verdict(level, 'email', before, spoilt({ ms: 800 }))).toEqual({ kind: 'void', why: 'tap' });
    expect(verdict(level, 'email', before, spoilt({ isAided: true }))).toEqual({
      kind: 'void',
      why: 'aided',
    });
    expect(verdict(level, 'email', before, answers(6, always, 5))).toEqual({
      kind: 'void',
      why: 'seen-before',
    });
  });

  it('gives the same verdict whenever it is recomputed, and takes four questions to renew', () => {
    const session = answers(6, always, 20);
    expect(verdict(level, 'email', before, session)).toEqual(verdict(level, 'email', before, session));
    expect(verdict(level, 'email', before, session.slice(0, 4)).kind).toBe('unfinished');
    expect(verdict(level, 'email', before, session.slice(0, 4), { isRenewal: true }).kind).toBe('granted');
  });

  it('decides at the lower cut of the level', () => {
    expect([2, 5, 8].map((each) => cutOf(each))).toEqual([-1.5, 0, 1.5]);
    expect(isToRenew({ theta: -0.5, se: 0.4 }, 5)).toBe(true);
    expect(isToRenew({ theta: 0.5, se: 0.4 }, 5)).toBe(false);
  });
});

describe('what comes next', () => {
  const evidence = topicEvidence(answers(14, always), 'email');
  const best = eligible(evidence, { now: 9 * DAY });
  const level = best.kind === 'eligible' ? best.level : 0;
  const held = (certified: number) => ({
    level: certified,
    grantedAt: new Date(9 * DAY),
    expiresAt: new Date(374 * DAY),
  });
  const now = 10 * DAY;
  const firm = { theta: 3, se: 0.3 };

  it('is what the evidence allows, without a certificate', () => {
    expect(standing(evidence, undefined, { now })).toEqual(eligible(evidence, { now }));
  });

  it('is a higher level only, once certified: not the same again', () => {
    expect(standing(evidence, held(level), { now, present: firm })).toEqual({
      kind: 'certified',
      next: level + 1,
      renewFrom: 344 * DAY,
    });
    expect(standing(evidence, held(level - 1), { now, present: firm })).toMatchObject({
      kind: 'eligible',
      level,
    });
    expect(standing(evidence, held(8), { now, present: firm })).not.toHaveProperty('next');
  });

  it('is a renewal a month before the end, and after it', () => {
    const at = (day: number) => standing(evidence, held(level), { now: day * DAY, present: firm });
    expect([343, 344, 500].map((day) => at(day).kind)).toEqual(['certified', 'renewal', 'renewal']);
  });

  it('is a renewal sooner when what is believed no longer supports the level, but not within a month', () => {
    const at = (day: number) =>
      standing(evidence, held(level), { now: day * DAY, present: { theta: -1, se: 0.3 } });
    expect([10, 40].map((day) => at(day).kind)).toEqual(['certified', 'renewal']);
  });

  it('is the renewal before a higher level, which whoever fails at it would else pay with what they have', () => {
    expect(standing(evidence, held(level - 1), { now: 350 * DAY, present: firm })).toEqual({
      kind: 'renewal',
      level: level - 1,
    });
  });

  it('waits after a failed renewal as after any attempt', () => {
    const context = { now: 350 * DAY, present: firm, failedAt: 349 * DAY };
    expect(standing(evidence, held(level), context)).toEqual({ kind: 'retry-later', notBefore: 356 * DAY });
  });
});

it('keeps the rule that certificates were decided under: another rule is another version', () => {
  expect(ruleVersions).toEqual({
    '1': {
      rule: {
        sureness: 0.9,
        minQuestions: 8,
        minSkills: 3,
        lowestLevel: 3,
        waitDays: 2,
        validationQuestions: 6,
        retryDays: 7,
        validMonths: 12,
        openHours: 24,
        renewBelow: 0.5,
        renewalQuestions: 4,
        renewalDays: 30,
      },
      cuts: [-1.5, -1, -0.5, 0, 0.5, 1, 1.5],
      tapRule: { minimumMs: 2500, shareOfMedian: 0.1, msPerCharacter: 20 },
    },
  });
});
