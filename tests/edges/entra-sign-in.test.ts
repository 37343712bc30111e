import { makeSignIn } from '../../src/api/sign-in';
import type { Person } from '../../src/application/ports/people';
import { startOpenIdIssuer, type OpenIdIssuer, type TokenParts } from '../support/openid-issuer';

const clientId = 'api-client';
const tenantId = 'tenant-1';
let issuer: OpenIdIssuer;
let signIn: ReturnType<typeof makeSignIn>;
const people = new Map<string, Partial<Person>>();

beforeAll(async () => {
  issuer = await startOpenIdIssuer();
  signIn = makeSignIn({
    kind: 'entra',
    people: { find: ({ learnerId }) => Promise.resolve(people.get(learnerId) as Person | undefined) },
    entra: { clientId, tenantId, issuer: issuer.url, jwksUrl: issuer.jwksUrl },
  });
});
afterAll(() => issuer.close());

const claims = { oid: 'amina', tid: tenantId, scp: 'access_as_user' };
const enter = async (parts: TokenParts = {}) =>
  signIn(`Bearer ${await issuer.token({ audience: clientId, claims, ...parts })}`);

describe('signing in with Entra ID', () => {
  it('makes everybody of the tenant a learner, with the roles Entra gives', async () => {
    expect(await enter()).toEqual({ tenantId, learnerId: 'amina', roles: ['learner'] });
    expect((await enter({ claims: { ...claims, roles: ['Manager', 'Unknown'] } })).roles).toEqual([
      'learner',
      'manager',
    ]);
    expect((await enter({ audience: `api://${clientId}` })).learnerId).toBe('amina');
  });

  it('adds the roles of the organisation’s own import, while the person is there', async () => {
    people.set('amina', { roles: ['manager'] });
    expect((await enter()).roles).toEqual(['learner', 'manager']);
    people.set('amina', { roles: ['manager'], leftAt: new Date() });
    expect((await enter()).roles).toEqual(['learner']);
    people.clear();
  });

  it.each<[string, TokenParts]>([
    ['has expired', { lifetimeSeconds: -3_600 }],
    ['is for another application', { audience: 'other' }],
    ['comes from another issuer', { issuer: 'https://pirate.example' }],
    ['is signed with another key', { isForged: true }],
    ['comes from another tenant', { claims: { ...claims, tid: 'tenant-9' } }],
    ['names nobody', { claims: { tid: tenantId, scp: 'x' } }],
    ['stands for an application', { claims: { oid: 'app', tid: tenantId, idtyp: 'app', roles: ['Admin'] } }],
  ])('turns away a token that %s', async (_what, parts) => {
    await expect(enter(parts)).rejects.toMatchObject({ name: 'Refusal', code: 'signed-out' });
  });

  it('turns away guests', async () => {
    await expect(enter({ claims: { ...claims, acct: 1 } })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([[undefined], [''], ['Basic YWJj'], ['Bearer'], ['Bearer a b c']])(
    'turns away %p',
    async (header) => {
      await expect(signIn(header)).rejects.toMatchObject({ code: 'signed-out' });
    },
  );
});
