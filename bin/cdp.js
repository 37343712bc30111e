#!/usr/bin/env node
// The `cdp` launcher: builds when the sources are newer than what was built, then runs the command line.
const { execFileSync } = require('node:child_process');
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newestSource = () =>
  Math.max(
    ...['src', 'dialogs', 'teams-app'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) =>
        modifiedAt(join(root, folder, name)),
      ),
    ),
  );

const built = modifiedAt(join(root, 'dist', '.built'));
const hasSources = modifiedAt(join(root, 'scripts', 'build.mjs')) > 0;
if (hasSources && built < newestSource()) {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
require('../dist/src/cli/main.js');
