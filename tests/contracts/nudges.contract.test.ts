import type { Nudge } from '../../src/domain/nudging/nudge';
import { describeOnEveryStore } from './every-store';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 8, minute));
const nudge = (id: string, more: Partial<Nudge> = {}): Nudge => ({
  id,
  tenantId: 'metropole',
  state: 'draft',
  createdAt: at(0),
  createdBy: 'karim',
  sender: { firstName: 'Karim', unit: 'Voirie' },
  units: ['Voirie'],
  text: 'Bravo !',
  at: at(10),
  expiresAt: at(50),
  revision: 1,
  ...more,
});

describeOnEveryStore('the nudges', (store) => {
  const nudges = () => store.storage.nudges;

  it('keeps one as it was written, once', async () => {
    const written = nudge('kept', { attach: { question: 'mdp.phrase.01' } });
    await expect(nudges().add(written)).resolves.toBe('added');
    await expect(nudges().add(written)).resolves.toBe('conflict');
    await expect(nudges().find('metropole', 'kept')).resolves.toEqual(written);
    await expect(nudges().find('commune', 'kept')).resolves.toBeUndefined();
  });

  it('changes its state once among many who try', async () => {
    await nudges().add(nudge('raced'));
    const changed = await Promise.all(
      Array.from({ length: 8 }, () =>
        nudges().change('metropole', 'raced', ['draft'], { state: 'scheduled' }),
      ),
    );
    expect(changed.filter(Boolean)).toHaveLength(1);
    expect(changed.find(Boolean)).toEqual(nudge('raced', { state: 'scheduled' }));
  });

  it('lists those whose time has come, by tenant', async () => {
    await nudges().add(nudge('second', { tenantId: 'due', state: 'scheduled', at: at(2) }));
    await nudges().add(nudge('first', { tenantId: 'due', state: 'scheduled', at: at(1) }));
    await nudges().add(nudge('later', { tenantId: 'due', state: 'scheduled', at: at(40) }));
    await nudges().add(nudge('sending', { tenantId: 'due', state: 'sending' }));
    const due = await nudges().listDue('due', at(5));
    expect(due.map(({ id }) => id)).toEqual(['first', 'second']);
    expect((await nudges().listInState('due', 'sending')).map(({ id }) => id)).toEqual(['sending']);
  });

  it('lists a manager’s own, the latest first, and the reminders of a path', async () => {
    const campaign = { pathId: 'socle', dueAt: at(50), reminder: 1 };
    await nudges().add(nudge('old', { tenantId: 'mine', createdAt: at(1) }));
    await nudges().add(nudge('new', { tenantId: 'mine', createdAt: at(2), campaign }));
    await nudges().add(nudge('foreign', { tenantId: 'mine', createdBy: 'zoe' }));
    expect((await nudges().listBy('mine', 'karim', 5)).map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await nudges().listBy('mine', 'karim', 1)).map(({ id }) => id)).toEqual(['new']);
    await expect(nudges().listOfPath('mine', 'socle')).resolves.toEqual([
      nudge('new', { tenantId: 'mine', createdAt: at(2), campaign }),
    ]);
    await expect(nudges().tenants()).resolves.toContain('mine');
  });
});
