import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/bank-files/lint';
import { checkWith } from './bank-for-lint';

const bad = join(__dirname, 'bad');
const files = readdirSync(bad).filter((name) => name.endsWith('.yaml'));

/** The two first lines say which rule is broken, and where the file would stand. */
const read = (name: string): { rule: string; file: string; text: string } => {
  const all = readFileSync(join(bad, name), 'utf8');
  const [, rule = '', file = ''] = /^# règle : (.+)\n# fichier : (.+)\n/.exec(all) ?? [];
  // Half a megabyte of comments is made here rather than kept.
  return { rule, file, text: rule === 'file-size' ? all.repeat(8_000) : all };
};

describe('the lint of the content', () => {
  it('finds nothing to say of good content', async () => {
    expect((await checkWith()).problems).toEqual([]);
  });

  it('has at least forty bad files to learn from', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  describe.each(files)('%s', (name) => {
    const { rule, file, text } = read(name);

    it(`breaks the rule « ${rule} », once, and no other`, async () => {
      const { problems } = await checkWith(file, text);
      expect(problems.map((problem) => problem.rule)).toEqual([rule]);
      expect(problems[0]).toMatchObject({ file });
      expect(problems[0]!.what).toMatch(/\S/);
      expect(problems[0]!.how).toMatch(/\S/);
    });
  });

  it('has a bad file for every rule but those that need a whole bank or a broken card', () => {
    const broken = new Set(files.map((name) => read(name).rule));
    const elsewhere = ['topic-size', 'level-spread', 'competence-size', 'kinds', 'variants', 'longest-is-right', 'card-size', 'card-accessible'];
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(elsewhere);
  });

  it('names each rule once, and says why and how in French', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { why, how } of rules) expect(`${why} ${how}`).not.toMatch(/\b(the|must|should)\b/);
  });
});
