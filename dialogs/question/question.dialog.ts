import type { AnswerOutcome, makeAnswerQuestion } from '../../src/application/answer-question';
import type { AskCommand, AskOutcome, makeAskQuestion } from '../../src/application/ask-question';
import type { Content } from '../../src/application/content';
import type { makeGiveHint } from '../../src/application/give-hint';
import type { makeRecallQuestion, Recalled } from '../../src/application/recall-question';
import type { makeReportProblem } from '../../src/application/report-problem';
import type { makeSkipQuestion } from '../../src/application/skip-question';
import type { LearnerResponse } from '../../src/domain/assessment/answer';
import type { Presentation } from '../../src/domain/learner/events';
import { effortWord, isResting } from '../../src/domain/tutoring/rest-of-day';
import { button, type CardElement } from '../shared/cards';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { inputsOf, type PayloadOf } from '../shared/payloads';
import { reasonText } from '../shared/reasons';
import { aboutTopic, type Talk } from '../shared/talk';
import { flowOf, isOfWelcome, underWay, type Around } from '../shared/under-way';
import { feedbackCard, type FeedbackView } from './feedback.card';
import { questionCard } from './question.card';
import { reportCard } from './report.card';
import { readResponse } from './response';
import { hintOf } from './texts';

export interface QuestionUseCases {
  askQuestion: ReturnType<typeof makeAskQuestion>;
  answerQuestion: ReturnType<typeof makeAnswerQuestion>;
  giveHint: ReturnType<typeof makeGiveHint>;
  skipQuestion: ReturnType<typeof makeSkipQuestion>;
  recallQuestion: ReturnType<typeof makeRecallQuestion>;
  reportProblem: ReturnType<typeof makeReportProblem>;
  /** The question of a presentation, on the release it was put. */
  questionOf: Content['ofPresentation'];
}

/** Where an answer came from decides where the feedback goes: in place of the card, or below what was typed. */
export type Via = 'button' | 'typing';
type Next = FeedbackView['next'];

const keyOf = ({ speaker }: Talk) => ({ tenantId: speaker.tenantId, learnerId: speaker.learnerId });

