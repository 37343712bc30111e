import type { Conversation, Effect, Incoming } from '../../dialogs';
import type { Service } from '../../src/service';

type Card = Extract<Effect, { card: unknown }>['card'];

/** One person in front of the bot: what they do, and what they then see. */
export interface Chat {
  learnerId: string;
  /** Effects of the last turn. */
  last: Effect[];
  install(): Promise<Effect[]>;
  say(text: string, more?: Partial<Incoming>): Promise<Effect[]>;
  /** Presses the button of that title (or data) on the last card that has it, with these inputs. */
  press(title: string, inputs?: Record<string, unknown>): Promise<Effect[]>;
  pressData(data: unknown, more?: Partial<Incoming>): Promise<Effect[]>;
  /** Reacts to the message that shows this tip (to any other message without one). */
  react(reaction: string, tipId?: string): Promise<Effect[]>;
  /** Everything readable in the last turn, one text a line. */
  text(): string;
  card(): Card;
  incoming(more?: Partial<Incoming>): Incoming;
}

let activities = 0;

export const aChat = (
  service: Pick<Service, 'conversation'>,
  learnerId = 'amina',
  more: Partial<Incoming> = {},
): Chat => {
  const conversation: Conversation = service.conversation;
  const shown = new Map<string, string>();
  const incoming = (extra: Partial<Incoming> = {}): Incoming => ({
    tenantId: 'local',
    learnerId,
    activityId: `activity-${(activities += 1)}`,
    place: 'personal',
    address: {
      serviceUrl: 'http://127.0.0.1/',
      conversationId: `c-${learnerId}`,
      botId: 'bot',
      userId: `29:${learnerId}`,
      channelId: 'msteams',
    },
    ...more,
    ...extra,
  });
  let cards: Card[] = [];
  const chat: Chat = {
    learnerId,
    last: [],
    incoming,
    install: () => turn((from) => conversation.onInstalled(from)),
    say: (text, extra) =>
      turn((from) => conversation.onMessage(from, { text, hasAttachments: false }), extra),
    press: (title, inputs = {}) => {
      const action = [...cards]
        .reverse()
        .flatMap((card) => card.actions ?? [])
        .find((each) => each.title === title);
      if (!action)
        throw new Error(
          `no button « ${title} » among: ${cards
            .flatMap((card) => card.actions ?? [])
            .map((each) => each.title)
            .join(', ')}`,
        );
      return chat.pressData({ ...(action['data'] as object), ...inputs });
    },
    pressData: (data, extra) => turn((from) => conversation.onAction(from, data), extra),
    react: (reaction, tipId) =>
      turn((from) => conversation.onReaction(from, { added: [reaction], removed: [] }), {
        replyToId: tipId ? shown.get(tipId) : 'another-message',
      }),
    text: () => chat.last.map(effectText).join('\n'),
    card: () => cards.at(-1)!,
  };
  const turn = async (
    act: (from: Incoming) => Promise<Effect[]>,
    extra: Partial<Incoming> = {},
  ): Promise<Effect[]> => {
    const from = incoming(extra);
    chat.last = await act(from);
    const news = chat.last.flatMap((effect) => ('card' in effect ? [effect.card] : []));
    if (news.length > 0) cards = news;
    for (const effect of chat.last) {
      if (effect.kind === 'say' || effect.kind === 'update') continue;
      const { presentationId, tipId } = effect;
      const what = presentationId ? { presentationId } : tipId ? { tipId } : undefined;
      const id = presentationId ?? tipId;
      if (!what || !id || shown.has(id)) continue;
      const cardActivityId = `card-${shown.size + 1}`;
      shown.set(id, cardActivityId);
      await conversation.onShown(from, { ...what, cardActivityId });
    }
    return chat.last;
  };
  return chat;
};

export type Action = { title: string; data?: Record<string, unknown> };
const offered = ({ last }: Chat): Action[] =>
  last.flatMap((effect) => ('card' in effect ? ((effect.card.actions ?? []) as Action[]) : []));

/** Does a button of the last turn do this? */
export const isOffered = (chat: Chat, what: string): boolean =>
  offered(chat).some(({ data }) => data?.['do'] === what);

/** Presses the button of the last turn that does this. */
export const pressTo = (
  chat: Chat,
  what: string,
  inputs: Record<string, unknown> = {},
): Promise<Effect[]> => {
  const actions = offered(chat);
  const action = actions.find(({ data }) => data?.['do'] === what);
  if (!action)
    throw new Error(`no button does ${what} among: ${actions.map(({ title }) => title).join(', ')}`);
  return chat.pressData({ ...action.data, ...inputs });
};

const effectText = (effect: Effect): string =>
  effect.kind === 'say' ? effect.text : textsOf(effect.card).join('\n');

/** Every text, label, title and choice of a card, in reading order. */
export const textsOf = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Record<string, unknown>;
  const own = ['label', 'text', 'title'].flatMap((name) =>
    typeof element[name] === 'string' ? [element[name]] : [],
  );
  return [
    ...own,
    ...['items', 'columns', 'choices', 'body', 'actions'].flatMap((name) => textsOf(element[name])),
  ];
};
