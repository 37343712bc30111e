import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { aChannel, aSender, type FakeChannel } from '../support/a-sender';
import { aChat, textsOf, type Chat } from '../support/a-chat';
import { aClock, aService, type TestService } from '../support/a-service';

const dayMs = 86_400_000;
/** Tuesday 24 November 2026, 10:00 in Paris. */
const tuesday = new Date('2026-11-24T09:00:00Z');
const karim = { tenantId: 'local', learnerId: 'karim' };

let service: TestService;
let channel: FakeChannel;
let sender: ReturnType<typeof aSender>;
const chats: Record<string, Chat> = {};

const meet = async (learnerId: string): Promise<Chat> => {
  const chat = aChat(service, learnerId);
  await chat.install();
  return (chats[learnerId] = chat);
};
const compose = (more: Partial<Parameters<TestService['nudging']['composeNudge']>[0]> = {}) =>
  service.nudging.composeNudge({ author: karim, units: ['Voirie'], text: 'Bravo à tous !', ...more });
const report = (nudgeId: string) => service.nudging.reportNudge({ author: karim, nudgeId });
const sentTo = (learnerId: string) => channel.sent.filter(({ to }) => to === learnerId);
const textOf = (card: object): string => [...textsOf(card), JSON.stringify(card)].join('\n');

beforeEach(async () => {
  service = await aService({ clock: aClock(tuesday) });
  channel = aChannel();
  sender = aSender(service, channel);
  const person = { tenantId: 'local', roles: ['learner' as const], scope: [], absences: [] };
  for (const learnerId of ['amina', 'lucas', 'jeanne', 'paul'])
    await service.storage.people.save({ ...person, learnerId, firstName: learnerId, unit: 'Voirie/Nord' });
  await service.storage.people.save({ ...person, learnerId: 'zoe', unit: 'Culture' });
  await service.storage.people.save({
    ...person,
    ...karim,
    firstName: 'Karim',
    unit: 'Voirie',
    roles: ['manager'],
  });
  await meet('amina');
  await meet('lucas');
}, 60_000);
afterEach(() => service.remove());

