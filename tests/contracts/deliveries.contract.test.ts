import type { Delivery } from '../../src/domain/nudging/delivery';
import { describeOnEveryStore } from './every-store';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 8, minute));
const delivery = (learnerId: string, more: Partial<Delivery> = {}): Delivery => ({
  tenantId: 'metropole',
  learnerId,
  nudgeId: 'n1',
  what: 'nudge',
  state: 'planned',
  dueAt: at(0),
  expiresAt: at(59),
  attempts: 0,
  unit: 'Voirie',
  ...more,
});

describeOnEveryStore('the deliveries', (store) => {
  const deliveries = () => store.storage.deliveries;

  it('plans each once, however often it is asked', async () => {
    const both = [delivery('a', { nudgeId: 'once' }), delivery('b', { nudgeId: 'once' })];
    await expect(deliveries().plan(both)).resolves.toEqual({ planned: 2 });
    await expect(deliveries().plan([...both, delivery('c', { nudgeId: 'once' })])).resolves.toEqual({
      planned: 1,
    });
    await expect(deliveries().find(delivery('a'), 'once')).resolves.toEqual(both[0]);
    await expect(deliveries().listOf({ tenantId: 'metropole', learnerId: 'b' })).resolves.toEqual([both[1]]);
  });

  it('gives what is due, the longest first, and nothing that is done or of another tenant', async () => {
    const nudgeId = 'due';
    await deliveries().plan([
      delivery('late', { nudgeId, tenantId: 'duetown', dueAt: at(1) }),
      delivery('early', { nudgeId, tenantId: 'duetown', dueAt: at(0) }),
      delivery('future', { nudgeId, tenantId: 'duetown', dueAt: at(30) }),
      delivery('done', { nudgeId, tenantId: 'duetown', state: 'sent', dueAt: undefined }),
      delivery('other', { nudgeId, tenantId: 'elsewhere', dueAt: at(0) }),
    ]);
    const due = await deliveries().listDue('duetown', at(10), 10);
    expect(due.map(({ learnerId }) => learnerId)).toEqual(['early', 'late']);
    await expect(deliveries().listDue('duetown', at(10), 1)).resolves.toHaveLength(1);
  });

  it('lets one of many take a delivery in hand', async () => {
    await deliveries().plan([delivery('raced', { nudgeId: 'race' })]);
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        deliveries().change(
          delivery('raced', { nudgeId: 'race' }),
          { states: ['planned', 'held'] },
          { state: 'sending', sendingBy: `sender-${i}`, dueAt: undefined },
        ),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    const [winner] = taken.filter((each) => each !== undefined);
    await expect(deliveries().listSending('metropole')).resolves.toEqual([winner]);
    const stranger = { states: ['sending' as const], sendingBy: 'somebody-else' };
    await expect(deliveries().change(winner!, stranger, { state: 'sent' })).resolves.toBeUndefined();
    const own = { states: ['sending' as const], sendingBy: winner!.sendingBy };
    await expect(
      deliveries().change(winner!, own, { state: 'sent', activityId: 'x' }),
    ).resolves.toMatchObject({
      state: 'sent',
      activityId: 'x',
      unit: 'Voirie',
    });
    await expect(deliveries().listDue('metropole', at(59), 100)).resolves.not.toContainEqual(
      expect.objectContaining({ nudgeId: 'race' }),
    );
  });

  it('counts by state and reason, with those who answered', async () => {
    const nudgeId = 'counted';
    await deliveries().plan([
      delivery('a', { nudgeId, state: 'held', reason: 'paused' }),
      delivery('b', { nudgeId, state: 'held', reason: 'paused' }),
      delivery('c', { nudgeId, state: 'held', reason: 'holiday' }),
      delivery('d', { nudgeId, state: 'sent', dueAt: undefined, respondedAt: at(5) }),
    ]);
    const { counts, responded } = await deliveries().count('metropole', nudgeId);
    expect(counts).toHaveLength(3);
    expect(counts).toEqual(
      expect.arrayContaining([
        { state: 'held', reason: 'paused', count: 2 },
        { state: 'held', reason: 'holiday', count: 1 },
        { state: 'sent', reason: undefined, count: 1 },
      ]),
    );
    expect(responded).toBe(1);
    await expect(deliveries().listOfNudge('metropole', nudgeId, ['held'])).resolves.toHaveLength(3);
    await expect(deliveries().listOfNudge('metropole', nudgeId, ['held'], 2)).resolves.toHaveLength(2);
  });

  it('wakes what waits for one person, and leaves what the channel asked to wait', async () => {
    const own = { tenantId: 'sleepy', state: 'held' as const, dueAt: at(40) };
    await deliveries().plan([
      delivery('a', { ...own, nudgeId: 'w1', reason: 'asleep' }),
      delivery('a', { ...own, nudgeId: 'w2', reason: 'throttled' }),
      delivery('ab', { ...own, nudgeId: 'w1', reason: 'asleep' }),
    ]);
    await expect(deliveries().wake({ tenantId: 'sleepy', learnerId: 'a' }, at(5))).resolves.toBe(1);
    const due = await deliveries().listDue('sleepy', at(5), 10);
    expect(due.map(({ learnerId, nudgeId }) => [learnerId, nudgeId])).toEqual([['a', 'w1']]);
  });

  it('names its tenants, and forgets a person who is erased', async () => {
    await deliveries().plan([delivery('erased', { tenantId: 'forgetful', nudgeId: 'e' })]);
    await expect(deliveries().tenants()).resolves.toEqual(expect.arrayContaining(['forgetful', 'metropole']));
    await store.storage.erasure.erase({ tenantId: 'forgetful', learnerId: 'erased' });
    await expect(deliveries().tenants()).resolves.not.toContain('forgetful');
  });

  it('deletes the old ones that are done, never one that may still go', async () => {
    await deliveries().plan([
      delivery('old', {
        tenantId: 'old',
        nudgeId: 'o',
        state: 'sent',
        dueAt: undefined,
        expiresAt: at(-9_000),
      }),
      delivery('waiting', { tenantId: 'old', nudgeId: 'o', expiresAt: at(-9_000) }),
    ]);
    await expect(deliveries().deleteBefore(at(-100))).resolves.toBe(1);
    await expect(deliveries().find({ tenantId: 'old', learnerId: 'waiting' }, 'o')).resolves.toBeDefined();
  });
});
