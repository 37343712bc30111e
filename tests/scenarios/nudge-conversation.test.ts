import { aChannel, aSender, type FakeChannel } from '../support/a-sender';
import { aChat, pressTo, type Action, type Chat } from '../support/a-chat';
import { aClock, aService, type TestService } from '../support/a-service';

let service: TestService;
let channel: FakeChannel;
let sender: ReturnType<typeof aSender>;
let karim: Chat;
let amina: Chat;

beforeEach(async () => {
  service = await aService({ clock: aClock(new Date('2026-11-24T09:00:00Z')) });
  channel = aChannel();
  sender = aSender(service, channel);
  const person = { tenantId: 'local', roles: ['learner' as const], scope: [], absences: [] };
  const { people } = service.storage;
  for (const learnerId of ['amina', 'lucas'])
    await people.save({ ...person, learnerId, unit: 'Voirie, eau/Nord' });
  await people.save({ ...person, learnerId: 'zoe', unit: 'Culture' });
  await people.save({
    ...person,
    learnerId: 'karim',
    firstName: 'Karim',
    unit: 'Voirie, eau',
    roles: ['manager'],
  });
  karim = aChat(service, 'karim');
  amina = aChat(service, 'amina');
  for (const chat of [karim, amina, aChat(service, 'lucas')]) await chat.install();
}, 60_000);
afterEach(() => service.remove());

const form = { units: encodeURIComponent('Voirie, eau'), template: 'minute', text: '', attach: 'none' };
const choicesOf = (chat: Chat, id: string): string[] => {
  const inputs = chat.card().body.filter((element) => element['id'] === id);
  return (inputs[0]?.['choices'] as { value: string }[]).map(({ value }) => value);
};

describe('a manager writes a nudge in the chat', () => {
  it.each(['relance', 'nudge', 'je veux envoyer un coup de pouce à mon équipe'])(
    'after « %s »',
    async (words) => {
      await karim.say(words);
      expect(karim.text()).toContain('Écrire une relance');
      expect(choicesOf(karim, 'units').map(decodeURIComponent)).toEqual(['Voirie, eau', 'Voirie, eau/Nord']);
    },
  );

  it('sees the very card that the team receives, tries it alone, then sends it', async () => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, text: 'Bravo à toutes et tous !' });
    const shown = karim.last.find((effect) => effect.kind === 'show');
    const before = karim.last;
    await pressTo(karim, 'test-nudge');
    expect(karim.text()).toContain('Ceci est un essai');
    karim.last = before;
    await pressTo(karim, 'send-nudge');
    expect(channel.sent).toEqual([]);
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to).sort()).toEqual(['amina', 'karim', 'lucas']);
    expect(channel.sent.find(({ to }) => to === 'karim')!.message.card).toEqual(
      shown && 'card' in shown ? shown.card : undefined,
    );
    await pressTo(karim, 'nudge-status');
    expect(karim.text()).toMatch(/terminée[\s\S]*3 personnes[\s\S]*Reçu\s: 3/);
  });

  it.each([
    ['minute', 'next'],
    ['conseil', 'tip'],
    ['parcours', 'paths'],
    ['own', 'next'],
  ])('with nothing attached, « %s » still has something to press', async (template, what) => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, template, text: 'Bravo !' });
    await pressTo(karim, 'send-nudge');
    await sender.sendDue();
    const { card } = channel.sent.find(({ to }) => to === 'amina')!.message as {
      card: { actions: Action[] };
    };
    expect(card.actions[0]!.data).toEqual({ do: what });
    await amina.pressData(card.actions[0]!.data);
    expect(amina.last).not.toEqual([]);
  });

  it('picks the question to attach among those of a topic', async () => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, attach: 'question:email' });
    const [item] = choicesOf(karim, 'item');
    await pressTo(karim, 'preview-nudge', { item: '' });
    expect(karim.text()).toContain('Choisissez ce que vous voulez joindre');
    await pressTo(karim, 'preview-nudge', { item });
    await pressTo(karim, 'send-nudge');
    await sender.sendDue();
    const { card } = channel.sent.find(({ to }) => to === 'amina')!.message as {
      card: { actions: Action[] };
    };
    await amina.pressData(card.actions[0]!.data);
    const state = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(state.open.at(-1)!.questionId).toBe(item);
  });

  it('says what is wrong and keeps what was typed', async () => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, units: '' });
    expect(karim.text()).toContain('Choisissez au moins une équipe');
    await pressTo(karim, 'preview-nudge', { ...form, text: 'Voir https://mechant.example' });
    expect(karim.text()).toContain('mechant.example');
    expect(JSON.stringify(karim.card())).toContain('Voir https://mechant.example');
    await pressTo(karim, 'preview-nudge', { ...form, template: 'own' });
    expect(karim.text()).toContain('Choisissez un message');
    await pressTo(karim, 'preview-nudge', { ...form, date: '2020-01-01' });
    expect(karim.text()).toContain('moment à venir');
    await pressTo(karim, 'preview-nudge', { ...form, units: 'Culture' });
    expect(karim.text()).toContain('équipes');
    expect((await service.nudging.listNudges('local', 'karim')).length).toBe(0);
  });

  it('schedules it on their own clock, and cancels it', async () => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, date: '2026-11-26', time: '14:30' });
    expect(karim.text()).toMatch(/jeudi 26 novembre, 14\sh\s30/);
    await pressTo(karim, 'send-nudge');
    const [nudge] = await service.nudging.listNudges('local', 'karim');
    expect(nudge).toMatchObject({ state: 'scheduled', at: new Date('2026-11-26T13:30:00Z') });
    await pressTo(karim, 'cancel-nudge');
    service.clock.set(new Date('2026-11-26T14:00:00Z'));
    await sender.sendDue();
    expect(channel.sent).toEqual([]);
  });

  it('corrects it before it goes, which nobody needs to be told', async () => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, text: 'Bravo à tousse' });
    await pressTo(karim, 'correct-nudge');
    await pressTo(karim, 'save-correction', { text: 'Bravo à toutes et tous' });
    expect(karim.text()).toContain('Avez-vous une minute');
    expect(JSON.stringify(karim.last)).toContain('Bravo à toutes et tous');
    expect(JSON.stringify(karim.last)).not.toContain('corrigé');
    await pressTo(karim, 'send-nudge');
    await sender.sendDue();
    expect(JSON.stringify(channel.sent)).not.toContain('corrigé');
  });

  it('corrects it and takes it back after sending', async () => {
    await karim.say('relance');
    await pressTo(karim, 'preview-nudge', { ...form, text: 'Bravo à tousse' });
    await pressTo(karim, 'send-nudge');
    await sender.sendDue();
    await pressTo(karim, 'nudge-status');
    await pressTo(karim, 'correct-nudge');
    await pressTo(karim, 'save-correction', { text: 'Bravo à toutes et tous' });
    await sender.sendDue();
    expect(channel.updated).toHaveLength(3);
    expect(JSON.stringify(channel.updated)).toContain('Message corrigé');
    await pressTo(karim, 'recall-nudge');
    await sender.sendDue();
    expect(channel.deleted).toHaveLength(3);
  });
});

