import type { TeamSnapshot } from '../../src/application/ports/snapshots';
import type { Measure } from '../../src/domain/privacy/measure';
import { describeOnEveryStore } from './every-store';

const snapshot = (root: string, week: string, more: Partial<TeamSnapshot> = {}): TeamSnapshot => ({
  tenantId: 'metropole',
  root,
  week,
  takenAt: new Date('2026-11-23T03:00:00Z'),
  units: [{ unit: root, suppressed: true }],
  ...more,
});
const measure = (owner: string): Measure => ({
  assignment: [{ unit: 'C.C.A.S/Accueil $', owner }],
  blocks: [
    {
      owner,
      told: { value: [0.2, 0.8], people: 6, week: '2026-W48' },
      history: [{ week: '2026-W48', cohort: ['p:1', 'q:2'] }],
      past: [],
    },
  ],
});

describeOnEveryStore('the snapshots of teams', (store) => {
  const snapshots = () => store.storage.snapshots;

  it('keep the first of a week, whoever comes second', async () => {
    const first = snapshot('Voirie', '2026-W48');
    const second = { ...first, units: [] };
    await expect(snapshots().keep(first)).resolves.toEqual(first);
    await expect(snapshots().keep(second)).resolves.toEqual(first);
    await expect(snapshots().find('metropole', 'Voirie')).resolves.toEqual(first);
  });

  it('give way to those of a later week, not of an earlier one', async () => {
    const next = snapshot('Voirie', '2026-W49');
    await expect(snapshots().keep(next)).resolves.toEqual(next);
    await expect(snapshots().keep(snapshot('Voirie', '2026-W47'))).resolves.toEqual(next);
  });

  it('keep the measures of a tree apart from those of another, whatever the names', async () => {
    const keep = (root: string, name: string, owner: string) =>
      snapshots().keepMeasure('metropole', root, name, '2026-W48', measure(owner));
    await keep('C.C.A.S', 'email', 'C.C.A.S');
    await keep('C.C.A.S', 'participation', 'C.C.A.S');
    await keep('C.C.A.S du Nord', 'email', 'other');
    await expect(keep('C.C.A.S', 'email', 'too late')).resolves.toEqual(measure('C.C.A.S'));
    await expect(snapshots().findMeasures('metropole', 'C.C.A.S')).resolves.toEqual({
      email: { week: '2026-W48', measure: measure('C.C.A.S') },
      participation: { week: '2026-W48', measure: measure('C.C.A.S') },
    });
  });

  it('name the trees that have one', async () => {
    await snapshots().keep(snapshot('Accueil', '2026-W48'));
    await expect(snapshots().roots('metropole')).resolves.toEqual(['Accueil', 'Voirie']);
    await expect(snapshots().tenants()).resolves.toEqual(['metropole']);
  });

  it('are deleted with their measures when nobody has renewed them', async () => {
    await snapshots().keep(snapshot('C.C.A.S', '2026-W48', { takenAt: new Date('2025-01-01T00:00:00Z') }));
    await expect(snapshots().deleteBefore('metropole', new Date('2026-01-01T00:00:00Z'))).resolves.toBe(1);
    await expect(snapshots().findMeasures('metropole', 'C.C.A.S')).resolves.toEqual({});
    await expect(snapshots().find('metropole', 'Voirie')).resolves.toBeDefined();
  });
});

describeOnEveryStore('retention in the store', (store) => {
  const key = { tenantId: 'metropole', learnerId: 'zoe' };
  const at = new Date('2026-11-24T08:00:00Z');

  it('replaces an entry of the journal that is there, and never brings one back', async () => {
    const { journal } = store.storage;
    await journal.append({ ...key, seq: 1, at, events: [{ kind: 'welcomed', firstTime: true }] });
    await expect(journal.replace({ ...key, seq: 1, at, events: [] })).resolves.toBe(true);
    await expect(journal.find(key, 1)).resolves.toMatchObject({ events: [] });
    await journal.deleteAll(key);
    await expect(journal.replace({ ...key, seq: 1, at, events: [] })).resolves.toBe(false);
    await expect(journal.find(key, 1)).resolves.toBeUndefined();
  });

  it('names every learner that has a snapshot, whatever version folded it', async () => {
    const { learners } = store.storage;
    for (const learnerId of ['b', 'a'])
      await learners.save({ tenantId: 't', learnerId, seq: 1 } as Parameters<typeof learners.save>[0]);
    const reopened = await store.reopen({ modelVersion: 'model-2' });
    const found: string[] = [];
    for await (const each of reopened.learners.keys()) found.push(`${each.tenantId} ${each.learnerId}`);
    expect(found).toEqual(['t a', 't b']);
  });
});
