import type * as restify from 'restify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusals';
import { readJson } from '../body';
import { invalidInput } from '../problems';
import { send, type RawRoute } from '../server';
import { conversationIdOf, teamsActivity } from './activities';
import { connectorPath, connectorRoutes } from './connector';
import { pageRoutes } from './page-files';
import { examplePeople, type ExamplePerson } from './people';
import { addItem, newRoom, snapshotOf, tell, updateItem, type ChatEvent, type Room } from './rooms';

export { examplePeople, type ExamplePerson } from './people';

export interface LocalChatDeps {
  /** This service's own address, known once it listens. */
  baseUrl(): string;
  now(): Date;
}
export interface LocalChat {
  routes: RawRoute[];
  /** Ends the pages' event streams, which would hold the server open. */
  close(): void;
}

const timeZone = z.string().max(64).optional();
const textSchema = z.object({ text: z.string().max(20_000), timeZone });
const pressSchema = z.object({
  activityId: z.string(),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
  /** `execute` for today's Teams, `submit` for clients that only know `Action.Submit`. */
  mode: z.enum(['execute', 'submit']),
  timeZone,
});
const reactionSchema = z.object({ activityId: z.string(), type: z.string().max(64), isAdded: z.boolean() });
const installationSchema = z.object({ action: z.enum(['add', 'remove']), timeZone });
const invokeAnswerSchema = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/**
 * The local chat: a page, and behind it what Teams is to a bot. Whatever a person does here is posted to
 * `/api/messages` as Teams would, and the bot answers over HTTP to a Bot Connector: the very path of production.
 */
export const openLocalChat = (deps: LocalChatDeps): LocalChat => {
  const rooms = new Map<string, Room>(examplePeople.map((person) => [person.id, newRoom(person.id)]));
  const byConversation = new Map(
    examplePeople.map((person) => [conversationIdOf(person), rooms.get(person.id)!]),
  );
  const streams = new Set<restify.Response>();

  const post = async (
    person: ExamplePerson,
    zone: string | undefined,
    parts: Record<string, unknown>,
  ): Promise<unknown> => {
    const serviceUrl = `${deps.baseUrl()}${connectorPath}/`;
    const activity = teamsActivity(person, { serviceUrl, now: deps.now(), timeZone: zone }, parts);
    const response = await fetch(`${deps.baseUrl()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return text === '' || !response.ok ? undefined : (JSON.parse(text) as unknown);
  };

  const action = <B>(
    name: string,
    schema: z.ZodType<B>,
    run: (turn: { person: ExamplePerson; room: Room; body: B }) => Promise<unknown>,
  ): RawRoute => ({
    method: 'POST',
    path: `/local/chat/:person/${name}`,
    handle: async (request, response) => {
      const person = personOf(request);
      const parsed = schema.safeParse(await readJson(request, 128 * 1024));
      if (!parsed.success) throw invalidInput(parsed.error);
      const answer = await run({ person, room: rooms.get(person.id)!, body: parsed.data });
      send(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer ?? {}));
    },
  });

  const routes: RawRoute[] = [
    ...pageRoutes(),
    ...connectorRoutes({ roomOf: (id) => byConversation.get(id), now: deps.now }),
    {
      method: 'GET',
      path: '/local/chat/people',
      handle: async (_request, response) =>
        send(response, 200, 'application/json; charset=utf-8', JSON.stringify({ people: examplePeople })),
    },
    {
      method: 'GET',
      path: '/local/chat/:person/events',
      handle: async (request, response) => stream(rooms.get(personOf(request).id)!, response, streams),
    },
    action('message', textSchema, async ({ person, room, body }) => {
      addItem(room, {
        id: `me-${room.items.size}-${deps.now().getTime()}`,
        from: 'person',
        at: deps.now().toISOString(),
        text: body.text,
      });
      await post(person, body.timeZone, { type: 'message', text: body.text, textFormat: 'plain' });
    }),
    action('press', pressSchema, async ({ person, room, body }) => {
      const { activityId, data, verb } = body;
      if (body.mode === 'submit') {
        await post(person, body.timeZone, { type: 'message', value: data, replyToId: activityId });
        return undefined;
      }
      const newest = newestOf(room);
      const answer = await post(person, body.timeZone, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: activityId,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      });
      const said = spoken(room, activityId, answer);
      // A new message speaks for itself.
      return newestOf(room) === newest ? said : undefined;
    }),
    action('reaction', reactionSchema, async ({ person, body }) => {
      const list = [{ type: body.type }];
      await post(person, undefined, {
        type: 'messageReaction',
        replyToId: body.activityId,
        ...(body.isAdded ? { reactionsAdded: list } : { reactionsRemoved: list }),
      });
    }),
    action('installation', installationSchema, async ({ person, room, body }) => {
      room.isNew = false;
      room.isInstalled = body.action === 'add';
      tell(room, { kind: 'installation', isInstalled: room.isInstalled });
      await post(person, body.timeZone, { type: 'installationUpdate', action: body.action });
    }),
  ];
  return {
    routes,
    close: () => {
      for (const response of streams) response.end();
    },
  };
};

const newestOf = (room: Room): string | undefined => [...room.items.keys()].at(-1);

/** Shows the answer to a press: a new card in place of the old one, or a sentence for the page to say. */
const spoken = (room: Room, activityId: string, answer: unknown): { message?: string } => {
  const read = invokeAnswerSchema.safeParse(answer);
  if (!read.success) return { message: 'Cela n’a pas marché. Réessayez dans un instant.' };
  if (read.data.type === 'application/vnd.microsoft.card.adaptive') {
    updateItem(room, activityId, { card: read.data.value });
    return {};
  }
  return { message: typeof read.data.value === 'string' ? read.data.value : undefined };
};

const personOf = (request: restify.Request): ExamplePerson => {
  const id = (request.params as Record<string, unknown>)['person'];
  const person = examplePeople.find((each) => each.id === id);
  if (!person) throw new Refusal('not-found', 'No such example person.');
  return person;
};

/** Server-sent events: the room as it is, then everything that happens in it. */
const stream = (room: Room, response: restify.Response, streams: Set<restify.Response>): void => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const write = (event: ChatEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  write(snapshotOf(room));
  room.listeners.add(write);
  streams.add(response);
  response.on('close', () => {
    room.listeners.delete(write);
    streams.delete(response);
  });
};
