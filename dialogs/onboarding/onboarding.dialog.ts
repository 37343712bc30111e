import type { makeMeetLearner } from '../../src/application/meet-learner';
import type { AskOutcome } from '../../src/application/ask-question';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import type { Talk } from '../shared/talk';
import type { Around } from '../shared/under-way';
import { welcomeElements, welcomeText } from '../shared/welcome';

export interface OnboardingDeps {
  meetLearner: ReturnType<typeof makeMeetLearner>;
  /** Drawn by the question flow: the first question follows the welcome in the same card. */
  showQuestion: (talk: Talk, outcome: AskOutcome, around: Around) => Effect[];
}

/** Welcomes once, on install; a second install gets a short hello. */
export const onboardingDialog = ({ meetLearner, showQuestion }: OnboardingDeps) => ({
  installed: async (talk: Talk): Promise<Effect[]> => {
    const { address, timeZone } = talk.speaker;
    const outcome = await meetLearner({ actor: talk.actor, address, timeZone, locale: talk.locale });
    switch (outcome.kind) {
      case 'welcome':
        return showQuestion(talk, outcome.question, {
          elements: welcomeElements(talk),
          text: welcomeText(talk),
          actions: [],
        });
      case 'back':
        return [
          {
            kind: 'show',
            ...notice(talk, { text: talk.say('welcome.back'), actions: ['next', 'progress', 'help'] }),
          },
        ];
      case 'already-welcomed':
        return [];
    }
  },
});
