import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldVersion } from '../../src/domain/learner/fold';
import { openStorage } from '../../src/storage';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';
import { freePort } from '../support/mongo-server/start';
import { audit } from './kill/audit';
import type { CardAnswer, Channel } from './kill/channel';
import { buttonsOf, openChannel, press } from './kill/channel';
import type { ServiceProcess } from './kill/service-process';
import { buildService, startService } from './kill/service-process';

const learnerIds = Array.from({ length: 40 }, (_, i) => `learner-${i}`);
const rounds = 3;

describeOnMongo('two instances of the service on one database', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'instance-')));
  let built: ReturnType<typeof buildService>;
  let channel: Channel;
  let services: ServiceProcess[];
  let storeUrl: string;
  let activities = 0;
  const send = (
    instance: number,
    learnerId: string,
    data: Record<string, unknown>,
    activityId = `activity-${++activities}`,
  ) =>
    press(services[instance]?.url ?? '', channel.serviceUrl, {
      activityId,
      learnerId,
      data,
      replyToId: channel.lastCard(learnerId)?.id,
    });
  const question = async (learnerId: string): Promise<Record<string, unknown>> => {
    await send(activities % 2, learnerId, { do: 'next' });
    const found = buttonsOf(channel.lastCard(learnerId)?.card).find((data) => data['do'] === 'answer');
    if (!found) throw new Error(`${learnerId} got no question`);
    return found;
  };
  /** A closed question: the whole card. A scenario that goes on: which step it is at (its feedback is said once). */
  const shape = (answer: CardAnswer | undefined): unknown =>
    buttonsOf(answer?.value).find((data) => data['do'] === 'answer') ?? answer?.value;

  beforeAll(async () => {
    built = buildService();
    channel = await openChannel();
    storeUrl = (await sharedMongo()).url(`two-${randomUUID()}`);
    services = [];
    for (const folder of folders)
      services.push(
        await startService(built.main, {
          PORT: String(await freePort()),
          STORE_URL: storeUrl,
          DATA_DIR: folder,
        }),
      );
  }, 120_000);
  afterAll(async () => {
    await Promise.all(services.map((service) => service.kill('SIGKILL')));
    await channel.close();
    built.remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('record one answer when two devices answer at once, and both devices end on the same card', async () => {
    for (let round = 0; round < rounds; round++)
      await Promise.all(
        learnerIds.map(async (learnerId) => {
          const asked = await question(learnerId);
          const answers = [
            { ...asked, choice: '0' },
            { ...asked, do: 'do-not-know' },
          ];
          await Promise.all(answers.map((data, instance) => send(instance, learnerId, data)));
          const [here, there] = await Promise.all(
            [0, 1].map((instance) => send(instance, learnerId, { ...asked, do: 'do-not-know' })),
          );
          expect(here?.type).toBe('application/vnd.microsoft.card.adaptive');
          expect(shape(here)).toEqual(shape(there));
        }),
      );
  }, 120_000);

  it('give the same feedback to the same activity delivered to both', async () => {
    await Promise.all(
      learnerIds.map(async (learnerId) => {
        const asked = await question(learnerId);
        const data = { ...asked, do: 'do-not-know' };
        const activityId = `${learnerId}-twice`;
        const both = await Promise.all(
          [0, 1, 0, 1].map((instance) => send(instance, learnerId, data, activityId)),
        );
        for (const answer of both) expect(shape(answer)).toEqual(shape(both[0]));
      }),
    );
  }, 120_000);

  it('keep a press that comes after the next question from changing anything', async () => {
    await Promise.all(
      learnerIds.slice(0, 10).map(async (learnerId) => {
        const first = await question(learnerId);
        await send(0, learnerId, { ...first, do: 'do-not-know' });
        const second = await question(learnerId);
        await Promise.all([
          send(1, learnerId, { ...second, do: 'do-not-know' }),
          send(0, learnerId, { ...first, choice: '1' }),
        ]);
      }),
    );
  }, 120_000);

  it('leave journals without a hole, an answer twice, or a snapshot that differs from its replay', async () => {
    const storage = await openStorage(storeUrl, { modelVersion: foldVersion });
    await storage.ready();
    const found = await audit(storage, []).finally(() => storage.close());
    expect(found).toMatchObject({ learners: learnerIds.length, doubled: [], holes: [], differing: [] });
    // Scenarios that were left at their second step are not answered yet.
    expect(found.answers).toBeGreaterThan((learnerIds.length * (rounds + 1)) / 2);
  });
});
