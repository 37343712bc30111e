import type { LearnerState } from '../domain/learner/state';
import { findOpen, findClosed, isUnknown } from '../domain/learner/fold';
import type { Delivery } from '../domain/nudging/delivery';
import type { Nudge } from '../domain/nudging/nudge';
import { pathItemKey } from '../domain/tutoring/path-progress';
import { isResting } from '../domain/tutoring/rest-of-day';
import { decideAsk, type AskOutcome } from './ask-question';
import { maySee } from './follow-path';
import { pickTip } from './give-tip';
import type { NewId, Random } from './ports/clock';
import type { ProactiveSubject, Reader } from './ports/proactive-cards';
import type { Turns } from './turn';

export interface SubjectDeps {
  turns: Turns;
  random: Random;
  newId: NewId;
}
export type Chosen =
  | { kind: 'chosen'; subject: ProactiveSubject; state: LearnerState }
  | { kind: 'nothing'; reason: 'finished' | 'nothing-to-send' };

/** What a delivery is about, for this reader and now. A question is put in the journal here: its answer may come at once. */
export const chooseSubject = async (
  deps: SubjectDeps,
  delivery: Delivery,
  nudge: Nudge | undefined,
  reader: Reader,
): Promise<Chosen> => {
  const { state } = reader;
  const chosen = (subject: ProactiveSubject): Chosen => ({ kind: 'chosen', subject, state });
  switch (delivery.what) {
    case 'nudge':
      return nudge ? chosen({ what: 'nudge', nudge, unit: delivery.unit }) : nothing;
    case 'path-reminder':
      return nudge ? pathReminder(nudge, delivery.unit, reader) : nothing;
    case 'question':
      return question(deps, delivery, reader);
    case 'tip': {
      const tip = pickTip(reader.prepared, state, reader.now, state.topic, deps.random);
      return tip ? chosen({ what: 'tip', tip }) : nothing;
    }
    case 'still-there':
      return chosen({ what: 'still-there' });
  }
};

const nothing: Chosen = { kind: 'nothing', reason: 'nothing-to-send' };

const pathReminder = (nudge: Nudge, unit: string | undefined, { state, prepared }: Reader): Chosen => {
  const pathId = nudge.campaign?.pathId;
  const path = prepared.release.content.paths.find(({ id }) => id === pathId);
  if (!path) return nothing;
  const followed = state.paths[path.id];
  if (followed?.endedAt) return { kind: 'nothing', reason: 'finished' };
  const done = new Set(followed?.done ?? []);
  const stepsDone = path.steps.filter(({ items }) =>
    items.filter(maySee(prepared)).every((item) => done.has(pathItemKey(item))),
  ).length;
  return { kind: 'chosen', subject: { what: 'path-reminder', nudge, unit, path, stepsDone }, state };
};

/** Named by its delivery, so that a second attempt shows the same one. */
const question = async (deps: SubjectDeps, delivery: Delivery, reader: Reader): Promise<Chosen> => {
  const { tenantId, learnerId, nudgeId } = delivery;
  const { prepared, locale, timeZone } = reader;
  const actor = { tenantId, learnerId };
  const { outcome, state } = await deps.turns.run<AskOutcome | 'closed'>(actor, (known, now) => {
    // Without a history, though there was an address to write to: erased meanwhile.
    if (isUnknown(known) || findClosed(known, nudgeId)) return { events: [], outcome: 'closed' };
    const presentation = findOpen(known, nudgeId);
    const asked = presentation && prepared.questions.get(presentation.questionId);
    if (presentation && asked)
      return { events: [], outcome: { kind: 'asked', presentation, question: asked, prepared } };
    if (isResting(known.engine, now, timeZone)) return { events: [], outcome: 'closed' };
    return decideAsk({ newId: () => nudgeId, random: deps.random }, prepared, { actor, locale }, known, now);
  });
  if (outcome === 'closed' || outcome.kind === 'nothing-left') return nothing;
  const subject = {
    what: 'question' as const,
    presentation: outcome.presentation,
    question: outcome.question,
  };
  return { kind: 'chosen', subject, state };
};
