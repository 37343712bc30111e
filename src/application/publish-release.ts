import { changesBetween, type Change } from '../domain/bank/changes';
import { entryKey } from '../domain/bank/entries';
import { mergeContents } from '../domain/bank/merge';
import type { Problem } from '../domain/bank/problem';
import type { Release, ReleaseContent } from '../domain/bank/release';
import { reusedIds, type KnownItems } from '../domain/bank/reuse';
import { Refusal } from '../domain/refusals';
import type { Bank } from './ports/bank';
import type { Clock } from './ports/clock';

export interface PublishDeps {
  bank: Bank;
  clock: Clock;
  /** Names a release by the hash of its content. */
  makeRelease(
    content: ReleaseContent,
    made: { publishedAt: Date; publishedBy: string; basedOn?: string },
  ): Release;
  /** The lint. */
  check(content: ReleaseContent): Problem[] | Promise<Problem[]>;
}

export interface PublishCommand {
  content: ReleaseContent;
  publishedBy: string;
  /** The release that these contents were made from. */
  basedOn?: string;
  /** When another release was published since: refuse, add one's changes to it, or replace it. */
  whenStale?: 'refuse' | 'rebase' | 'force';
}

export type PublishOutcome =
  | {
      kind: 'published';
      release: Release;
      changes: Change[];
      /** Changes of others that are undone. */ lost: Change[];
    }
  /** The current release already says exactly this. */
  | { kind: 'unchanged'; releaseId: string };

/** What a `stale-release` refusal carries. */
export interface Staleness {
  basedOn?: string;
  currentId: string;
  theirs: Change[];
  mine: Change[];
  conflicts: string[];
}

/**
 * Publishes new content: checked, based on what is current, and then seen by every instance.
 * Refuses with `invalid-release` (context `problems`) and `stale-release` (context `staleness`).
 */
export const makePublishRelease =
  (deps: PublishDeps) =>
  async (command: PublishCommand): Promise<PublishOutcome> => {
    const current = await currentOf(deps.bank);
    const { content, lost } = current
      ? await onTopOf(deps, current, command)
      : { content: command.content, lost: [] };
    await refuseProblems(deps, content, current);
    const release = deps.makeRelease(content, {
      publishedAt: deps.clock.now(),
      publishedBy: command.publishedBy,
      ...(current && { basedOn: current.id }),
    });
    if (release.id === current?.id) return { kind: 'unchanged', releaseId: release.id };
    if ((await deps.bank.publish(release, current?.id)) === 'stale')
      throw new Refusal(
        'conflict',
        'Une autre publication vient de passer. Relancez la commande pour voir les différences.',
      );
    return {
      kind: 'published',
      release,
      changes: current ? changesBetween(current.content, content) : [],
      lost,
    };
  };

const currentOf = async (bank: Bank): Promise<Release | undefined> => {
  const pointed = (await bank.list()).find(({ isCurrent }) => isCurrent);
  // Asked by id: `current()` may be two seconds old.
  return pointed && bank.find(pointed.id);
};

const onTopOf = async (
  { bank }: PublishDeps,
  current: Release,
  { content, basedOn, whenStale = 'refuse' }: PublishCommand,
): Promise<{ content: ReleaseContent; lost: Change[] }> => {
  if (basedOn === current.id) return { content, lost: [] };
  const base = basedOn === undefined ? undefined : await bank.find(basedOn);
  const staleness = stalenessOf(base, current, content, basedOn);
  if (whenStale === 'force')
    return { content, lost: undone(staleness.theirs, changesBetween(current.content, content)) };
  if (whenStale === 'rebase' && base && staleness.conflicts.length === 0)
    return { content: mergeContents(base.content, current.content, content).content, lost: [] };
  throw new Refusal('stale-release', staleText(staleness), { staleness });
};

const stalenessOf = (
  base: Release | undefined,
  current: Release,
  mine: ReleaseContent,
  basedOn: string | undefined,
): Staleness => {
  const from = base?.content ?? mine;
  return {
    basedOn,
    currentId: current.id,
    theirs: changesBetween(from, current.content),
    mine: base ? changesBetween(base.content, mine) : [],
    conflicts: base ? mergeContents(base.content, current.content, mine).conflicts : [],
  };
};

/** Of the changes of others, those that this publication reverses or overwrites. */
const undone = (theirs: Change[], mine: Change[]): Change[] => {
  const touched = new Set(mine.map(entryKey));
  return theirs.filter((change) => touched.has(entryKey(change)));
};

const staleText = ({ basedOn, currentId }: Staleness): string =>
  basedOn === undefined
    ? `On ne sait pas de quelle version partent ces fichiers ; la version en cours est ${currentId}.`
    : `Ces fichiers partent de la version ${basedOn} ; la version en cours est ${currentId}.`;

const refuseProblems = async (
  deps: PublishDeps,
  content: ReleaseContent,
  current: Release | undefined,
): Promise<void> => {
  const problems = [
    ...(await deps.check(content)),
    ...reusedIds(content, await knownItems(deps.bank, content, current)),
  ];
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0)
    throw new Refusal('invalid-release', `${errors.length} erreur(s) à corriger avant de publier.`, {
      problems: errors,
    });
};

/** What the ids of this content meant: in the current release, else in the latest earlier one that had them. */
const knownItems = async (
  bank: Bank,
  content: ReleaseContent,
  current: Release | undefined,
): Promise<KnownItems> => {
  const questions = new Map((current?.content.questions ?? []).map((each) => [each.id, each]));
  const tips = new Map((current?.content.tips ?? []).map((each) => [each.id, each]));
  const isUnknown = () =>
    content.questions.some(({ id }) => !questions.has(id)) || content.tips.some(({ id }) => !tips.has(id));
  if (!current) return { questions, tips };
  for (const { id } of await bank.list()) {
    if (!isUnknown()) break;
    const earlier = await bank.find(id);
    for (const each of earlier?.content.questions ?? [])
      if (!questions.has(each.id)) questions.set(each.id, each);
    for (const each of earlier?.content.tips ?? []) if (!tips.has(each.id)) tips.set(each.id, each);
  }
  return { questions, tips };
};
