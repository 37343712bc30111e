import { normalCdf } from '../assessment/normal';
import type { EngineModel } from './model';
import { chances, MODEL_DOUBT, report, type TopicReport } from './report';
import { isMet, type EngineState } from './state';

/** What was believed at a moment (ms), and the levels told before it. */
export interface Moment {
  readonly state: EngineState;
  readonly at: number;
  readonly shown?: Readonly<Record<string, number>>;
}

/** What the answers given between two moments showed. */
export interface Facts {
  /** Questions missed, then answered rightly without help, and not missed again. */
  readonly learnt: ReadonlySet<string>;
  /** Questions answered in earnest. */
  readonly answered: ReadonlySet<string>;
  /** Questions answered for the first time: rightly and without help? */
  readonly firsts: ReadonlyMap<string, boolean>;
}

/** Why the level that is shown moved: the part of the change that weighs most, with what it is made of. */
export type TopicChange =
  /** Up: questions missed before and known now; one of them. */
  | { readonly kind: 'learnt'; readonly questions: number; readonly example: string }
  /** Up: questions that may have faded, answered rightly since. It tells what was kept as much as what was gained. */
  | { readonly kind: 'reviewed'; readonly questions: number }
  /** Down: questions not answered since, remembered less well. */
  | { readonly kind: 'faded'; readonly questions: number }
  /** Not the person, but what is known of them: their first answers to other questions. */
  | { readonly kind: 'situated-higher' | 'situated-lower'; readonly asked: number; readonly right: number }
  /** The level did not move, its range and its standard error are narrower. */
  | { readonly kind: 'surer'; readonly asked: number };

/**
 * P(the memories really changed that way) from which it is said. Simulated (60 people, a year, three months away, truth known):
 * progress by learning was true in 9 cases of 10, fading in 96 of 100.
 */
const beyondDoubt = 0.8;
/** Half a level, in logits: less is not seen on the scale. */
const leastMove = 0.25;
/** A first guess that is corrected is no change, and no estimate is moved by fewer new questions alone. */
const leastToCompare = 3;
/** Recall from which a question is known, and a difference of recall that is worth counting. */
const knownFrom = 0.5;
const countedFrom = 0.1;

/**
 * What changed between two moments in each topic, in the very quantity that is shown (the `present` view), both moments seen
 * with the same bank and parameters; a topic is left out when nothing is sure enough to be said.
 */
export function changesBetween(
  model: EngineModel,
  then: Moment,
  now: Moment,
  facts: Facts,
): Record<string, TopicChange> {
  const before = report(model, then.state, then.at, { shown: then.shown });
  const after = report(model, now.state, now.at, { shown: now.shown });
  const differences = differencesOf(model, then, now);
  return Object.fromEntries(
    model.topics.flatMap((topic) => {
      const [was, is] = [before[topic]!, after[topic]!];
      if (was.items < leastToCompare) return [];
      const items = differences.filter((each) => each.topic === topic);
      const change = movedChange(was, is, items, facts) ?? surerChange(was, is, items, facts);
      return change ? [[topic, change]] : [];
    }),
  );
}

interface Difference {
  readonly id: string;
  readonly topic: string;
  /** d − c: what knowing the question is worth in the score. */
  readonly width: number;
  /** P(right) as it was foreseen at the first moment, and P(knowing) at both. */
  readonly foreseen: number;
  readonly was: number;
  readonly is: number;
  readonly wasMet: boolean;
}

function differencesOf(model: EngineModel, then: Moment, now: Moment): Difference[] {
  const before = chances(model, then.state, then.at);
  const after = chances(model, now.state, now.at);
  return model.tables.list.map(({ id, topic, c, d }) => {
    const known = (chance: number): number => (chance - c) / Math.max(1e-9, d - c);
    return {
      id,
      topic,
      width: d - c,
      foreseen: before.get(id)!,
      was: known(before.get(id)!),
      is: known(after.get(id)!),
      wasMet: isMet(then.state.memories[id]),
    };
  });
}

/** What a question learnt was worth before: nothing when it was first met, and missed, since. */
const gainOf = ({ width, was, is, wasMet }: Difference): number => width * (is - (wasMet ? was : 0));
const sumOf = (items: readonly Difference[]): number => items.reduce((sum, each) => sum + gainOf(each), 0);

