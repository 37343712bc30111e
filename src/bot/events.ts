import type { TeamsActivity } from './activity';

/** What an activity means to us. `ignored` is a documented silence: see the reasons below. */
export type BotEvent =
  | { kind: 'message'; text: string; hasAttachments: boolean }
  /** A card button: `Action.Execute` (an invoke, answered in place) or its `Action.Submit` fallback (a message with a value). */
  | { kind: 'action'; data: unknown; isInvoke: boolean }
  | { kind: 'installed' }
  | { kind: 'uninstalled' }
  | { kind: 'reaction'; added: string[]; removed: string[] }
  /** An invoke that no card of ours sends: it must be answered all the same. */
  | { kind: 'unknown-invoke'; name: string }
  | { kind: 'ignored'; why: Silence };

export type Silence =
  /** The welcome goes with `installationUpdate`; Teams sends both. */
  | 'conversation-update'
  /** The message was answered when it came: answering twice would take an edited "b" for the next question's answer. */
  | 'edited-message'
  | 'deleted-message'
  /** An upgrade of the app is no news for the person. */
  | 'app-upgrade'
  /** Added to a team or a group: nobody asked anything; the bot speaks in private only. */
  | 'not-personal-install'
  /** Typing, read receipts, calls, meetings, events: nothing to answer. */
  | 'not-for-us';

/** Longer texts are cut: nobody asks a question in 10,000 characters, and understanding must stay quick. */
const maxTextLength = 10_000;

export const readEvent = (activity: TeamsActivity): BotEvent => {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readInvoke(activity);
    case 'installationUpdate':
      return readInstallation(activity);
    case 'messageReaction':
      return {
        kind: 'reaction',
        added: (activity.reactionsAdded ?? []).map((reaction) => reaction.type),
        removed: (activity.reactionsRemoved ?? []).map((reaction) => reaction.type),
      };
    case 'messageUpdate':
      return { kind: 'ignored', why: 'edited-message' };
    case 'messageDelete':
      return { kind: 'ignored', why: 'deleted-message' };
    case 'conversationUpdate':
      return { kind: 'ignored', why: 'conversation-update' };
    default:
      return { kind: 'ignored', why: 'not-for-us' };
  }
};

const readMessage = (activity: TeamsActivity): BotEvent => {
  const text = textOf(activity);
  if (isRecord(activity.value) && text === '')
    return { kind: 'action', data: activity.value, isInvoke: false };
  return { kind: 'message', text, hasAttachments: hasFiles(activity) };
};

const readInvoke = (activity: TeamsActivity): BotEvent => {
  if (activity.name !== 'adaptiveCard/action') return { kind: 'unknown-invoke', name: activity.name ?? '' };
  const action = isRecord(activity.value) ? activity.value['action'] : undefined;
  return { kind: 'action', data: isRecord(action) ? action['data'] : undefined, isInvoke: true };
};

const readInstallation = (activity: TeamsActivity): BotEvent => {
  if (placeOf(activity) !== 'personal') return { kind: 'ignored', why: 'not-personal-install' };
  if (activity.action === 'add') return { kind: 'installed' };
  if (activity.action === 'remove') return { kind: 'uninstalled' };
  return { kind: 'ignored', why: 'app-upgrade' };
};

export const placeOf = ({ conversation }: TeamsActivity): 'personal' | 'group' | 'channel' => {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'groupChat' || conversation.isGroup ? 'group' : 'personal';
};

/** The text without the bot's own mentions (all of them) and without the marks Teams leaves. */
const textOf = (activity: TeamsActivity): string => {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const isOurs = entity.type === 'mention' && entity.mentioned?.id === activity.recipient.id;
    if (isOurs && entity.text) text = text.replaceAll(entity.text, ' ');
  }
  return text.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ').trim().slice(0, maxTextLength);
};

/** Teams joins an HTML copy of the text to every formatted message: that is no file. */
const hasFiles = (activity: TeamsActivity): boolean =>
  (activity.attachments ?? []).some(({ contentType }) => contentType && !contentType.startsWith('text/html'));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
