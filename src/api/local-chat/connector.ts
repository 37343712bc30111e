import { randomUUID } from 'node:crypto';
import type * as restify from 'restify';
import { z } from 'zod';
import { readJson } from '../body';
import { invalidInput } from '../problems';
import { send, type RawRoute } from '../server';
import { addItem, removeItem, tell, updateItem, type ChatItem, type Room } from './rooms';

export const connectorPath = '/local/connector';
const base = `${connectorPath}/v3/conversations`;

const outgoingSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() }))
    .optional(),
});
type Outgoing = z.infer<typeof outgoingSchema>;

/** A Bot Connector over HTTP, the very interface of Teams, whose conversations are the rooms of the local chat. */
export const connectorRoutes = (deps: {
  roomOf(conversationId: string): Room | undefined;
  now(): Date;
}): RawRoute[] => {
  const withRoom =
    (
      handle: (room: Room, request: restify.Request, response: restify.Response) => Promise<void> | void,
    ): RawRoute['handle'] =>
    async (request, response) => {
      const room = deps.roomOf(param(request, 'conversation'));
      if (!room) return connectorError(response, 404, 'ConversationNotFound');
      // As Teams does once the app is removed.
      if (!room.isInstalled) return connectorError(response, 403, 'BotNotInConversationRoster');
      await handle(room, request, response);
    };
  const post = withRoom(async (room, request, response) => {
    const activity = await readOutgoing(request);
    const id = randomUUID();
    if (activity.type === 'typing') tell(room, { kind: 'typing' });
    else addItem(room, { id, from: 'bot', at: deps.now().toISOString(), ...contentOf(activity) });
    answer(response, 201, { id });
  });
  return [
    { method: 'POST', path: `${base}/:conversation/activities`, handle: post },
    { method: 'POST', path: `${base}/:conversation/activities/:activity`, handle: post },
    {
      method: 'PUT',
      path: `${base}/:conversation/activities/:activity`,
      handle: withRoom(async (room, request, response) => {
        const id = param(request, 'activity');
        const isKnown = updateItem(room, id, contentOf(await readOutgoing(request)));
        if (isKnown) answer(response, 200, { id });
        else connectorError(response, 404, 'ActivityNotFoundInConversation');
      }),
    },
    {
      method: 'DELETE',
      path: `${base}/:conversation/activities/:activity`,
      handle: withRoom((room, request, response) => {
        if (removeItem(room, param(request, 'activity'))) answer(response, 200, {});
        else connectorError(response, 404, 'ActivityNotFoundInConversation');
      }),
    },
  ];
};

const param = (request: restify.Request, name: string): string =>
  decodeURIComponent(String((request.params as Record<string, unknown>)[name] ?? ''));

const readOutgoing = async (request: restify.Request): Promise<Outgoing> => {
  const parsed = outgoingSchema.safeParse(await readJson(request, 256 * 1024));
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
};

const contentOf = (activity: Outgoing): Pick<ChatItem, 'text' | 'card' | 'summary'> => ({
  text: activity.text,
  summary: activity.summary,
  card: activity.attachments?.find(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive',
  )?.content,
});

const answer = (response: restify.Response, status: number, json: object): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(json));

const connectorError = (response: restify.Response, status: number, code: string): void =>
  answer(response, status, { error: { code, message: code } });
