import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderCards } from '../../src/authors-tools';
import { checkFolder } from '../../src/bank-files/check';
import { fixFolder } from '../../src/bank-files/fix-typography';
import { now } from './bank-for-lint';

const guide = readFileSync(join(__dirname, '../../docs/auteurs.md'), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml]) => yaml!);
const [topic, misconceptions] = ['status: starter', 'misconceptions:'].map((mark) => blocks.find((block) => block.includes(mark))!);
const page = blocks.filter((block) => /id: vie-du-parc\.arroser\./.test(block)).join('');

describe('the authors’ guide', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'guide-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('shows a topic that passes the lint, beside the real bank', async () => {
    await cp(join(__dirname, '../../content'), folder, { recursive: true });
    const files = { 'topic.yaml': topic!, 'misconceptions.yaml': misconceptions!, 'arroser.yaml': page };
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, 'topics/vie-du-parc', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    await fixFolder(folder);
    const { problems, content } = await checkFolder(folder, { now, renderCards });
    expect(problems.filter(({ file }) => file.includes('vie-du-parc'))).toEqual([]);
    expect(content.questions.filter((question) => question.topic === 'vie-du-parc')).toHaveLength(6);
  }, 60_000);

  it('names only commands and options that exist', () => {
    const verbs = [...`${guide}${readFileSync(join(__dirname, '../../content/README.md'), 'utf8')}`.matchAll(/npx cdp content (\w+)/g)].map(([, verb]) => verb!);
    expect(new Set(verbs)).toEqual(new Set(['lint', 'preview', 'diff', 'publish', 'releases', 'rollback', 'stats', 'export', 'import']));
  });
});
