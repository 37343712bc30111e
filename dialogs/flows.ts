import type { makeNoteAddress } from '../src/application/note-address';
import type { makeNoteCardShown } from '../src/application/note-card-shown';
import type { makeNoteGap } from '../src/application/note-gap';
import type { makeMeetLearner } from '../src/application/meet-learner';
import type { makeNoteUninstalled } from '../src/application/note-uninstalled';
import type { Content } from '../src/application/content';
import type { Clock } from '../src/application/ports/clock';
import type { Organisations } from '../src/application/ports/organisations';
import type { People } from '../src/application/ports/people';
import type { TipSearch, Understanding } from '../src/application/ports/understanding';
import type { Locale, Release } from '../src/domain/bank/release';
import type { LearnerKey } from '../src/domain/learner/identity';
import type { LearnerState } from '../src/domain/learner/state';
import type { Say } from '../src/domain/bank/wording';
import { certificationDialog, type CertificationDeps } from './certification/certification.dialog';
import { myDataDialog, type MyDataUseCases } from './my-data/my-data.dialog';
import { campaignDialog, type CampaignUseCases } from './nudge/campaign.dialog';
import { nudgeDialog, type NudgeUseCases } from './nudge/nudge.dialog';
import { onboardingDialog } from './onboarding/onboarding.dialog';
import { pathDialog, type PathDeps } from './path/path.dialog';
import { tipCard } from './tip/tip.card';
import { positioningDialog, type PositioningDeps } from './positioning/positioning.dialog';
import { preferencesDialog } from './preferences/preferences.dialog';
import { progressDialog, type ProgressUseCases } from './progress/progress.dialog';
import { questionDialog, showAsked, type QuestionUseCases } from './question/question.dialog';
import { teamDialog, type TeamUseCases } from './team/team.dialog';
import { tipDialog, type TipUseCases } from './tip/tip.dialog';

export type UseCases = QuestionUseCases &
  TipUseCases &
  ProgressUseCases &
  MyDataUseCases &
  TeamUseCases &
  Omit<CertificationDeps, 'showQuestion'> &
  Omit<PositioningDeps, 'showQuestion'> &
  Omit<PathDeps, 'showQuestion' | 'tipCard'> & {
    nudging: NudgeUseCases & CampaignUseCases;
    /** Whoever speaks, presses or reacts answers what was sent to them. */
    noteResponse: (key: LearnerKey, state: LearnerState) => Promise<void>;
    readLearner: (key: LearnerKey) => Promise<LearnerState>;
    meetLearner: ReturnType<typeof makeMeetLearner>;
    noteAddress: ReturnType<typeof makeNoteAddress>;
    noteCardShown: ReturnType<typeof makeNoteCardShown>;
    noteGap: ReturnType<typeof makeNoteGap>;
    noteUninstalled: ReturnType<typeof makeNoteUninstalled>;
  };

/** What the conversation needs of the world. */
export interface ConversationDeps {
  useCases: UseCases;
  content: Content;
  people: People;
  organisations: Organisations;
  understanding: Understanding;
  /** The search over the tips of one release. */
  tipSearch: (release: Release) => TipSearch;
  wording: (release: Release, locale: Locale) => Say;
  clock: Clock;
  defaults: { locale: Locale; timeZone: string };
}

/** Every flow, made once. */
export const openFlows = ({ useCases }: ConversationDeps) => {
  const nudge = nudgeDialog(useCases.nudging);
  return {
    question: questionDialog(useCases),
    tip: tipDialog(useCases),
    progress: progressDialog(useCases),
    preferences: preferencesDialog(useCases),
    myData: myDataDialog(useCases),
    certification: certificationDialog({ ...useCases, showQuestion: showAsked }),
    path: pathDialog({ ...useCases, showQuestion: showAsked, tipCard }),
    positioning: positioningDialog({ ...useCases, showQuestion: showAsked }),
    nudge,
    campaign: campaignDialog(useCases.nudging, nudge.beforeSending),
    team: teamDialog(useCases),
    onboarding: onboardingDialog({ meetLearner: useCases.meetLearner, showQuestion: showAsked }),
  };
};
export type Flows = ReturnType<typeof openFlows>;
