import { setImmediate } from 'node:timers/promises';
import { previewFeedback, previewQuestion, previewTip } from '../dialogs';
import type { ContentRoutesDeps, Edit } from './api/admin/content-routes';
import { openAuthorsTools, renderCards } from './authors-tools';
import { makeMeasureItems } from './application/measure-items';
import { readAuthorsLists } from './bank-files/authors-lists';
import { checkLoaded, type CheckedContent } from './bank-files/check';
import { writeBank } from './bank-files/exchange';
import { newLoader } from './bank-files/load';
import { filesOf } from './bank-files/write';
import type { Release, ReleaseContent } from './domain/bank/release';
import { Refusal } from './domain/refusals';
import type { Service } from './service';
import { realTimer } from './timer';
import { openWording } from './wording';

/** What the console's content routes do, on the store of a running service. */
export const openContentDesk = (service: Service): ContentRoutesDeps => {
  const { storage, clock, config, audit } = service;
  const { bank } = storage;
  const tools = openAuthorsTools({ bank, clock, contentFolder: config.CONTENT_DIR });
  const releaseOf = async (id?: string): Promise<Release> => {
    const release = id === undefined ? await bank.current() : await bank.find(id);
    if (!release) throw new Refusal('not-found', `La version ${id} n’est pas gardée.`);
    return release;
  };

  /** The pages of a release with an edit on top, read and checked. */
  const edited = async ({ basedOn, files }: Edit): Promise<CheckedContent & { basedOn: string }> => {
    const base = await releaseOf(basedOn);
    const pages = filesOf(base.content);
    for (const [path, text] of Object.entries(files)) {
      if (text === null) pages.delete(path);
      else pages.set(path, text);
    }
    const loader = newLoader();
    for (const path of [...pages.keys()].sort()) {
      // Learners are answered between two pages.
      await setImmediate();
      loader.add(path, pages.get(path)!);
    }
    const lists = await readAuthorsLists(config.CONTENT_DIR);
    const checked = await checkLoaded(loader.finish(), lists, { now: clock.now(), renderCards });
    return { ...checked, basedOn: base.id };
  };

  return {
    releases: () => bank.list(),
    files: async (id) => {
      const release = await releaseOf(id);
      return { releaseId: release.id, files: Object.fromEntries(filesOf(release.content)) };
    },
    lint: async (edit) =>
      edit ? (await edited(edit)).problems : tools.check((await bank.current()).content),
    preview: async (id, edit) =>
      cardsOf(edit ? (await edited(edit)).content : (await bank.current()).content, id),
    publish: async (by, { whenStale, ...edit }) => {
      const known = await edited(edit);
      const { publish } = openAuthorsTools({ bank, clock, contentFolder: config.CONTENT_DIR, known });
      const outcome = await publish({
        content: known.content,
        basedOn: known.basedOn,
        publishedBy: by.learnerId,
        whenStale,
      });
      if (outcome.kind === 'published')
        await audit.record(by, { action: 'content-published', content: outcome.release.id });
      return outcome;
    },
    rollBack: async (by, to) => {
      const done = await tools.rollBack({ to });
      await audit.record(by, { action: 'content-rolled-back', content: done.to });
      return done;
    },
    compare: tools.compare,
    stats: (tenantId) =>
      makeMeasureItems({ ...storage, clock, timer: realTimer })({ tenantId, gapTenants: [tenantId] }),
    write: async (by, format) => {
      const release = await bank.current();
      await audit.record(by, { action: 'content-exported', content: release.id });
      return writeBank(format, release.content);
    },
  };
};

const cardsOf = (content: ReleaseContent, id: string): object[] => {
  const deps = { content, locale: 'fr' as const, say: openWording(content.wording, 'fr') };
  const question = content.questions.find((each) => each.id === id);
  if (question) return [...previewQuestion(deps, question), previewFeedback(deps, question)];
  const tip = content.tips.find((each) => each.id === id);
  if (!tip) throw new Refusal('not-found', `« ${id} » n’est pas dans ce contenu.`);
  return [previewTip(deps, tip)];
};
