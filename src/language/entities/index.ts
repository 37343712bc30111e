import type { Entities, Intent, SpeechContext } from '../../application/ports/understanding';
import { choiceIn } from './choices';
import { rhythmIn } from './rhythm';
import { topicsIn } from './topics';
import { untilIn } from './until';

const ABOUT_TIME: readonly Intent[] = [
  'pause-rappels',
  'arreter-rappels',
  'reactiver-rappels',
  'composer-relance',
];
const ABOUT_RHYTHM: readonly Intent[] = ['frequence-rappels', 'composer-relance'];

function languageIn(text: string): Entities['language'] {
  if (/\b(anglais|english|shakespeare|anglophone)\b/.test(text) && !/pourquoi|why/.test(text))
    return { language: 'en', said: 'en anglais' };
  if (/\b(francais|french|moliere)\b/.test(text)) return { language: 'fr', said: 'en français' };
  return /\b(espagnol|arabe|occitan|allemand|italien|portugais|spanish|german|arabic)\b/.test(text)
    ? { language: 'other', said: 'dans une autre langue' }
    : undefined;
}

function difficultyIn(text: string): Entities['difficulty'] {
  const isTooMuch = /\b(trop|tro|too|bien trop)\b/.test(text);
  const saysHard =
    /\b(dur|dure|dures|difficiles?|compliquee?s?|hard|harder|corse|costaud|ardue?s?|elevee?s?|technique|augmente|monte|challenge|defi|difficult|expert|releve)\w*/.test(
      text,
    );
  const saysEasy =
    /\b(facil\w*|simples?|simpl\w*|fastoche|basiques?|easy|easier|doucement|mollo|baisse|diminue|debutant\w*|accessibles?|abaisse|descend\w*)\b/.test(
      text,
    );
  if (saysHard === saysEasy) return undefined;
  const wantsHarder = isTooMuch ? saysEasy : saysHard;
  return wantsHarder
    ? { direction: 'harder', said: 'des questions plus difficiles' }
    : { direction: 'easier', said: 'des questions plus faciles' };
}

/** The unplaced moment in the person's own letters ("après la Toussaint", not "apres la toussaint"). */
function quoted(until: Entities['until'], original: string): Entities['until'] {
  if (until?.kind !== 'unresolved') return until;
  const composed = original.normalize('NFC');
  const bare = Array.from(composed, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())
    .join('')
    .replace(/[’]/g, "'");
  const at = bare.length === composed.length ? bare.indexOf(until.words) : -1;
  const words = at < 0 ? until.words : composed.slice(at, at + until.words.length);
  return { kind: 'unresolved', words, said: `« ${words} » : à quelle date ?` };
}

export interface Heard {
  /** Plain text: lower case, no accent. */
  text: string;
  /** Opened and mended words. */
  words: readonly string[];
  /** As typed, to quote the person. */
  original: string;
  /** Readings that are acted upon or offered: entities are sought for these only. */
  intents: readonly Intent[];
}

/** What the words name, for the readings at hand. */
export function entitiesOf(
  { text, original, words, intents }: Heard,
  { now, timeZone, choices, pending }: SpeechContext,
): Entities {
  const concerns = (list: readonly Intent[]): boolean => intents.some((intent) => list.includes(intent));
  const isConfirming = pending?.startsWith('confirm') ?? false;
  const topics = topicsIn(words);
  const entities: Entities = {
    topics: topics.length > 0 ? topics : undefined,
    choice: concerns(['reponse-choix']) || pending === 'question' ? choiceIn(text, choices) : undefined,
    until: concerns(ABOUT_TIME) || isConfirming ? quoted(untilIn(text, now, timeZone), original) : undefined,
    rhythm: concerns(ABOUT_RHYTHM) || isConfirming ? rhythmIn(text) : undefined,
    language: concerns(['langue']) ? languageIn(text) : undefined,
    difficulty: concerns(['difficulte']) ? difficultyIn(text) : undefined,
  };
  return Object.fromEntries(Object.entries(entities).filter(([, value]) => value !== undefined)) as Entities;
}
