import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const config = resolve(root, '.dependency-cruiser.cjs');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS data file
const { forbidden } = require(config) as { forbidden: { name: string; comment: string }[] };

/** For each rule, the smallest tree that breaks it. */
const violations: Record<string, Record<string, string>> = {
  'domain-is-pure': { 'src/domain/a.ts': "import '../application/b';", 'src/application/b.ts': '' },
  'application-knows-domain-and-ports': { 'src/application/a.ts': "import 'node:fs';" },
  'dialogs-know-use-cases': { 'dialogs/tip/a.ts': "import '../../src/wording/b';", 'src/wording/b.ts': '' },
  'flows-are-strangers': { 'dialogs/tip/a.ts': "import '../question/b';", 'dialogs/question/b.ts': '' },
  'dialogs-front-door': { 'src/bot/a.ts': "import '../../dialogs/tip/b';", 'dialogs/tip/b.ts': '' },
  'adapters-are-strangers': { 'src/bot/a.ts': "import '../storage/b';", 'src/storage/b.ts': '' },
  'inner-circle-knows-no-adapter': {
    'src/application/a.ts': "import '../storage/b';",
    'src/storage/b.ts': '',
  },
  'botbuilder-in-bot': { 'src/api/a.ts': "import 'botbuilder';" },
  'restify-in-api': { 'src/bot/a.ts': "import 'restify';" },
  'mongodb-in-storage': { 'src/api/a.ts': "import 'mongodb';" },
  'natural-in-language': {
    'src/bank-files/a.ts': "import 'natural/lib/natural/stemmers/porter_stemmer_fr';",
  },
  'yaml-in-bank-files': { 'src/cli/a.ts': "import 'yaml';" },
  'icu-in-wording': { 'src/bot/a.ts': "import 'intl-messageformat';" },
  'holidays-in-calendar': { 'src/cli/a.ts': "import 'date-holidays';" },
  'pdf-in-attestations': { 'src/api/a.ts': "import 'pdfkit';" },
  'no-cycles': {
    'src/cli/a.ts': "import './b'; export const a = 1;",
    'src/cli/b.ts': "import './a'; export const b = 1;",
  },
  'no-orphans': { 'src/cli/a.ts': 'export const nobody = 1;' },
  'nothing-imports-a-test': { 'src/cli/a.ts': "import '../../tests/b';", 'tests/b.ts': '' },
  'no-undeclared-package': { 'src/cli/a.ts': "import 'fast-check';" },
};

const brokenRules = (files: Record<string, string>): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\nexport {};\n`);
    }
    for (const name of ['node_modules', 'package.json', 'tsconfig.json'])
      symlinkSync(join(root, name), join(folder, name));
    const output = cruise(folder, [...new Set(Object.keys(files).map((file) => file.split('/')[0]!))]);
    const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
    return summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const cruise = (cwd: string, folders: string[]): string => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  try {
    return execFileSync(
      process.execPath,
      ['--preserve-symlinks', bin, '--config', config, '--output-type', 'json', ...folders],
      { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    // Violations make it exit with their number; the report is on its output all the same.
    return (error as { stdout: string }).stdout;
  }
};

describe('the import rules', () => {
  it('are all tried below', () => {
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(violations).sort());
  });

  it.each(Object.entries(violations))('refuse what breaks %s', (rule, files) => {
    expect(brokenRules(files)).toContain(rule);
  });

  it('each say what to do', () => {
    for (const { name, comment } of forbidden)
      expect({ name, says: comment.length > 20 }).toEqual({ name, says: true });
  });

  it('let a clean tree through', () => {
    const clean = {
      'src/domain/a.ts': "import './b';",
      'src/domain/b.ts': '',
      'src/application/c.ts': "import '../domain/a';",
    };
    expect(brokenRules(clean).filter((rule) => rule !== 'no-orphans')).toEqual([]);
  });
});
