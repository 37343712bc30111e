import type { IncomingMessage } from 'node:http';
import { HttpProblem, problem } from './problems';

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Local mode knows no password: being on this machine is the key. So a page from elsewhere must not borrow it: neither
 * by a name that resolves here (DNS rebinding: the Host header must be this machine) nor by a request from another
 * origin (the Origin header, when there is one, must be ours).
 */
export const localGuard = (request: IncomingMessage): void => {
  const host = request.headers.host ?? '';
  if (!loopbackHost.test(host))
    throw new HttpProblem(
      problem(421, 'wrong-host', { detail: 'In local mode, use http://127.0.0.1 or http://localhost.' }),
    );
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    throw new HttpProblem(
      problem(403, 'wrong-origin', { detail: 'In local mode, only this service’s own page may call it.' }),
    );
  if (request.headers['sec-fetch-site'] === 'cross-site' && request.method !== 'GET')
    throw new HttpProblem(
      problem(403, 'wrong-origin', { detail: 'In local mode, only this service’s own page may call it.' }),
    );
};
