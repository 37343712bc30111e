import { randomUUID } from 'node:crypto';
import type { StoreCommand } from '../../src/storage';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';
import { aChat } from '../support/a-chat';
import type { TestService } from '../support/a-service';
import { aService } from '../support/a-service';

const suite = (open: (onCommand: (command: StoreCommand) => void) => Promise<TestService>): void => {
  const commands: StoreCommand[] = [];
  let service: TestService;
  beforeAll(async () => {
    service = await open((command) => commands.push(command));
  }, 120_000);
  afterAll(() => service.remove());
  const writes = () => commands.filter(({ command }) => command !== 'find' && command !== 'count');
  const reads = () => commands.filter(({ command }) => command === 'find');

  it('a full answer costs one journal insert, one snapshot write and few reads', async () => {
    const chat = aChat(service, 'amina');
    await chat.install();
    // Whatever is asked: several turns, so that caches are warm and snapshots exist.
    for (let turn = 0; turn < 5; turn++) {
      await chat.pressData({ do: 'next' });
      const [button] = (chat.card().actions ?? []).filter(
        (action) => (action['data'] as { do?: string }).do === 'do-not-know',
      );
      await service.flush();
      commands.length = 0;
      await chat.pressData(button?.['data']);
      await service.flush();
      expect(writes()).toEqual([
        { command: 'insert', collection: 'journal', documents: 1 },
        { command: 'update', collection: 'learners', documents: 1 },
      ]);
      // After each of the two writes, a look whether the person was not erased meanwhile.
      expect(reads().filter(({ collection }) => collection === 'journal').length).toBeLessThanOrEqual(2);
      expect(reads().filter(({ collection }) => collection === 'learners').length).toBeLessThanOrEqual(1);
    }
  });

  it('an answer pressed twice writes nothing the second time', async () => {
    const chat = aChat(service, 'lucas');
    await chat.install();
    await chat.pressData({ do: 'next' });
    const data = (chat.card().actions ?? [])
      .map((action) => action['data'] as { do?: string })
      .find((each) => each.do === 'do-not-know');
    const once = { activityId: 'the-same' };
    await chat.pressData(data, once);
    await service.flush();
    commands.length = 0;
    await chat.pressData(data, once);
    await chat.pressData(data);
    await service.flush();
    expect(writes()).toEqual([]);
  });
};

describe('writes are few, embedded store', () => suite((onCommand) => aService({ onCommand })));

describeOnMongo('writes are few', () =>
  suite(async (onCommand) => {
    const url = (await sharedMongo()).url(`writes-${randomUUID()}`);
    return aService({ onCommand, environment: { STORE_URL: url } });
  }),
);
