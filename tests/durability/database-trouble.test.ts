import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoServerError } from 'mongodb';
import { foldVersion } from '../../src/domain/learner/fold';
import { openStorage } from '../../src/storage';
import { orUnavailable } from '../../src/storage/mongodb/errors';
import { describeOnMongo } from '../contracts/every-store';
import type { Cable } from '../support/mongo-server/proxy';
import { layCable } from '../support/mongo-server/proxy';
import type { MongoForTests } from '../support/mongo-server/start';
import { freePort, startMongo } from '../support/mongo-server/start';
import { audit } from './kill/audit';
import type { Channel } from './kill/channel';
import { buttonsOf, openChannel, press } from './kill/channel';
import type { ServiceProcess } from './kill/service-process';
import { buildService, startService } from './kill/service-process';

const card = 'application/vnd.microsoft.card.adaptive';
const sentence = 'application/vnd.microsoft.activity.message';

describeOnMongo('a database in trouble under the running service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trouble-'));
  let built: ReturnType<typeof buildService>;
  let server: MongoForTests;
  let cable: Cable;
  let channel: Channel;
  let service: ServiceProcess;
  let activities = 0;
  const database = `trouble-${randomUUID()}`;
  const send = (learnerId: string, data: Record<string, unknown>, activityId = `activity-${++activities}`) =>
    press(service.url, channel.serviceUrl, {
      activityId,
      learnerId,
      data,
      replyToId: channel.lastCard(learnerId)?.id,
    });
  const question = async (learnerId: string): Promise<Record<string, unknown>> => {
    for (;;) {
      await send(learnerId, { do: 'next' });
      const found = buttonsOf(channel.lastCard(learnerId)?.card).find((data) => data['do'] === 'answer');
      if (found) return { ...found, do: 'do-not-know' };
    }
  };
  /** A few at a time: the crowd is for the trouble, not for what comes before it. */
  const questionsOf = async (learnerIds: readonly string[]): Promise<Record<string, unknown>[]> => {
    const questions: Record<string, unknown>[] = [];
    for (let start = 0; start < learnerIds.length; start += 8)
      questions.push(...(await Promise.all(learnerIds.slice(start, start + 8).map(question))));
    return questions;
  };
  const answerAll = (learnerIds: readonly string[], questions: readonly Record<string, unknown>[]) =>
    Promise.all(learnerIds.map((learnerId, i) => send(learnerId, questions[i] ?? {}, `${learnerId}-answer`)));
  /** Again and again the same activities, as a channel does, until everybody has their card. */
  const answerUntilDone = async (
    learnerIds: readonly string[],
    questions: readonly Record<string, unknown>[],
  ): Promise<void> => {
    for (;;) if ((await answerAll(learnerIds, questions)).every((answer) => answer?.type === card)) return;
  };
  const readyz = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;

  beforeAll(async () => {
    built = buildService();
    channel = await openChannel();
    const port = await freePort();
    server = await startMongo(port);
    cable = await layCable(port);
    const storeUrl = `mongodb://127.0.0.1:${cable.port}/${database}`;
    service = await startService(built.main, {
      PORT: String(await freePort()),
      STORE_URL: storeUrl,
      DATA_DIR: folder,
    });
  }, 120_000);
  afterEach(() => cable.set('pass'));
  afterAll(async () => {
    await service.kill('SIGKILL');
    await channel.close();
    await cable.close();
    await server.stop();
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['cut', 'stall'] as const)(
    '%s: one calm sentence, /readyz red, and the same press works once it is back',
    async (mode) => {
      const learnerId = `learner-${mode}`;
      const data = await question(learnerId);
      cable.set(mode);
      const refused = await send(learnerId, data, `${learnerId}-answer`);
      expect(refused).toMatchObject({ type: sentence, value: expect.stringMatching(/réessayez/) as string });
      await expect(readyz()).resolves.toBe(503);
      cable.set('pass');
      while ((await readyz()) !== 200);
      await expect(send(learnerId, data, `${learnerId}-answer`)).resolves.toMatchObject({ type: card });
    },
    60_000,
  );

  it('stalled under many people: each is answered in time, and nothing has piled up', async () => {
    const learnerIds = Array.from({ length: 150 }, (_, i) => `many-${i}`);
    const questions = await questionsOf(learnerIds);
    cable.set('stall');
    const answers = await answerAll(learnerIds, questions);
    expect(answers.filter((answer) => answer?.type === sentence)).toHaveLength(learnerIds.length);
    cable.set('pass');
    await answerUntilDone(learnerIds, questions);
  }, 120_000);

  it('losing its replies: what was written without our knowing is found, not written twice', async () => {
    const learnerIds = Array.from({ length: 20 }, (_, i) => `lost-${i}`);
    const questions = await questionsOf(learnerIds);
    cable.set('lose-replies');
    await answerAll(learnerIds, questions);
    cable.set('pass');
    await answerUntilDone(learnerIds, questions);
  }, 120_000);

  it('leaves nothing half applied', async () => {
    const storage = await openStorage(server.url(database), { modelVersion: foldVersion });
    await storage.ready();
    const found = await audit(storage, []).finally(() => storage.close());
    expect(found).toMatchObject({ doubled: [], holes: [], differing: [] });
    expect(found.learners).toBe(172);
  });
});

describe('what a server refuses', () => {
  it.each([
    ['read-only', { code: 10_107, codeName: 'NotWritablePrimary' }],
    ['full', { code: 14_031, codeName: 'OutOfDiskSpace' }],
    ['too slow', { code: 50, codeName: 'MaxTimeMSExpired' }],
    ['not allowed', { code: 13, codeName: 'Unauthorized' }],
  ])('%s: is "repeat later", without a word of what was stored', async (_name, { code, codeName }) => {
    const failure = new MongoServerError({ message: 'E: { note: "secret" }', code, codeName });
    const refused = orUnavailable(() => Promise.reject(failure));
    await expect(refused).rejects.toMatchObject({
      name: 'StorageUnavailable',
      message: `MongoDB did not do it: ${codeName} (${code})`,
    });
  });

  it('a bug stays a bug', async () => {
    await expect(orUnavailable(() => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
  });
});