/** The question flow: asked, helped, answered, explained, reported. @exemplary */
export const questionDialog = (useCases: QuestionUseCases) => {
  const ask = async (talk: Talk, command: Omit<AskCommand, 'actor' | 'locale'> = {}): Promise<Effect[]> =>
    showAsked(
      talk,
      await useCases.askQuestion({ actor: talk.actor, from: talk.state, locale: talk.locale, ...command }),
    );

  const answer = async (
    talk: Talk,
    given: {
      presentationId: string;
      step: number;
      response: LearnerResponse;
      confidence?: 'sure' | 'unsure';
    },
    via: Via,
    next?: Next,
  ): Promise<Effect[]> =>
    showAnswered(
      talk,
      await useCases.answerQuestion({ actor: talk.actor, from: talk.state, ...given }),
      via,
      next,
    );

  /** « Valider »: reads the card's inputs; a card sent half-filled is shown again with what is missing. */
  const press = async (talk: Talk, payload: PayloadOf<'answer'>, next?: Next): Promise<Effect[]> => {
    const { presentation, question } = await lookUp(talk, payload.p);
    // What closed or forgot it is told by the use case, whatever the inputs were.
    if (!presentation || !question)
      return answer(
        talk,
        { presentationId: payload.p, step: payload.step, response: { kind: 'do-not-know' } },
        'button',
        next,
      );
    const inputs = inputsOf(payload);
    const response = readResponse(question, presentation.order, payload.step, inputs);
    if (!response) {
      const error =
        question.kind === 'order' ? talk.say('question.error.order') : talk.say('question.error.choose');
      return [
        {
          kind: 'replace',
          card: questionCard(talk, {
            presentation,
            question,
            around: underWay(talk, presentation),
            ...noticeIntro(error),
          }),
          summary: talk.say('question.summary'),
        },
      ];
    }
    const confidence =
      inputs['confidence'] === 'sure' || inputs['confidence'] === 'unsure' ? inputs['confidence'] : undefined;
    return answer(
      talk,
      { presentationId: payload.p, step: payload.step, response, confidence },
      'button',
      next,
    );
  };

  /** The open question of that card; read anew when the state at hand does not know it, for it may lag. */
  const lookUp = async (
    talk: Talk,
    presentationId: string,
  ): Promise<Partial<NonNullable<Recalled['open']>>> => {
    const known = talk.state.open.find((open) => open.id === presentationId);
    if (known) return { presentation: known, question: (await useCases.questionOf(known)).question };
    const recalled = await useCases.recallQuestion(keyOf(talk), presentationId);
    return recalled.open?.presentation.id === presentationId ? recalled.open : {};
  };

  const hint = async (talk: Talk, presentationId: string | undefined, via: Via): Promise<Effect[]> => {
    const asked = talk.state.open.findLast(({ id }) => !presentationId || id === presentationId);
    const around = asked && underWay(talk, asked);
    if (asked?.purpose !== 'certify' && around?.isTest)
      return [{ kind: 'say', text: talk.say('positioning.no-hint') }];
    const outcome = await useCases.giveHint({ actor: talk.actor, presentationId });
    if (outcome.kind === 'no-question') return via === 'button' ? stale(talk) : noQuestion(talk);
    if (outcome.kind === 'not-in-certification')
      return [{ kind: 'say', text: talk.say('certification.no-help') }];
    const { presentation, question } = outcome;
    const summary = talk.say('question.summary');
    const hinted = questionCard(talk, { presentation, question, around });
    if (via === 'button') return [{ kind: 'replace', card: hinted, summary }];
    const text = hintOf(question, talk.locale);
    return [
      { kind: 'say', text: text ? talk.say('question.hint', { hint: text }) : talk.say('question.no-hint') },
    ];
  };

  const skip = async (talk: Talk, presentationId: string | undefined, via: Via): Promise<Effect[]> => {
    const open = presentationId
      ? talk.state.open.find((each) => each.id === presentationId)
      : talk.state.open.at(-1);
    const outcome = await useCases.skipQuestion({ actor: talk.actor, presentationId });
    if (outcome.kind === 'no-question') return via === 'button' ? stale(talk) : noQuestion(talk);
    if (outcome.kind === 'not-in-certification') {
      const { id, steps } = outcome.presentation;
      return answer(talk, { presentationId: id, step: steps.length, response: { kind: 'do-not-know' } }, via);
    }
    const skipped = skippedNotice(talk, open && flowOf(talk, open));
    const { cardActivityId } = outcome.presentation;
    if (via === 'button') return [{ kind: 'replace', ...skipped }];
    return [
      { kind: 'show', ...skipped },
      ...(cardActivityId ? [{ kind: 'update' as const, activityId: cardActivityId, ...skipped }] : []),
    ];
  };

  const explain = async (talk: Talk, presentationId: string | undefined, via: Via): Promise<Effect[]> => {
    const recalled = await useCases.recallQuestion(keyOf(talk), presentationId);
    if (!recalled.closed || recalled.closed.presentation.result.kind === 'skipped') {
      return via === 'button'
        ? stale(talk)
        : [
            {
              kind: 'show',
              ...notice(talk, { text: talk.say('feedback.nothing-to-explain'), actions: ['next', 'help'] }),
            },
          ];
    }
    const explained = feedbackCard(talk, {
      ...recalled.closed,
      isExplained: true,
      isAfterWelcome: isOfWelcome(talk, recalled.closed.presentation),
    });
    return [
      { kind: via === 'button' ? 'replace' : 'show', card: explained, summary: talk.say('feedback.summary') },
    ];
  };

  /** « Explique », said of a question that waits: its explanation would be the answer. */
  const answerFirst = (talk: Talk): Effect[] => awaitAnswer(talk, talk.say('question.answer-first'));

  /** « Pas sûr » alone: a doubt is neither an answer nor « je ne sais pas ». */
  const which = (talk: Talk): Effect[] => awaitAnswer(talk, talk.say('question.which'));

  const awaitAnswer = (talk: Talk, text: string): Effect[] => {
    const open = talk.state.open.at(-1);
    if (!open) return noQuestion(talk);
    const data = { p: open.id, step: open.steps.length };
    return [
      {
        kind: 'show',
        ...notice(talk, {
          text,
          more: [
            button(talk.say('intent.repeter'), { do: 'repeat' }, { isPrimary: true }),
            button(talk.say('question.button.do-not-know'), { do: 'do-not-know', ...data }),
          ],
          actions: ['help'],
        }),
      },
    ];
  };

  /** « Pourquoi cette question ? », of the one that waits or of the one just answered. */
  const why = (
    talk: Talk,
    { id, reason, purpose }: Pick<Presentation, 'id' | 'reason' | 'purpose'>,
  ): Effect[] => {
    const isWaiting = talk.state.open.some((open) => open.id === id);
    const again = button(talk.say('intent.repeter'), { do: 'repeat' });
    return [
      {
        kind: 'show',
        ...notice(talk, {
          text: [
            talk.say('question.why', { reason: reasonText(talk, reason) }),
            // It does count, for the certificate: saying that it only serves to learn would be untrue.
            talk.say(purpose === 'certify' ? 'certification.purpose' : 'data.kept.purpose'),
          ],
          more: isWaiting ? [again] : undefined,
          actions: isWaiting ? ['my-data', 'help'] : ['next', 'my-data', 'help'],
        }),
      },
    ];
  };

  /** Shows the waiting question again, as a new card. */
  const repeat = async (talk: Talk): Promise<Effect[]> => {
    const { open }: Recalled = await useCases.recallQuestion(keyOf(talk));
    if (!open) return noQuestion(talk);
    return [
      {
        kind: 'show',
        card: questionCard(talk, {
          ...open,
          around: flowOf(talk, open.presentation),
        }),
        summary: talk.say('question.summary'),
        presentationId: open.presentation.id,
      },
    ];
  };

  const sendReport = async (
    talk: Talk,
    given: { presentationId?: string; note?: string },
    via: Via,
  ): Promise<Effect[]> => {
    const { kind } = await useCases.reportProblem({ actor: talk.actor, ...given });
    const text =
      kind === 'reported'
        ? talk.say('report.thanks')
        : talk.say('report.no-question', { contact: talk.organisation.contact.name });
    return [
      { kind: via === 'button' ? 'replace' : 'show', ...notice(talk, { text, actions: ['next', 'help'] }) },
    ];
  };

  const openReport = (talk: Talk, presentationId: string | undefined): Effect[] => [
    { kind: 'show', card: reportCard(talk, presentationId), summary: talk.say('report.title') },
  ];

  return {
    ask,
    answer,
    press,
    hint,
    skip,
    explain,
    answerFirst,
    which,
    why,
    repeat,
    sendReport,
    openReport,
    lookUp,
    recall: (talk: Talk) => useCases.recallQuestion(keyOf(talk)),
  };
};
export type QuestionDialog = ReturnType<typeof questionDialog>;

