import { localToken } from '../../src/composition';
import type { Person } from '../../src/application/ports/people';
import { aPress, aTeamsActivity } from '../support/activities';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { postActivity, startService, type RunningService } from '../support/http-service';

const tenantId = 'tenant-1';
let service: RunningService;
let connector: FakeConnector;

const always = { SENDING_HOURS: '00:00-24:00', SENDING_DAYS: '1-7', HOLIDAYS: 'none' };
const person = (learnerId: string, more: Partial<Person> = {}): Person => ({
  tenantId,
  learnerId,
  firstName: 'Karim',
  unit: 'Voirie/Nord',
  roles: ['learner'],
  scope: [],
  absences: [],
  ...more,
});

beforeAll(async () => {
  connector = await startFakeConnector();
  service = await startService(always, { sender: { idleMs: 20 } });
  const { people } = service.service.storage;
  for (const id of ['p1', 'p2', 'p3', 'p4']) await people.save(person(id));
  await people.save(person('karim', { unit: 'Voirie', roles: ['manager'] }));
  await people.save(person('zoe', { unit: 'Culture', roles: ['manager'] }));
  for (const id of ['p1', 'p2', 'karim'])
    await postActivity(
      service,
      aTeamsActivity({ serviceUrl: connector.url, person: id, type: 'installationUpdate', action: 'add' }),
    );
}, 60_000);
afterAll(async () => {
  await service.stop();
  await connector.close();
});

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
const call = async (
  method: string,
  path: string,
  body?: unknown,
  { as = 'karim', role = 'manager' as 'manager' | 'learner' } = {},
): Promise<Answer> => {
  const token = await localToken(service.service.config, { tenantId, learnerId: as, roles: [role] });
  const response = await fetch(`${service.address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } };
};
const compose = (body: object, as?: string) => call('POST', '/api/manager/nudges', body, { as });
const status = (id: unknown) => call('GET', `/api/manager/nudges/${String(id)}`);
const isNudge = (method: string) => (call: { method: string; body: object }) =>
  call.method === method &&
  (method === 'DELETE' || JSON.stringify(call.body).includes('Un coup de pouce de'));

describe('POST /api/manager/nudges', () => {
  it('is for managers', async () => {
    const refused = await call('POST', '/api/manager/nudges', { units: ['Voirie'] }, { role: 'learner' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it('refuses a unit outside the scope with 403 and an unknown one with 422', async () => {
    await expect(compose({ units: ['Culture'], text: 'Bonjour' })).resolves.toMatchObject({
      status: 403,
      body: { code: 'outside-scope' },
    });
    await expect(compose({ units: ['Voirie', 'Nulle part'], text: 'Bonjour' })).resolves.toMatchObject({
      status: 422,
      body: { code: 'unknown-unit' },
    });
    // Known to somebody else, still a unit: the scope speaks.
    await expect(compose({ units: ['Voirie'], text: 'Bonjour' }, 'zoe')).resolves.toMatchObject({
      status: 403,
    });
    await expect(compose({ units: ['Voirie'], text: 'Bonjour' }, 'stranger')).resolves.toMatchObject({
      status: 403,
    });
  });

  it.each([
    [{ units: [] }],
    [{ units: ['Voirie'] }],
    [{ units: ['Voirie'], text: '<b>gras</b>' }],
    [{ units: ['Voirie'], text: 'https://mechant.example' }],
    [{ units: ['Voirie'], text: 'a'.repeat(501) }],
    [{ units: ['Voirie'], template: 'inconnu' }],
    [{ units: ['Voirie'], attach: { question: 'nulle.part.01' } }],
    [{ units: ['Voirie'], attach: { question: 'a', tip: 'b' } }],
    [{ units: ['Voirie'], text: 'Bonjour', at: 'demain' }],
    [{ units: ['Voirie'], text: 'Bonjour', expiresAt: '2020-01-01T00:00:00Z' }],
  ])('refuses %j with 422', async (body) => {
    await expect(compose(body)).resolves.toMatchObject({ status: 422, body: { code: 'invalid' } });
  });
});

describe('the life of a nudge over HTTP', () => {
  let id: unknown;

  it('waits as a draft, is previewed as the very card, and tried on oneself', async () => {
    const written = await compose({ units: ['Voirie'], text: 'Bravo !', template: 'minute', draft: true });
    expect(written).toMatchObject({ status: 201, body: { state: 'draft' } });
    id = written.body['id'];
    const preview = await call('POST', `/api/manager/nudges/${String(id)}/preview`);
    expect(preview.status).toBe(200);
    expect(JSON.stringify(preview.body)).toContain('Bravo !');
    const tested = await call('POST', `/api/manager/nudges/${String(id)}/test-send`);
    expect(tested).toMatchObject({ status: 200, body: { sent: true } });
    expect(JSON.stringify(connector.messagesOf('a:karim').at(-1))).toContain('Ceci est un essai');
    await expect(status(id)).resolves.toMatchObject({ body: { state: 'draft', people: 0 } });
  });

  it('is sent: each state is counted, with its reasons', async () => {
    const arrivals = connector.waitFor(
      (each) => isNudge('POST')(each) && each.conversationId !== 'a:karim',
      2,
    );
    const sent = await call('POST', `/api/manager/nudges/${String(id)}/send`);
    expect(sent).toMatchObject({ status: 200, body: { people: 5 } });
    await arrivals;
    const done = await until(
      () => status(id),
      ({ body }) => body['state'] === 'done',
    );
    expect(done.body).toMatchObject({
      id,
      counts: { planned: 0, held: 0, sending: 0, sent: 3, uncertain: 0, unreachable: 2 },
      held: {},
      reasons: { unreachable: { 'never-met': 2 } },
    });
  });

  it('reads what it offers when pressed', async () => {
    const [card] = connector.messagesOf('a:p1').slice(-1);
    const { actions } = (
      card!['attachments'] as { content: { actions: { title: string; data: object }[] } }[]
    )[0]!.content;
    const stop = actions.find(({ title }) => title === 'Arrêter les relances');
    await postActivity(service, aPress({ serviceUrl: connector.url, person: 'p1', data: stop!.data }));
    const { preferences } = await service.service.turns.read({ tenantId, learnerId: 'p1' });
    expect(preferences.reminders).toBe('no-nudges');
  });

  it('gives its report as CSV', async () => {
    const { body } = await call('GET', `/api/manager/nudges/${String(id)}/report.csv`);
    expect(body['text']).toContain('sent,,3\r\n');
    expect(body['text']).toContain('unreachable,never-met,2\r\n');
    expect(body['text']).toContain('responded,,1\r\n');
  });

  it('is corrected where it was delivered', async () => {
    const updates = connector.waitFor(isNudge('PUT'), 3);
    await call('POST', `/api/manager/nudges/${String(id)}/correct`, { text: 'Bravo, vraiment !' });
    for (const { body } of await updates) expect(JSON.stringify(body)).toContain('Bravo, vraiment !');
  });

  it('is recalled where it was delivered', async () => {
    const deletions = connector.waitFor(isNudge('DELETE'), 3);
    const recalled = await call('POST', `/api/manager/nudges/${String(id)}/recall`);
    expect(recalled).toMatchObject({ status: 200, body: { state: 'recalled' } });
    await deletions;
    const done = await until(
      () => status(id),
      ({ body }) => (body['counts'] as { sent: number }).sent === 0,
    );
    expect(done.body).toMatchObject({ state: 'recalled', counts: { recalled: 3 } });
  });

  it('is cancelled before its time, and then refuses to be sent', async () => {
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const { body } = await compose({ units: ['Voirie/Nord'], text: 'Plus tard', at });
    await expect(status(body['id'])).resolves.toMatchObject({
      body: { state: 'scheduled', counts: { planned: 4 } },
    });
    const cancelled = await call('POST', `/api/manager/nudges/${String(body['id'])}/cancel`);
    expect(cancelled).toMatchObject({
      status: 200,
      body: { state: 'cancelled', counts: { planned: 0, cancelled: 4 } },
    });
    const sent = await call('POST', `/api/manager/nudges/${String(body['id'])}/send`);
    expect(sent).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('is nobody else’s: another scope reads 403, an unknown id 404', async () => {
    const other = await call('GET', `/api/manager/nudges/${String(id)}`, undefined, { as: 'zoe' });
    expect(other).toMatchObject({ status: 403, body: { code: 'outside-scope' } });
    await expect(status('nothing')).resolves.toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('leaves its trace in the audit trail', async () => {
    const trail = await service.service.audit.read(tenantId);
    expect(trail.map(({ action, content }) => [action, content])).toEqual(
      expect.arrayContaining([
        ['nudge-composed', id],
        ['nudge-tested', id],
        ['nudge-sent', id],
        ['nudge-corrected', id],
        ['nudge-recalled', id],
        ['nudge-report-read', id],
      ]),
    );
  });
});

describe('a campaign over HTTP', () => {
  it('needs a path of the release', async () => {
    const dueAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const refused = await call('POST', '/api/manager/campaigns', {
      units: ['Voirie'],
      path: 'inconnu',
      dueAt,
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });
});

/** Asks again until it is so: the sender works beside the test. */
const until = async (ask: () => Promise<Answer>, isSo: (answer: Answer) => boolean): Promise<Answer> => {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
};
