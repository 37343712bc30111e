import { importExamplePeople } from '../../src/service';
import { aChat, type Chat } from '../support/a-chat';
import { aClock, aService, type TestService } from '../support/a-service';

const usagers = 'Relations aux usagers';
const dayMs = 86_400_000;
/** Without the unbreakable spaces of French typography. */
const textOf = (chat: Chat): string => chat.text().replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a manager looks at the team', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await aService({ clock: aClock() });
    await importExamplePeople(service);
  });
  afterEach(() => service.remove());

  const karim = { tenantId: 'local', learnerId: 'karim' };
  const view = (units?: string[]) => service.useCases.showTeam({ author: karim, units });
  const answer = async (...ids: string[]): Promise<void> => {
    for (const id of ids) {
      const chat = aChat(service, id);
      await chat.install();
      await chat.pressData({ do: 'choose-topic', topic: 'email' });
      // Read before answering: at once is not in earnest.
      service.clock.advance(20_000);
      await chat.say('je ne sais pas');
    }
  };
  const accueil = ['amina', ...[1, 2, 3, 4, 5].map((number) => `exemple-accueil-${number}`)];

  it('shows the units of the scope as groups', async () => {
    await answer(...accueil);
    const { week, units } = await view();
    expect(week).toBe('2026-W48');
    expect(units.map(({ unit }) => unit)).toEqual([usagers, `${usagers}/Accueil`, `${usagers}/État civil`]);
    expect(units[0]).toMatchObject({ people: 16 });
    expect(units[1]).toMatchObject({ people: 6, participation: 0.8 });
    expect(units[2]).toMatchObject({ people: 5, participation: 0.2, topics: {} });
    const { topics } = units[1] as { topics: Record<string, { levels: number[] }> };
    expect(Object.keys(topics)).toEqual(['email']);
    expect(topics['email']!.levels.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('keeps the same numbers all week, and tells new ones the week after', async () => {
    await answer(...accueil.slice(0, 2));
    const first = await view();
    await answer(...accueil.slice(2));
    service.clock.advance(3 * dayMs);
    expect(await view()).toEqual(first);
    service.clock.advance(4 * dayMs);
    await answer('jeanne', ...[1, 2, 3, 4].map((number) => `exemple-etat-civil-${number}`));
    const next = await view();
    expect(next.week).toBe('2026-W49');
    expect(next.units).not.toEqual(first.units);
  });

  it('looks again in the same week at a team that nobody had started in', async () => {
    expect((await view()).units[1]).toMatchObject({ participation: 0.2 });
    await answer(...accueil);
    expect((await view()).units[1]).toMatchObject({ participation: 0.8 });
  });

  it('refuses what is outside the scope, and what is no unit', async () => {
    await expect(view(['Cadre de vie'])).rejects.toMatchObject({ code: 'outside-scope' });
    await expect(view(['Lune'])).rejects.toMatchObject({ code: 'unknown-unit' });
  });

  it('names those who share, from that moment and only as long as they do', async () => {
    await answer(...accueil);
    expect((await view()).shared).toEqual([]);
    const chat = aChat(service, 'amina');
    await chat.say('qui peut voir mes résultats ?');
    await chat.press('Partager mes niveaux');
    expect((await view()).shared).toMatchObject([{ firstName: 'Amina', unit: `${usagers}/Accueil` }]);
    await chat.say('mes données');
    await chat.press('Ne plus partager');
    expect((await view()).shared).toEqual([]);
  });

  it('waits for the next snapshot when a name would leave fewer than five to hide the others', async () => {
    await answer(...accueil);
    await view();
    for (const id of accueil.slice(0, 2)) {
      const chat = aChat(service, id);
      await chat.say('mes données');
      await chat.press('Partager mes niveaux');
    }
    const { shared } = await view();
    expect(shared.map(({ topics }) => Object.keys(topics).length)).toEqual([0, 0]);
    service.clock.advance(7 * dayMs);
    const later = await view();
    expect(later.shared.every(({ topics }) => Object.keys(topics).length > 0)).toBe(true);
    expect(later.units[1]).toMatchObject({ unit: `${usagers}/Accueil`, suppressed: true });
  });

  it('names nobody when the organisation does not allow it', async () => {
    await answer(...accueil);
    const chat = aChat(service, 'amina');
    await chat.say('mes données');
    await chat.press('Partager mes niveaux');
    const settings = await service.storage.organisations.get('local');
    await service.storage.organisations.apply('local', {
      ...settings,
      features: { ...settings.features, sharing: false },
    });
    expect((await view()).shared).toEqual([]);
  });

  it('is written in the audit trail: who looked at which units', async () => {
    await view([usagers]);
    expect(await service.audit.read('local')).toMatchObject([
      { by: 'karim', action: 'overview-read', units: [usagers] },
    ]);
  });

  it('is a card in the chat, by words and by its button', async () => {
    await answer(...accueil);
    const chat = aChat(service, 'karim');
    await chat.say('je voudrais voir les résultats de mon équipe');
    expect(textOf(chat)).toContain('Mon équipe : Relations aux usagers');
    expect(textOf(chat)).toContain('16 personnes');
    await chat.press('Regarder cette unité', { unit: `${usagers}/Accueil` });
    expect(textOf(chat)).toContain('6 personnes. Participation sur sept jours : environ 80 % ou plus');
    await chat.pressData({ do: 'team' });
    expect(textOf(chat)).toContain('Accueil : 6 personnes');
  });

  it('says plainly that it is for managers', async () => {
    const chat = aChat(service, 'amina');
    await chat.pressData({ do: 'team' });
    expect(textOf(chat)).toContain('réservés aux');
  });
});
