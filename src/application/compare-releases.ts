import { changesBetween, type Change } from '../domain/bank/changes';
import type { Release } from '../domain/bank/release';
import { Refusal } from '../domain/refusals';
import type { Bank } from './ports/bank';
import { findRelease } from './roll-back-release';

/** What differs between two releases kept, by id or the start of it; `to` is the current one when left out. */
export const makeCompareReleases =
  ({ bank }: { bank: Bank }) =>
  async ({
    from,
    to,
  }: {
    from: string;
    to?: string;
  }): Promise<{ from: string; to: string; changes: Change[] }> => {
    const releases = await bank.list();
    const read = async (start: string): Promise<Release> => {
      const { id } = findRelease(releases, start);
      const release = await bank.find(id);
      if (!release) throw new Refusal('not-found', `La version ${id} n’est plus gardée.`);
      return release;
    };
    const current = releases.find(({ isCurrent }) => isCurrent)?.id;
    if (to === undefined && current === undefined)
      throw new Refusal('not-found', 'Aucune version n’est publiée.');
    const [before, after] = [await read(from), await read(to ?? current!)];
    return { from: before.id, to: after.id, changes: changesBetween(before.content, after.content) };
  };
