import type { Server } from 'node:http';
import { Agent, createServer, request } from 'node:http';

/** The channel's side: a connector that accepts everything, and activities posted as Teams would. */
export interface Channel {
  serviceUrl: string;
  /** The card sent last to this person as a new message. */
  lastCard(learnerId: string): { id: string; card: unknown } | undefined;
  /** Called with each new message as it comes, to whom and its JSON; it is accepted once what this gives is resolved. */
  onMessage: (learnerId: string, text: string) => void | Promise<void>;
  close(): Promise<void>;
}

export async function openChannel(): Promise<Channel> {
  let last = 0;
  const cards = new Map<string, { id: string; card: unknown }>();
  const channel: Channel = {
    serviceUrl: '',
    lastCard: (learnerId) => cards.get(learnerId),
    onMessage: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const server: Server = createServer((incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    incoming.once('end', () => {
      const id = `card-${++last}`;
      const learnerId = /conversations\/a(?:%3A|:)([^/]+)\/activities/i.exec(incoming.url ?? '')?.[1];
      const card = incoming.method === 'POST' ? cardOf(text) : undefined;
      if (learnerId && card) cards.set(learnerId, { id, card });
      const heard = learnerId && incoming.method === 'POST' ? channel.onMessage(learnerId, text) : undefined;
      const accept = (): void =>
        void response.setHeader('content-type', 'application/json').end(JSON.stringify({ id }));
      if (heard) void heard.then(accept);
      else accept();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  channel.serviceUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  return channel;
}

const cardOf = (activity: string): unknown => {
  const { attachments } = JSON.parse(activity || '{}') as { attachments?: { content?: unknown }[] };
  return attachments?.[0]?.content;
};

/** A press on a card, as Teams sends it. */
export interface Press {
  activityId: string;
  learnerId: string;
  data: Record<string, unknown>;
  /** The card that was pressed. */
  replyToId?: string;
}
export interface CardAnswer {
  type: string;
  value: unknown;
}

export const tenantId = 'local';
const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const patienceMs = 20_000;

/** The service's answer; undefined when none came (killed, refused, in trouble), as far as the channel can tell. */
export function press(
  url: string,
  serviceUrl: string,
  { activityId, learnerId, data, replyToId }: Press,
): Promise<CardAnswer | undefined> {
  const body = JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: activityId,
    replyToId,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${learnerId}`, name: 'Camille Essai', aadObjectId: learnerId },
    recipient: { id: '28:coup-de-pouce' },
    conversation: { id: `a:${learnerId}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'fr-FR',
    value: { action: { type: 'Action.Execute', verb: String(data['do']), data } },
  });
  return new Promise((answer) => {
    const nothing = (): void => answer(undefined);
    const sent = request(
      `${url}/api/messages`,
      { method: 'POST', agent, timeout: patienceMs, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response
          .once('error', nothing)
          .once('aborted', nothing)
          .once('end', () => {
            if (response.statusCode !== 200 || !response.complete) return nothing();
            answer(JSON.parse(text) as CardAnswer);
          });
      },
    );
    sent.once('error', nothing).once('timeout', () => sent.destroy());
    sent.end(body);
  });
}

/** Every button's data of a card, wherever it stands. */
export function buttonsOf(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Record<string, unknown>;
  const own = isButtonData(element['data']) ? [element['data']] : [];
  return [...own, ...Object.values(element).flatMap(buttonsOf)];
}
const isButtonData = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && 'do' in data;
