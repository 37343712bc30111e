/**
 * What dialogs need of a reader of French free text. Nothing here decides what to answer:
 * the reader says what was probably meant, how sure it is, and what it found in the words.
 */

export const LEARNER_INTENTS = [
  'commencer',
  'indice',
  'explication',
  'passer',
  'mon-niveau',
  'changer-sujet',
  'aide',
  'pause-rappels',
  'arreter-rappels',
  'conseil',
  'signaler-probleme',
  'politesse',
  'repeter',
  'reponse-choix',
  'oui',
  'non',
  'qui-es-tu',
  'donnees-personnelles',
  'frequence-rappels',
  'reactiver-rappels',
  'difficulte',
  'parler-humain',
  'incident-securite',
  'pix',
  'ne-sais-pas',
  'positionnement',
  'certification',
  'parcours',
  'partage-resultats',
  'langue',
] as const;
export const MANAGER_INTENTS = ['composer-relance', 'vue-equipe'] as const;
export const INTENTS = [...LEARNER_INTENTS, ...MANAGER_INTENTS, 'hors-sujet'] as const;

export type Intent = (typeof INTENTS)[number];
export type SpeakerRole = 'learner' | 'manager' | 'admin';

/** What the bot is waiting for: decides what "oui", "la b", "pourquoi ?" or "encore" mean. */
export type Pending = 'question' | 'feedback' | 'none' | `confirm-${string}`;

export interface SpeechContext {
  /** Left out when unknown: then nothing is ruled out by context. */
  pending?: Pending;
  role?: SpeakerRole;
  now: Date;
  /** IANA name, such as "Europe/Paris". */
  timeZone: string;
  locale?: 'fr' | 'en';
  /** `text`: the pending question awaits typed words, so a lone word may be its answer. */
  answerKind?: 'choice' | 'text';
  /** Texts of the pending question's choices, in the order shown. */
  choices?: readonly string[];
}

/** Civil date "2026-11-30", without hour nor zone. */
export type CivilDate = string;

export interface TopicEntity {
  id: string;
  /** The words that were recognised. */
  words: string;
  /** True when the person asked for anything but this topic ("pas la cyber"). */
  isExcluded: boolean;
  /** « les e-mails »: completes « compris : … ». */
  said: string;
}

export interface ChoiceEntity {
  /** Positions from 0, in the order said; empty for "aucune". */
  indexes: number[];
  /** `fromEnd`: positions counted from the last one (0 = last). `all` and `none` are said as such. */
  kind: 'positions' | 'from-end' | 'all' | 'none' | 'boolean' | 'pairs';
  /** For `pairs` ("1b 2a"): left index → right index. */
  pairs?: Record<number, number>;
  /** For `boolean` ("vrai", "faux"). */
  value?: boolean;
  said: string;
}

export type UntilEntity =
  | { kind: 'date'; until: CivilDate; hour?: number; said: string }
  | { kind: 'duration'; days: number; until: CivilDate; said: string }
  /** Later the same day, at this minute of the day when it was said. */
  | { kind: 'later-today'; minuteOfDay?: number; said: string }
  /** A moment only the calendar of the person or of the school knows: ask for a date. */
  | { kind: 'unresolved'; words: string; said: string };

export interface RhythmEntity {
  /** ISO days, Monday = 1. */
  days?: number[];
  excludedDays?: number[];
  /** Minutes after midnight, local time. */
  fromMinute?: number;
  toMinute?: number;
  perWeek?: number;
  change?: 'more' | 'less';
  said: string;
}

export interface LanguageEntity {
  language: 'fr' | 'en' | 'other';
  said: string;
}

export interface DifficultyEntity {
  direction: 'easier' | 'harder';
  said: string;
}

export interface Entities {
  topics?: TopicEntity[];
  choice?: ChoiceEntity;
  until?: UntilEntity;
  rhythm?: RhythmEntity;
  language?: LanguageEntity;
  difficulty?: DifficultyEntity;
}

export interface Candidate {
  intent: Intent;
  /** 0 to 1, calibrated: of the readings given at 0.8, about 80 % are right. */
  confidence: number;
}

export interface Understood {
  /** The likeliest reading; `hors-sujet` when it is none of the bot's business. */
  intent: Intent;
  confidence: number;
  /** `act` on the reading, `ask` which of the candidates was meant, or `decline` kindly. */
  decision: 'act' | 'ask' | 'decline';
  /** At most three, likeliest first. */
  candidates: Candidate[];
  entities: Entities;
}

export interface Understanding {
  /** Never throws, whatever the text; bounded time (only the first and last characters of a huge text are read). */
  understand(text: string, context: SpeechContext): Understood;
}

export interface SearchableTip {
  id: string;
  topic: string;
  skill: string;
  text: string;
  keywords?: readonly string[];
}

export interface TipMatch {
  id: string;
  /** 0 to 1: how much of what was asked the tip covers. */
  score: number;
}

export type TipSearchOutcome = { kind: 'found'; tips: TipMatch[] } | { kind: 'none' };

export interface TipSearch {
  /** Best first; `none` is an honest answer: nothing in the bank speaks of this. */
  search(query: string, limit?: number): TipSearchOutcome;
}
