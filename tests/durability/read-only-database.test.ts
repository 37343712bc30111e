import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localToken } from '../../src/composition';
import { readConfig } from '../../src/config';
import { foldVersion } from '../../src/domain/learner/fold';
import type { Storage } from '../../src/storage';
import { openStorage } from '../../src/storage';
import { describeOnMongo } from '../contracts/every-store';
import type { MongoForTests } from '../support/mongo-server/start';
import { freePort, startMongo } from '../support/mongo-server/start';
import type { Fault, Rule, ServerError, WireProxy } from '../support/mongo-server/wire-proxy';
import { startWireProxy } from '../support/mongo-server/wire-proxy';
import { audit } from './kill/audit';
import type { Channel } from './kill/channel';
import { openChannel, tenantId } from './kill/channel';
import type { ServiceProcess } from './kill/service-process';
import { buildService, startService } from './kill/service-process';
import { cardType, inFrontOf, sentenceType } from './kill/someone';

const stored = 'secret-de-camille';
/** As the servers say it; their messages may quote what is stored. */
const refusals: Record<string, Fault> = {
  'no primary any more': { as: 'refused', error: { code: 10_107, codeName: 'NotWritablePrimary' } },
  'a secondary': { as: 'refused', error: { code: 13_435, codeName: 'NotPrimaryNoSecondaryOk' } },
  'a primary that stops': { as: 'refused', error: { code: 11_600, codeName: 'InterruptedAtShutdown' } },
  'a user who may only read': { as: 'refused', error: { code: 13, codeName: 'Unauthorized' } },
  'a quota reached': { as: 'write-error', error: { code: 8_000, codeName: 'AtlasError' } },
};
const refuseWrites =
  ({ as, error }: Fault): Rule =>
  ({ isWrite, body }) =>
    isWrite
      ? { as, error: { errmsg: `no ${stored} in ${JSON.stringify(body['filter'] ?? {})}`, ...error } }
      : undefined;
const readOnly = refuseWrites(refusals['no primary any more']!);

