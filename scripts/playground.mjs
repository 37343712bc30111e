// Opens Microsoft's Agents Playground on the running service. An optional developer tool under an evaluation licence:
// fetched on demand at a pinned version into a cache folder, started without telemetry, never a dependency.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '0.2.28';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache', 'playground');
const home = join(cache, 'node_modules', '@microsoft', 'm365agentsplayground');
const endpoint = process.env.BOT_ENDPOINT ?? `http://127.0.0.1:${process.env.PORT ?? 3978}/api/messages`;
const port = process.env.PLAYGROUND_PORT ?? '56150';

const installed = () =>
  existsSync(join(home, 'package.json')) &&
  JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version === version;

if (!installed()) {
  console.log(
    `Téléchargement de Microsoft 365 Agents Playground ${version} (licence d’évaluation de Microsoft)…`,
  );
  mkdirSync(cache, { recursive: true });
  const npm = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      cache,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `@microsoft/m365agentsplayground@${version}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: cache, shell: process.platform === 'win32' },
  );
  if (npm.status !== 0) {
    console.error('Le téléchargement a échoué : cet outil facultatif demande un accès au registre npm.');
    process.exit(1);
  }
}

const isUp = await fetch(endpoint.replace('/api/messages', '/healthz')).then(
  (response) => response.ok,
  () => false,
);
if (!isUp) {
  console.error(`Le service ne répond pas sur ${endpoint} : lancez « npm start » dans un autre terminal.`);
  process.exit(1);
}

// It reads .m365agentsplayground.yml in its working folder: a French learner and their colleagues.
const child = spawn(
  process.execPath,
  [join(home, 'cli.js'), 'start', '--dt', '-e', endpoint, '-c', 'msteams', '-p', port],
  {
    cwd: join(root, 'scripts', 'playground'),
    stdio: 'inherit',
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: process.env.TEAMSAPPTESTER_BROWSER ?? '' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
