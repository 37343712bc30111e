import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigProblem } from '../../src/config';
import { readConfig, variables } from '../../src/config';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigProblem).problems;
  }
};
const production = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
  MicrosoftAppPassword: 'secret',
  PUBLIC_URL: 'https://coupdepouce.exemple.fr',
};

describe('the configuration', () => {
  it('of a newcomer is empty: local mode, embedded store, this machine only', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'local',
      HOST: '127.0.0.1',
      PORT: 3978,
      STORE_URL: 'file:./data',
      TIME_ZONE: 'Europe/Paris',
      tenants: 'any',
      publicUrl: 'http://127.0.0.1:3978',
    });
  });

  it('takes an empty value for no value, as an unfilled .env has', () => {
    expect(readConfig({ MicrosoftAppId: '', PORT: ' ' })).toMatchObject({ mode: 'local', PORT: 3978 });
  });

  it('refuses local mode where another machine could call: nobody would check who speaks', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('MicrosoftAppId')]);
    expect(problemsOf({ HOST: '::1' })).toEqual([]);
  });

  it('names every wrong variable at once', () => {
    const problems = problemsOf({
      PORT: 'abc',
      STORE_URL: 'mysql://x',
      TIME_ZONE: 'Europe/Atlantide',
      SENDING_HOURS: '8h-18h',
      HOLIDAYS: 'france',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'STORE_URL',
      'TIME_ZONE',
      'SENDING_HOURS',
      'HOLIDAYS',
    ]);
  });

  it('of production serves its own tenant by default', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      tenants: [production.MicrosoftAppTenantId],
    });
    expect(readConfig({ ...production, ALLOWED_TENANTS: 'a, b' }).tenants).toEqual(['a', 'b']);
  });

  it('reads tenants as Entra writes them, whatever was copied: an upper-case id would turn everybody away', () => {
    const tenant = 'ABCDEF01-2222-4222-8222-222222222222';
    const config = readConfig({ ...production, MicrosoftAppTenantId: tenant, ENTRA_TENANT_ID: tenant });
    expect(config.tenants).toEqual([tenant.toLowerCase()]);
    expect(config.ENTRA_TENANT_ID).toBe(tenant.toLowerCase());
    expect(readConfig({ ...production, ALLOWED_TENANTS: ` ${tenant} , b` }).tenants).toEqual([
      tenant.toLowerCase(),
      'b',
    ]);
  });

  it('refuses hours that do not exist, and hours at which nothing could ever be sent', () => {
    for (const hours of ['24:30-10:00', '08:00-24:01', '08:00-08:00'])
      expect(problemsOf({ SENDING_HOURS: hours })).toEqual([expect.stringContaining('SENDING_HOURS')]);
    for (const hours of ['00:00-24:00', '18:00-06:00'])
      expect(problemsOf({ SENDING_HOURS: hours })).toEqual([]);
  });

  it('of production refuses to start incomplete, naming all that is missing', () => {
    const problems = problemsOf({ MicrosoftAppId: production.MicrosoftAppId });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'PUBLIC_URL',
    ]);
    expect(problemsOf({ ...production, MicrosoftAppPassword: '' })).toEqual([
      expect.stringContaining('MicrosoftAppPassword'),
    ]);
  });

  it('knows that MultiTenant is closed to new bots', () => {
    expect(problemsOf({ ...production, MicrosoftAppType: 'MultiTenant' })).toEqual([
      expect.stringContaining('fermé'),
    ]);
  });

  it('takes a certificate for a password, whole, and neither for a managed identity', () => {
    const { MicrosoftAppPassword: _, ...rest } = production;
    const certificate = { CertificateThumbprint: 'AB', CertificatePrivateKey: '-----BEGIN' };
    expect(problemsOf({ ...rest, ...certificate })).toEqual([]);
    expect(problemsOf({ ...rest, CertificateThumbprint: 'AB' })).toEqual([
      expect.stringContaining('CertificatePrivateKey'),
    ]);
    expect(problemsOf({ ...rest, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([]);
    expect(problemsOf({ ...production, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([
      expect.stringContaining('identité managée'),
    ]);
  });

  it('has every variable explained in .env.example, and no other', () => {
    const text = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
    const named = [...text.matchAll(/^#? ?([A-Za-z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(variables).sort());
  });
});