const noticeIntro = (text: string): { intro: CardElement[]; introText: string } => ({
  intro: [{ type: 'Container', style: 'warning', items: [{ type: 'TextBlock', text, wrap: true }] }],
  introText: text,
});

/** What comes after « Passer »: a test or a path goes on, or is left. */
const skippedNotice = (talk: Talk, flow: Around | undefined): ReturnType<typeof notice> => {
  const text = talk.say('question.skipped');
  if (!flow) return notice(talk, { text, actions: ['next', 'tip', 'topics'] });
  const next = button(talk.say('feedback.button.next'), { do: 'next' }, { isPrimary: true });
  return notice(talk, { text, more: [next, ...flow.actions] });
};

const stale = (talk: Talk): Effect[] => [
  { kind: 'replace', ...notice(talk, { text: talk.say('question.forgotten'), actions: ['next', 'help'] }) },
];
const noQuestion = (talk: Talk): Effect[] => [
  {
    kind: 'show',
    ...notice(talk, { text: talk.say('question.no-open'), actions: ['next', 'topics', 'help'] }),
  },
];

/** Effects of a question just asked, with the flow it belongs to in the same card. */
export const showAsked = (talk: Talk, outcome: AskOutcome, around?: Around): Effect[] => {
  if (outcome.kind === 'nothing-left') {
    const text = outcome.topic
      ? talk.say('question.none.topic', { topic: aboutTopic(talk, outcome.topic) })
      : talk.say('question.none.all');
    return [{ kind: 'show', ...notice(talk, { text, actions: ['topics', 'tip', 'progress'] }) }];
  }
  const { presentation, question } = outcome;
  if ('result' in presentation) return [{ kind: 'say', text: talk.say('feedback.already-answered') }];
  const asked = questionCard(talk, { presentation, question, around });
  return [
    { kind: 'show', card: asked, summary: talk.say('question.summary'), presentationId: presentation.id },
  ];
};