describe('somebody who is no manager', () => {
  it('is told so, by words and by forged buttons alike', async () => {
    const forged = [
      { do: 'compose-nudge' },
      { do: 'preview-nudge', ...form, units: encodeURIComponent('Voirie, eau/Nord') },
      { do: 'send-nudge', nudge: 'x' },
      { do: 'recall-nudge', nudge: 'x' },
    ];
    for (const data of forged) {
      await amina.pressData(data);
      expect(amina.text()).toContain('Les relances sont réservées');
    }
    expect((await service.nudging.listNudges('local', 'amina')).length).toBe(0);
  });
});

describe('a campaign on a path', () => {
  it('invites, reminds those who are not done, and tells groups only', async () => {
    const [path] = (await service.content.current()).release.content.paths;
    const author = { tenantId: 'local', learnerId: 'karim' };
    const { id } = await service.nudging.startCampaign({
      author,
      units: ['Voirie, eau/Nord'],
      path: path!.id,
      dueAt: new Date('2026-12-18T17:00:00Z'),
    });
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to).sort()).toEqual(['amina', 'lucas']);
    const event = { kind: 'path-ended' as const, pathId: path!.id, isFinished: true };
    await service.turns.run({ tenantId: 'local', learnerId: 'amina' }, () => ({
      events: [{ kind: 'path-started', pathId: path!.id }, event],
      outcome: undefined,
    }));
    service.clock.set(new Date('2026-12-08T09:00:00Z'));
    await sender.sendDue();
    const reminded = channel.sent.slice(2);
    expect(reminded.map(({ to }) => to)).toEqual(['lucas']);
    expect(JSON.stringify(reminded[0]!.message.card)).toContain(path!.name);
    const report = await service.nudging.reportNudge({ author, nudgeId: `${id}-r1` });
    // Of two people, a count would say which one is done.
    expect(report.reasons).toEqual({});
    expect(report.counts.cancelled).toBe(0);
    await expect(service.nudging.showFunnel({ author, nudgeId: id })).resolves.toMatchObject({
      kind: 'too-few',
    });
    // Everybody was invited: what is left to cancel is the last reminder.
    await service.nudging.cancelNudge({ author, nudgeId: id });
    service.clock.set(new Date('2026-12-17T09:00:00Z'));
    await sender.sendDue();
    expect(channel.sent).toHaveLength(3);
  });

  it('stops its reminders when it is recalled', async () => {
    const [path] = (await service.content.current()).release.content.paths;
    const author = { tenantId: 'local', learnerId: 'karim' };
    const dueAt = new Date('2026-12-18T17:00:00Z');
    const { id } = await service.nudging.startCampaign({
      author,
      units: ['Voirie, eau'],
      path: path!.id,
      dueAt,
    });
    await sender.sendDue();
    await service.nudging.recallNudge({ author, nudgeId: id });
    await sender.sendDue();
    const before = channel.sent.length;
    service.clock.set(new Date('2026-12-16T18:00:00Z'));
    await sender.sendDue();
    service.clock.set(new Date('2026-12-17T09:00:00Z'));
    await sender.sendDue();
    expect(channel.sent).toHaveLength(before);
    expect(channel.deleted).toHaveLength(before);
  });
});
