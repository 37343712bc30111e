import { aChat, isOffered, pressTo, type Chat } from '../support/a-chat';
import { aChannel, aSender, type FakeChannel } from '../support/a-sender';
import { aClock, aService, type TestService } from '../support/a-service';

const person = { tenantId: 'local', roles: ['learner' as const], scope: [], absences: [] };
const team = ['a', 'b', 'c', 'd', 'e', 'f'];

let service: TestService;
let channel: FakeChannel;
let sender: ReturnType<typeof aSender>;
let karim: Chat;
let path: { id: string; name: string };

beforeEach(async () => {
  service = await aService({ clock: aClock(new Date('2026-11-24T09:00:00Z')) });
  channel = aChannel();
  sender = aSender(service, channel);
  const { people } = service.storage;
  for (const learnerId of team) await people.save({ ...person, learnerId, unit: 'Voirie/Nord' });
  for (const learnerId of ['x', 'y']) await people.save({ ...person, learnerId, unit: 'Voirie/Sud' });
  await people.save({ ...person, learnerId: 'zoe', unit: 'Culture' });
  await people.save({ ...person, learnerId: 'karim', unit: 'Voirie', roles: ['manager'] });
  karim = aChat(service, 'karim');
  for (const chat of [karim, ...[...team, 'x', 'y'].map((each) => aChat(service, each))])
    await chat.install();
  path = (await service.content.current()).release.content.paths[0]!;
}, 60_000);
afterEach(() => service.remove());

const inputOf = (chat: Chat, id: string) => chat.card().body.find((element) => element['id'] === id)!;
const form = () => ({
  units: encodeURIComponent('Voirie/Nord'),
  path: path.id,
  until: '2026-12-18',
  text: '',
});
const finish = (learnerId: string) =>
  service.turns.run({ tenantId: 'local', learnerId }, () => ({
    events: [
      { kind: 'path-started', pathId: path.id },
      { kind: 'path-ended', pathId: path.id, isFinished: true },
    ],
    outcome: undefined,
  }));
const launch = async (more: Record<string, string> = {}): Promise<void> => {
  await karim.say('campagne');
  await pressTo(karim, 'preview-campaign', { ...form(), ...more });
  await pressTo(karim, 'send-nudge');
  await sender.sendDue();
};

