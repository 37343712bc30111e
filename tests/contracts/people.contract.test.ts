import type { Person } from '../../src/application/ports/people';
import { describeOnEveryStore } from './every-store';

const person = (learnerId: string, more: Partial<Person> = {}): Person => ({
  tenantId: 'metropole',
  learnerId,
  firstName: 'Zoé',
  unit: 'Ressources humaines/Formation',
  roles: ['learner', 'manager'],
  scope: [],
  absences: [{ from: '2026-12-24', to: '2027-01-03' }],
  ...more,
});

describeOnEveryStore('the people', (store) => {
  const people = () => store.storage.people;

  it('finds a person as saved, and the latest version of them', async () => {
    await people().save(person('zoe', { leftAt: new Date('2026-11-20T00:00:00Z') }));
    await expect(people().find(person('zoe'))).resolves.toEqual(
      person('zoe', { leftAt: new Date('2026-11-20T00:00:00Z') }),
    );
    await people().save(person('zoe', { unit: 'Voirie' }));
    await expect(people().find(person('zoe'))).resolves.toEqual(person('zoe', { unit: 'Voirie' }));
  });

  it('knows nobody it was not told of', async () => {
    await expect(people().find({ tenantId: 'commune', learnerId: 'zoe' })).resolves.toBeUndefined();
  });

  it('reads one tenant only, in the order of ids', async () => {
    for (const learnerId of ['c', 'a', 'b']) await people().save(person(learnerId, { tenantId: 'commune' }));
    const ids: string[] = [];
    for await (const one of people().readAll('commune')) ids.push(one.learnerId);
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('deletes one', async () => {
    await people().save(person('gone'));
    await expect(people().delete(person('gone'))).resolves.toBe(true);
    await expect(people().delete(person('gone'))).resolves.toBe(false);
    await expect(people().find(person('gone'))).resolves.toBeUndefined();
  });

  it('survives two savings at once of a person not known yet', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => people().save(person('new', { unit: `u${i}` }))));
    await expect(people().find(person('new'))).resolves.toMatchObject({ learnerId: 'new' });
  });
});
