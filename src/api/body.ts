import type { IncomingMessage } from 'node:http';
import { HttpProblem, problem } from './problems';

const tooLarge = (maxBytes: number): HttpProblem =>
  new HttpProblem(problem(413, 'too-large', { detail: `The body is larger than ${maxBytes} bytes.` }), {
    connection: 'close',
  });

/**
 * Reads a whole body of at most `maxBytes`. Compressed bodies are refused: a few bytes of them may hide gigabytes.
 * Throws an `HttpProblem` with 411, 413 or 415.
 */
export const readBody = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new HttpProblem(problem(415, 'unsupported-encoding', { detail: 'Send the body uncompressed.' }));
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const typeOf = (request: IncomingMessage): string =>
  (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * A JSON body, parsed, with 400 when it is not JSON and 415 for any other content type: a browser page from elsewhere
 * can post a form or a text without asking, JSON never.
 */
export const readJson = async (request: IncomingMessage, maxBytes: number): Promise<unknown> => {
  if (typeOf(request) !== 'application/json')
    throw new HttpProblem(problem(415, 'unsupported-type', { detail: 'Send application/json.' }));
  const bytes = await readBody(request, maxBytes);
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new HttpProblem(problem(400, 'malformed-json', { detail: 'The body is not JSON.' }));
  }
};

export const readText = async (
  request: IncomingMessage,
  types: readonly string[],
  maxBytes: number,
): Promise<string> => {
  if (!types.includes(typeOf(request)))
    throw new HttpProblem(problem(415, 'unsupported-type', { detail: `Send ${types.join(' or ')}.` }));
  const bytes = await readBody(request, maxBytes);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
};
