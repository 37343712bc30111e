/** Runs a measuring world against an engine: people in a fixed order, a group of them in lockstep. */
import {
  DAY,
  MONDAY,
  type BankItem,
  type Engine,
  type Message,
  type Reply,
  type TopicEstimate,
} from './protocol';
import { rngOf, type Rng } from './random';
import { HONEST_MS, type Person, type World } from './worlds';

export interface AssessPlan {
  people: number;
  /** Questions a person is asked at most. */
  questions: number;
  /** Numbers of questions after which the estimate is recorded, ascending. */
  checkpoints: number[];
  /** People tested at the same time. */
  together?: number;
  /** First index of a person, to have other people in the same world. */
  firstPerson?: number;
}

export interface PersonRecord {
  person: Person;
  asked: string[];
  /** One entry a checkpoint: an estimate a topic (θ = 0, se = 10 when missing). */
  estimates: TopicEstimate[][];
  /** One entry an answer. `isTap`: given without reading, so that it tells nothing of the ability. */
  predictions: { p: number; correct: boolean; isTap: boolean }[];
}

export interface AssessRecord {
  people: PersonRecord[];
  /** Parameters after the run, when the engine tells them. */
  items?: Record<string, { a: number; b: number }>;
}

interface Sitting {
  record: PersonRecord;
  rng: Rng;
  now: number;
  item?: BankItem;
  over: boolean;
}

/** Sends a batch and fails on the first error, except for the optional operations. */
export async function ask(engine: Engine, batch: Message[], optional = false): Promise<Reply[]> {
  const replies = await engine.exchange(batch);
  if (!optional) {
    const bad = replies.find((reply) => reply.error !== undefined);
    if (bad) throw new Error(`${engine.name}: ${bad.error}`);
  }
  return replies;
}

/** `estimate` replies as one estimate a topic, missing ones counted as θ = 0, se = 10. */
export function estimatesOf(reply: Reply, topics: string[]): TopicEstimate[] {
  return topics.map((topic) => reply.topics?.[topic] ?? { theta: 0, se: 10 });
}

export async function runAssess(engine: Engine, world: World, plan: AssessPlan): Promise<AssessRecord> {
  const { settings, topics, told } = world;
  const [started] = await ask(engine, [
    {
      op: 'start',
      protocol: 1,
      seed: settings.seed,
      mode: 'assess',
      calibration: settings.calibration,
      now: MONDAY,
      topics,
      cuts: [-1.5, -1, -0.5, 0, 0.5, 1, 1.5],
      bank: told,
    },
  ]);
  const predicts = started?.can?.includes('predict') ?? false;
  const together = plan.together ?? 20;
  const people: PersonRecord[] = [];
  for (let first = 0; first < plan.people; first += together) {
    const group = Array.from({ length: Math.min(together, plan.people - first) }, (_, i) => {
      const index = (plan.firstPerson ?? 0) + first + i;
      return sit(world, index, MONDAY + 0.4 * DAY + first * 60_000);
    });
    for (let asked = 1; asked <= plan.questions; asked++) {
      await askEveryone(engine, world, group, predicts);
      if (plan.checkpoints.includes(asked)) await estimateEveryone(engine, topics, group);
    }
    await ask(
      engine,
      group.map((s) => ({ op: 'end', session: s.record.person.id })),
      true,
    );
    people.push(...group.map((s) => s.record));
  }
  const [items] = await ask(engine, [{ op: 'items' }], true);
  return { people, items: items?.items };
}

function sit(world: World, index: number, now: number): Sitting {
  const person = world.person(index);
  const rng = rngOf(`answers/${world.settings.seed}/${index}`);
  return { record: { person, asked: [], estimates: [], predictions: [] }, rng, now, over: false };
}

async function askEveryone(engine: Engine, world: World, group: Sitting[], predicts: boolean): Promise<void> {
  const active = group.filter((s) => !s.over);
  const chosen = await ask(
    engine,
    active.map((s) => ({ op: 'next', session: s.record.person.id, now: s.now })),
  );
  active.forEach((sitting, i) => takeItem(engine, world, sitting, chosen[i]?.item ?? null));
  const answering = active.filter((s) => !s.over);
  const batch: Message[] = [];
  for (const s of answering) {
    const item = s.item as BankItem;
    const session = s.record.person.id;
    const { correct, ms } = world.respond(s.record.person, item, s.rng);
    if (predicts) batch.push({ op: 'predict', session, item: item.id, now: s.now });
    batch.push({ op: 'answer', session, item: item.id, correct, ms, now: s.now + ms });
    s.now += ms + 3000;
    s.record.predictions.push({ p: NaN, correct, isTap: ms < HONEST_MS });
  }
  const replies = await ask(engine, batch);
  if (!predicts) return;
  answering.forEach((s, i) => {
    const last = s.record.predictions.at(-1);
    if (last) last.p = replies[2 * i]?.p ?? NaN;
  });
}

function takeItem(engine: Engine, world: World, sitting: Sitting, id: string | null): void {
  if (id === null) {
    sitting.over = true;
    return;
  }
  const item = world.truth.get(id);
  if (!item) throw new Error(`${engine.name} asked an unknown item: ${id}`);
  if (sitting.record.asked.includes(id)) throw new Error(`${engine.name} asked ${id} twice in a session`);
  sitting.item = item;
  sitting.record.asked.push(id);
}

async function estimateEveryone(engine: Engine, topics: string[], group: Sitting[]): Promise<void> {
  const replies = await ask(
    engine,
    group.map((s) => ({ op: 'estimate', session: s.record.person.id, now: s.now })),
  );
  group.forEach((s, i) => s.record.estimates.push(estimatesOf(replies[i] ?? {}, topics)));
}
