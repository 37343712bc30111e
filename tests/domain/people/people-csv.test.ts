import { readAbsencesCsv, readPeopleCsv } from '../../../src/bank-files/people-csv';

const header = 'tenantId,userId,firstName,unit,jobFamily,locale,roles';
const problemAt = (csv: string | Uint8Array, line?: number) =>
  readPeopleCsv(csv).problems.find((problem) => problem.line === line);

describe('a list of people in CSV', () => {
  it('gives one person a line, with unit, roles and scope', () => {
    const csv = [
      `${header},scope,absences`,
      't,zoe,Zoé,Voirie / Nord,Routes,fr-FR,manager|learner,Voirie|Parcs,24/12/2026..2027-01-03',
    ].join('\n');
    expect(readPeopleCsv(csv)).toEqual({
      people: [
        {
          tenantId: 't',
          learnerId: 'zoe',
          firstName: 'Zoé',
          unit: 'Voirie/Nord',
          jobFamily: 'Routes',
          locale: 'fr',
          roles: ['learner', 'manager'],
          scope: ['Voirie', 'Parcs'],
          absences: [{ from: '2026-12-24', to: '2027-01-03' }],
          line: 2,
        },
      ],
      problems: [],
      named: [],
      unnamedLines: 0,
    });
  });

  it('reads ids of Entra in lower case, as Teams gives them: another case would be somebody nobody knows', () => {
    const tenantId = '2ABCDEF0-2222-4222-8222-222222222222';
    const userId = '1ABCDEF0-1111-4111-8111-111111111111';
    const list = readPeopleCsv(`${header}\n${tenantId},${userId},Zoé,,,,\nt,Zoe,,,,,`, {});
    expect(list.people).toMatchObject([
      { tenantId: tenantId.toLowerCase(), learnerId: userId.toLowerCase() },
      { tenantId: 't', learnerId: 'Zoe' },
    ]);
    const onlyTenant = tenantId.toLowerCase();
    expect(readPeopleCsv(`${header}\n${tenantId},${userId},Zoé,,,,`, { onlyTenant }).problems).toEqual([]);
  });

  it('says nothing of scope and absences when there are no such columns', () => {
    const [person] = readPeopleCsv(`${header}\nt,zoe,,,,,`).people;
    expect(person).toEqual({ tenantId: 't', learnerId: 'zoe', roles: ['learner'], line: 2 });
  });

  it.each([
    ['semicolons', `${header.replaceAll(',', ';')}\nt;zoe;Zoé;Voirie, réseaux;;;\n`, 'Voirie, réseaux'],
    ['a BOM and CRLF', `\uFEFF${header}\r\nt,zoe,Zoé,Voirie,,,\r\n`, 'Voirie'],
    ['quoted cells', `${header}\n"t","zoe","Zoé","Voirie, réseaux",,,\n`, 'Voirie, réseaux'],
    ['tabs', `${header.replaceAll(',', '\t')}\nt\tzoe\tZoé\tVoirie\t\t\t\n`, 'Voirie'],
  ])('is read with %s', (_, csv, unit) => {
    expect(readPeopleCsv(Buffer.from(csv)).people).toMatchObject([{ firstName: 'Zoé', unit }]);
  });

  it('is read from an old spreadsheet’s Windows-1252, and says so', () => {
    const list = readPeopleCsv(Buffer.from(`${header}\nt,zoe,Zoé,,,,`, 'latin1'));
    expect(list.people).toMatchObject([{ firstName: 'Zoé' }]);
    expect(list.problems).toMatchObject([
      { severity: 'warning', what: expect.stringContaining('Windows-1252') },
    ]);
  });

  it('is read from a spreadsheet’s UTF-16', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`${header}\nt,zoe,Zoé,,,,`, 'utf16le'),
    ]);
    expect(readPeopleCsv(bytes).people).toMatchObject([{ firstName: 'Zoé' }]);
  });

  it.each([
    ['an e-mail for an id', 't,zoe@exemple.fr,,,,,', 'adresse e-mail'],
    ['an unknown role', 't,zoe,,,,,chef', 'chef'],
    ['a language not offered', 't,zoe,,,,de,', 'langue'],
    ['no id', 't,,,,,,', 'userId'],
    ['no tenant', ',zoe,,,,,', 'tenantId'],
    ['the same person again', 't,a,,,,,', 'ligne 2'],
  ])('explains %s on its line and keeps the others', (_, wrong, words) => {
    const list = readPeopleCsv(`${header}\nt,a,,,,,\n${wrong}\nt,b,,,,,`);
    expect(list.people.map((person) => person.learnerId)).toEqual(['a', 'b']);
    expect(list.problems).toHaveLength(1);
    const problem = list.problems[0]!;
    expect(problem).toMatchObject({ line: 3, severity: 'error' });
    expect(problem.what).toContain(words);
    expect(problem.how).toBeTruthy();
  });

  it('tells a line that names somebody from one that does not', () => {
    const list = readPeopleCsv(`${header}\nt,a,,,,,\nt,b,,,,,chef\nt,,,,,,`);
    expect(list.named).toEqual([{ tenantId: 't', learnerId: 'b' }]);
    expect(list.unnamedLines).toBe(1);
  });

  it('wonders about units that look alike', () => {
    expect(problemAt(`${header}\nt,a,,Voirie,,,\nt,b,,voirie,,,`, 3)).toMatchObject({ severity: 'warning' });
  });

  it('says which column is missing, which is unknown, and that nobody is there', () => {
    expect(problemAt('userId,nom\na,b', 1)?.what).toContain('nom');
    expect(
      readPeopleCsv('userId\na')
        .problems.map((problem) => problem.what)
        .join(),
    ).toContain('tenantId');
    expect(problemAt('')?.severity ?? problemAt('', 1)?.severity).toBe('error');
    expect(
      readPeopleCsv(`${header}\n`)
        .problems.map((problem) => problem.what)
        .join(),
    ).toContain('personne');
  });

  it('keeps an admin to their own organisation', () => {
    const list = readPeopleCsv(`${header}\nt,a,,,,,\nother,b,,,,,`, { onlyTenant: 't' });
    expect(list.people).toHaveLength(1);
    expect(list.problems).toMatchObject([{ line: 3 }]);
  });
});

describe('a list of absences in CSV', () => {
  it('is read in ISO and in French dates', () => {
    expect(readAbsencesCsv('tenantId;userId;from;to\nt;a;24/12/2026;03/01/2027').absences).toEqual([
      { tenantId: 't', learnerId: 'a', from: '2026-12-24', to: '2027-01-03', line: 2 },
    ]);
  });

  it.each([
    ['a date that does not exist', '2026-02-30,2026-03-01'],
    ['an end before the start', '2026-03-02,2026-03-01'],
    ['words', 'lundi,mardi'],
  ])('explains %s', (_, dates) => {
    const list = readAbsencesCsv(`tenantId,userId,from,to\nt,a,${dates}`);
    expect(list.absences).toEqual([]);
    expect(list.problems).toMatchObject([{ line: 2, severity: 'error' }]);
  });
});
