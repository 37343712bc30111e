import { organisationSchema } from '../../src/domain/organisation';
import { everyTenant } from '../../src/storage';
import { describeOnEveryStore } from './every-store';

const organisation = (name: string) =>
  organisationSchema.parse({
    schema: 1,
    name,
    contact: { name: 'Le service numérique' },
    emergency: { contact: { name: 'Astreinte', phone: '01 23 45 67 89' }, steps: ['Débranchez le réseau.'] },
    dataProtection: { officer: 'La déléguée' },
  });

describeOnEveryStore('the organisations', (store) => {
  const organisations = () => store.storage.organisations;

  it('refuses to invent settings, saying how to give some', async () => {
    await expect(organisations().get('metropole')).rejects.toThrow(/cdp organisation apply/);
  });

  it('gives a tenant its own settings, and the others those applied for every tenant', async () => {
    await organisations().apply(everyTenant, organisation('Toutes'));
    await organisations().apply('commune', organisation('La commune'));
    await expect(organisations().get('metropole')).resolves.toMatchObject({
      name: 'Toutes',
      caps: { questionsPerWeek: 2 },
    });
    await expect(organisations().get('commune')).resolves.toMatchObject({ name: 'La commune' });
  });

  it('sees its own change at once, and reads the store at most every two seconds', async () => {
    await organisations().apply('commune', organisation('Renommée'));
    await expect(organisations().get('commune')).resolves.toMatchObject({ name: 'Renommée' });
    store.commands.length = 0;
    for (let i = 0; i < 50; i++) await organisations().get('commune');
    expect(store.commands).toHaveLength(0);
    store.nowMs.value += 2_000;
    await Promise.all(Array.from({ length: 20 }, () => organisations().get('commune')));
    expect(store.commands).toHaveLength(1);
  });
});
