import type { AskOutcome } from '../../src/application/ask-question';
import type {
  makeContinuePositioning,
  makeStartPositioning,
  makeStopPositioning,
  PositioningOutcome,
} from '../../src/application/take-positioning';
import type { Sitting } from '../../src/domain/learner/state';
import type { Effect } from '../shared/effects';
import { certificationOpen } from '../shared/certification-open';
import { notice } from '../shared/notice.card';
import { inputsOf, type Payload } from '../shared/payloads';
import type { Talk } from '../shared/talk';
import { aroundTest, type Around } from '../shared/under-way';
import { chooseTestCard, resultCard, type TestChoice } from './positioning.card';

export interface PositioningDeps {
  startPositioning: ReturnType<typeof makeStartPositioning>;
  continuePositioning: ReturnType<typeof makeContinuePositioning>;
  stopPositioning: ReturnType<typeof makeStopPositioning>;
  showQuestion: (talk: Talk, asked: AskOutcome, around: Around) => Effect[];
}

/** « Trouver mon niveau »: an adaptive test that stops as soon as it is sure. */
export const positioningDialog = (deps: PositioningDeps) => {
  const show = (talk: Talk, outcome: PositioningOutcome): Effect[] => {
    switch (outcome.kind) {
      case 'question':
        return deps.showQuestion(talk, outcome.asked, aroundTest(talk, outcome));
      case 'finished':
        return [{ kind: 'show', card: resultCard(talk, outcome), summary: talk.say('positioning.summary') }];
      case 'certification-under-way':
        return certificationFirst(talk, outcome.sitting);
      case 'none':
        return [
          {
            kind: 'show',
            ...notice(talk, { text: talk.say('positioning.none'), actions: ['positioning', 'next'] }),
          },
        ];
    }
  };
  const command = (talk: Talk) => ({ actor: talk.actor, locale: talk.locale });

  const start = async (talk: Talk, topics: string[]): Promise<Effect[]> =>
    show(talk, await deps.startPositioning({ ...command(talk), topics }));

  return {
    open: async (talk: Talk, topic?: string): Promise<Effect[]> => {
      if (topic) return start(talk, [topic]);
      const { sitting } = talk.state;
      // Told before anything is chosen.
      if (sitting?.kind === 'certification') return certificationFirst(talk, sitting);
      return [{ kind: 'show', card: chooseTestCard(talk), summary: talk.say('positioning.title') }];
    },
    pressed: async (talk: Talk, payload: Payload): Promise<Effect[]> => {
      const choice = inputsOf(payload)['test'];
      const topics = topicsOf(talk, typeof choice === 'string' ? choice : undefined);
      return topics
        ? start(talk, topics)
        : [{ kind: 'replace', card: chooseTestCard(talk), summary: talk.say('positioning.title') }];
    },
    next: async (talk: Talk): Promise<Effect[]> => show(talk, await deps.continuePositioning(command(talk))),
    stop: async (talk: Talk): Promise<Effect[]> => show(talk, await deps.stopPositioning(command(talk))),
  };
};

const certificationFirst = (talk: Talk, sitting: Sitting): Effect[] =>
  certificationOpen(talk, sitting, [talk.say('certification.under-way-first')]);

/** Foundation, everything, or one topic. */
const topicsOf = (talk: Talk, choice: TestChoice | undefined): string[] | undefined => {
  const topics = talk.prepared.release.content.topics;
  if (choice === 'foundation') return topics.filter((topic) => topic.foundation).map((topic) => topic.id);
  if (choice === 'all') return topics.filter((topic) => topic.status !== 'pilot').map((topic) => topic.id);
  return choice && talk.prepared.topicIds.includes(choice) ? [choice] : undefined;
};
