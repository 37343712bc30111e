import {
  INTENTS,
  MANAGER_INTENTS,
  type Candidate,
  type Entities,
  type Intent,
  type SpeechContext,
  type Understanding,
  type Understood,
} from '../application/ports/understanding';
import { clausesOf } from './clauses';
import type { Heard } from './entities';
import { choiceByText } from './entities/choices';
import { featuresOf, type Lexis } from './features';
import type { Calibration } from './model';
import { plain, words } from './normalise';
import { readByRule } from './rules';
import { scoresOf, softmax, type SoftmaxWeights } from './softmax';

export interface Reader {
  model: SoftmaxWeights;
  lexis: Lexis;
  calibration: Calibration;
  entitiesOf(heard: Heard, context: SpeechContext): Entities;
}

/** Act from this confidence on; below, ask. */
const ACT_FROM = 0.35;
/** Act only when this far ahead of the second reading. */
const ACT_AHEAD = 0.1;
/** Act only when "none of my business" is at most this likely. */
const STRANGE_AT_MOST = 0.3;
/** While words are awaited as an answer, only a clear demand is taken for one. */
const ACT_DESPITE_ANSWER_FROM = 0.9;
/** Entities are sought for readings at least this likely. */
const HEEDED_FROM = 0.1;
/** Decline when "none of my business" is at least this likely. */
const DECLINE_FROM = 0.4;

/** How much likelier (log odds) the wait for something makes a reading. */
const PENDING_BOOSTS: Record<string, Partial<Record<Intent, number>>> = {
  question: {
    'reponse-choix': 1.2,
    'ne-sais-pas': 1.2,
    indice: 1.6,
    passer: 1.6,
    repeter: 1.2,
    commencer: -1.2,
    'hors-sujet': -0.8,
  },
  // Nothing is left to skip, to answer or to be helped with: what follows is the next question, or a word on this one.
  feedback: {
    explication: 1.2,
    commencer: 2,
    passer: -2.4,
    indice: -2.4,
    'reponse-choix': -2,
    'ne-sais-pas': -2,
  },
  confirm: { oui: 1, non: 1 },
  none: {
    commencer: 0.6,
    passer: -1.2,
    indice: -1.2,
    repeter: -0.4,
    'ne-sais-pas': -0.8,
    'reponse-choix': -1.6,
  },
};

/** A manager who writes of "the team" means theirs. */
const MANAGER_BOOST = 2.5;

function boostOf(intent: Intent, { pending, role }: SpeechContext): number {
  const isManagers = (MANAGER_INTENTS as readonly Intent[]).includes(intent);
  if (isManagers && role !== 'manager' && role !== 'admin') return -Infinity;
  const boosts = pending?.startsWith('confirm') ? PENDING_BOOSTS.confirm : PENDING_BOOSTS[pending ?? ''];
  return (boosts?.[intent] ?? 0) + (isManagers ? MANAGER_BOOST : 0);
}

/** How much the clearest clause counts beside the whole text: courtesy around a wish drowns it. */
const CLAUSES_WORTH = 0.2;
/** A clause that is none of the bot's business (a circumstance, an excuse) says little of the whole. */
const STRANGE_CLAUSE_WORTH = 0.3;
/** Mixing flattens the shares; this power makes them as sure as they are right (cross-validation: 1.4 to 1.6). */
const MIXED_SHARPNESS = 1.5;

/** Calibrated share of each intent for one text. */
function sharesOf(reader: Reader, text: string, context: SpeechContext): number[] {
  const scores = scoresOf(reader.model, featuresOf(text, reader.lexis));
  return softmax(
    INTENTS.map(
      (intent, label) => (scores[label] ?? 0) / reader.calibration.temperature + boostOf(intent, context),
    ),
  );
}

/** Every reading with its calibrated confidence, likeliest first: of the whole text, and of its clauses read apart. */
function readingsOf(whole: readonly number[], clauses: readonly (readonly number[])[]): Candidate[] {
  const mixed = INTENTS.map((intent, label) => {
    if (clauses.length === 0) return whole[label] ?? 0;
    const clearest = Math.max(...clauses.map((shares) => shares[label] ?? 0));
    const worth = intent === 'hors-sujet' ? STRANGE_CLAUSE_WORTH : 1;
    return Math.pow(
      (1 - CLAUSES_WORTH) * (whole[label] ?? 0) + CLAUSES_WORTH * worth * clearest,
      MIXED_SHARPNESS,
    );
  });
  const total = mixed.reduce((sum, share) => sum + share, 0);
  return INTENTS.map((intent, label) => ({ intent, confidence: (mixed[label] ?? 0) / total })).sort(
    (first, second) => second.confidence - first.confidence,
  );
}