describe('a manager nudges a team', () => {
  it('reaches those of the unit who met the bot, once, and says who asked, why and how to stop', async () => {
    await meet('zoe');
    const { id } = await compose();
    await sender.sendDue();
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to).sort()).toEqual(['amina', 'lucas']);
    const { counts, reasons, state, people } = await report(id);
    expect({ people, state, sent: counts.sent, unreachable: counts.unreachable }).toEqual({
      people: 5,
      state: 'done',
      sent: 2,
      unreachable: 3,
    });
    expect(reasons.unreachable).toEqual({ 'never-met': 3 });
    const text = textOf(sentTo('amina')[0]!.message.card);
    for (const words of ['Karim (Voirie)', 'Bravo à tous !', 'votre équipe est concernée', 'stop'])
      expect(text).toContain(words);
    expect(sentTo('amina')[0]!.message.summary).toBe('Un message de Karim (Voirie)');
  });

  it('waits for each person’s moment and says why, then goes', async () => {
    await chats['amina']!.say('pause jusqu’au 26 novembre');
    await service.storage.people.save({
      ...(await service.storage.people.find({ tenantId: 'local', learnerId: 'lucas' }))!,
      absences: [{ from: '2026-11-23', to: '2026-11-24' }],
    });
    const { id } = await compose();
    await sender.sendDue();
    expect((await report(id)).held).toEqual({ paused: 1, absence: 1 });
    service.clock.set(new Date('2026-11-25T09:00:00Z'));
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to)).toEqual(['lucas']);
    service.clock.set(new Date('2026-11-27T09:00:00Z'));
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to)).toEqual(['lucas', 'amina']);
    expect((await report(id)).state).toBe('done');
  });

  it('goes as soon as a pause is over, even before its time', async () => {
    await chats['amina']!.say('pause jusqu’au 26 novembre');
    await compose();
    await sender.sendDue();
    await chats['amina']!.say('reprends les messages');
    await sender.sendDue();
    expect(sentTo('amina')).toHaveLength(1);
  });

  it('expires at its deadline, and the report still says what held it', async () => {
    await chats['amina']!.say('pause jusqu’au 26 novembre');
    const { id } = await compose({ expiresAt: new Date('2026-11-26T09:00:00Z') });
    await sender.sendDue();
    service.clock.set(new Date('2026-11-26T09:00:00Z'));
    await sender.sendDue();
    const { counts, reasons } = await report(id);
    expect(counts.expired).toBe(1);
    expect(reasons.expired).toEqual({ paused: 1 });
  });

  it('respects a stop said before it, and after it', async () => {
    await chats['amina']!.say('stop');
    const first = await compose();
    await sender.sendDue();
    expect((await report(first.id)).reasons.cancelled).toEqual({ 'opted-out': 1 });
    await chats['lucas']!.pressData({ do: 'stop-reminders', scope: 'nudges' });
    service.clock.advance(8 * dayMs);
    const second = await compose();
    await sender.sendDue();
    expect((await report(second.id)).counts.sent).toBe(0);
  });

  it('goes once a week at most: the second one waits for the next', async () => {
    await compose();
    await sender.sendDue();
    await chats['amina']!.say('merci');
    const { id } = await compose();
    await sender.sendDue();
    expect((await report(id)).held).toEqual({ 'weekly-cap': 2 });
    service.clock.set(new Date('2026-12-01T09:00:00Z'));
    await sender.sendDue();
    expect((await report(id)).counts.sent).toBe(2);
  });

  it('counts those who answered, for audiences of five and more', async () => {
    const { id } = await compose();
    await sender.sendDue();
    await chats['amina']!.say('merci');
    expect((await report(id)).responded).toBe(1);
    const small = await compose({ units: ['Culture'], author: { ...karim, isOperator: true } });
    expect(
      (await service.nudging.reportNudge({ author: { ...karim, isOperator: true }, nudgeId: small.id }))
        .responded,
    ).toBeUndefined();
  });

  it('offers the question attached: the press asks it, a second press shows the same one', async () => {
    const question = [...(await service.content.current()).model.items.keys()][0]!;
    await compose({ attach: { question } });
    await sender.sendDue();
    const [nudge] = sentTo('amina');
    const press = (nudge!.message.card as { actions: { data: object }[] }).actions[0]!.data;
    await chats['amina']!.pressData(press);
    const state = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(state.open.at(-1)).toMatchObject({ questionId: question, purpose: 'nudge' });
    await chats['amina']!.pressData(press);
    const again = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(again.open.filter(({ questionId }) => questionId === question)).toHaveLength(1);
  });

  describe('and changes their mind', () => {
    it('cancels what has not left', async () => {
      const { id } = await compose({ at: new Date(tuesday.getTime() + dayMs) });
      await sender.sendDue();
      expect((await report(id)).counts.planned).toBe(5);
      await service.nudging.cancelNudge({ author: karim, nudgeId: id });
      service.clock.advance(2 * dayMs);
      await sender.sendDue();
      expect(channel.sent).toEqual([]);
      expect((await report(id)).counts.cancelled).toBe(5);
    });

    it('corrects what was delivered and what waits', async () => {
      await chats['lucas']!.say('pause jusqu’au 25 novembre');
      const { id } = await compose();
      await sender.sendDue();
      await service.nudging.correctNudge({ author: karim, nudgeId: id, text: 'Bravo, vraiment !' });
      await sender.sendDue();
      expect(channel.updated.map(({ to, activityId }) => [to, activityId])).toEqual([['amina', 'sent-1']]);
      expect(textOf(channel.updated[0]!.message.card)).toContain('Bravo, vraiment !');
      service.clock.set(new Date('2026-11-26T09:00:00Z'));
      await sender.sendDue();
      expect(textOf(sentTo('lucas')[0]!.message.card)).toContain('Bravo, vraiment !');
    });

    it('takes back what was delivered, also what lands while it is being recalled', async () => {
      const { id } = await compose();
      channel.answers = [
        async () => {
          await service.nudging.recallNudge({ author: karim, nudgeId: id });
          return { kind: 'sent', activityId: 'landed-late' };
        },
      ];
      await sender.sendDue();
      await sender.sendDue();
      expect(channel.deleted).toContain('landed-late');
      const { state, counts } = await report(id);
      expect({ state, sent: counts.sent }).toEqual({ state: 'recalled', sent: 0 });
      expect(counts.recalled).toBe(channel.deleted.length);
    });
  });
});

