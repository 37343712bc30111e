import { readJson } from './body';
import { problem } from './problems';
import { send, type RawRoute } from './server';

/** Teams stays far below; a card's inputs are short. */
const maxActivityBytes = 256 * 1024;

export interface ActivityReply {
  status: number;
  body?: unknown;
}

/** `POST /api/messages`: the channel's door. The bot checks the signature, the shape and who may speak. */
export const messagesRoute = (
  receive: (authorization: string | undefined, body: unknown) => Promise<ActivityReply>,
): RawRoute => ({
  method: 'POST',
  path: '/api/messages',
  handle: async (request, response) => {
    const reply = await receive(request.headers.authorization, await readJson(request, maxActivityBytes));
    if (reply.body !== undefined) {
      send(response, reply.status, 'application/json; charset=utf-8', JSON.stringify(reply.body));
      return;
    }
    const body =
      reply.status < 400 ? '' : JSON.stringify(problem(reply.status, codes[reply.status] ?? 'fault'));
    send(response, reply.status, 'application/problem+json; charset=utf-8', body);
  },
});

const codes: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  503: 'try-again-later',
};
