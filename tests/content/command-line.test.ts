import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, type Ran } from '../support/a-command';
import { aService, type TestService } from '../support/a-service';
import { writeGoodContent } from './bank-for-lint';

describe('cdp content', () => {
  let folder: string;
  let service: TestService;
  const page = (): string => join(folder, 'content/topics/essai/bonne.yaml');
  const cdp = (...argv: string[]): Promise<Ran> => {
    service.clock.advance(60_000);
    return runCommand(['content', ...argv], {
      cwd: folder,
      environment: { PATH: process.env['PATH'] },
      service: () => Promise.resolve(service),
    });
  };
  const change = async (from: string, to: string, file = page()): Promise<void> => {
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cdp-content-'));
    await writeGoodContent(join(folder, 'content'));
    service = await aService({ environment: { CONTENT_DIR: join(folder, 'content') } });
  });
  afterEach(async () => {
    await service.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('lint: says what the bank holds, and that all is well', async () => {
    const { code, out } = await cdp('lint');
    expect(out).toMatch(/essai \(pilot\) +4 /);
    expect(out).toMatch(/0 erreur, 0 point à surveiller/);
    expect(code).toBe(0);
  });

  it('lint: says where, what, why and what to do, and fails', async () => {
    await change('Un document se range', 'Un documment se range');
    const { code, out, err } = await cdp('lint');
    expect(out).toContain('topics/essai/bonne.yaml, ligne 50 · essai.bonne.02');
    // Said again last, where eyes are.
    expect(err).toMatch(/1 erreur à corriger :\n.*bonne\.yaml, ligne 50 · essai\.bonne\.02/);
    expect(out).toContain('Mot inconnu : « documment » (document');
    expect(out).toContain('Pourquoi : Une faute fait douter de tout le reste.');
    expect(out).toContain('Que faire : Corrigez le mot.');
    expect(code).toBe(1);
  });

  it('lint: gives the same as JSON', async () => {
    const { out } = await cdp('lint', '--json');
    expect(JSON.parse(out)).toMatchObject({ errors: 0, warnings: 0, problems: [], topics: [{ topic: 'essai', questions: 4, tips: 4 }] });
  });

  it('lint: mends the signs and spaces on request, once', async () => {
    await change('On recoupe avant de transmettre.', "On recoupe : c'est sûr...");
    await cdp('lint', '--fix');
    const mended = await readFile(page(), 'utf8');
    expect(mended).toContain('On recoupe\u00a0: c’est sûr…');
    await cdp('lint', '--fix');
    await expect(readFile(page(), 'utf8')).resolves.toBe(mended);
  });

  it('lint: refuses a folder that is not there, in one sentence', async () => {
    expect(await cdp('lint', 'ailleurs')).toMatchObject({ code: 1, err: expect.stringMatching(/^Le dossier .*ailleurs ne peut pas être lu\. Vérifiez son chemin\.\n$/) });
  });

  it('publish: after a rollback, says that it was one and how to go on', async () => {
    await cdp('publish');
    await change('Un document se range', 'Un fichier se range');
    await cdp('publish');
    await cdp('rollback');
    await change('Un fichier se range', 'Un dossier se range');
    const { code, err } = await cdp('publish');
    expect(err).toMatch(/a été retirée.*\n.*publish --force/);
    expect(err).not.toContain('Publié entre-temps');
    expect(code).toBe(1);
    expect((await cdp('publish', '--force')).out).toMatch(/^Version \w+ publiée/);
  });

  it('publish, diff, releases, rollback: the life of a change', async () => {
    await change('On recoupe avant de transmettre.', 'On recoupe avant de partager.');
    expect((await cdp('diff')).out).toContain('~ essai.bonne.03 (modifié) : phrase à retenir');
    const { code, out } = await cdp('publish', '--by', 'Léa');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Version [0-9a-f]{16} publiée, à la suite de/)]);
    expect((await cdp('publish')).out).toMatch(/^Rien à publier/);
    expect((await cdp('releases')).out).toMatch(/^● .* par Léa, à la suite de .*\n {2}[0-9a-f]{16} .* par first start\n$/);
    expect((await cdp('rollback')).out).toContain('est de nouveau en cours');
    expect((await service.audit.read('local')).map(({ by, action }) => [by, action])).toEqual(
      expect.arrayContaining([
        ['cdp', 'content-published'],
        ['cdp', 'content-rolled-back'],
      ]),
    );
  });

  it('publish: refuses an error, and publishes nothing', async () => {
    await change('On recoupe avant de transmettre.', 'On recoupe  avant.');
    const { code, err } = await cdp('publish');
    expect([code, err]).toEqual([1, expect.stringContaining('topics/essai/bonne.yaml, ligne 69 · essai.bonne.03 : Espaces de trop.')]);
    await expect(service.storage.bank.list()).resolves.toHaveLength(1);
  });

  it('publish: from a copy left behind, refuses, rebases or forces', async () => {
    await cp(join(folder, 'content'), join(folder, 'copie'), { recursive: true });
    await change('On recoupe avant de transmettre.', 'On recoupe avant de partager.');
    await cdp('publish');
    await change('un document se range'.replace('un', 'Un'), 'Chaque document se range', join(folder, 'copie/topics/essai/bonne.yaml'));
    const refused = await cdp('publish', 'copie');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Publié entre-temps :\n1 question\n {2}~ essai\.bonne\.03[^]*Vos changements :\n1 question\n {2}~ essai\.bonne\.02/);
    const rebased = await cdp('publish', 'copie', '--rebase');
    expect([rebased.code, rebased.out]).toEqual([0, expect.stringContaining('essai.bonne.02')]);
    const both = (await service.storage.bank.list()).find(({ isCurrent }) => isCurrent)!;
    const { content } = (await service.storage.bank.find(both.id))!;
    expect(content.questions.map(({ takeaway }) => takeaway)).toEqual(
      expect.arrayContaining(['On recoupe avant de partager.', 'Chaque document se range là où on le cherchera.']),
    );
    const forced = await cdp('publish', 'copie', '--force');
    expect([forced.code, forced.out]).toEqual([0, expect.stringMatching(/Perdu, écrit entre-temps par d’autres :\n1 question\n {2}~ essai\.bonne\.03/)]);
  });

  it('export, then publish: nothing has changed', async () => {
    expect(await cdp('export', 'copie')).toMatchObject({ code: 0 });
    expect((await cdp('lint', 'copie', '--no-table')).code).toBe(0);
    expect((await cdp('publish', 'copie')).out).toMatch(/^Rien à publier/);
    expect(await cdp('export', 'copie')).toMatchObject({ code: 1, err: expect.stringContaining('ajoutez --replace') });
  });

  it('export and import: questions go to a spreadsheet and come back', async () => {
    await cdp('export', 'questions.csv', '--format', 'csv');
    expect(await cdp('import', 'questions.csv')).toMatchObject({ code: 1, err: expect.stringContaining('--replace') });
    expect((await cdp('import', 'questions.csv', '--replace')).out).toMatch(/^4 questions et 4 conseils rangés dans : topics\/essai\/bonne\.yaml\./);
    expect((await cdp('publish')).out).toMatch(/^Rien à publier/);
  });

  it('import: says in one sentence what cannot be read', async () => {
    await writeFile(join(folder, 'moodle.xml'), '<quiz><question></quiz>');
    expect(await cdp('import', 'moodle.xml')).toMatchObject({ code: 1, err: 'Le fichier n’est pas du XML valide, ligne 1.\n' });
    expect(await cdp('import', 'rien.xml')).toMatchObject({ code: 1, err: 'Le fichier rien.xml ne peut pas être lu. Vérifiez son chemin.\n' });
  });

  it('preview: the real card, as text and as a page', async () => {
    const { out } = await cdp('preview', 'essai.bonne.01');
    expect(out).toContain('○ A. Sur le site de la commune');
    await cdp('preview', 'essai.bonne.01', '--html', 'carte.html');
    await expect(readFile(join(folder, 'carte.html'), 'utf8')).resolves.toContain('Sur le site de la commune');
    expect(await cdp('preview', 'essai.bonne.77')).toMatchObject({ code: 1, err: '« essai.bonne.77 » n’est pas dans ce contenu.\n' });
  });

  it('stats: says nothing of nobody', async () => {
    expect((await cdp('stats')).out).toContain('moins de 5 personnes');
  });
});