/** From this share on, a clause read by itself is a wish worth asking about, whatever surrounds it. */
const CLEAR_CLAUSE_FROM = 0.95;

/** Is the second reading, which the whole text drowns, what one of its clauses plainly says? */
function isPlainlySaid(clauses: readonly (readonly number[])[], second?: Candidate): boolean {
  if (!second || second.intent === 'hors-sujet') return false;
  const label = INTENTS.indexOf(second.intent);
  return clauses.some((shares) => (shares[label] ?? 0) >= CLEAR_CLAUSE_FROM);
}

/** Readings that must never be mistaken for a quiz act, nor the reverse: at the least doubt, ask. */
const GUARDED: readonly Intent[] = ['arreter-rappels', 'incident-securite'];
const QUIZ_ACTS: readonly Intent[] = [
  'commencer',
  'indice',
  'explication',
  'passer',
  'repeter',
  'reponse-choix',
  'oui',
  'non',
  'ne-sais-pas',
];
const DOUBT_FROM = 0.08;

function isDangerouslyClose(best: Candidate, others: readonly Candidate[]): boolean {
  const rivals = GUARDED.includes(best.intent) ? QUIZ_ACTS : QUIZ_ACTS.includes(best.intent) ? GUARDED : [];
  return others.some(({ intent, confidence }) => confidence >= DOUBT_FROM && rivals.includes(intent));
}

export function decide(
  readings: readonly Candidate[],
  { answerKind, pending }: SpeechContext,
): Understood['decision'] {
  const [best, second, ...others] = readings;
  if (!best || !second) return 'decline';
  if (best.intent === 'hors-sujet') {
    // Better one question too many than an incident turned away.
    const mayBeIncident = [second, ...others].some(
      ({ intent, confidence }) => intent === 'incident-securite' && confidence >= DOUBT_FROM,
    );
    return best.confidence >= DECLINE_FROM && !mayBeIncident ? 'decline' : 'ask';
  }
  const strangeness = [second, ...others].find(({ intent }) => intent === 'hors-sujet')?.confidence ?? 0;
  if (strangeness > STRANGE_AT_MOST || isDangerouslyClose(best, [second, ...others])) return 'ask';
  const actFrom = answerKind === 'text' && pending === 'question' ? ACT_DESPITE_ANSWER_FROM : ACT_FROM;
  return best.confidence >= actFrom && best.confidence - second.confidence >= ACT_AHEAD ? 'act' : 'ask';
}

/** The words of one of the choices, typed instead of pressed. */
function readAsChoice(plainText: string, { pending, choices }: SpeechContext): Understood | undefined {
  if (pending !== 'question' || !choices || !choiceByText(plainText, choices)) return undefined;
  return {
    intent: 'reponse-choix',
    confidence: 0.9,
    decision: 'act',
    candidates: [{ intent: 'reponse-choix', confidence: 0.9 }],
    entities: {},
  };
}

const rounded = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .slice(0, 3)
    .map(({ intent, confidence }) => ({ intent, confidence: Math.round(confidence * 1000) / 1000 }));

const SILENCE: Understood = {
  intent: 'hors-sujet',
  confidence: 1,
  decision: 'decline',
  candidates: [],
  entities: {},
};

export function makeUnderstanding(reader: Reader): Understanding {
  const understand = (text: string, context: SpeechContext): Understood => {
    const clean = plain(text);
    const tokens = words(clean);
    if (tokens.length === 0) return readByRule(clean, tokens, context) ?? SILENCE;
    const mended = tokens.flatMap((token) => reader.lexis.spelling.mend(token));
    const withEntities = (understood: Understood): Understood => {
      const offered = understood.candidates.filter(({ confidence }) => confidence >= HEEDED_FROM);
      const intents = [understood.intent, ...offered.map(({ intent }) => intent)];
      return {
        ...understood,
        entities: reader.entitiesOf({ text: clean, original: text, words: mended, intents }, context),
      };
    };
    const ruled = readByRule(clean, tokens, context) ?? readAsChoice(clean, context);
    if (ruled) return withEntities(ruled);
    const clauses = clausesOf(clean).map((clause) => sharesOf(reader, clause, context));
    const readings = readingsOf(sharesOf(reader, text, context), clauses);
    const candidates = rounded(readings);
    const best = candidates[0]!;
    const decision = decide(readings, context);
    const isWorthAsking = decision === 'decline' && isPlainlySaid(clauses, readings[1]);
    return withEntities({
      ...best,
      decision: isWorthAsking ? 'ask' : decision,
      candidates,
      entities: {},
    });
  };
  return { understand };
}
