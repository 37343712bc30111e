// `npm run bench` runs every benchmark of the engine; `npm run bench -- NAME [options]` or `npm run bench:NAME` runs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ENGINE = {
  assess: 'assess-one-topic',
  assess7: 'assess-seven-topics',
  learn: 'learn',
  'engine-speed': 'engine-speed',
};

/** The script of a benchmark: a known name, benchmarks/NAME.ts or benchmarks/NAME/run.ts. */
function scriptOf(name) {
  const candidates = [`${ENGINE[name] ?? name}.ts`, join(name, 'run.ts')];
  return candidates.map((path) => join(root, 'benchmarks', path)).find((path) => existsSync(path));
}

const [first, ...rest] = process.argv.slice(2);
const isOne = first !== undefined && !first.startsWith('-');
const names = isOne ? [first] : Object.keys(ENGINE);
const options = isOne || first === undefined ? rest : [first, ...rest];
for (const name of names) {
  const script = scriptOf(name);
  if (script === undefined) {
    console.error(`Unknown benchmark: ${name}. Known: ${Object.keys(ENGINE).join(', ')}.`);
    process.exit(2);
  }
  console.log(`\n# ${name}`);
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, script, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