describe('a nudge changes while its messages are being changed', () => {
  /** Corrects it, and does something more while the first message is being rewritten. */
  const correctedWhile = async (act: (id: string) => Promise<unknown>): Promise<string> => {
    const { id } = await compose();
    await sender.sendDue();
    const update = channel.update.bind(channel);
    channel.update = async (...given) => {
      channel.update = update;
      await act(id);
      return update(...given);
    };
    await service.nudging.correctNudge({ author: karim, nudgeId: id, text: 'Première correction' });
    await sender.sendDue();
    await sender.sendDue();
    return id;
  };

  it('deletes every message of a nudge recalled during its correction', async () => {
    const id = await correctedWhile((nudgeId) => service.nudging.recallNudge({ author: karim, nudgeId }));
    expect(channel.deleted.sort()).toEqual(channel.sent.map(({ activityId }) => activityId).sort());
    expect((await report(id)).counts).toMatchObject({ sent: 0, recalled: 2 });
  });

  it('ends with the words of the last correction, on every message', async () => {
    await correctedWhile((nudgeId) =>
      service.nudging.correctNudge({ author: karim, nudgeId, text: 'Seconde correction' }),
    );
    for (const { activityId } of channel.sent) {
      const last = channel.updated.filter((each) => each.activityId === activityId).at(-1)!;
      expect(textOf(last.message.card)).toContain('Seconde correction');
    }
  });
});

describe('two managers correct one nudge at the same moment', () => {
  it('lets one of them, and tells the other to look first', async () => {
    const { id } = await compose();
    await sender.sendDue();
    const texts = ['Bravo à l’équipe de jour !', 'Bravo à l’équipe de nuit !'];
    const outcomes = await Promise.allSettled(
      texts.map((text) => service.nudging.correctNudge({ author: karim, nudgeId: id, text })),
    );
    const refused = outcomes.filter((each) => each.status === 'rejected');
    expect(refused).toMatchObject([
      { reason: { code: 'conflict', message: expect.stringContaining('look at its words') as string } },
    ]);
    const kept = texts[outcomes.findIndex(({ status }) => status === 'fulfilled')]!;
    await sender.sendDue();
    for (const { message } of channel.updated) expect(textOf(message.card)).toContain(kept);
    // Once looked at, it is corrected again.
    await service.nudging.correctNudge({ author: karim, nudgeId: id, text: 'Bravo à toutes et à tous !' });
  });
});

describe('the channel has bad days', () => {
  it('tries again after a refusal, never sooner than asked', async () => {
    await service.storage.people.delete({ tenantId: 'local', learnerId: 'lucas' });
    channel.answers = [{ kind: 'throttled', retryAfterMs: 7_000 }, { kind: 'transient' }];
    const { id } = await compose();
    await sender.sendDue();
    expect((await report(id)).held).toEqual({ throttled: 1 });
    service.clock.advance(6_900);
    await sender.sendDue();
    expect(channel.answers).toHaveLength(1);
    service.clock.advance(60_000);
    await sender.sendDue();
    expect((await report(id)).held).toEqual({ retry: 1 });
    service.clock.advance(600_000);
    await sender.sendDue();
    expect((await report(id)).counts.sent).toBe(1);
  });

  it('gives up on somebody who blocked the bot until they act', async () => {
    channel.answers = [
      { kind: 'unreachable', why: 'blocked' },
      { kind: 'unreachable', why: 'uninstalled' },
    ];
    const { id } = await compose();
    await sender.sendDue();
    expect((await report(id)).reasons.unreachable).toEqual({ blocked: 1, uninstalled: 1, 'never-met': 3 });
    service.clock.advance(8 * dayMs);
    await compose();
    await sender.sendDue();
    expect(channel.sent).toEqual([]);
    await chats['amina']!.say('bonjour');
    await compose();
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to)).toContain('amina');
  });

  it('does not repeat what may have arrived', async () => {
    channel.answers = [
      { kind: 'transient', mayHaveArrived: true },
      () => Promise.reject(new Error('broken')),
    ];
    const { id } = await compose();
    await sender.sendDue();
    service.clock.advance(dayMs);
    await sender.sendDue();
    expect((await report(id)).counts.uncertain).toBe(2);
    expect(channel.sent).toEqual([]);
  });

  it('does not repeat what was in flight when the process died, and counts it for the week', async () => {
    await service.storage.people.delete({ tenantId: 'local', learnerId: 'lucas' });
    let release: (() => void) | undefined;
    channel.answers = [
      () => new Promise((resolve) => (release = () => resolve({ kind: 'sent', activityId: 'x' }))),
    ];
    const { id } = await compose();
    const pass = sender.sendDue();
    while (!release) await new Promise((resolve) => setImmediate(resolve));
    const another = aSender(service, aChannel());
    await expect(another.recover()).resolves.toBe(1);
    expect((await report(id)).reasons.uncertain).toEqual({ interrupted: 1 });
    // It was slow, not dead: what it knows in the end is kept.
    release();
    await pass;
    expect((await report(id)).counts).toMatchObject({ uncertain: 0, sent: 1 });
    const first = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(first.contacts).toHaveLength(1);
  });
});

