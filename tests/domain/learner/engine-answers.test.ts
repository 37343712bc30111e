import { answersIn } from '../../../src/domain/learner/engine-answers';
import { checkpointOf } from '../../../src/domain/learner/retention';
import { eligible, topicEvidence } from '../../../src/domain/tutoring/certification-rule';
import { rulesOf } from '../../../src/application/rules';
import { answeredEntry, questionOf } from '../../support/answered-entry';

describe('the answers of a journal whose first part a checkpoint took the place of', () => {
  const key = { tenantId: 'local', learnerId: 'p1' };
  const start = Date.parse('2024-01-08T09:00:00Z');
  const at = (day: number): Date => new Date(start + day * 86_400_000);
  /** Question number `question`, put on that day and answered rightly. */
  const entry = (seq: number, question: number, day: number) =>
    answeredEntry({
      learnerId: 'p1',
      seq,
      question: { ...questionOf(`q${question}`), skill: `skill ${question % 4}`, level: 7 },
      isRight: true,
      at: at(day),
    });
  const met = Array.from({ length: 9 }, (_, number) => entry(number + 1, number, number));
  const checkpoint = checkpointOf(rulesOf(), key, met, { olderThan: at(20), alongWith: at(20) })!;
  const standing = (later: typeof met) =>
    eligible(
      topicEvidence(
        answersIn([checkpoint, ...later]).map(({ answer }) => answer),
        'cyber',
      ),
      { now: at(830).getTime() },
    );

  it('take no repeat for a first answer: nine of them make nobody eligible', () => {
    const repeats = met.map((_, number) => entry(number + 10, number, 800 + number));
    expect(standing(repeats)).toMatchObject({ kind: 'not-yet', why: 'few-questions', missing: 8 });
    const news = met.map((_, number) => entry(number + 10, number + 9, 800 + number));
    expect(standing(news)).toMatchObject({ kind: 'eligible' });
  });

  it('hold the answer to a question that was still open then', () => {
    const [asked, answered] = entry(10, 9, 19).events;
    const before = checkpointOf(rulesOf(), key, [...met, { ...entry(10, 9, 19), events: [asked!] }], {
      olderThan: at(20),
      alongWith: at(20),
    })!;
    const later = { ...entry(11, 9, 21), events: [answered!] };
    expect(answersIn([before, later]).map(({ answer }) => answer.item.id)).toEqual(['q9']);
  });
});
