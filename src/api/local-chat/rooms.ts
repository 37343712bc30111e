/** A message of the local chat, as the page shows it. */
export interface ChatItem {
  id: string;
  from: 'bot' | 'person';
  /** ISO. */
  at: string;
  text?: string;
  /** An Adaptive Card. */
  card?: unknown;
  summary?: string;
  isUpdated?: boolean;
}

export type ChatEvent =
  | { kind: 'snapshot'; isNew: boolean; isInstalled: boolean; items: readonly ChatItem[] }
  | { kind: 'added' | 'updated'; item: ChatItem }
  | { kind: 'removed'; id: string }
  | { kind: 'typing' }
  | { kind: 'installation'; isInstalled: boolean };

/** One person's conversation with the bot, kept while the service runs. */
export interface Room {
  readonly personId: string;
  isNew: boolean;
  isInstalled: boolean;
  readonly items: Map<string, ChatItem>;
  readonly listeners: Set<(event: ChatEvent) => void>;
}

/** A long demonstration stays light. */
const maxItems = 300;

export const newRoom = (personId: string): Room => ({
  personId,
  isNew: true,
  isInstalled: false,
  items: new Map(),
  listeners: new Set(),
});

export const tell = (room: Room, event: ChatEvent): void => {
  for (const listener of room.listeners) listener(event);
};

export const addItem = (room: Room, item: ChatItem): void => {
  room.items.set(item.id, item);
  if (room.items.size > maxItems) room.items.delete(room.items.keys().next().value!);
  tell(room, { kind: 'added', item });
};

/** False when the message is not known (any more). */
export const updateItem = (room: Room, id: string, change: Partial<ChatItem>): boolean => {
  const item = room.items.get(id);
  if (!item) return false;
  const updated = { ...item, ...change, isUpdated: true };
  room.items.set(id, updated);
  tell(room, { kind: 'updated', item: updated });
  return true;
};

export const removeItem = (room: Room, id: string): boolean => {
  const isKnown = room.items.delete(id);
  if (isKnown) tell(room, { kind: 'removed', id });
  return isKnown;
};

export const snapshotOf = (room: Room): ChatEvent => ({
  kind: 'snapshot',
  isNew: room.isNew,
  isInstalled: room.isInstalled,
  items: [...room.items.values()],
});
