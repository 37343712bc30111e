import type { ComposeProactive, Reader } from '../../src/application/ports/proactive-cards';
import type { Question, Tip } from '../../src/domain/bank/question';
import type { Locale, Release } from '../../src/domain/bank/release';
import type { Say } from '../../src/domain/bank/wording';
import type { OpenPresentation } from '../../src/domain/learner/state';
import { button, small, type AdaptiveCard, type CardAction, type CardElement } from '../shared/cards';
import type { Talk } from '../shared/talk';
import { nudgeCard, nudgeSummary, pathReminderCard, stillThereCard } from './nudge.card';

export interface ProactiveCardsDeps {
  wording: (release: Release, locale: Locale) => Say;
  /** Of the other flows: the card of a question and of a tip. */
  questionCard: (
    talk: Talk,
    view: {
      presentation: OpenPresentation;
      question: Question;
      intro?: CardElement[];
      introText?: string;
      actions?: CardAction[];
    },
  ) => AdaptiveCard;
  tipCard: (talk: Talk, tip: Tip) => AdaptiveCard;
}

/** What the service writes first, as cards. Each says why it comes and how to stop it. */
export const openProactiveCards =
  (deps: ProactiveCardsDeps): ComposeProactive =>
  (reader, subject) => {
    const talk = talkOf(reader, deps.wording(reader.prepared.release, reader.locale));
    const { say } = talk;
    switch (subject.what) {
      case 'nudge':
        return { card: nudgeCard(talk, subject), summary: nudgeSummary(talk, subject.nudge) };
      case 'path-reminder':
        return { card: pathReminderCard(talk, subject), summary: say('nudge.reminder.summary') };
      case 'question': {
        const why = say('nudge.own.question');
        const view = {
          presentation: subject.presentation,
          question: subject.question,
          intro: [small(why)],
          introText: why,
          actions: [button(say('button.rhythm'), { do: 'rhythm' })],
        };
        return { card: deps.questionCard(talk, view), summary: say('question.summary') };
      }
      case 'tip': {
        const why = say('nudge.own.tip');
        const tip = deps.tipCard(talk, subject.tip);
        return {
          card: { ...tip, body: [small(why), ...tip.body], fallbackText: `${why}\n${tip.fallbackText}` },
          summary: say('tip.summary'),
        };
      }
      case 'still-there':
        return { card: stillThereCard(talk), summary: say('nudge.own.still-summary') };
    }
  };

/** The cards of a conversation are written for a turn: here nobody has spoken. */
const talkOf = (reader: Reader, say: Say): Talk => {
  const { tenantId, learnerId, address } = reader.state;
  return {
    ...reader,
    say,
    actor: { tenantId, learnerId },
    speaker: {
      tenantId,
      learnerId,
      activityId: '',
      place: 'personal',
      address: address ?? { serviceUrl: '', conversationId: '', botId: '', userId: '', channelId: '' },
      role: 'learner',
      roles: ['learner'],
    },
  };
};
