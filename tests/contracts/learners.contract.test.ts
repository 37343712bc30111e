import type { LearnerState } from '../../src/domain/learner/state';
import { describeOnEveryStore } from './every-store';

const tenantId = 'metropole';
/** Only what the store itself looks at is meaningful here. */
const stateOf = (learnerId: string, seq: number, more: object = {}): LearnerState =>
  ({
    tenantId,
    learnerId,
    seq,
    lastSeenAt: new Date('2026-11-24T08:30:00Z'),
    positionedAt: { mdp: new Date('2026-11-01T10:00:00Z') },
    engine: { memory: { 'mdp.phrase.01': { due: 12.5, $odd: null, '100%': [1, 0.25, -3e-9] } } },
    closed: [],
    ...more,
  }) as unknown as LearnerState;

describeOnEveryStore('the learners', (store) => {
  const learners = () => store.storage.learners;
  const key = (learnerId: string) => ({ tenantId, learnerId });

  it('gives back a snapshot as it was saved: dates, dotted keys, numbers', async () => {
    const state = stateOf('whole', 3);
    await learners().save(state);
    await expect(learners().find(key('whole'))).resolves.toEqual(state);
  });

  it('keeps the newer of two snapshots, whichever comes first', async () => {
    await learners().save(stateOf('newer', 5));
    await learners().save(stateOf('newer', 4));
    await expect(learners().find(key('newer'))).resolves.toMatchObject({ seq: 5 });
    await learners().save(stateOf('newer', 6));
    await expect(learners().find(key('newer'))).resolves.toMatchObject({ seq: 6 });
  });

  it('keeps the newer one when it no longer has it at hand either', async () => {
    await learners().save(stateOf('stored', 5));
    await store.reopen();
    await learners().save(stateOf('stored', 4));
    await expect(learners().find(key('stored'))).resolves.toMatchObject({ seq: 5 });
  });

  it('never fails on a race, and ends on the newest', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => learners().save(stateOf('race', i + 1))));
    await expect(learners().find(key('race'))).resolves.toMatchObject({ seq: 20 });
  });

  it('does not read a snapshot folded by another model, but replaces it at the same sequence number', async () => {
    await learners().save(stateOf('model', 2));
    const other = (await store.reopen({ modelVersion: 'model-2' })).learners;
    await expect(other.find(key('model'))).resolves.toBeUndefined();
    await other.save(stateOf('model', 2, { topic: 'ia' }));
    await expect(other.find(key('model'))).resolves.toMatchObject({ topic: 'ia' });
    await store.reopen();
  });

  it('reads every learner in the order of their ids, by tenant or all', async () => {
    for (const learnerId of ['c', 'a', 'b'])
      await learners().save({ ...stateOf(learnerId, 1), tenantId: 'commune' });
    const ids: string[] = [];
    for await (const state of learners().readAll('commune')) ids.push(state.learnerId);
    expect(ids).toEqual(['a', 'b', 'c']);
    let n = 0;
    for await (const _ of learners().readAll()) n++;
    expect(n).toBeGreaterThan(3);
  });

  it('deletes one', async () => {
    await learners().save(stateOf('gone', 1));
    await expect(learners().delete(key('gone'))).resolves.toBe(true);
    await expect(learners().delete(key('gone'))).resolves.toBe(false);
    await expect(learners().find(key('gone'))).resolves.toBeUndefined();
  });

  it('costs one write in the usual case', async () => {
    await learners().save(stateOf('cheap', 1));
    store.commands.length = 0;
    await learners().save(stateOf('cheap', 2));
    expect(store.commands).toEqual([{ command: 'update', collection: 'learners', documents: 1 }]);
  });

  it('refuses a document of a version it does not know, saying what to do', async () => {
    const documents = store.storage.documents.find(({ spec }) => spec.name === 'learners');
    await documents?.insert({ _id: 'metropole|future', schema: 99 });
    await expect(learners().find(key('future'))).rejects.toThrow(/version 99.*run the newer service/);
    await documents?.delete('metropole|future');
  });
});
