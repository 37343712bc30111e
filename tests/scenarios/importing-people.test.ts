import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '../../src/application/ports/people';
import { importExamplePeople } from '../../src/service';
import { runCommand } from '../support/a-command';
import { aService, type TestService } from '../support/a-service';

describe('an operator imports people', () => {
  let service: TestService;
  let tenants = 0;
  let tenantId: string;
  beforeAll(async () => {
    service = await aService();
  });
  afterAll(() => service.remove());
  // An organisation of its own for each test.
  beforeEach(() => {
    tenantId = `metropole-${(tenants += 1)}`;
  });

  const lineOf = (id: string, more = 'Voirie,,fr,learner'): string => `${tenantId},${id},Zoé,${more}`;
  const run = async (lines: string[], ...argv: string[]) => {
    const file = join(service.folder, 'people.csv');
    await writeFile(file, ['tenantId,userId,firstName,unit,jobFamily,locale,roles', ...lines].join('\n'));
    const { code, out, err } = await runCommand(['people', 'import', file, '--json', ...argv], {
      cwd: service.folder,
      service: () => Promise.resolve(service),
    });
    return {
      exitCode: code,
      report: (out === '' ? {} : JSON.parse(out)) as Record<string, unknown>,
      stderr: err,
    };
  };
  const find = (learnerId: string): Promise<Person | undefined> =>
    service.storage.people.find({ tenantId, learnerId });
  let ten: string[];
  beforeEach(() => {
    ten = Array.from({ length: 10 }, (_, index) => lineOf(`p${index}`));
  });

  it('adds them, and changes nothing the second time', async () => {
    expect((await run(ten)).report).toMatchObject({ added: 10, changed: 0, unchanged: 0, left: 0 });
    expect((await run(ten)).report).toMatchObject({ added: 0, changed: 0, unchanged: 10, left: 0 });
    expect(await find('p3')).toEqual({
      tenantId,
      learnerId: 'p3',
      firstName: 'Zoé',
      unit: 'Voirie',
      locale: 'fr',
      roles: ['learner'],
      scope: [],
      absences: [],
    });
  });

  it('marks as gone who is no longer listed, and welcomes back who is listed again', async () => {
    await run(ten);
    expect((await run(ten.slice(2))).report).toMatchObject({ left: 2, unchanged: 8 });
    expect((await find('p0'))?.leftAt).toEqual(service.clock.now());
    expect((await run(ten)).report).toMatchObject({ returned: 2, left: 0 });
    expect((await find('p0'))?.leftAt).toBeUndefined();
  });

  it('refuses to send away more than 30 % without being told twice, and then writes nothing', async () => {
    await run(ten);
    const refused = await run([...ten.slice(4), lineOf('new')]);
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--force') });
    expect(await find('new')).toBeUndefined();
    expect((await run(ten.slice(4), '--force')).report).toMatchObject({ left: 4 });
  });

  it('marks nobody when the list is said to be partial', async () => {
    await run(ten);
    expect((await run(ten.slice(9), '--partial')).report).toMatchObject({ left: 0, unchanged: 1 });
  });

  it('does not take a person whose line is wrong for one who left', async () => {
    await run(ten);
    const { report } = await run([...ten.slice(1), lineOf('p0', 'Voirie,,fr,chef')]);
    expect(report).toMatchObject({ left: 0, unchanged: 9 });
  });

  it('marks nobody when a line does not say who is meant', async () => {
    await run(ten);
    const { report } = await run([...ten.slice(1), lineOf('')]);
    expect(report).toMatchObject({ left: 0 });
    expect((await find('p0'))?.leftAt).toBeUndefined();
  });

  it('imports nothing at all of a list with one error when strict', async () => {
    const refused = await run([lineOf('a'), lineOf('b', 'Voirie,,fr,chef')], '--strict');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('ligne 3');
    expect(await find('a')).toBeUndefined();
  });

  it('leaves the other organisations alone', async () => {
    await service.storage.people.save({
      tenantId: 'commune',
      learnerId: 'x',
      roles: ['learner'],
      scope: [],
      absences: [],
    });
    await run(ten);
    expect(
      (await service.storage.people.find({ tenantId: 'commune', learnerId: 'x' }))?.leftAt,
    ).toBeUndefined();
  });

  it('keeps scope and absences that a list without these columns does not speak of', async () => {
    await run(ten);
    await service.storage.people.save({ ...(await find('p0'))!, scope: ['Parcs'] });
    await run(ten);
    expect((await find('p0'))?.scope).toEqual(['Parcs']);
  });

  it('never marks the invented people of the local chat as gone', async () => {
    await importExamplePeople(service);
    const karim = { tenantId: 'local', learnerId: 'karim' };
    expect(await service.storage.people.find(karim)).toMatchObject({
      isExample: true,
      roles: ['learner', 'manager'],
    });
    const { report } = await run(['local,real,Léo,Voirie,,fr,learner']);
    expect(report).toMatchObject({ added: 1, left: 0 });
    expect((await service.storage.people.find(karim))?.leftAt).toBeUndefined();
  });

  it('is written in the audit trail, in numbers', async () => {
    await run(ten);
    expect(await service.audit.read(tenantId)).toMatchObject([
      { by: 'cdp', action: 'people-imported', counts: { added: 10, left: 0 } },
    ]);
  });
});
