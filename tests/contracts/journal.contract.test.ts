import type { JournalEntry, LearnerEvent } from '../../src/domain/learner/events';
import type { LearnerState } from '../../src/domain/learner/state';
import { describeOnEveryStore } from './every-store';

const tenantId = 'metropole';
const at = new Date('2026-11-24T08:30:00.123Z');
const entry = (learnerId: string, seq: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  tenantId,
  learnerId,
  seq,
  at,
  activityId: `${learnerId}-${seq}`,
  events: [{ kind: 'welcomed', firstTime: seq === 1 }],
  ...more,
});
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};
const seqs = (entries: JournalEntry[]): string[] => entries.map((one) => `${one.learnerId}:${one.seq}`);

describeOnEveryStore('the journal', (store) => {
  const journal = () => store.storage.journal;
  const fill = async (learnerId: string, n: number): Promise<void> => {
    for (let seq = 1; seq <= n; seq++) await journal().append(entry(learnerId, seq));
  };

  it('gives back an entry as it was appended, dates included', async () => {
    const event: LearnerEvent = { kind: 'paused', until: new Date('2027-01-04T00:00:00Z') };
    const awkward: LearnerEvent = {
      kind: 'problem-reported',
      questionId: 'mdp.phrase.01',
      note: 'ligne\u2028séparée\u0085\n« été » $set 😀',
    };
    const appended = entry('dates', 1, { events: [event, awkward] });
    await expect(journal().append(appended)).resolves.toBe('appended');
    await expect(journal().find(appended, 1)).resolves.toEqual(appended);
  });

  it('answers conflict when another turn took the sequence number', async () => {
    await journal().append(entry('race', 1));
    await expect(journal().append(entry('race', 1, { activityId: 'another' }))).resolves.toBe('conflict');
    await expect(journal().append(entry('race', 1, { events: [{ kind: 'resumed' }] }))).resolves.toBe(
      'conflict',
    );
    await expect(journal().find({ tenantId, learnerId: 'race' }, 1)).resolves.toMatchObject({
      activityId: 'race-1',
    });
  });

  it('recognises its own entry sent twice', async () => {
    const once = entry('twice', 1, {
      events: [
        { kind: 'topic-chosen', topic: undefined },
        { kind: 'paused', until: at },
      ],
    });
    await journal().append(once);
    await expect(journal().append(once)).resolves.toBe('appended');
    await expect(all(journal().readAfter(once, 0))).resolves.toHaveLength(1);
  });

  it('lets exactly one of many concurrent turns win each sequence number', async () => {
    const attempts = Array.from({ length: 20 }, (_, i) =>
      journal().append(entry('crowd', 1, { activityId: `device-${i}` })),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
  });

  it('reads what follows a sequence number, in order, whatever the length', async () => {
    await fill('long', 120);
    const key = { tenantId, learnerId: 'long' };
    const after = await all(journal().readAfter(key, 7));
    expect(after.map((one) => one.seq)).toEqual(Array.from({ length: 113 }, (_, i) => i + 8));
    await expect(all(journal().readAfter(key, 120))).resolves.toEqual([]);
    await expect(all(journal().readAfter({ tenantId, learnerId: 'nobody' }, 0))).resolves.toEqual([]);
  });

  describe('once older entries were deleted', () => {
    const key = { tenantId, learnerId: 'kept' };
    const readSeqs = async () => (await all(journal().readAfter(key, 0))).map(({ seq }) => seq);

    it('starts from the checkpoint, even while they are being deleted', async () => {
      await fill('kept', 12);
      await expect(journal().first(key)).resolves.toMatchObject({ seq: 1 });
      await expect(journal().beganAt(key)).resolves.toEqual(at);
      const firstSeenAt = new Date('2025-01-06T08:00:00Z');
      const state = { seq: 10, firstSeenAt } as unknown as LearnerState;
      await journal().replace(entry('kept', 10, { events: [{ kind: 'checkpoint', state }] }));
      await journal().deleteUpTo(key, 4);
      expect(await readSeqs()).toEqual([10, 11, 12]);
      await expect(journal().first(key)).resolves.toMatchObject({ seq: 10 });
      await expect(journal().beganAt(key)).resolves.toEqual(firstSeenAt);
      await expect(journal().deleteUpTo(key, 9)).resolves.toBe(5);
      await expect(journal().deleteUpTo(key, 9)).resolves.toBe(0);
      expect(await readSeqs()).toEqual([10, 11, 12]);
    });

    it('is no journal without a checkpoint: what is left is only seen by who looks for it', async () => {
      await journal().deleteUpTo(key, 10);
      expect(await readSeqs()).toEqual([]);
      await expect(journal().first(key)).resolves.toBeUndefined();
      await expect(journal().beganAt(key)).resolves.toBeUndefined();
      expect((await all(journal().readBeyond(key, 0))).map(({ seq }) => seq)).toEqual([11, 12]);
      expect((await all(journal().readBeyond(key, 11))).map(({ seq }) => seq)).toEqual([12]);
    });

    it('names every learner once, and those whose entries do not start at 1', async () => {
      for (const learnerId of ['kep', 'kept!', 'keptb']) await fill(learnerId, 3);
      await journal().deleteUpTo({ tenantId, learnerId: 'keptb' }, 1);
      const found = await all(journal().learners());
      const names = found.map(({ learnerId }) => learnerId);
      expect(names).toEqual([...new Set(names)]);
      expect(names).toEqual(expect.arrayContaining(['kep', 'kept', 'kept!', 'keptb', 'long']));
      const headless = found.filter(({ isHeadless }) => isHeadless).map(({ learnerId }) => learnerId);
      expect(headless.sort()).toEqual(['kept', 'keptb']);
    });
  });

  it('takes back one very entry, and not another that has its key', async () => {
    await fill('taken-back', 2);
    const second = entry('taken-back', 2);
    await journal().remove({ ...second, at: new Date(at.getTime() + 1) });
    await expect(journal().find(second, 2)).resolves.toEqual(second);
    await journal().remove(second);
    await expect(journal().find(second, 2)).resolves.toBeUndefined();
    await expect(journal().find(second, 1)).resolves.toBeDefined();
  });

  it('keeps learners whose ids look alike apart, and deletes one without touching the others', async () => {
    for (const learnerId of ['a', 'a!', 'ab', 'A', 'a~']) await fill(learnerId, 2);
    await expect(journal().deleteAll({ tenantId, learnerId: 'a' })).resolves.toBe(2);
    for (const learnerId of ['a!', 'ab', 'A', 'a~'])
      await expect(all(journal().readAfter({ tenantId, learnerId }, 0))).resolves.toHaveLength(2);
    await expect(all(journal().readAfter({ tenantId, learnerId: 'a' }, 0))).resolves.toEqual([]);
  });

  it('reads a tenant grouped by learner, in order', async () => {
    for (const learnerId of ['zoé', 'amir', 'b 2', 'b'])
      for (const seq of [1, 2, 3]) await journal().append({ ...entry(learnerId, seq), tenantId: 'commune' });
    const read = seqs(await all(journal().readAll('commune')));
    expect(read).toHaveLength(12);
    for (const learnerId of ['zoé', 'amir', 'b 2', 'b']) {
      const first = read.indexOf(`${learnerId}:1`);
      expect(read.slice(first, first + 3)).toEqual([1, 2, 3].map((seq) => `${learnerId}:${seq}`));
    }
    expect((await all(journal().readAll())).length).toBeGreaterThan(12);
  });

  it.each([['a|b'], [''], ['a\u0000'], ['a\nb'], ['x'.repeat(101)], ['\ud800']])(
    'refuses the forged identifier %j',
    async (learnerId) => {
      await expect(journal().append(entry(learnerId, 1))).rejects.toMatchObject({ code: 'invalid' });
    },
  );

  it('refuses an operator in place of an identifier', async () => {
    const key = { tenantId, learnerId: { $gt: '' } as unknown as string };
    await expect(journal().find(key, 1)).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      journal().deleteAll({ tenantId: 'metropole', learnerId: ['a'] as unknown as string }),
    ).rejects.toMatchObject({ code: 'invalid' });
  });
});
