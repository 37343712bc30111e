import type { EngineAnswer } from '../tutoring/engine';
import { isMet } from '../tutoring/state';
import type { JournalEntry, LearnerEvent, Presentation } from './events';
import type { LearnerState } from './state';

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
    isCareless: event.isCareless,
    confidence: event.confidence,
    isFeedbackRead: true,
    now: at.getTime(),
  };
};

export interface JournalAnswer {
  presentation: Presentation;
  answer: EngineAnswer;
}

/** What a journal remembers of a time whose entries retention deleted. */
export const checkpointIn = (entries: Iterable<JournalEntry>): LearnerState | undefined => {
  for (const { events } of entries)
    for (const event of events) if (event.kind === 'checkpoint') return event.state;
  return undefined;
};

/**
 * The answers of a journal, in order; the second press of a race is left out, as in the fold. So are questions met in a time
 * that a checkpoint took the place of: their first answer is unknown, and the later ones are repeats.
 */
export const answersIn = (entries: Iterable<JournalEntry>): JournalAnswer[] => {
  const open = new Map<string, Presentation & { isHintGiven: boolean }>();
  const metBefore = new Set<string>();
  const answers: JournalAnswer[] = [];
  for (const { at, events } of entries) {
    for (const event of events) {
      if (event.kind === 'asked')
        open.set(event.presentation.id, { ...event.presentation, isHintGiven: false });
      if (event.kind === 'checkpoint') {
        for (const presentation of event.state.open) open.set(presentation.id, { ...presentation });
        for (const [id, trace] of Object.entries(event.state.engine.memories))
          if (isMet(trace)) metBefore.add(id);
      }
      if (event.kind === 'skipped') open.delete(event.presentationId);
      if (event.kind !== 'hint-given' && event.kind !== 'answered') continue;
      const presentation = open.get(event.presentationId);
      if (!presentation) continue;
      if (event.kind === 'hint-given') presentation.isHintGiven = true;
      else {
        if (!metBefore.has(presentation.questionId))
          answers.push({ presentation, answer: engineAnswerOf(presentation, event, at) });
        open.delete(event.presentationId);
      }
    }
  }
  return answers;
};
