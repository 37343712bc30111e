// Bundles the service, the command line and the entries given into dist/, in a second; types are checked by `npm run types`.
//   node scripts/build.mjs [--out FOLDER] [ENTRY…]
import { build } from 'esbuild';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const {
  values: { out },
  positionals,
} = parseArgs({ options: { out: { type: 'string', default: 'dist' } }, allowPositionals: true });

/** `__dirname` stays the folder that a source has in dist/, for what lies beside it. */
const ownFolders = (entry) => ({
  name: 'own-folders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](src|dialogs)[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('__dirname')) return undefined;
      const folder = JSON.stringify(relative(dirname(join(root, entry)), dirname(path)));
      return {
        contents: source.replaceAll('__dirname', `require('node:path').join(__dirname, ${folder})`),
        loader: 'ts',
      };
    }),
});

/** One file from one entry and all it imports: a call between our modules is then a plain call. */
const bundle = (entry) =>
  build({
    entryPoints: [entry],
    outdir: out,
    outbase: '.',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // As require(): Node's own import() would not find a file without its extension.
    supported: { 'dynamic-import': false },
    sourcemap: true,
    plugins: [ownFolders(entry)],
    logLevel: 'warning',
  });

rmSync(out, { recursive: true, force: true });
await Promise.all([...new Set(['src/main.ts', 'src/cli/main.ts', ...positionals])].map(bundle));
// The local chat's page is served as it is.
cpSync(join('src', 'api', 'local-chat', 'page'), join(out, 'src', 'api', 'local-chat', 'page'), {
  recursive: true,
});
// `cdp teams-package` fills this in and zips it.
cpSync('teams-app', join(out, 'teams-app'), { recursive: true });
writeFileSync(join(out, '.built'), new Date().toISOString());
