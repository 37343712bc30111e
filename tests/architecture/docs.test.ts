import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** `src/…`-like paths written in backquotes. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /`((?:src|dialogs|content|tests|benchmarks|docs|scripts|bin|teams-app)\/[\w./@-]*\w\/?)`/g,
    ),
  ].map((match) => match[1]!);
/** Made by a command, or written by the reader of a guide. */
const madeLater = /^content\/(\.release|topics\/vie-du-parc\/)/;
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);

describe('the documentation', () => {
  it.each(documents)('%s names only files that exist', (document) => {
    expect(
      pathsIn(read(document)).filter((path) => !madeLater.test(path) && !existsSync(join(root, path))),
    ).toEqual([]);
  });

  it.each(documents)('%s names only npm scripts that exist', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scriptsIn(read(document)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('marks with @exemplary the files that CONTRIBUTING shows as examples', () => {
    const section = /## Exemplary files\n([\s\S]*?)(\n## |$)/.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
    const named = pathsIn(section);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !read(path).includes('@exemplary'))).toEqual([]);
  });

  it('numbers the decision records without holes or doubles', () => {
    const numbers = readdirSync(join(root, 'docs/adr')).map((file) => Number(file.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
