import type { LearningPath, PathItem } from '../bank/path';
import type { LearnerEvent } from '../learner/events';
import type { LearnerState, OpenPresentation } from '../learner/state';

/** « question:email.ecrire.01 »: how the journal names an item of a path. */
export const pathItemKey = (item: PathItem): string =>
  'question' in item ? `question:${item.question}` : `tip:${item.tip}`;

export interface PathPosition {
  /** The first item not done, with its step from 1; absent when the path is finished. */
  next?: { item: PathItem; step: number; title: string };
  done: number;
  total: number;
}

/** Where a learner stands. Items that may not be served are passed over. */
export const pathPosition = (
  path: LearningPath,
  state: LearnerState,
  maySee: (item: PathItem) => boolean,
): PathPosition => {
  const done = new Set(state.paths[path.id]?.done ?? []);
  const items = path.steps.flatMap((step, index) =>
    step.items.filter(maySee).map((item) => ({ item, step: index + 1, title: step.title })),
  );
  return {
    next: items.find(({ item }) => !done.has(pathItemKey(item))),
    done: items.filter(({ item }) => done.has(pathItemKey(item))).length,
    total: items.length,
  };
};

/**
 * A question put by a path is done once it is answered or set aside, whatever the answer: the engine brings back what was
 * missed, and a path never asks twice what somebody would rather pass over.
 */
export const pathStepDone = (open: OpenPresentation, state: LearnerState): LearnerEvent[] =>
  open.purpose === 'path' && state.currentPathId
    ? [
        {
          kind: 'path-item-done',
          pathId: state.currentPathId,
          item: pathItemKey({ question: open.questionId }),
        },
      ]
    : [];
