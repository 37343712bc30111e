/**
 * Synthetic learners for the teaching benchmark. On purpose not the engine's own model: knowledge is drawn as known or
 * not, laws, rates and stabilities differ between people and between items, and the third law has no trace per item
 * at all but a strength that adds to the ability and spreads within a skill.
 *
 * Common to all laws
 * - Abilities N(0, 1) a topic, correlated .6. What a person knows at the start of item i: Bernoulli(σ(a(θ − b))).
 * - A person has a rate of learning from feedback u = logit⁻¹(N(.6, .7)) (mean about .63), and a factor on stability
 *   exp(N(0, .5)); an item has a factor exp(N(0, .3)) of its own.
 * - An answer is right with probability c + (d − c)·R, R being the true recall now: retrieved or not is drawn with R,
 *   and what follows depends on that draw, which no engine sees. The explanation is read after every answer.
 *
 * `exponential`  R = 2^(−t/h) for what is held. New trace h = 18 d × factors; knowledge of old h = 450 d × exp(N(0, .8)).
 *   Retrieved: h grows by 1 + 2(1 − R)^.7 + .3. Not retrieved: learnt with probability u, h = max(new, half of the old h).
 * `power`        R = (1 + t/τ)^(−β), β = .35·exp(N(0, .25)) a person. New τ = 7 d × factors; of old τ = 180 d·exp(N(0, .8)).
 *   Retrieved: τ grows by 1.4 + 2.2(1 − R). Not retrieved: learnt with probability u, τ = new·1.3^(times met).
 * `strength`     R = σ(a(θ − b) + s), s a sum of a lasting part (+.7 after a failed, +.3 after a successful retrieval,
 *   times u/.63) and of fading boosts (2.2 and 1.0, time constant 18 d × person's factor); a fifth of the lasting part goes to
 *   every other item of the skill; the ability itself fades by .1 logit a month without practice of the topic.
 */
import type { BankItem } from './protocol';
import { DAY } from './protocol';
import { rngOf, type Rng } from './random';
import { correlatedAbilities, honestMs, tapMs } from './worlds';

export type Law = 'exponential' | 'power' | 'strength';
export const LAWS: Law[] = ['exponential', 'power', 'strength'];

export interface Learner {
  id: string;
  /** True recall of an item at a moment (without guessing or slips), 0–1. */
  recall(item: BankItem, now: number): number;
  /** Expected rise of the summed recall at `at` if the item is asked at `now`; only the all-knowing reference looks. */
  gainOf(item: BankItem, now: number, at: number): number;
  /** Draws the answer, then lets the explanation be read. */
  answer(item: BankItem, now: number): { correct: boolean; ms: number };
}

export interface LearnerSettings {
  seed: number;
  law: Law;
  topics: string[];
  bank: BankItem[];
  /** Start of the eight weeks, ms. */
  start: number;
  /** Share of people who tap and share of their answers that are taps. */
  taps?: { people: number; rate: number };
}

interface Traits {
  uptake: number;
  stability: number;
  power: number;
  taps: boolean;
}