describe('a manager runs a campaign in the chat', () => {
  it.each(['campagne', 'je veux lancer une campagne', 'create a campaign'])(
    '« %s » opens a form with their units and every path, four weeks ahead',
    async (words) => {
      await karim.say(words);
      expect(karim.text()).toContain('Créer une campagne');
      const units = inputOf(karim, 'units')['choices'] as { title: string }[];
      expect(units.map(({ title }) => title)).toEqual(['Voirie', 'Voirie › Nord', 'Voirie › Sud']);
      expect(karim.text()).toContain(path.name);
      expect(inputOf(karim, 'until')['value']).toBe('2026-12-22');
    },
  );

  it('shows the invitation and when reminders come, and nothing goes before they say so', async () => {
    await karim.say('campagne');
    await pressTo(karim, 'preview-campaign', form());
    expect(karim.text()).toMatch(/Voici votre campagne[\s\S]*jusqu’au vendredi 18 décembre/);
    expect(karim.text()).toMatch(
      /Un rappel vers le dimanche 6 décembre, un autre vers le mercredi 16 décembre/,
    );
    await sender.sendDue();
    expect(channel.sent).toEqual([]);
    await pressTo(karim, 'cancel-nudge');
    service.clock.set(new Date('2026-12-17T09:00:00Z'));
    await sender.sendDue();
    expect(channel.sent).toEqual([]);
  });

  it('invites the team, reminds only those who are not done, and says how far the group is', async () => {
    await launch();
    expect(channel.sent.map(({ to }) => to).sort()).toEqual(team);
    for (const each of ['a', 'b', 'c']) await finish(each);
    await pressTo(karim, 'nudge-status');
    expect(karim.text()).toMatch(
      /Votre campagne\s: en cours[\s\S]*Reçu\s: 6[\s\S]*2 rappels sont encore prévus/,
    );

    await pressTo(karim, 'campaign-funnel');
    expect(karim.text()).toMatch(/6 personnes concernées[\s\S]*Environ 5 l’ont terminé/);

    service.clock.set(new Date('2026-12-07T09:00:00Z'));
    await sender.sendDue();
    expect(
      channel.sent
        .slice(team.length)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['d', 'e', 'f']);
  });

  it('sends its reminders even if the process dies right after it was scheduled', async () => {
    const author = { tenantId: 'local', learnerId: 'karim' };
    const dueAt = new Date('2026-12-18T10:00:00Z');
    const draft = await service.nudging.startCampaign({
      author,
      units: ['Voirie/Nord'],
      path: path.id,
      dueAt,
      isDraft: true,
    });
    // All that was written before it died.
    await service.storage.nudges.change('local', draft.id, ['draft'], { state: 'scheduled' });
    await sender.sendDue();
    const reminders = (await service.storage.nudges.listOfPath('local', path.id)).filter(
      ({ campaign }) => campaign!.reminder > 0,
    );
    expect(reminders.map(({ id, state }) => [id, state])).toEqual([
      [`${draft.id}-r1`, 'scheduled'],
      [`${draft.id}-r2`, 'scheduled'],
    ]);
    service.clock.set(new Date('2026-12-16T10:30:00Z'));
    await sender.sendDue();
    expect(channel.sent.filter(({ to }) => to === 'a').length).toBeGreaterThan(1);
  });

  it('cancels the reminders once everybody is invited', async () => {
    await launch();
    await pressTo(karim, 'nudge-status');
    await pressTo(karim, 'cancel-nudge');
    expect(karim.text()).toContain('terminée');
    expect(isOffered(karim, 'cancel-nudge')).toBe(false);
    service.clock.set(new Date('2026-12-17T09:00:00Z'));
    await sender.sendDue();
    expect(channel.sent).toHaveLength(team.length);
  });

  it('says what is wrong and keeps what was typed', async () => {
    await karim.say('campagne');
    await pressTo(karim, 'preview-campaign', { ...form(), units: '' });
    expect(karim.text()).toContain('Choisissez au moins une équipe');
    await pressTo(karim, 'preview-campaign', { ...form(), path: '' });
    expect(karim.text()).toContain('Choisissez un parcours');
    await pressTo(karim, 'preview-campaign', { ...form(), until: '2026-11-25', text: 'Mes mots' });
    expect(karim.text()).toContain('trois jours au moins');
    expect(inputOf(karim, 'text')['value']).toBe('Mes mots');
    await pressTo(karim, 'preview-campaign', { ...form(), until: '2028-01-01' });
    expect(karim.text()).toContain('d’ici un an');
    await pressTo(karim, 'preview-campaign', { ...form(), until: '' });
    expect(karim.text()).toContain('Cette date n’est pas possible');
    await pressTo(karim, 'preview-campaign', { ...form(), units: 'Culture' });
    expect(karim.text()).toContain('pas parmi celles que vous encadrez');
    expect(await service.nudging.listNudges('local', 'karim')).toEqual([]);
  });

  it('finds again what they sent, by words, and its reminders are not among it', async () => {
    await karim.say('où en est ma campagne ?');
    expect(karim.text()).toContain('Vous n’avez encore rien envoyé');
    await launch();
    await karim.say('où en est ma campagne ?');
    const sent = inputOf(karim, 'nudge')['choices'] as { title: string; value: string }[];
    expect(sent.map(({ title }) => title)).toEqual([
      expect.stringMatching(new RegExp(`Campagne\\s: ${path.name} \\(Voirie › Nord, mardi 24 novembre`)),
    ]);
    await pressTo(karim, 'nudge-status', { nudge: sent[0]!.value });
    expect(karim.text()).toMatch(/Votre campagne/);
  });

  it('is refused to anybody else, by words and by forged buttons', async () => {
    const amina = aChat(service, 'a');
    const forged = [{ do: 'campaign' }, { do: 'preview-campaign', ...form() }, { do: 'my-nudges' }];
    for (const data of [...forged, { do: 'campaign-funnel', nudge: 'x' }]) {
      await amina.pressData(data);
      expect(amina.text()).toContain('Les relances sont réservées');
    }
    expect(await service.nudging.listNudges('local', 'a')).toEqual([]);
  });
});

describe('a manager who would like to know about one person', () => {
  it.each(['qui n’a pas répondu dans mon équipe ?', 'est-ce qu’Amina a répondu ?'])(
    '« %s » gets the group, and is told why',
    async (words) => {
      await karim.say(words);
      expect(karim.text()).toContain('Je ne dis jamais qui a répondu');
    },
  );

  it('has no such sentence in the way when they ask for their team', async () => {
    await karim.say('mon équipe');
    expect(karim.text()).toContain('Mon équipe');
    expect(karim.text()).not.toContain('Je ne dis jamais qui');
  });

  it('learns from the report of a team of two neither who stopped nudges nor who paused', async () => {
    await aChat(service, 'x').say('stop');
    await aChat(service, 'y').pressData({ do: 'confirm-pause', until: '2027-01-15' });
    const author = { tenantId: 'local', learnerId: 'karim' };
    const { id } = await service.nudging.composeNudge({ author, units: ['Voirie/Sud'], text: 'Bravo !' });
    await sender.sendDue();
    const report = await service.nudging.reportNudge({ author, nudgeId: id });
    expect(report).toMatchObject({ people: 2, reasons: {}, held: {} });
    expect(report.counts).toMatchObject({ unreachable: 1, held: 1, cancelled: 0 });
  });

  it('learns from a reminder no more than from the funnel: nothing on a small team, rounded on another', async () => {
    await launch({ units: `${encodeURIComponent('Voirie/Nord')},${encodeURIComponent('Voirie/Sud')}` });
    const [campaign] = await service.nudging.listNudges('local', 'karim');
    for (const each of ['a', 'b']) await finish(each);
    service.clock.set(new Date('2026-12-07T09:00:00Z'));
    await sender.sendDue();
    const author = { tenantId: 'local', learnerId: 'karim' };
    const reminder = await service.nudging.reportNudge({ author, nudgeId: `${campaign!.id}-r1` });
    expect(reminder).toMatchObject({ people: 8, reasons: {} });
    expect(reminder.counts).toMatchObject({ sent: 5, cancelled: 0 });
  });
});
