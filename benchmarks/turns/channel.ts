import { createServer, Agent, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** The channel's side: takes the bot's calls, keeps the last card of each conversation, and posts activities. */
export interface Channel {
  serviceUrl: string;
  /** The last card shown or put in place in a conversation, with the id of its activity. */
  cardOf(conversationId: string): { id: string; card: Json } | undefined;
  calls(): number;
  /** Posts one activity; resolves to its status, its body and the time it took, in ms. */
  post(address: string, activity: Json): Promise<{ status: number; body: Json | undefined; ms: number }>;
  close(): Promise<void>;
}

const read = async (message: IncomingMessage): Promise<Json | undefined> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length === 0 ? undefined : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json);
};

const cardIn = (activity: Json | undefined): Json | undefined => {
  const [attachment] = (activity?.['attachments'] ?? []) as { content?: Json }[];
  return attachment?.content;
};

export const openChannel = async (): Promise<Channel> => {
  const cards = new Map<string, { id: string; card: Json }>();
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const activity = await read(incoming);
      count += 1;
      const [, conversation = '', activityId = ''] =
        /conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(incoming.url ?? '') ?? [];
      const id = incoming.method === 'PUT' ? decodeURIComponent(activityId) : `m${count}`;
      const card = cardIn(activity);
      if (card) cards.set(decodeURIComponent(conversation), { id, card });
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(`{"id":"${id}"}`);
    })();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cardOf: (conversationId) => cards.get(conversationId),
    calls: () => count,
    post: (address, activity) =>
      new Promise((resolve, reject) => {
        const startedAt = performance.now();
        const body = Buffer.from(JSON.stringify(activity));
        const outgoing = request(
          `${address}/api/messages`,
          {
            method: 'POST',
            agent,
            headers: { 'content-type': 'application/json', 'content-length': body.length },
          },
          (response) => {
            read(response).then(
              (answer) =>
                resolve({
                  status: response.statusCode ?? 0,
                  body: answer,
                  ms: performance.now() - startedAt,
                }),
              reject,
            );
          },
        );
        outgoing.once('error', reject);
        outgoing.end(body);
      }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
