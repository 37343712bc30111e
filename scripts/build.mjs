// Transpiles src/ and dialogs/ to dist/ in well under a second; types are checked by `npm run types`.
import { build } from 'esbuild';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const sources = ['src', 'dialogs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')),
);

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: sources,
  outdir: 'dist',
  outbase: '.',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // As require(): Node's own import() would not find a file without its extension.
  supported: { 'dynamic-import': false },
  sourcemap: true,
  logLevel: 'warning',
});
// The local chat's page is served as it is.
cpSync(join('src', 'api', 'local-chat', 'page'), join('dist', 'src', 'api', 'local-chat', 'page'), {
  recursive: true,
});
// `cdp teams-package` fills this in and zips it.
cpSync('teams-app', join('dist', 'teams-app'), { recursive: true });
writeFileSync(join('dist', '.built'), new Date().toISOString());