describeOnMongo('a database that can be read but not written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-only-'));
  const database = `read-only-${randomUUID()}`;
  let built: ReturnType<typeof buildService>;
  let server: MongoForTests;
  let proxy: WireProxy;
  let channel: Channel;
  let service: ServiceProcess;
  /** Straight to the server, to see what is there. */
  let storage: Storage;
  let environment: Record<string, string>;
  let people: ReturnType<typeof inFrontOf>;
  const keyOf = (learnerId: string) => ({ tenantId, learnerId });
  const journalOf = async (learnerId: string): Promise<unknown[]> => {
    const entries: unknown[] = [];
    for await (const entry of storage.journal.readAfter(keyOf(learnerId), 0)) entries.push(entry);
    return entries;
  };

  beforeAll(async () => {
    built = buildService();
    channel = await openChannel();
    const port = await freePort();
    server = await startMongo(port);
    proxy = await startWireProxy(port);
    storage = await openStorage(server.url(database), { modelVersion: foldVersion });
    environment = {
      PORT: String(await freePort()),
      STORE_URL: `mongodb://127.0.0.1:${proxy.port}/${database}`,
      DATA_DIR: folder,
      LOCAL_KEY: 'k'.repeat(40),
      SENDING_HOURS: '00:00-24:00',
      SENDING_DAYS: '1-7',
      HOLIDAYS: 'none',
      NUDGE_RATE_PER_SECOND: '50',
    };
    service = await startService(built.main, environment);
    people = inFrontOf(() => service.url, channel);
  }, 120_000);
  afterEach(async () => {
    proxy.obey(undefined);
    channel.onMessage = () => undefined;
    await people.untilReady();
  });
  afterAll(async () => {
    await service.kill('SIGKILL');
    await storage.close();
    await channel.close();
    await proxy.close();
    await server.stop();
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(Object.entries(refusals))('%s', (name, fault) => {
    const learnerId = `learner-${name.replaceAll(' ', '-')}`;

    it('gets one calm sentence for an answer, keeps nothing of it, and takes the same press once it can', async () => {
      const data = await people.question(learnerId);
      const before = await journalOf(learnerId);
      proxy.obey(refuseWrites(fault));
      const refused = await people.send(learnerId, data, `${learnerId}-answer`);
      expect(refused).toMatchObject({
        type: sentenceType,
        value: expect.stringMatching(/réessayez/) as string,
      });
      expect(JSON.stringify(refused)).not.toContain(stored);
      await people.untilNotReady('refuse les écritures');
      // What only reads goes on.
      const progress = await people.send(learnerId, { do: 'progress' });
      expect(progress?.value).toMatch(/votre niveau/);
      expect(await journalOf(learnerId)).toEqual(before);

      proxy.obey(undefined);
      await people.untilReady();
      for (let delivery = 0; delivery < 2; delivery += 1)
        await expect(people.send(learnerId, data, `${learnerId}-answer`)).resolves.toMatchObject({
          type: cardType,
        });
      const answers = (await journalOf(learnerId)).filter((entry) =>
        JSON.stringify(entry).includes('"answered"'),
      );
      expect(answers).toHaveLength(1);
    }, 60_000);
  });

  it('refusing snapshots alone, costs nothing: they catch up', async () => {
    const learnerId = 'learner-snapshots';
    const data = await people.question(learnerId);
    proxy.obey((command) => (command.collection === 'learners' ? readOnly(command) : undefined));
    await expect(people.send(learnerId, data)).resolves.toMatchObject({ type: cardType });
    proxy.obey(undefined);
    await expect(people.send(learnerId, { do: 'next' })).resolves.toBeDefined();
    const state = async () => (await storage.learners.find(keyOf(learnerId)))?.counts.answers;
    while ((await state()) !== 1);
  }, 60_000);

  it('carrying a write out without a majority that confirms it: told to repeat, recorded once', async () => {
    const learnerId = 'learner-unconfirmed';
    const data = await people.question(learnerId);
    const error = { code: 64, codeName: 'WriteConcernTimeout', errmsg: 'waiting for replication timed out' };
    proxy.obey(({ isWrite, collection }) =>
      isWrite && collection === 'journal' ? { as: 'unconfirmed', error } : undefined,
    );
    await expect(people.send(learnerId, data, 'unconfirmed')).resolves.toMatchObject({ type: sentenceType });
    proxy.obey(undefined);
    await expect(people.send(learnerId, data, 'unconfirmed')).resolves.toMatchObject({ type: cardType });
    expect(JSON.stringify(await journalOf(learnerId)).match(/"answered"/g)).toHaveLength(1);
  }, 60_000);

  it('does not say of an erasure that it is done, and does it at the next press', async () => {
    const learnerId = 'learner-erased';
    await people.send(learnerId, await people.question(learnerId));
    const before = await journalOf(learnerId);
    proxy.obey(readOnly);
    await expect(people.send(learnerId, { do: 'confirm-erase' })).resolves.toMatchObject({
      type: sentenceType,
    });
    expect(await journalOf(learnerId)).toEqual(before);
    proxy.obey(undefined);
    await expect(people.send(learnerId, { do: 'confirm-erase' })).resolves.toMatchObject({ type: cardType });
    expect(await journalOf(learnerId)).toEqual([]);
  }, 60_000);

  it('in the middle of a nudge: nobody gets two, nobody is forgotten, those in hand are in doubt', async () => {
    const unit = 'Essais';
    const word = 'Bravo pour vos efforts';
    const manager = keyOf('manager');
    const learnerIds = Array.from({ length: 30 }, (_, i) => `nudged-${i}`);
    await storage.people.save({ ...manager, unit, roles: ['manager'], scope: [unit], absences: [] });
    for (const learnerId of learnerIds) {
      await people.send(learnerId, { do: 'next' });
      await storage.people.save({
        ...keyOf(learnerId),
        unit: `${unit}/Nord`,
        roles: ['learner'],
        scope: [],
        absences: [],
      });
    }
    const received: string[] = [];
    channel.onMessage = (learnerId, text) => {
      if (!text.includes(word)) return;
      received.push(learnerId);
      if (received.length === 5) proxy.obey(readOnly);
    };
    const token = await localToken(readConfig(environment), { ...manager, roles: ['manager'] });
    const api = async <T>(path: string, body?: object): Promise<T> => {
      const response = await fetch(`${service.url}/api/manager/nudges${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      });
      return (await response.json()) as T;
    };
    const { id } = await api<{ id: string }>('', { units: [`${unit}/Nord`], text: word });
    await people.untilNotReady();
    expect(received.length).toBeLessThan(learnerIds.length);
    proxy.obey(undefined);
    type Status = { state: string; counts: { sent: number; uncertain: number } };
    let status: Status;
    do status = await api<Status>(`/${id}`);
    while (status.state !== 'done');
    const { sent, uncertain } = status.counts;
    expect(sent + uncertain).toBe(learnerIds.length);
    expect(uncertain).toBeGreaterThan(0);
    expect(new Set(received).size).toBe(received.length);
    expect(received.length).toBeGreaterThanOrEqual(sent);
  }, 60_000);

  it('at start is waited for, unless it is the user that is refused: that is said at once', async () => {
    const refuseIndexes =
      (error: ServerError): Rule =>
      ({ name }) =>
        name === 'createIndexes' ? { as: 'refused', error } : undefined;
    const readyOf = async (rule: Rule): Promise<string> => {
      proxy.obey(rule);
      let heard = (): void => undefined;
      const waiting = new Promise<string>((resolve) => (heard = () => resolve('waiting')));
      const log = { info: () => undefined, warn: () => heard() };
      const url = `mongodb://127.0.0.1:${proxy.port}/${database}`;
      const opened = await openStorage(url, { modelVersion: foldVersion }, log);
      const ready = opened.ready().then(
        () => 'ready',
        (error: Error) => error.message,
      );
      const outcome = await Promise.race([waiting, ready]);
      proxy.obey(undefined);
      if (outcome === 'waiting') await expect(ready).resolves.toBe('ready');
      await opened.close();
      return outcome;
    };
    const quota = { code: 8_000, codeName: 'AtlasError', errmsg: 'you are over your space quota' };
    for (const error of [quota, refusals['no primary any more']!.error])
      await expect(readyOf(refuseIndexes(error))).resolves.toBe('waiting');
    const password = { ...quota, errmsg: 'bad auth : authentication failed' };
    for (const error of [password, refusals['a user who may only read']!.error])
      await expect(readyOf(refuseIndexes(error))).resolves.toMatch(/refuses the user or its rights/);
  }, 60_000);

  it('leaves nothing half applied, and no word of what is stored in the log', async () => {
    const found = await audit(storage, []);
    expect(found).toMatchObject({ doubled: [], holes: [], differing: [] });
    expect(found.learners).toBeGreaterThan(30);
    expect(service.output()).not.toContain(stored);
  });
});