/** What is held of an item: since when, and its half-life or time constant in days (0: nothing is held). */
interface Trace {
  since: number;
  days: number;
  met: number;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function makeLearner(settings: LearnerSettings, index: number): Learner {
  const rng = rngOf(`learner/${settings.seed}/${settings.law}/${index}`);
  const abilities = correlatedAbilities(settings.topics.length, 0.6, rng);
  const traits: Traits = {
    uptake: logistic(0.6 + 0.7 * rng.normal()),
    stability: Math.exp(0.5 * rng.normal()),
    power: 0.35 * Math.exp(0.25 * rng.normal()),
    taps: rng.next() < (settings.taps?.people ?? 0),
  };
  const memory =
    settings.law === 'strength'
      ? strengthMemory(settings, abilities, traits)
      : traceMemory(settings, abilities, traits, rng);
  const answers = rngOf(`learner-answers/${settings.seed}/${index}`);
  return {
    id: `p${index}`,
    recall: memory.recall,
    gainOf: (item, now, at) => expectedGain(memory, traits.uptake, item, now, at),
    answer(item, now) {
      const tapped = traits.taps && answers.next() < (settings.taps?.rate ?? 0);
      const retrieved = answers.next() < memory.recall(item, now);
      const honest = answers.next() < (retrieved ? item.d : item.c);
      const lucky = answers.next() < 1 / item.options;
      // Someone who taps through does not read the explanation either.
      if (tapped) return { correct: lucky, ms: tapMs(answers) };
      memory.study(item, now, retrieved, answers);
      return { correct: honest, ms: honestMs(answers) };
    },
  };
}

interface Memory {
  recall(item: BankItem, now: number): number;
  /** The next draw of `rng`, below the rate of learning or not, decides whether a failed item is learnt. */
  study(item: BankItem, now: number, retrieved: boolean, rng: Pick<Rng, 'next'>): void;
  /** Items that studying this one moves, itself included. */
  moved(item: BankItem): BankItem[];
  /** Remembers the state of an item's study and returns what undoes it. */
  keep(item: BankItem): () => void;
}

function expectedGain(memory: Memory, uptake: number, item: BankItem, now: number, at: number): number {
  const later = (): number => memory.moved(item).reduce((sum, other) => sum + memory.recall(other, at), 0);
  const afterStudy = (retrieved: boolean, draw: number): number => {
    const undo = memory.keep(item);
    memory.study(item, now, retrieved, { next: () => draw });
    const value = later();
    undo();
    return value;
  };
  const recall = memory.recall(item, now);
  const failed = uptake * afterStudy(false, 0) + (1 - uptake) * afterStudy(false, 1);
  return recall * afterStudy(true, 0) + (1 - recall) * failed - later();
}

function traceMemory(settings: LearnerSettings, abilities: number[], traits: Traits, rng: Rng): Memory {
  const exponential = settings.law === 'exponential';
  const traces = new Map<string, Trace>();
  for (const item of settings.bank) {
    const theta = abilities[settings.topics.indexOf(item.topic)] ?? 0;
    const known = rng.next() < logistic(item.a * (theta - item.b));
    const old = (exponential ? 450 : 180) * Math.exp(0.8 * rng.normal());
    traces.set(item.id, { since: settings.start, days: known ? old : 0, met: 0 });
  }
  const ease = (item: BankItem): number => Math.exp(0.3 * rngOf(`ease/${settings.seed}/${item.id}`).normal());
  const eases = new Map(settings.bank.map((item) => [item.id, ease(item)]));
  const held = (trace: Trace, now: number): number => {
    if (trace.days === 0) return 0;
    const t = Math.max(0, now - trace.since) / DAY;
    return exponential ? 2 ** (-t / trace.days) : (1 + t / trace.days) ** -traits.power;
  };
  const traceOf = (item: BankItem): Trace =>
    traces.get(item.id) ?? { since: settings.start, days: 0, met: 0 };
  return {
    recall: (item, now) => held(traceOf(item), now),
    moved: (item) => [item],
    keep(item) {
      const before = { ...traceOf(item) };
      return () => void traces.set(item.id, before);
    },
    study(item, now, retrieved, draw) {
      const trace = traceOf(item);
      const forgotten = 1 - held(trace, now);
      const fresh = (exponential ? 18 : 7) * traits.stability * (eases.get(item.id) ?? 1);
      if (retrieved) {
        trace.days *= exponential ? 1.3 + 2 * forgotten ** 0.7 : 1.4 + 2.2 * forgotten;
        trace.since = now;
      } else if (draw.next() < traits.uptake) {
        trace.days = exponential ? Math.max(fresh, trace.days / 2) : fresh * 1.3 ** trace.met;
        trace.since = now;
      }
      trace.met += 1;
      traces.set(item.id, trace);
    },
  };
}

interface Strength {
  lasting: number;
  boosts: { at: number; size: number }[];
}

function strengthMemory(settings: LearnerSettings, abilities: number[], traits: Traits): Memory {
  const strengths = new Map<string, Strength>(settings.bank.map((i) => [i.id, { lasting: 0, boosts: [] }]));
  const practised = new Map<string, number>(settings.topics.map((t) => [t, settings.start]));
  const bySkill = new Map<string, BankItem[]>();
  for (const item of settings.bank) bySkill.set(item.skill, [...(bySkill.get(item.skill) ?? []), item]);
  const timeConstant = 18 * traits.stability * DAY;
  return {
    recall(item, now) {
      const theta = abilities[settings.topics.indexOf(item.topic)] ?? 0;
      const idle = Math.max(0, now - (practised.get(item.topic) ?? now)) / (30 * DAY);
      const s = strengths.get(item.id) ?? { lasting: 0, boosts: [] };
      const boost = s.boosts.reduce((sum, b) => sum + b.size * Math.exp(-(now - b.at) / timeConstant), 0);
      return logistic(item.a * (theta - 0.1 * idle - item.b) + s.lasting + boost);
    },
    moved: (item) => bySkill.get(item.skill) ?? [],
    keep(item) {
      const before = (bySkill.get(item.skill) ?? []).map(
        ({ id }) => [id, strengths.get(id)?.lasting ?? 0] as const,
      );
      const practice = practised.get(item.topic) ?? settings.start;
      return () => {
        for (const [id, lasting] of before) Object.assign(strengths.get(id) ?? {}, { lasting });
        strengths.get(item.id)?.boosts.pop();
        practised.set(item.topic, practice);
      };
    },
    study(item, now, retrieved) {
      const factor = traits.uptake / 0.63;
      const lasting = (retrieved ? 0.3 : 0.7) * factor;
      for (const other of bySkill.get(item.skill) ?? []) {
        const s = strengths.get(other.id);
        if (s) s.lasting += other.id === item.id ? lasting : lasting / 5;
      }
      strengths.get(item.id)?.boosts.push({ at: now, size: (retrieved ? 1 : 2.2) * factor });
      practised.set(item.topic, now);
    },
  };
}
