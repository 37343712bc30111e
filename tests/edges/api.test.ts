import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { route } from '../../src/api/routes';
import { localToken } from '../../src/composition';
import type { Role } from '../../src/domain/learner/identity';
import { Refusal } from '../../src/domain/refusals';
import { aTeamsActivity } from '../support/activities';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { postActivity, startService, type RunningService } from '../support/http-service';

let connector: FakeConnector;
let service: RunningService;

const routes = () => [
  route({
    method: 'POST',
    path: '/api/manager/echo/:id',
    role: 'manager',
    summary: 'Says it back.',
    query: z.object({ loud: z.stringbool().default(false) }),
    body: z.object({ word: z.string().max(20) }),
    maxBodyBytes: 100,
    handle: async ({ params, query, body, caller }) => ({
      status: 201,
      json: { ...params, ...query, ...body, as: caller.learnerId },
    }),
  }),
  route({
    method: 'POST',
    path: '/api/admin/text',
    role: ['admin'],
    summary: 'Takes a CSV.',
    body: z.string(),
    textTypes: ['text/csv'],
    handle: async ({ body }) => ({ json: { characters: body.length } }),
  }),
  route({
    method: 'GET',
    path: '/api/manager/refused',
    role: 'manager',
    summary: 'Refuses.',
    handle: async () => Promise.reject(new Refusal('outside-scope', 'This unit is not yours.')),
  }),
  route({
    method: 'GET',
    path: '/api/manager/broken',
    role: 'manager',
    summary: 'Breaks.',
    handle: async () => Promise.reject(new Error('password=hunter2')),
  }),
];

beforeAll(async () => {
  connector = await startFakeConnector();
  service = await startService({}, { routes });
});
afterAll(async () => {
  await service.stop();
  await connector.close();
});

