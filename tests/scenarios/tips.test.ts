import type { Effect } from '../../dialogs';
import type { LearnerEvent } from '../../src/domain/learner/events';
import { limits } from '../../src/domain/learner/state';
import { aChat, type Chat } from '../support/a-chat';
import { aChannel, aSender } from '../support/a-sender';
import { aService, type TestService } from '../support/a-service';

let service: TestService;
let amina: Chat;
beforeEach(async () => {
  service = await aService();
  amina = aChat(service);
  await amina.install();
});
afterEach(() => service.remove());

const key = { tenantId: 'local', learnerId: 'amina' };
const tipOf = (effects: Effect[]): string => {
  const shown = effects.find((effect) => 'tipId' in effect && effect.tipId !== undefined);
  if (!shown || !('tipId' in shown) || !shown.tipId) throw new Error('no tip was shown');
  return shown.tipId;
};
const tipsOf = async () => (await service.turns.read(key)).tips;
const ratings = async (): Promise<LearnerEvent[]> => {
  const events: LearnerEvent[] = [];
  for await (const entry of service.storage.journal.readAfter(key, 0)) events.push(...entry.events);
  return events.filter(({ kind }) => kind === 'tip-rated');
};

describe('a learner reads tips', () => {
  it('and never meets the same one twice, to the last of the topic', async () => {
    const { tips } = await service.content.current();
    const onEmails = [...tips.values()].filter(({ topic }) => topic === 'email');
    const seen = new Set<string>();
    for (let count = 0; count < onEmails.length; count += 1)
      seen.add(tipOf(await amina.pressData({ do: 'tip', topic: 'email' })));

    expect([...seen].sort()).toEqual(onEmails.map(({ id }) => id).sort());
    await amina.pressData({ do: 'tip', topic: 'email' });
    expect(amina.text()).toContain('Vous avez lu tous mes conseils');
  });

  it('says « je connais déjà » by a button: it is thanked for it', async () => {
    const tipId = tipOf(await amina.say('un conseil'));
    await amina.press('Je connais déjà');
    expect(amina.text()).toContain('C’est noté');
    expect((await tipsOf()).known).toEqual([tipId]);
  });
});

describe('a reaction on the message of a tip', () => {
  it.each([
    ['like', 'useful'],
    ['heart', 'useful'],
    ['1f44d_thumbsup', 'useful'],
    ['sad', 'notUseful'],
    ['angry', 'notUseful'],
    ['1f44e_thumbsdown', 'notUseful'],
  ] as const)('« %s » is a vote (%s), without a word from the bot', async (reaction, list) => {
    const tipId = tipOf(await amina.say('un conseil'));
    expect(await amina.react(reaction, tipId)).toEqual([]);
    expect((await tipsOf())[list]).toEqual([tipId]);
    expect(await ratings()).toHaveLength(1);
  });

  it('counts for the tip of that message, even when others came after', async () => {
    const first = tipOf(await amina.say('un conseil'));
    await amina.press('Un conseil');
    await amina.react('like', first);
    expect((await tipsOf()).useful).toEqual([first]);
  });

  it('is the last word: 👎 after 👍 replaces it', async () => {
    const tipId = tipOf(await amina.say('un conseil'));
    await amina.react('like', tipId);
    await amina.react('sad', tipId);
    expect(await tipsOf()).toMatchObject({ useful: [], notUseful: [tipId] });
  });

  it('says nothing of the tip when it is a laugh, or on another message', async () => {
    const tipId = tipOf(await amina.say('un conseil'));
    await amina.react('laugh', tipId);
    await amina.react('like');
    expect(await ratings()).toEqual([]);
  });

  it('works on a tip met in a path', async () => {
    const tipId = tipOf(await amina.pressData({ do: 'start-path', path: 'socle' }));
    await amina.react('heart', tipId);
    expect((await tipsOf()).useful).toEqual([tipId]);
  });

  it('is known for a bounded number of messages, the latest ones', async () => {
    const tips: string[] = [];
    for (let count = 0; count < limits.maxTipCards + 3; count += 1)
      tips.push(tipOf(await amina.pressData({ do: 'tip' })));
    const { tipCards = [] } = await service.turns.read(key);
    expect(tipCards.map(({ tipId }) => tipId)).toEqual(tips.slice(-limits.maxTipCards));
  });
});

describe('the tip of the week', () => {
  const wednesday = new Date('2026-11-25T08:31:00Z');
  const nextWeek = new Date('2026-12-02T08:31:00Z');

  it('comes by itself, is one that was never read, and a reaction to its message is a vote', async () => {
    const read = tipOf(await amina.say('un conseil'));
    const channel = aChannel();
    const sender = aSender(service, channel);
    service.clock.set(wednesday);
    await sender.planDay();
    await sender.sendDue();

    const [message] = channel.sent;
    const sent = (await tipsOf()).shown.at(-1)!;
    expect(sent).not.toBe(read);
    await service.conversation.onReaction(amina.incoming({ replyToId: message!.activityId }), {
      added: ['like'],
      removed: [],
    });
    expect((await tipsOf()).useful).toEqual([sent]);
  });

  it('is never one that is known already, nor last week’s', async () => {
    const known = tipOf(await amina.say('un conseil'));
    await amina.press('Je connais déjà');
    const channel = aChannel();
    const sender = aSender(service, channel);
    for (const day of [wednesday, nextWeek]) {
      service.clock.set(day);
      await sender.planDay();
      await sender.sendDue();
      await amina.say('merci');
    }
    expect(channel.sent).toHaveLength(2);
    const { shown } = await tipsOf();
    expect(new Set([known, ...shown]).size).toBe(3);
  });
});
