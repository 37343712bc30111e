import type { Locale } from '../../src/domain/bank/release';
import type { Address, Role } from '../../src/domain/learner/identity';
import type { ShownCard } from '../../src/application/note-card-shown';
import type { Effect } from './effects';

/** Who wrote, from where, through which activity. Filled by the bot from an authenticated activity. */
export interface Incoming {
  tenantId: string;
  learnerId: string;
  activityId: string;
  /** For display in this turn only: never stored, never logged. */
  firstName?: string;
  /** As the channel shows it: written on an attestation, never stored. */
  fullName?: string;
  place: 'personal' | 'group' | 'channel';
  address: Address;
  locale?: Locale;
  /** IANA name, such as Europe/Paris. */
  timeZone?: string;
  /** The channel's id of the message this one answers or reacts to. */
  replyToId?: string;
}

/** The front door of dialogs/: what the bot calls. Every method resolves to effects, empty for a documented silence. */
export interface Conversation {
  onMessage(incoming: Incoming, message: { text: string; hasAttachments: boolean }): Promise<Effect[]>;
  /** A card button: `data` is what the card carried plus the inputs, not yet checked. */
  onAction(incoming: Incoming, data: unknown): Promise<Effect[]>;
  onInstalled(incoming: Incoming): Promise<Effect[]>;
  onUninstalled(incoming: Incoming): Promise<Effect[]>;
  onReaction(incoming: Incoming, reaction: { added: string[]; removed: string[] }): Promise<Effect[]>;
  /** The channel gave this id to the card that shows a question or a tip. */
  onShown(incoming: Incoming, shown: ShownCard): Promise<void>;
  /** What to say when something broke: one calm sentence, which needs no store. */
  apologise(incoming: Pick<Incoming, 'locale'>, correlationId: string): Effect[];
  /** A short sentence outside any turn; it needs no store either. */
  aside(incoming: Pick<Incoming, 'locale'>, about: Aside): string;
}

/** Somebody from outside the organisation; a request that no card of ours makes; a press whose effect is elsewhere. */
export type Aside = 'guest' | 'not-here' | 'done';

/** `role` is looked up from the people the organisation imported. */
export interface Speaker extends Incoming {
  role: Role;
  roles: Role[];
}
