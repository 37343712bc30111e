import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { send, type RawRoute } from '../server';

/** The page runs our scripts only, talks to us only, and is framed by nobody. */
const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
} as const;

const files = [
  { path: '/', file: join(__dirname, 'page', 'index.html'), type: 'text/html; charset=utf-8' },
  {
    path: '/local/page/chat.css',
    file: join(__dirname, 'page', 'chat.css'),
    type: 'text/css; charset=utf-8',
  },
  {
    path: '/local/page/chat.js',
    file: join(__dirname, 'page', 'chat.js'),
    type: 'text/javascript; charset=utf-8',
  },
  {
    path: '/local/page/cards.js',
    file: join(__dirname, 'page', 'cards.js'),
    type: 'text/javascript; charset=utf-8',
  },
  { path: '/local/page/icon.svg', file: join(__dirname, 'page', 'icon.svg'), type: 'image/svg+xml' },
] as const;

/** The page and Microsoft's renderer, all from this machine. */
export const pageRoutes = (): RawRoute[] => [
  ...files.map(({ path, file, type }) => fileRoute(path, () => readFileSync(file), type)),
  fileRoute('/local/page/adaptivecards.js', renderer, 'text/javascript; charset=utf-8'),
];

const renderer = (): Buffer =>
  readFileSync(join(dirname(require.resolve('adaptivecards/package.json')), 'dist', 'adaptivecards.min.js'));

const fileRoute = (path: string, read: () => Buffer, type: string): RawRoute => ({
  method: 'GET',
  path,
  handle: async (_request, response) => send(response, 200, type, read(), pageHeaders),
});
