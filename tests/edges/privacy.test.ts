import { Writable } from 'node:stream';
import { openLog } from '../../src/log';
import { localToken } from '../../src/composition';
import { aPress, aSubmit, aTeamsActivity } from '../support/activities';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { postActivity, startService, type RunningService } from '../support/http-service';

/** A name no sentence of ours holds. */
const canary = 'Zéphirine';
const canaryId = 'zephirine-object-id';

let connector: FakeConnector;
let service: RunningService;
let written = '';

beforeAll(async () => {
  connector = await startFakeConnector();
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  service = await startService({}, { log: openLog({ level: 'trace', destination }) });
});
afterAll(async () => {
  await service.stop();
  await connector.close();
});

const base = { tenantId: 'local', person: canaryId, personName: `${canary} Canari` };
const send = (parts: Record<string, unknown>) =>
  postActivity(service, aTeamsActivity({ ...base, serviceUrl: connector.url, ...parts }));

/** The payloads of every button of the cards shown so far. */
const buttons = (): unknown[] =>
  connector.messagesOf(`a:${canaryId}`).flatMap((message) => {
    const [attachment] = (message['attachments'] ?? []) as { content?: { actions?: { data?: unknown }[] } }[];
    return (attachment?.content?.actions ?? []).flatMap(({ data }) => (data ? [data] : []));
  });

describe('a name sent through every flow', () => {
  it('is in no line of the log, even at its most talkative', async () => {
    await send({ type: 'installationUpdate', action: 'add' });
    const words = [
      'bonjour',
      'une question',
      'b',
      'indice',
      'je ne sais pas',
      'explique',
      'un conseil sur les mots de passe',
      'mon niveau',
      'changer de sujet',
      'pause jusqu’à lundi',
      'stop',
      'mes données',
      'aide',
      'signaler un problème',
      'je m’appelle',
      'asdfgh',
      '😀',
      '',
    ];
    for (const text of words) await send({ text: text === '' ? '' : `${text} ${canary}` });
    for (const data of buttons().slice(0, 12)) {
      await postActivity(
        service,
        aPress({ ...base, serviceUrl: connector.url, data: { ...(data as object), note: canary } }),
      );
      await postActivity(
        service,
        aSubmit({ ...base, serviceUrl: connector.url, data: { ...(data as object), note: canary } }),
      );
    }
    await send({ type: 'messageReaction', replyToId: 'x', reactionsAdded: [{ type: 'like' }] });
    await send({ type: 'messageUpdate', text: canary });
    await send({ text: canary, attachments: [{ contentType: 'image/png', name: canary }] });
    await send({ text: canary, conversation: { id: '19:x', conversationType: 'channel' } });
    await send({ text: canary, from: { id: '29:g', name: canary, userRole: 'guest' } });
    await postActivity(service, { type: 'message', text: canary });
    await postActivity(
      service,
      aTeamsActivity({ ...base, serviceUrl: 'https://pirate.example/', text: canary }),
    );
    connector.plan(() => ({ status: 500, body: { error: { code: 'Oops', message: canary } } }));
    await send({ text: `bonjour ${canary}` });
    const token = await localToken(service.service.config, {
      tenantId: 'local',
      learnerId: canaryId,
      roles: ['learner'],
    });
    const call = (method: string, path: string) =>
      fetch(`${service.address}${path}`, { method, headers: { authorization: `Bearer ${token}` } });
    await call('GET', '/api/learner/me');
    await call('GET', '/api/learner/me/export');
    await call('GET', `/api/${canary}`);
    await call('DELETE', '/api/learner/me');
    await send({ type: 'installationUpdate', action: 'remove' });

    expect(written).toContain('the answer could not be sent');
    expect(written).not.toContain('Zéphirine');
    expect(written).not.toContain(canaryId);
    const metrics = await (await fetch(`${service.address}/metrics`)).text();
    expect(metrics).not.toMatch(/Z%C3%A9phirine|Zéphirine|zephirine/);
  });
});
