import { localToken } from '../../src/composition';
import type { Role } from '../../src/domain/learner/identity';
import { startService, type RunningService } from '../support/http-service';

let service: RunningService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const as = async (role: Role, learnerId: string): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await localToken(service.service.config, { tenantId: 'local', learnerId, roles: [role] })}`,
});
const get = async (path: string, role: Role, learnerId: string) => {
  const response = await fetch(`${service.address}${path}`, { headers: await as(role, learnerId) });
  const text = await response.text();
  return { status: response.status, text, json: () => JSON.parse(text) as Record<string, unknown> };
};
const usagers = 'Relations aux usagers';
const overview = (units: string[], learnerId = 'karim', role: Role = 'manager') =>
  get(
    `/api/manager/overview?${units.map((unit) => `units=${encodeURIComponent(unit)}`).join('&')}`,
    role,
    learnerId,
  );

describe('GET /api/manager/overview', () => {
  it('gives the week and the units asked for, in the documented shape', async () => {
    const { status, json } = await overview([usagers, `${usagers}/Accueil`]);
    expect(status).toBe(200);
    expect(json()).toEqual({
      week: expect.stringMatching(/^\d{4}-W\d{2}$/) as string,
      units: [
        { unit: usagers, people: 16, participation: expect.any(Number) as number, topics: {} },
        { unit: `${usagers}/Accueil`, people: 6, participation: 0.2, topics: {} },
      ],
      shared: [],
    });
  });

  it('takes several units separated by commas, and all of the scope when none is named', async () => {
    const both = await get(
      `/api/manager/overview?units=${encodeURIComponent(`${usagers},${usagers}/Accueil`)}`,
      'manager',
      'karim',
    );
    expect((both.json()['units'] as unknown[]).length).toBe(2);
    const all = await get('/api/manager/overview', 'manager', 'karim');
    expect((all.json()['units'] as unknown[]).length).toBe(3);
  });

  it.each([
    ['a unit outside the scope', ['Cadre de vie'], 403, 'outside-scope'],
    ['no unit at all', ['Lune'], 422, 'unknown-unit'],
  ])('refuses %s', async (_, units, status, code) => {
    const reply = await overview(units);
    expect(reply.status).toBe(status);
    expect(reply.json()).toMatchObject({ code });
  });

  it('is for managers, and shows nothing to a manager whom nobody imported', async () => {
    expect((await overview([usagers], 'amina', 'learner')).status).toBe(403);
    expect((await overview([usagers], 'stranger')).status).toBe(403);
  });
});

describe('the people of the organisation over HTTP', () => {
  const post = async (path: string, csv: string, role: Role = 'admin') => {
    const response = await fetch(`${service.address}${path}`, {
      method: 'POST',
      headers: { ...(await as(role, 'sophie')), 'content-type': 'text/csv' },
      body: csv,
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };

  it('are imported and listed by an admin', async () => {
    const imported = await post(
      '/api/admin/people/import',
      'tenantId,userId,firstName,unit,jobFamily,locale,roles\nlocal,léo,Léo,Voirie,,fr,learner\nother,x,,,,,',
    );
    expect(imported).toMatchObject({ status: 200, json: { added: 1, problems: [{ line: 3 }] } });
    const { json } = await get('/api/admin/people?unit=Voirie', 'admin', 'sophie');
    expect(json()['people']).toMatchObject([{ userId: 'léo', firstName: 'Léo', unit: 'Voirie' }]);
    const absences = await post(
      '/api/admin/people/absences',
      'tenantId,userId,from,to\nlocal,léo,2026-12-24,2027-01-03',
    );
    expect(absences.json).toMatchObject({ changed: 1, problems: [] });
  });

  it('are refused with every line that is wrong', async () => {
    const refused = await post('/api/admin/people/import', 'tenantId,userId,roles\nlocal,a,chef');
    expect(refused).toMatchObject({ status: 422, json: { errors: [{ path: 'line 2' }] } });
  });

  it('are not for learners nor managers', async () => {
    expect((await get('/api/admin/people', 'manager', 'karim')).status).toBe(403);
    expect((await post('/api/admin/people/import', 'tenantId,userId\n', 'learner')).status).toBe(403);
  });
});

describe('GET /api/admin/audit', () => {
  it('says who did what on which unit, without naming any learner', async () => {
    await overview([usagers]);
    const { json, text } = await get('/api/admin/audit', 'admin', 'sophie');
    expect(json()['entries']).toContainEqual(
      expect.objectContaining({ by: 'karim', action: 'overview-read', units: [usagers] }),
    );
    expect(text).not.toContain('amina');
  });

  it('is a spreadsheet too', async () => {
    const { text } = await get('/api/admin/audit?format=csv', 'admin', 'sophie');
    expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe('at,by,action,units,content,counts');
    expect(text).toContain('overview-read');
  });

  it('is for admins and operators', async () => {
    expect((await get('/api/admin/audit', 'manager', 'karim')).status).toBe(403);
  });
});