describe('the service writes at the rhythm of each learner', () => {
  it('puts a question on their day and hour, once, that can be answered', async () => {
    service.clock.set(new Date('2026-11-26T07:00:00Z'));
    await sender.planDay();
    await sender.sendDue();
    expect(channel.sent).toEqual([]);
    service.clock.set(new Date('2026-11-26T08:31:00Z'));
    await sender.planDay();
    await sender.sendDue();
    await sender.planDay();
    await sender.sendDue();
    expect(channel.sent.map(({ to }) => to).sort()).toEqual(['amina', 'lucas']);
    const text = textOf(sentTo('amina')[0]!.message.card);
    expect(text).toContain('le moment que vous avez choisi');
    const { open } = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(open.at(-1)).toMatchObject({
      id: 'question-2026-11-26',
      cardActivityId: sentTo('amina')[0]!.activityId,
    });
    await chats['amina']!.pressData({ do: 'do-not-know', p: 'question-2026-11-26' });
    const after = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(after.contacts.at(-1)).toMatchObject({ what: 'question', respondedAt: expect.any(Date) as Date });
  });

  it('shows the same question when the channel has to be asked twice', async () => {
    service.clock.set(new Date('2026-11-26T08:31:00Z'));
    await sender.planDay();
    channel.answers = [{ kind: 'transient' }, { kind: 'transient' }];
    await sender.sendDue();
    const before = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    service.clock.advance(60_000);
    await sender.sendDue();
    const after = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(channel.sent).toHaveLength(2);
    expect(after.open.map(({ questionId }) => questionId)).toEqual(
      before.open.map(({ questionId }) => questionId),
    );
  });

  it('gives a tip a week, never the same twice', async () => {
    const tips: string[] = [];
    for (const day of ['2026-11-25', '2026-12-02', '2026-12-09']) {
      service.clock.set(new Date(`${day}T08:31:00Z`));
      await sender.planDay();
      await sender.sendDue();
      await chats['amina']!.say('merci');
      const { tips: seen } = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
      tips.splice(0, tips.length, ...seen.shown);
    }
    expect(sentTo('amina')).toHaveLength(3);
    expect(new Set(tips).size).toBe(3);
  });

  it('asks « on continue ? » once after three silences, then sleeps until a word', async () => {
    for (let day = 1; day <= 62; day += 1) {
      service.clock.set(new Date(tuesday.getTime() + day * dayMs));
      await sender.planDay();
      await sender.sendDue();
    }
    const { contacts } = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    expect(contacts.filter(({ what }) => what === 'still-there')).toHaveLength(1);
    expect(contacts.at(-1)!.what).toBe('still-there');
    const { id } = await compose();
    await sender.sendDue();
    expect((await report(id)).held).toEqual({ asleep: 2 });
    await chats['amina']!.pressData({ do: 'still-there', answer: 'yes' });
    service.clock.advance(dayMs);
    await sender.sendDue();
    expect(sentTo('amina').at(-1)!.message.summary).toContain('Karim');
  });

  it('says nothing on Christmas day', async () => {
    // A Friday, a public holiday.
    service.clock.set(new Date('2026-12-25T09:00:00Z'));
    const { id } = await compose();
    await sender.sendDue();
    expect((await report(id)).held).toEqual({ holiday: 2 });
  });
});

describe('the service is upgraded', () => {
  it('writes to people whose snapshot an earlier version made, before they say a word', async () => {
    await service.flush();
    const snapshots = service.storage.documents.find(({ spec }) => spec.name === 'learners')!;
    for (const { _id } of await snapshots.list({}))
      await snapshots.change(_id!, {}, { modelVersion: 'of an earlier version' } as object);
    await service.close();
    const { folder, clock } = service;
    service = await aService({ clock, environment: { STORE_URL: `file:${join(folder, 'store')}` } });
    sender = aSender(service, channel);
    service.clock.advance(2 * dayMs);

    expect(await sender.planDay()).toBe(2);
    await service.flush();
    const kept = [];
    for await (const { learnerId } of service.storage.learners.readAll('local')) kept.push(learnerId);
    expect(kept.sort()).toEqual(['amina', 'lucas']);
    await rm(folder, { recursive: true, force: true });
  });
});
