import type { Incoming } from '../../dialogs';
import { aChat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

const key = { tenantId: 'local', learnerId: 'amina' };
const channel: Partial<Incoming> = {
  place: 'channel',
  address: {
    serviceUrl: 'http://127.0.0.1/',
    conversationId: '19:everybody@thread.tacv2',
    botId: 'bot',
    userId: '29:amina',
    channelId: 'msteams',
  },
};

describe.each(['channel', 'group'] as const)('in a %s, in front of everybody', (place) => {
  const inPublic = { ...channel, place };
  let service: TestService;
  beforeEach(async () => {
    service = await aService();
  });
  afterEach(() => service.remove());
  const address = async () => (await service.turns.read(key)).address?.conversationId;

  it('points to the private conversation, and goes on writing there: never to everybody', async () => {
    const chat = aChat(service);
    await chat.install();
    await chat.say('mes résultats', inPublic);
    expect(chat.text()).toContain('Je réponds en privé');
    expect(await address()).toBe('c-amina');
  });

  it('shows nothing of a person to a press on a card that was shared there', async () => {
    const chat = aChat(service);
    await chat.install();
    for (const data of [
      { do: 'progress' },
      { do: 'my-data' },
      { do: 'next' },
      { do: 'meant', intent: 'progression' },
    ]) {
      await chat.pressData(data, inPublic);
      expect(chat.last).toEqual([
        { kind: 'say', text: expect.stringContaining('Je réponds en privé') as string },
      ]);
    }
    expect(await address()).toBe('c-amina');
  });

  it('keeps nothing of somebody who never met it and writes, presses or reacts there', async () => {
    const chat = aChat(service);
    await chat.say('bonjour', inPublic);
    await chat.pressData({ do: 'next' }, inPublic);
    await service.conversation.onReaction(chat.incoming(inPublic), { added: ['like'], removed: [] });
    expect((await service.turns.read(key)).seq).toBe(0);
  });
});
