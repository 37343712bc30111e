import type { EngineAnswer } from '../tutoring/engine';
import type { JournalEntry, LearnerEvent, Presentation } from './events';

type Answered = Extract<LearnerEvent, { kind: 'answered' }>;

/** An answer as the engine takes it in: with the parameters the question had when it was put. */
export const engineAnswerOf = (
  presentation: Presentation & { isHintGiven: boolean },
  event: Answered,
  at: Date,
): EngineAnswer => {
  const { questionId, topic, skill, parameters, readingChars, medianMs, isHintGiven } = presentation;
  return {
    item: { id: questionId, topic, skill, ...parameters, stemChars: readingChars, medianMs },
    score: event.score,
    outcome: event.outcome,
    ms: event.ms,
    isAided: isHintGiven,
    confidence: event.confidence,
    isFeedbackRead: true,
    now: at.getTime(),
  };
};

export interface JournalAnswer {
  presentation: Presentation;
  answer: EngineAnswer;
}

/** Every answer of a journal, in order; the second press of a race is left out, as in the fold. */
export const answersIn = (entries: Iterable<JournalEntry>): JournalAnswer[] => {
  const open = new Map<string, Presentation & { isHintGiven: boolean }>();
  const answers: JournalAnswer[] = [];
  for (const { at, events } of entries) {
    for (const event of events) {
      if (event.kind === 'asked')
        open.set(event.presentation.id, { ...event.presentation, isHintGiven: false });
      if (event.kind === 'skipped') open.delete(event.presentationId);
      if (event.kind !== 'hint-given' && event.kind !== 'answered') continue;
      const presentation = open.get(event.presentationId);
      if (!presentation) continue;
      if (event.kind === 'hint-given') presentation.isHintGiven = true;
      else {
        answers.push({ presentation, answer: engineAnswerOf(presentation, event, at) });
        open.delete(event.presentationId);
      }
    }
  }
  return answers;
};
