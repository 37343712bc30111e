import { checkDates, checkMayBecome, defaultLifeMs, type Nudge } from '../domain/nudging/nudge';
import { Refusal } from '../domain/refusals';
import { checkScope, type Author } from './audience';
import { checkWords, type ComposeDeps } from './compose-nudge';
import { planNudge } from './plan-nudge';

export interface NudgeCommand {
  author: Author;
  nudgeId: string;
}

/** A nudge of one's tenant and scope; refuses with `not-found` or `outside-scope`. */
export const getNudge = async (
  { nudges, people }: Pick<ComposeDeps, 'nudges' | 'people'>,
  { author, nudgeId }: NudgeCommand,
): Promise<Nudge> => {
  const nudge = await nudges.find(author.tenantId, nudgeId);
  if (!nudge) throw new Refusal('not-found', `no nudge ${nudgeId}`);
  if (nudge.createdBy !== author.learnerId) await checkScope(people, author, nudge.units);
  return nudge;
};

/** A draft goes as soon as it may, or at the time it names. Asked twice, it goes once. */
export const makeSendNudge =
  (deps: ComposeDeps) =>
  async ({ author, nudgeId }: NudgeCommand): Promise<Nudge> => {
    const draft = await getNudge(deps, { author, nudgeId });
    if (draft.state === 'scheduled' || draft.state === 'sending') return draft;
    checkMayBecome(draft, 'scheduled');
    await checkScope(deps.people, author, draft.units);
    // What was attached, or allowed, when it was written may no longer be.
    await checkWords(deps, author.tenantId, draft);
    const now = deps.clock.now();
    const at = draft.at > now ? draft.at : now;
    const isUndated = !draft.campaign && draft.expiresAt.getTime() - draft.at.getTime() === defaultLifeMs;
    const expiresAt = isUndated ? new Date(at.getTime() + defaultLifeMs) : draft.expiresAt;
    checkDates(at, expiresAt, now);
    const scheduled = await deps.nudges.change(author.tenantId, nudgeId, ['draft'], {
      state: 'scheduled',
      at,
      expiresAt,
    });
    if (!scheduled) return getNudge(deps, { author, nudgeId });
    const action = draft.campaign ? 'campaign-started' : 'nudge-sent';
    await deps.audit(author, { action, nudgeId, units: scheduled.units });
    const people = await planNudge(deps, scheduled);
    deps.kick();
    return { ...scheduled, people };
  };
