import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCompareReleases } from '../../src/application/compare-releases';
import { makePublishRelease, type PublishOutcome } from '../../src/application/publish-release';
import { makeRollBackRelease } from '../../src/application/roll-back-release';
import { loadContent } from '../../src/bank-files/load';
import { makeRelease } from '../../src/bank-files/release';
import { filesOf, writeFiles } from '../../src/bank-files/write';
import type { Problem } from '../../src/domain/bank/problem';
import type { QuestionOf } from '../../src/domain/bank/question';
import type { ReleaseContent } from '../../src/domain/bank/release';
import { questionVersion } from '../../src/domain/bank/version';
import type { Refusal } from '../../src/domain/refusals';
import { openStorage, type Storage } from '../../src/storage';
import { aChat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { realContent, withQuestion } from './release-of';

const content = realContent();
const [first, second] = content.questions.filter((question) => question.kind === 'single') as [QuestionOf<'single'>, QuestionOf<'single'>];

describe('the life of content', () => {
  let folder: string;
  let storage: Storage;
  let at = new Date('2026-11-24T09:00:00Z');
  let problems: Problem[] = [];
  const publish = (command: { content: ReleaseContent; basedOn?: string; whenStale?: 'rebase' | 'force' }): Promise<PublishOutcome> =>
    makePublishRelease({
      bank: storage.bank,
      clock: { now: () => (at = new Date(at.getTime() + 60_000)) },
      makeRelease,
      check: () => problems,
    })({ publishedBy: 'Léa', ...command });
  const published = async (command: Parameters<typeof publish>[0]): Promise<Extract<PublishOutcome, { kind: 'published' }>> => {
    const outcome = await publish(command);
    if (outcome.kind !== 'published') throw new Error('nothing was published');
    return outcome;
  };
  const refusal = (attempt: Promise<unknown>): Promise<Refusal> => attempt.then(() => Promise.reject(new Error('it was published')), (error: unknown) => error as Refusal);
  const reworded = withQuestion(content, first.id, (question) => ({ ...question, takeaway: 'Une autre phrase.' }));
  const elsewhere = withQuestion(content, second.id, (question) => ({ ...question, hint: 'Un autre indice.' }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-life-'));
    storage = await openStorage(`file:${join(folder, 'store')}`, { modelVersion: 'm', sync: 'off', nowMs: () => at.getTime() });
    problems = [];
  });
  afterEach(async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('names a release by its content, whatever the order of things in it', async () => {
    const { release } = await published({ content });
    const shuffled = { ...content, questions: [...content.questions].reverse(), tips: [...content.tips].reverse() };
    expect(makeRelease(shuffled, { publishedAt: at, publishedBy: 'x' }).id).toBe(release.id);
    expect(makeRelease(reworded, { publishedAt: at, publishedBy: 'x' }).id).not.toBe(release.id);
  });

  it('publishes nothing twice', async () => {
    const { release } = await published({ content });
    await expect(publish({ content, basedOn: release.id })).resolves.toEqual({ kind: 'unchanged', releaseId: release.id });
  });

  it('refuses a release with an error of the lint, and shows it', async () => {
    problems = [{ file: 'x.yaml', rule: 'spelling', severity: 'error', what: 'Mot inconnu.' }];
    const refused = await refusal(publish({ content }));
    expect(refused).toMatchObject({ code: 'invalid-release', context: { problems } });
    await expect(storage.bank.list()).resolves.toEqual([]);
  });

  it('lets a release with mere warnings through', async () => {
    problems = [{ file: 'x.yaml', rule: 'sentence-long', severity: 'warning', what: 'Une phrase a 16 mots.' }];
    await expect(publish({ content })).resolves.toMatchObject({ kind: 'published' });
  });

  describe('when another release was published since', () => {
    let base: string;
    let current: string;
    beforeEach(async () => {
      base = (await published({ content })).release.id;
      current = (await published({ content: reworded, basedOn: base })).release.id;
    });

    it('refuses, with what each side changed', async () => {
      const refused = await refusal(publish({ content: elsewhere, basedOn: base }));
      expect(refused).toMatchObject({
        code: 'stale-release',
        context: {
          staleness: {
            basedOn: base,
            currentId: current,
            theirs: [{ id: first.id, change: 'changed', fields: ['takeaway'] }],
            mine: [{ id: second.id, change: 'changed', fields: ['hint'] }],
            conflicts: [],
          },
        },
      });
      await expect(storage.bank.list()).resolves.toHaveLength(2);
    });

    it('refuses files that come from nowhere known', async () => {
      await expect(publish({ content: elsewhere, basedOn: 'unknown' })).rejects.toMatchObject({ code: 'stale-release' });
      await expect(publish({ content: elsewhere, basedOn: 'unknown', whenStale: 'rebase' })).rejects.toMatchObject({ code: 'stale-release' });
    });

    it('adds my changes to theirs when they do not cross', async () => {
      const { release, lost } = await published({ content: elsewhere, basedOn: base, whenStale: 'rebase' });
      expect(lost).toEqual([]);
      expect(release.content.questions.find(({ id }) => id === first.id)!.takeaway).toBe('Une autre phrase.');
      expect(release.content.questions.find(({ id }) => id === second.id)!.hint).toBe('Un autre indice.');
    });

    it('refuses to choose between two changes of one question', async () => {
      const mine = withQuestion(content, first.id, (question) => ({ ...question, takeaway: 'Ma phrase à moi.' }));
      const refused = await refusal(publish({ content: mine, basedOn: base, whenStale: 'rebase' }));
      expect(refused.context['staleness']).toMatchObject({ conflicts: [`question ${first.id}`] });
    });

    it('replaces theirs when forced, and says what is lost', async () => {
      const { lost } = await published({ content: elsewhere, basedOn: base, whenStale: 'force' });
      expect(lost).toEqual([{ kind: 'question', id: first.id, change: 'changed', fields: ['takeaway'] }]);
    });
  });

  describe('an id', () => {
    const another = (question: QuestionOf<'single'>): QuestionOf<'single'> => ({
      ...question,
      skill: 'tout autre chose',
      prompt: 'Une tout autre situation.',
      choices: question.choices.map((choice) => ({ ...choice, correct: !choice.correct && choice.id !== 'a' })),
    });

    it('is never given to another question', async () => {
      const { release } = await published({ content });
      const reused = withQuestion(content, first.id, () => another(first));
      const refused = await refusal(publish({ content: reused, basedOn: release.id }));
      expect(refused.context['problems']).toMatchObject([{ id: first.id, rule: 'id-reused' }]);
    });

    it('is not given to another question whose right answer has the same letter', async () => {
      const { release } = await published({ content });
      const choices = first.choices.map((choice) => ({ ...choice, text: `Autre chose que « ${choice.text} »` }));
      const reused = withQuestion(content, first.id, () => ({ ...another(first), choices }));
      const refused = await refusal(publish({ content: reused, basedOn: release.id }));
      expect(refused.context['problems']).toMatchObject([{ id: first.id, rule: 'id-reused' }]);
    });

    it('is kept by a question said otherwise, as long as its right answer stands', async () => {
      const { release } = await published({ content });
      const reworded = withQuestion(content, first.id, () => ({ ...another(first), choices: first.choices }));
      await published({ content: reworded, basedOn: release.id });
    });

    it('is not free again once its question was removed', async () => {
      const one = await published({ content });
      const two = await published({ content: withQuestion(content, first.id, () => undefined), basedOn: one.release.id });
      expect(two.changes).toMatchObject([{ id: first.id, change: 'removed' }]);
      const back = withQuestion(content, first.id, () => another(first));
      await expect(publish({ content: back, basedOn: two.release.id })).rejects.toMatchObject({ code: 'invalid-release' });
      await expect(publish({ content, basedOn: two.release.id })).resolves.toMatchObject({ kind: 'published' });
    });

    it('keeps its question when only the solution changes: that is a new version', async () => {
      const { release } = await published({ content });
      const solved = (question: QuestionOf<'single'>): QuestionOf<'single'> => ({
        ...question,
        choices: question.choices.map((choice, index, all) => ({ ...choice, correct: all[(index + 1) % all.length]!.correct })),
      });
      const { changes } = await published({ content: withQuestion(content, first.id, () => solved(first)), basedOn: release.id });
      expect(changes).toMatchObject([{ id: first.id, change: 'new-version', fields: ['choices'] }]);
      expect(questionVersion(solved(first))).not.toBe(questionVersion(first));
    });
  });

  it('records the customer’s approval as a change of its own', async () => {
    const { release } = await published({ content });
    const approved = withQuestion(content, first.id, (question) => ({ ...question, review: { status: 'approved', by: 'Direction juridique', on: '2026-11-24' } }));
    const { changes } = await published({ content: approved, basedOn: release.id });
    expect(changes).toEqual([{ kind: 'question', id: first.id, change: 'approved', fields: ['review'] }]);
  });

  it('goes back to the release before, or to any that is kept, and keeps them all', async () => {
    const one = await published({ content });
    const two = await published({ content: reworded, basedOn: one.release.id });
    const rollBack = makeRollBackRelease({ bank: storage.bank });
    await expect(rollBack()).resolves.toMatchObject({ from: two.release.id, to: one.release.id, changes: [{ id: first.id, change: 'changed' }] });
    await expect(storage.bank.current()).resolves.toMatchObject({ id: one.release.id });
    await expect(rollBack()).rejects.toMatchObject({ code: 'not-found' });
    await expect(rollBack({ to: two.release.id.slice(0, 6) })).resolves.toMatchObject({ to: two.release.id });
    await expect(rollBack({ to: two.release.id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(rollBack({ to: 'ffffffff' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(storage.bank.list()).resolves.toHaveLength(2);
  });

  it('compares any two releases', async () => {
    const one = await published({ content });
    await published({ content: reworded, basedOn: one.release.id });
    await expect(makeCompareReleases({ bank: storage.bank })({ from: one.release.id })).resolves.toMatchObject({
      changes: [{ kind: 'question', id: first.id, change: 'changed', fields: ['takeaway'] }],
    });
  });

  it('is written back to files that say the same release', async () => {
    const { release } = await published({ content });
    await writeFiles(join(folder, 'files'), filesOf(release.content), { isWhole: true });
    const loaded = await loadContent(join(folder, 'files'));
    expect(loaded.problems).toEqual([]);
    expect(makeRelease(loaded.content, { publishedAt: at, publishedBy: 'x' }).id).toBe(release.id);
  });
});

describe('a learner in the middle of a question', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await aService();
  });
  afterAll(() => service.remove());

  it('finishes on the release they started, and gets the next question from the new one', async () => {
    const key = { tenantId: 'local', learnerId: 'amina' };
    const chat = aChat(service);
    await chat.install();
    const [open] = (await service.useCases.readLearner(key)).open;
    const before = await service.storage.bank.current();
    const asked = before.content.questions.find(({ id }) => id === open!.questionId) as QuestionOf<'single'>;
    // What is right changes, and the feedback with it.
    const changed = withQuestion(before.content, asked.id, () => ({
      ...asked,
      choices: asked.choices.map((choice) => ({ ...choice, correct: !choice.correct, feedback: 'Retour de la nouvelle version.' })),
    }));
    const release = makeRelease(changed, { publishedAt: service.clock.now(), publishedBy: 'Léa', basedOn: before.id });
    await service.storage.bank.publish(release, before.id);
    await expect(service.content.current()).resolves.toMatchObject({ release: { id: release.id } });

    const right = asked.choices.find(({ correct }) => correct)!;
    await chat.press('Valider', { choice: String(open!.order.indexOf(right.id)) });
    expect(chat.text()).toContain(right.feedback);
    expect(chat.text()).not.toContain('Retour de la nouvelle version.');
    await chat.press('Question suivante');
    const [next] = (await service.useCases.readLearner(key)).open;
    expect(next!.releaseId).toBe(release.id);
  });
});
