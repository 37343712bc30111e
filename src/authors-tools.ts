import { previewQuestion } from '../dialogs';
import { makeCompareReleases } from './application/compare-releases';
import { makePublishRelease } from './application/publish-release';
import { makeRollBackRelease } from './application/roll-back-release';
import type { Bank } from './application/ports/bank';
import type { Clock } from './application/ports/clock';
import { readAuthorsLists } from './bank-files/authors-lists';
import { checkContent } from './bank-files/check';
import type { RenderCards } from './bank-files/lint';
import { makeRelease } from './bank-files/release';
import type { Problem } from './domain/bank/problem';
import type { ReleaseContent } from './domain/bank/release';
import { openWording } from './wording';

/** The real cards of a question, as the conversation draws them. */
export const renderCards: RenderCards = (question, content) =>
  previewQuestion({ content, say: openWording(content.wording, 'fr'), locale: 'fr' }, question);

export interface AuthorsTools {
  publish: ReturnType<typeof makePublishRelease>;
  rollBack: ReturnType<typeof makeRollBackRelease>;
  compare: ReturnType<typeof makeCompareReleases>;
  check(content: ReleaseContent): Promise<Problem[]>;
}

/** What authors do with releases, on a store, with the lists of a content folder. */
export const openAuthorsTools = (deps: {
  bank: Bank;
  clock: Clock;
  contentFolder: string;
  /** Problems already found for this very content, by file and line. */
  known?: { content: ReleaseContent; problems: Problem[] };
}): AuthorsTools => {
  const { bank, clock, known } = deps;
  const check = async (content: ReleaseContent): Promise<Problem[]> =>
    content === known?.content
      ? known.problems
      : checkContent(content, await readAuthorsLists(deps.contentFolder), { now: clock.now(), renderCards });
  return {
    publish: makePublishRelease({ bank, clock, makeRelease, check }),
    rollBack: makeRollBackRelease({ bank }),
    compare: makeCompareReleases({ bank }),
    check,
  };
};
