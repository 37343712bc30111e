/**
 * Synthetic people and banks for the measuring benchmarks. Everything is a function of the seed.
 *
 * Banks: true difficulty b ~ N(0, 1.1), discrimination a log-normal around 1.2 (sd .25 of ln a), guessing c the
 * inverse of the number of options times U(.8, 1.15), upper asymptote d ~ U(.93, 1). The author's level is
 * round(4.5 + 2(b + N(0, .6))) clamped to 1–8. People: abilities N(0, 1) in every topic, correlated ρ.
 */
import { curve, type BankItem } from './protocol';
import { rngOf, type Rng } from './random';

export interface WorldSettings {
  seed: number;
  topics: number;
  itemsPerTopic: number;
  /** Correlation of abilities between topics. */
  rho: number;
  calibration: 'known' | 'rough';
  /** 0 leaves the parameters told as they are; otherwise the told c and d are replaced. */
  toldGuessing?: { c: number; d: number };
  /** Share of people who tap, and share of their answers that are taps. */
  taps?: { people: number; rate: number };
  /** Numbers of options drawn uniformly for the items (default: four everywhere). */
  options?: number[];
}

export interface Person {
  id: string;
  /** One ability a topic, in the order of `topics`. */
  abilities: number[];
  taps: boolean;
}

export interface Response {
  correct: boolean;
  ms: number;
}

export interface World {
  settings: WorldSettings;
  topics: string[];
  /** The true parameters. */
  truth: Map<string, BankItem>;
  /** What the engine is told. */
  told: BankItem[];
  person(index: number): Person;
  respond(person: Person, item: BankItem, rng: Rng): Response;
}

const TOPIC_NAMES = ['cyber', 'email', 'data', 'agenda', 'collab', 'remote', 'env'];

export function makeWorld(settings: WorldSettings): World {
  const topics = TOPIC_NAMES.slice(0, settings.topics);
  const items = makeBank(topics, settings.itemsPerTopic, settings.seed, settings.options ?? [4]);
  const told = items.map((item) => tell(item, settings));
  return {
    settings,
    topics,
    truth: new Map(items.map((item) => [item.id, item])),
    told,
    person: (index) => makePerson(settings, index),
    respond: (person, item, rng) => respond(settings, topics, person, item, rng),
  };
}

export function makeBank(
  topics: string[],
  itemsPerTopic: number,
  seed: number,
  options: number[],
): BankItem[] {
  const rng = rngOf(`bank/${seed}`);
  const skills = Math.max(3, Math.round(itemsPerTopic / 8));
  return topics.flatMap((topic) =>
    Array.from({ length: itemsPerTopic }, (_, i) => {
      const choices = options[rng.below(options.length)] ?? 4;
      return {
        id: `${topic}-${i + 1}`,
        topic,
        skill: `${topic}/${1 + (i % skills)}`,
        options: choices,
        a: 1.2 * Math.exp(0.25 * rng.normal()),
        b: 1.1 * rng.normal(),
        c: Math.min(0.5, (0.8 + 0.35 * rng.next()) / choices),
        d: 0.93 + 0.07 * rng.next(),
      };
    }),
  );
}

/** An author's guess of an item: a level 1–8 whose difficulty is off by N(0, .6) logits. */
export function roughly(item: BankItem, seed: number): BankItem {
  const noise = 0.6 * rngOf(`author/${seed}/${item.id}`).normal();
  const level = Math.min(8, Math.max(1, Math.round(4.5 + 2 * (item.b + noise))));
  return { ...item, a: 1, b: (level - 4.5) / 2, c: 0.25, d: 1 };
}

function tell(item: BankItem, settings: WorldSettings): BankItem {
  if (settings.calibration === 'rough') return roughly(item, settings.seed);
  return settings.toldGuessing ? { ...item, ...settings.toldGuessing } : item;
}

/** Abilities with unit variance and one common factor: √ρ·g + √(1−ρ)·e. */
export function correlatedAbilities(topics: number, rho: number, rng: Rng): number[] {
  const shared = Math.sqrt(rho) * rng.normal();
  return Array.from({ length: topics }, () => shared + Math.sqrt(1 - rho) * rng.normal());
}

function makePerson(settings: WorldSettings, index: number): Person {
  const rng = rngOf(`person/${settings.seed}/${index}`);
  const abilities = correlatedAbilities(settings.topics, settings.rho, rng);
  return { id: `p${index}`, abilities, taps: rng.next() < (settings.taps?.people ?? 0) };
}

/** Nobody who reads the question answers faster. */
export const HONEST_MS = 4000;

/** Honest time to answer: log-normal beyond the shortest. */
export function honestMs(rng: Rng): number {
  return Math.round(HONEST_MS + 9000 * Math.exp(0.6 * rng.normal()));
}

export function tapMs(rng: Rng): number {
  return Math.round(1000 + 1400 * rng.next());
}

function respond(
  settings: WorldSettings,
  topics: string[],
  person: Person,
  item: BankItem,
  rng: Rng,
): Response {
  if (person.taps && rng.next() < (settings.taps?.rate ?? 0)) {
    return { correct: rng.next() < 1 / item.options, ms: tapMs(rng) };
  }
  const theta = person.abilities[topics.indexOf(item.topic)] ?? 0;
  return { correct: rng.next() < curve(item, theta), ms: honestMs(rng) };
}