const call = async (
  method: string,
  path: string,
  options: { role?: Role; as?: string; body?: string; type?: string; headers?: Record<string, string> } = {},
): Promise<Response> => {
  const token =
    options.role &&
    (await localToken(service.service.config, {
      tenantId: 'local',
      learnerId: options.as ?? 'karim',
      roles: [options.role],
    }));
  return fetch(`${service.address}${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(options.body !== undefined && { 'content-type': options.type ?? 'application/json' }),
      ...options.headers,
    },
    body: options.body,
  });
};
const echo = (body: string, more: Parameters<typeof call>[2] = {}) =>
  call('POST', '/api/manager/echo/7?loud=true', { role: 'manager', body, ...more });

describe('a route', () => {
  it('gets its parameters, query and body parsed, and knows who asks', async () => {
    const response = await echo('{"word":"bonjour"}');
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: '7', loud: true, word: 'bonjour', as: 'karim' });
  });

  it.each<[string, number, string, () => Promise<Response>]>([
    ['no token', 401, 'signed-out', () => echo('{"word":"a"}', { role: undefined })],
    ['a token for another role', 403, 'forbidden', () => echo('{"word":"a"}', { role: 'learner' })],
    ['a stronger role that is not the one', 403, 'forbidden', () => echo('{"word":"a"}', { role: 'admin' })],
    ['a word too long', 422, 'invalid', () => echo(`{"word":"${'a'.repeat(30)}"}`)],
    ['a body that is no JSON', 400, 'malformed-json', () => echo('{')],
    ['a form', 415, 'unsupported-type', () => echo('word=a', { type: 'application/x-www-form-urlencoded' })],
    [
      'a JSON posted as text, as a foreign page could',
      415,
      'unsupported-type',
      () => echo('{"word":"a"}', { type: 'text/plain' }),
    ],
    [
      'a compressed body',
      415,
      'unsupported-encoding',
      () => echo('{"word":"a"}', { headers: { 'content-encoding': 'gzip' } }),
    ],
    ['a body beyond its limit', 413, 'too-large', () => echo(`{"word":"a","more":"${'b'.repeat(200)}"}`)],
    ['a refusal', 403, 'outside-scope', () => call('GET', '/api/manager/refused', { role: 'manager' })],
    ['an unknown path', 404, 'not-found', () => call('GET', '/api/nothing')],
    ['another method', 405, 'method-not-allowed', () => call('DELETE', '/healthz')],
  ])('answers %s with %i and problem+json', async (_what, status, code, request) => {
    const response = await request();
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status, code });
    expect(response.status).toBe(status);
  });

  it('says where a body is wrong', async () => {
    expect(await (await echo('{"word":3}')).json()).toMatchObject({ errors: [{ path: 'word' }] });
  });

  it('hides a fault behind a number that leads to the log', async () => {
    const response = await call('GET', '/api/manager/broken', { role: 'manager' });
    const body = (await response.json()) as { correlationId: string };
    expect(response.status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('hunter2');
    const line = service.lines.find((each) => each.includes(body.correlationId));
    expect(line).toBeDefined();
    expect(line).not.toContain('hunter2');
  });

  it('takes text where it says so', async () => {
    const response = await call('POST', '/api/admin/text', {
      role: 'admin',
      body: '\uFEFFa,b',
      type: 'text/csv; charset=utf-8',
    });
    expect(await response.json()).toEqual({ characters: 3 });
  });

  it('never runs, is framed or remembered by a browser', async () => {
    const { headers } = await call('GET', '/healthz');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a token of local mode', () => {
  it('is refused once tampered with, or signed with another key', async () => {
    const good = await localToken(service.service.config, {
      tenantId: 'local',
      learnerId: 'amina',
      roles: ['learner'],
    });
    const other = await localToken(
      { ...service.service.config, LOCAL_KEY: 'x'.repeat(40) },
      { tenantId: 'local', learnerId: 'amina', roles: ['learner'] },
    );
    for (const token of [`${good.slice(0, -3)}abc`, other, 'a.b.c'])
      expect(
        (await call('GET', '/api/learner/me', { headers: { authorization: `Bearer ${token}` } })).status,
      ).toBe(401);
  });

  it('is signed with a key that only this user reads', () => {
    expect(statSync(join(service.folder, 'local.key')).mode & 0o777).toBe(0o600);
  });
});

describe('a page from elsewhere in the newcomer’s browser', () => {
  it('is refused by its origin', async () => {
    const response = await call('POST', '/api/messages', {
      body: '{}',
      headers: { origin: 'http://pirate.example' },
    });
    expect(await response.json()).toMatchObject({ status: 403, code: 'wrong-origin' });
  });
});

describe('health', () => {
  it('says that the process lives, and that store, release and credentials are there', async () => {
    expect(await (await call('GET', '/healthz')).json()).toMatchObject({ status: 'ok' });
    const ready = await call('GET', '/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      checks: [
        { name: 'store', state: 'ok' },
        { name: 'release', state: 'ok' },
        { name: 'credentials', state: 'ok' },
      ],
    });
  });

  it('counts requests by declared route, never by path', async () => {
    await echo('{"word":"bonjour"}');
    const text = await (await call('GET', '/metrics')).text();
    expect(text).toMatch(
      /cdp_http_request_seconds_count\{method="POST",route="\/api\/manager\/echo\/:id",status="201"\} \d/,
    );
    expect(text).not.toContain('echo/7');
  });
});

describe('metrics kept for whoever bears the token', () => {
  it('are told to nobody else', async () => {
    const token = 'un-jeton-de-supervision';
    const guarded = await startService({ METRICS_TOKEN: token });
    try {
      const read = (authorization?: string) =>
        fetch(`${guarded.address}/metrics`, { headers: authorization ? { authorization } : {} });
      for (const wrong of [undefined, 'Bearer un-autre-jeton', token, `Basic ${token}`]) {
        const refused = await read(wrong);
        expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
        expect(await refused.text()).not.toContain('cdp_');
      }
      const told = await read(`Bearer ${token}`);
      expect(told.status).toBe(200);
      expect(await told.text()).toContain('cdp_turn_seconds');
    } finally {
      await guarded.stop();
    }
  });
});

describe('the API’s own description', () => {
  it('names every route with its role, parameters, body and answer', async () => {
    const document = (await (await call('GET', '/api/openapi.json')).json()) as {
      paths: Record<string, Record<string, object>>;
    };
    expect(document.paths['/api/manager/echo/{id}']?.['post']).toMatchObject({
      'x-roles': ['manager'],
      parameters: [
        { name: 'id', in: 'path' },
        { name: 'loud', in: 'query' },
      ],
      requestBody: {
        content: { 'application/json': { schema: { properties: { word: { type: 'string' } } } } },
      },
    });
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/healthz', '/readyz', '/api/learner/me']),
    );
  });
});

describe('a learner asks for their own data', () => {
  const me = (method: string, path = '') =>
    call(method, `/api/learner/me${path}`, { role: 'learner', as: 'lucas' });

  it('sees it, takes it away, and erases it for good', async () => {
    await postActivity(
      service,
      aTeamsActivity({
        serviceUrl: connector.url,
        tenantId: 'local',
        person: 'lucas',
        type: 'installationUpdate',
        action: 'add',
      }),
    );
    expect(await (await me('GET')).json()).toMatchObject({
      learnerId: 'lucas',
      answers: 0,
      levels: {},
      preferences: { reminders: 'on' },
    });

    const exported = (await (await me('GET', '/export')).json()) as {
      journal: { events: { kind: string }[] }[];
    };
    expect(exported.journal.flatMap(({ events }) => events).map(({ kind }) => kind)).toContain('welcomed');

    expect((await me('DELETE')).status).toBe(204);
    expect((await me('DELETE')).status).toBe(204);
    expect(await (await me('GET', '/export')).json()).toMatchObject({ journal: [], state: { seq: 0 } });
  });
});
