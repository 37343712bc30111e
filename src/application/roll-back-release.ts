import { changesBetween, type Change } from '../domain/bank/changes';
import { Refusal } from '../domain/refusals';
import type { Bank, ReleaseSummary } from './ports/bank';

export interface RolledBack {
  from: string;
  to: string;
  changes: Change[];
}

/** Makes an earlier release current again; the one before when none is named. The others are kept. */
export const makeRollBackRelease =
  ({ bank }: { bank: Bank }) =>
  async ({ to }: { to?: string } = {}): Promise<RolledBack> => {
    const releases = await bank.list();
    const current = releases.find(({ isCurrent }) => isCurrent);
    if (!current) throw new Refusal('not-found', 'Aucune version n’est publiée.');
    const targetId = to === undefined ? current.basedOn : findRelease(releases, to).id;
    if (targetId === undefined)
      throw new Refusal('not-found', 'La version en cours est la première : rien avant elle.');
    if (targetId === current.id) throw new Refusal('conflict', `La version ${targetId} est déjà en cours.`);
    const [before, target] = await Promise.all([bank.find(current.id), bank.find(targetId)]);
    if (!before || !target) throw new Refusal('not-found', `La version ${targetId} n’est plus gardée.`);
    if ((await bank.publish(target, current.id)) === 'stale')
      throw new Refusal('conflict', 'Une autre publication vient de passer. Relancez la commande.');
    return { from: current.id, to: target.id, changes: changesBetween(before.content, target.content) };
  };

/** A release by its id or the start of it. Refuses with `not-found` when none or several match. */
export const findRelease = (releases: readonly ReleaseSummary[], start: string): ReleaseSummary => {
  const found = releases.filter(({ id }) => id.startsWith(start));
  const [only] = found;
  if (only && found.length === 1 && start.length >= 4) return only;
  throw new Refusal(
    'not-found',
    found.length > 1
      ? `Plusieurs versions commencent par « ${start} ».`
      : `Aucune version « ${start} ». « cdp content releases » les montre.`,
  );
};
