import { maySee } from '../../src/application/follow-path';
import type { LearningPath } from '../../src/domain/bank/path';
import type { OpenPresentation } from '../../src/domain/learner/state';
import { questionsOf } from '../../src/domain/tutoring/certification-rule';
import { mayStop } from '../../src/domain/tutoring/engine';
import { pathItemKey, pathPosition, type PathPosition } from '../../src/domain/tutoring/path-progress';
import { button, small, type CardAction, type CardElement } from './cards';
import { stopCertification } from './certification-open';
import { topicName, type Talk } from './talk';
import { welcomeElements, welcomeText } from './welcome';

/** What stands around a question: where it belongs and the way out, however often its card is drawn again. */
export interface Around {
  elements: CardElement[];
  text: string;
  actions: CardAction[];
  /** Answered without help: no hint is offered. */
  isTest?: boolean;
}

/** What stands around a waiting question when its card is drawn again in place: its flow, or the welcome it came with. */
export const underWay = (talk: Talk, presentation: OpenPresentation): Around | undefined =>
  flowOf(talk, presentation) ??
  (isOfWelcome(talk, presentation)
    ? { elements: welcomeElements(talk), text: welcomeText(talk), actions: [] }
    : undefined);

/** The flow that a question belongs to, from what is known of the learner; undefined for an everyday one. */
export const flowOf = (talk: Talk, presentation: OpenPresentation): Around | undefined => {
  const { sitting } = talk.state;
  if (sitting?.presentationIds.includes(presentation.id) && sitting.topics.includes(presentation.topic))
    return sitting.kind === 'positioning'
      ? testUnderWay(talk, sitting)
      : certificationUnderWay(talk, sitting);
  return presentation.purpose === 'path' ? pathUnderWay(talk, presentation) : undefined;
};

type Sitting = NonNullable<Talk['state']['sitting']>;

/** The first question came with the welcome, in one commit. */
export const isOfWelcome = ({ state }: Talk, { askedAt }: Pick<OpenPresentation, 'askedAt'>): boolean =>
  state.welcomedAt?.getTime() === askedAt.getTime();

/** `situated` of the `count` topics of the test are known well enough. */
export const aroundTest = (
  { say }: Talk,
  { number, situated, count }: { number: number; situated: number; count: number },
): Around => {
  const text =
    count === 1
      ? say('positioning.number', { number })
      : say('positioning.number-of-topics', { number, situated, count });
  const actions = [button(say('positioning.button.stop'), { do: 'stop-sitting' })];
  return { elements: [small(text)], text, actions, isTest: true };
};

const testUnderWay = (talk: Talk, { topics, answers }: Sitting): Around => {
  const { prepared, state } = talk;
  const situated = topics.filter((topic) => mayStop(prepared.model, state.engine, topic).stop).length;
  return aroundTest(talk, { number: answers + 1, situated, count: topics.length });
};

export const aroundCertification = (
  talk: Talk,
  { topic, ...rest }: { topic: string; level: number; number: number; count: number },
): Around => {
  const text = talk.say('certification.number', { topic: topicName(talk, topic), ...rest });
  return { elements: [small(text)], text, actions: [stopCertification(talk)], isTest: true };
};

const certificationUnderWay = (talk: Talk, { topics, level, answers, isRenewal }: Sitting): Around =>
  aroundCertification(talk, {
    topic: topics[0]!,
    level: level!,
    number: answers + 1,
    count: questionsOf({ isRenewal }),
  });

/** « Parcours E-mails · étape 2 : Écrire pour être lu · 5 sur 18 », and the way out. */
export const aroundPath = ({ say }: Talk, path: LearningPath, position: PathPosition): Around => {
  const { next, done, total } = position;
  const text = say('path.position', {
    name: path.name,
    step: next?.step ?? path.steps.length,
    title: next?.title ?? '',
    done: Math.min(total, done + 1),
    total,
  });
  return { elements: [small(text)], text, actions: [button(say('path.button.end'), { do: 'end-path' })] };
};

/** The same around a tip, which is read rather than answered: « Continuer » first. */
export const aroundPathTip = (talk: Talk, path: LearningPath, position: PathPosition): Around => {
  const around = aroundPath(talk, path, position);
  const next = button(talk.say('path.button.next'), { do: 'next-step' }, { isPrimary: true });
  return { ...around, actions: [next, ...around.actions] };
};

/** The path whose latest item is this tip. */
export const flowOfTip = (talk: Talk, tip: string): Around | undefined => {
  const { prepared, state } = talk;
  const path = currentPath(talk);
  if (!path || state.paths[path.id]?.done.at(-1) !== pathItemKey({ tip })) return undefined;
  const step = path.steps.findIndex(({ items }) => items.some((item) => 'tip' in item && item.tip === tip));
  const { done, total } = pathPosition(path, state, maySee(prepared));
  const next = { item: { tip }, step: step + 1, title: path.steps[step]?.title ?? '' };
  return aroundPathTip(talk, path, { next, done: done - 1, total });
};

const currentPath = ({ prepared, state }: Talk): LearningPath | undefined =>
  prepared.release.content.paths.find(({ id }) => id === state.currentPathId);

const pathUnderWay = (talk: Talk, { questionId }: OpenPresentation): Around | undefined => {
  const { prepared, state } = talk;
  const path = currentPath(talk);
  if (!path) return undefined;
  const position = pathPosition(path, state, maySee(prepared));
  const item = position.next?.item;
  return item && 'question' in item && item.question === questionId
    ? aroundPath(talk, path, position)
    : undefined;
};
