import type { AdaptiveCard } from './cards';

/**
 * What a conversation asks the channel to do, in order. The bot turns each into an activity.
 * `presentationId` and `tipId` say what a card shows: the channel's id of its message is then reported by `onShown`.
 */
export type Effect =
  /** A plain message. */
  | { kind: 'say'; text: string }
  /** A new card; `summary` is the toast's text and the text-only form's title. */
  | { kind: 'show'; card: AdaptiveCard; summary: string; presentationId?: string; tipId?: string }
  /** The card that was pressed becomes this one, on every device. Without a pressed card it is shown as a new one. */
  | { kind: 'replace'; card: AdaptiveCard; summary: string; presentationId?: string; tipId?: string }
  /** Another card, known by the channel's id, becomes this one. */
  | { kind: 'update'; activityId: string; card: AdaptiveCard; summary: string };
