import type { AskOutcome } from '../../src/application/ask-question';
import type {
  makeEndPath,
  makeListPaths,
  makeNextPathStep,
  makeStartPath,
  PathOutcome,
} from '../../src/application/follow-path';
import type { Tip } from '../../src/domain/bank/question';
import { type AdaptiveCard, type CardAction, type CardElement } from '../shared/cards';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { inputsOf, type Payload } from '../shared/payloads';
import type { Talk } from '../shared/talk';
import { aroundPath, aroundPathTip, type Around } from '../shared/under-way';
import { pathsCard } from './path.card';

export interface PathDeps {
  listPaths: ReturnType<typeof makeListPaths>;
  startPath: ReturnType<typeof makeStartPath>;
  nextPathStep: ReturnType<typeof makeNextPathStep>;
  endPath: ReturnType<typeof makeEndPath>;
  showQuestion: (talk: Talk, asked: AskOutcome, around: Around) => Effect[];
  tipCard: (talk: Talk, tip: Tip, around: { elements: CardElement[]; actions: CardAction[] }) => AdaptiveCard;
}

/** « Parcours »: an ordered course with a promise and an end. Start, next step, where am I, end, change. */
export const pathDialog = (deps: PathDeps) => {
  const command = (talk: Talk) => ({ actor: talk.actor, locale: talk.locale });

  const show = (talk: Talk, outcome: PathOutcome): Effect[] => {
    switch (outcome.kind) {
      case 'question':
        return deps.showQuestion(talk, outcome.asked, aroundPath(talk, outcome.path, outcome.position));
      case 'tip': {
        const around = aroundPathTip(talk, outcome.path, outcome.position);
        return [
          {
            kind: 'show',
            card: deps.tipCard(talk, outcome.tip, around),
            summary: around.text,
            tipId: outcome.tip.id,
          },
        ];
      }
      case 'finished': {
        const text = [
          talk.say('path.finished', { name: outcome.path.name, total: outcome.total }),
          outcome.path.ending,
        ];
        return [{ kind: 'show', ...notice(talk, { text, actions: ['progress', 'paths', 'next'] }) }];
      }
      case 'stopped':
        return [
          {
            kind: 'show',
            ...notice(talk, {
              text: talk.say('path.stopped', { name: outcome.path.name }),
              actions: ['paths', 'next'],
            }),
          },
        ];
      case 'none':
        return [
          { kind: 'show', ...notice(talk, { text: talk.say('path.none'), actions: ['paths', 'next'] }) },
        ];
    }
  };

  const list = async (talk: Talk): Promise<Effect[]> => {
    const paths = await deps.listPaths({
      tenantId: talk.speaker.tenantId,
      learnerId: talk.speaker.learnerId,
    });
    if (paths.length === 0)
      return [
        { kind: 'show', ...notice(talk, { text: talk.say('path.no-path'), actions: ['next', 'topics'] }) },
      ];
    return [{ kind: 'show', card: pathsCard(talk, paths), summary: talk.say('path.title') }];
  };

  /** A path that is no longer published makes room for those that are. */
  const start = async (talk: Talk, pathId: string): Promise<Effect[]> =>
    talk.prepared.release.content.paths.some(({ id }) => id === pathId)
      ? show(talk, await deps.startPath({ ...command(talk), pathId }))
      : list(talk);

  return {
    list,
    start,
    /** The list's button: the path is in the inputs. */
    pressed: (talk: Talk, payload: Payload & { path?: string }): Promise<Effect[]> => {
      const picked = inputsOf(payload)['path'];
      return start(talk, typeof picked === 'string' ? picked : '');
    },
    next: async (talk: Talk): Promise<Effect[]> => show(talk, await deps.nextPathStep(command(talk))),
    end: async (talk: Talk): Promise<Effect[]> => show(talk, await deps.endPath(command(talk))),
  };
};
