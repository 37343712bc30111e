import type { LearningPath, PathItem } from '../domain/bank/path';
import type { Tip } from '../domain/bank/question';
import type { Locale } from '../domain/bank/release';
import type { LearnerEvent } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import { pathItemKey, pathPosition, type PathPosition } from '../domain/tutoring/path-progress';
import { Refusal } from '../domain/refusals';
import { decideAsk, type AskDeps, type AskOutcome } from './ask-question';
import type { PreparedRelease } from './content';
import type { Actor, Decision } from './turn';

export interface PathCommand {
  actor: Actor;
  locale: Locale;
}
export type PathOutcome =
  | {
      kind: 'question';
      path: LearningPath;
      position: PathPosition;
      asked: Extract<AskOutcome, { kind: 'asked' }>;
    }
  | { kind: 'tip'; path: LearningPath; position: PathPosition; tip: Tip }
  | { kind: 'finished'; path: LearningPath; total: number }
  | { kind: 'stopped'; path: LearningPath }
  /** No path is under way. */
  | { kind: 'none' };

/** Starts a path, or goes on with it where it was left. Another one under way waits: nothing is lost. */
export const makeStartPath =
  (deps: AskDeps) =>
  async (command: PathCommand & { pathId: string }): Promise<PathOutcome> => {
    const prepared = await deps.content.current();
    const path = pathOf(prepared, command.pathId);
    if (!path) throw new Refusal('not-found', `there is no path ${command.pathId}`);
    const { outcome } = await deps.turns.run(command.actor, (state, now) => {
      const known = state.paths[path.id];
      const isUnderWay = state.currentPathId === path.id && known && !known.endedAt;
      const started: LearnerEvent[] = isUnderWay ? [] : [{ kind: 'path-started', pathId: path.id }];
      const done = known && !known.isFinished ? known.done : [];
      const after: LearnerState = {
        ...state,
        currentPathId: path.id,
        paths: { ...state.paths, [path.id]: { startedAt: now, done } },
      };
      const decision = decideNextItem(deps, prepared, command, after, now);
      return { ...decision, events: [...started, ...decision.events] };
    });
    return outcome;
  };

export const makeNextPathStep =
  (deps: AskDeps) =>
  async (command: PathCommand): Promise<PathOutcome> => {
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run(command.actor, (state, now) =>
      decideNextItem(deps, prepared, command, state, now),
    );
    return outcome;
  };

export const makeEndPath =
  (deps: AskDeps) =>
  async (command: PathCommand): Promise<PathOutcome> => {
    const prepared = await deps.content.current();
    const { outcome } = await deps.turns.run<PathOutcome>(command.actor, (state) => {
      const path = state.currentPathId ? pathOf(prepared, state.currentPathId) : undefined;
      if (!path) return { events: [], outcome: { kind: 'none' } };
      return {
        events: [{ kind: 'path-ended', pathId: path.id, isFinished: false }],
        outcome: { kind: 'stopped', path },
      };
    });
    return outcome;
  };

export interface PathView {
  path: LearningPath;
  position: PathPosition;
  isCurrent: boolean;
  isFinished: boolean;
}
/** Every path with where the learner stands in it. Writes nothing. */
export const makeListPaths =
  (deps: Pick<AskDeps, 'turns' | 'content'>) =>
  async (key: LearnerKey): Promise<PathView[]> => {
    const [state, prepared] = [await deps.turns.read(key), await deps.content.current()];
    return [...prepared.release.content.paths]
      .sort((a, b) => a.order - b.order)
      .map((path) => ({
        path,
        position: pathPosition(path, state, maySee(prepared)),
        isCurrent: state.currentPathId === path.id,
        isFinished: state.paths[path.id]?.isFinished ?? false,
      }));
  };

const pathOf = (prepared: PreparedRelease, pathId: string): LearningPath | undefined =>
  prepared.release.content.paths.find((path) => path.id === pathId);
/** What may be served: a path passes over the rest. */
export const maySee =
  (prepared: PreparedRelease) =>
  (item: PathItem): boolean =>
    'question' in item ? prepared.model.items.has(item.question) : prepared.tips.has(item.tip);

const decideNextItem = (
  deps: AskDeps,
  prepared: PreparedRelease,
  command: PathCommand,
  state: LearnerState,
  now: Date,
): Decision<PathOutcome> => {
  const path = state.currentPathId ? pathOf(prepared, state.currentPathId) : undefined;
  if (!path) return { events: [], outcome: { kind: 'none' } };
  const position = pathPosition(path, state, maySee(prepared));
  if (!position.next) {
    return {
      events: [{ kind: 'path-ended', pathId: path.id, isFinished: true }],
      outcome: { kind: 'finished', path, total: position.total },
    };
  }
  const { item } = position.next;
  if ('tip' in item) {
    const tip = prepared.tips.get(item.tip)!;
    const events: LearnerEvent[] = [
      { kind: 'tip-shown', tipId: tip.id, isWeekly: false },
      { kind: 'path-item-done', pathId: path.id, item: pathItemKey(item) },
    ];
    return { events, outcome: { kind: 'tip', path, position, tip } };
  }
  const ask = {
    actor: command.actor,
    locale: command.locale,
    questionId: item.question,
    purpose: 'path' as const,
  };
  const { events, outcome } = decideAsk(deps, prepared, ask, state, now);
  if (outcome.kind === 'nothing-left')
    throw new Refusal('not-found', `question ${item.question} may not be served`);
  return { events, outcome: { kind: 'question', path, position, asked: outcome } };
};