function movedChange(
  was: TopicReport,
  is: TopicReport,
  items: readonly Difference[],
  facts: Facts,
): TopicChange | undefined {
  const move = is.theta - was.theta;
  if (Math.abs(move) < leastMove) return undefined;
  const learnt = items.filter(({ id, is: recall }) => facts.learnt.has(id) && recall >= knownFrom);
  const again = items.filter(({ id, wasMet }) => wasMet && facts.answered.has(id) && !facts.learnt.has(id));
  const left = items.filter(({ id, wasMet }) => wasMet && !facts.answered.has(id));
  const whole = items.reduce((sum, each) => sum + each.width * (each.is - each.was), 0);
  const remembered = [...learnt, ...again, ...left];
  const [byLearning, byReviewing, byFading] = [sumOf(learnt), sumOf(again), sumOf(left)];
  const byMeasure = whole - byLearning - byReviewing - byFading;
  const isSure = probabilityOfChange(remembered, left) >= beyondDoubt;
  // Nothing is said against the two levels that are read.
  const steps = (is.level - was.level) * Math.sign(move);
  if (steps < 0) return undefined;
  if (move > 0) {
    const most = Math.max(byLearning, byReviewing, byMeasure);
    if (most === byMeasure)
      return steps > 0 ? situated('situated-higher', is, was, firstsIn(items, facts)) : undefined;
    if (!isSure || sumOf(remembered) <= 0) return undefined;
    if (most === byLearning) return { kind: 'learnt', questions: learnt.length, example: bestKnown(learnt) };
    const better = again.filter((each) => each.is - each.was >= countedFrom);
    return better.length > 0 && steps > 0 ? { kind: 'reviewed', questions: better.length } : undefined;
  }
  if (byMeasure < Math.min(byFading, byReviewing))
    return steps > 0 ? situated('situated-lower', is, was, firstsIn(items, facts)) : undefined;
  if (byReviewing < byFading) return undefined;
  const faded = left.filter((each) => each.was - each.is >= countedFrom);
  return isSure && sumOf(remembered) < 0 && faded.length > 0
    ? { kind: 'faded', questions: faded.length }
    : undefined;
}

/**
 * Told of another level than before that is no less sure, when the first answers to other questions of this very topic were
 * better, or worse, than was foreseen: it may have moved with the answers on another topic instead.
 */
const situated = (
  kind: 'situated-higher' | 'situated-lower',
  is: TopicReport,
  was: TopicReport,
  { asked, right, foreseen }: Firsts,
): TopicChange | undefined => {
  const isBorneOut = kind === 'situated-higher' ? right > foreseen : right < foreseen;
  const isSure = !is.isToConfirm && is.se <= was.se;
  return asked >= leastToCompare && isBorneOut && isSure ? { kind, asked, right } : undefined;
};

/** At the ends of the scale a range is narrow by itself: the standard error must be, too. */
const surerFrom = 0.9;

function surerChange(
  was: TopicReport,
  is: TopicReport,
  items: readonly Difference[],
  facts: Facts,
): TopicChange | undefined {
  const { asked } = firstsIn(items, facts);
  const isNarrower = is.to - is.from < was.to - was.from && is.se <= surerFrom * was.se;
  return isNarrower && asked >= leastToCompare && Math.abs(is.theta - was.theta) < leastMove
    ? { kind: 'surer', asked }
    : undefined;
}

interface Firsts {
  readonly asked: number;
  readonly right: number;
  /** Right answers that were foreseen. */
  readonly foreseen: number;
}

function firstsIn(items: readonly Difference[], { firsts }: Facts): Firsts {
  const met = items.filter(({ id }) => firsts.has(id));
  const right = met.filter(({ id }) => firsts.get(id)).length;
  return { asked: met.length, right, foreseen: met.reduce((sum, each) => sum + each.foreseen, 0) };
}

const bestKnown = (items: readonly Difference[]): string =>
  items.reduce((best, each) => (each.is > best.is ? each : best)).id;

/**
 * P(what is remembered changed the way it seems): knowing is all or nothing, so a difference p of recall has variance
 * p(1 − p), and recall that no answer checked since is doubtful as a whole, as in the report. What is believed of questions
 * not met is the same person's at both moments: its error is no change.
 */
function probabilityOfChange(items: readonly Difference[], unchecked: readonly Difference[]): number {
  const noise = items.reduce((sum, each) => {
    const p = Math.min(1, Math.abs(gainOf(each) / each.width));
    return sum + each.width * each.width * p * (1 - p);
  }, 0);
  const doubt = MODEL_DOUBT * unchecked.reduce((sum, { width }) => sum + width, 0);
  return normalCdf(Math.abs(sumOf(items)) / Math.sqrt(noise + doubt * doubt + 1e-9));
}
