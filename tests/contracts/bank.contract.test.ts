import type { Release } from '../../src/domain/bank/release';
import { describeOnEveryStore } from './every-store';

const release = (id: string, day: number, basedOn?: string): Release =>
  ({
    id,
    publishedAt: new Date(Date.UTC(2026, 10, day)),
    publishedBy: 'alex',
    ...(basedOn && { basedOn }),
    content: {
      topics: [],
      questions: [{ id: 'mdp.phrase.01', text: '« Été » {n, plural, one {#} other {#}}' }],
      tips: [],
      paths: [],
      misconceptions: {},
      referential: {},
      wording: { fr: { 'question.feedback.right': 'Exact !', $odd: '100%' }, en: {} },
    },
  }) as unknown as Release;

describeOnEveryStore('the bank', (store) => {
  const bank = () => store.storage.bank;
  const later = (): void => void (store.nowMs.value += 2_000);

  it('refuses before the first publication, saying how to publish', async () => {
    await expect(bank().current()).rejects.toMatchObject({
      code: 'not-found',
      detail: expect.stringContaining('cdp content publish') as string,
    });
  });

  it('publishes a first release and gives it back whole', async () => {
    await expect(bank().publish(release('r1', 1), undefined)).resolves.toBe('published');
    await expect(bank().current()).resolves.toEqual(release('r1', 1));
    await expect(bank().find('r1')).resolves.toEqual(release('r1', 1));
    await expect(bank().find('unknown')).resolves.toBeUndefined();
  });

  it('moves on only from the expected release', async () => {
    await expect(bank().publish(release('r2', 2, 'r1'), 'r1')).resolves.toBe('published');
    await expect(bank().publish(release('r3', 3, 'r1'), 'r1')).resolves.toBe('stale');
    await expect(bank().publish(release('r3', 3), undefined)).resolves.toBe('stale');
    await expect(bank().current()).resolves.toMatchObject({ id: 'r2' });
  });

  it('takes the same publication twice for one', async () => {
    await expect(bank().publish(release('r2', 2, 'r1'), 'r1')).resolves.toBe('published');
  });

  it('lets one of two publications at once win', async () => {
    const outcomes = await Promise.all(
      ['r4', 'r5', 'r6'].map((id, i) => bank().publish(release(id, 4 + i, 'r2'), 'r2')),
    );
    expect(outcomes.filter((outcome) => outcome === 'published')).toHaveLength(1);
  });

  it('returns to an older release, and lists all, latest first', async () => {
    const { id } = await bank().current();
    await expect(bank().publish(release('r1', 1), id)).resolves.toBe('published');
    const list = await bank().list();
    expect(list.map((one) => one.id)).toEqual(['r6', 'r5', 'r4', 'r3', 'r2', 'r1']);
    expect(list.filter((one) => one.isCurrent)).toEqual([
      {
        id: 'r1',
        publishedAt: new Date(Date.UTC(2026, 10, 1)),
        publishedBy: 'alex',
        questions: 1,
        tips: 0,
        isCurrent: true,
      },
    ]);
  });

  it('reads the pointer at most every two seconds, and the content once', async () => {
    await bank().current();
    later();
    store.commands.length = 0;
    await Promise.all(Array.from({ length: 20 }, () => bank().current()));
    for (let i = 0; i < 20; i++) await bank().current();
    expect(store.commands).toEqual([{ command: 'find', collection: 'pointers', documents: 0 }]);
  });

  it('sees within two seconds what another instance published', async () => {
    const here = bank();
    const there = (await store.reopen()).bank;
    await there.publish(release('r7', 7, 'r1'), 'r1');
    await expect(there.current()).resolves.toMatchObject({ id: 'r7' });
    later();
    if (store.storage.describe().kind === 'mongodb')
      await expect(here.current()).resolves.toMatchObject({ id: 'r7' });
  });

  it('keeps few old releases at hand, and still finds the others', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'])
      await expect(bank().find(id)).resolves.toMatchObject({ id });
    store.commands.length = 0;
    await bank().find('r7');
    expect(store.commands).toHaveLength(0);
    await bank().find('r1');
    expect(store.commands).toHaveLength(1);
  });
});
