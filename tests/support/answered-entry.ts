import { authoredChance, authoredParameters } from '../../src/domain/assessment/authored-parameters';
import type { Question } from '../../src/domain/bank/question';
import { questionVersion } from '../../src/domain/bank/version';
import type { ItemParameters } from '../../src/domain/tutoring/engine';
import type { JournalEntry, Presentation } from '../../src/domain/learner/events';

/** A question with one right choice of two, when nothing but its id matters. */
export const questionOf = (id: string): Question =>
  ({
    id,
    kind: 'single',
    topic: 'cyber',
    skill: 'cyber/1',
    level: 4,
    choices: [
      { id: 'a', correct: true },
      { id: 'b', correct: false },
    ],
  }) as unknown as Question;

/** An entry of a journal: a question put and answered in one go. */
export const answeredEntry = (told: {
  learnerId: string;
  seq: number;
  question: Question;
  isRight: boolean;
  at: Date;
  ms?: number;
  /** What was learnt of the question when it was put. */
  learnt?: Partial<ItemParameters>;
}): JournalEntry => {
  const { learnerId, seq, question, isRight, at, ms = 20_000, learnt } = told;
  const id = `${learnerId}-${seq}`;
  const presentation: Presentation = {
    id,
    releaseId: 'release',
    questionId: question.id,
    questionVersion: questionVersion(question),
    topic: question.topic,
    skill: question.skill,
    kind: question.kind,
    level: question.level,
    parameters: { ...authoredParameters(question), ...learnt },
    chance: authoredChance(question),
    order: [],
    readingChars: 100,
    purpose: 'reinforce',
    reason: { kind: 'new-question', topic: question.topic, skill: question.skill },
    locale: 'fr',
    askedAt: at,
  };
  return {
    tenantId: 'local',
    learnerId,
    seq,
    at,
    activityId: `activity-${id}`,
    events: [
      { kind: 'asked', presentation },
      {
        kind: 'answered',
        presentationId: id,
        response: { kind: 'choices', ids: [] },
        outcome: isRight ? 'right' : 'wrong',
        score: isRight ? 1 : 0,
        ms,
        misconceptions: [],
      },
    ],
  };
};