const showAnswered = (talk: Talk, outcome: AnswerOutcome, via: Via, next: Next): Effect[] => {
  switch (outcome.kind) {
    case 'corrected':
      return showFeedback(talk, { ...outcome, ...effortView(talk, outcome), next }, via);
    case 'already-answered': {
      const text = talk.say('feedback.already-answered');
      return via === 'button'
        ? showFeedback(talk, { ...outcome, notice: text, next }, via)
        : [{ kind: 'say', text }];
    }
    case 'next-step':
    case 'step-already-answered':
      return showStep(talk, outcome, via);
    case 'forgotten':
      return via === 'button' ? stale(talk) : noQuestion(talk);
  }
};

/** A test or a path goes on; an everyday question is the last of the day for whoever only taps. */
const effortView = (
  talk: Talk,
  { presentation, state }: Extract<AnswerOutcome, { kind: 'corrected' }>,
): Pick<FeedbackView, 'effort' | 'isResting'> => {
  const word = effortWord(talk.state.engine, state.engine);
  if (flowOf(talk, presentation)) return { effort: word && 'nudge' };
  return { effort: word, isResting: isResting(state.engine, talk.now, talk.timeZone) };
};

const showFeedback = (talk: Talk, view: FeedbackView, via: Via): Effect[] => {
  const isAfterWelcome = isOfWelcome(talk, view.presentation);
  const corrected = feedbackCard(talk, { ...view, isAfterWelcome });
  const summary = talk.say('feedback.summary');
  if (via === 'button') return [{ kind: 'replace', card: corrected, summary }];
  const { cardActivityId } = view.presentation;
  return [
    { kind: 'show', card: corrected, summary },
    ...(cardActivityId
      ? [{ kind: 'update' as const, activityId: cardActivityId, card: corrected, summary }]
      : []),
  ];
};

const showStep = (
  talk: Talk,
  outcome: Extract<AnswerOutcome, { kind: 'next-step' | 'step-already-answered' }>,
  via: Via,
): Effect[] => {
  const { presentation, question } = outcome;
  const lines =
    outcome.kind === 'next-step'
      ? [
          talk.say(`feedback.verdict.${outcome.correction.outcome}`),
          ...outcome.correction.feedback.slice(0, 2).map(({ text }) => text),
        ]
      : [];
  const intro: CardElement[] =
    lines.length > 0
      ? [
          {
            type: 'Container',
            style: 'emphasis',
            items: lines.map((text) => ({ type: 'TextBlock', text, wrap: true })),
          },
        ]
      : [];
  const around = underWay(talk, presentation);
  const step = questionCard(talk, { presentation, question, around, intro, introText: lines.join('\n') });
  const summary = talk.say('question.summary');
  return [
    via === 'button'
      ? { kind: 'replace', card: step, summary, presentationId: presentation.id }
      : { kind: 'show', card: step, summary, presentationId: presentation.id },
  ];
};
