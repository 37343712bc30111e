/** Eight weeks of three questions a working day, for many learners in lockstep. */
import { CUTS, DAY, MONDAY, curve, type BankItem, type Engine, type Message } from './protocol';
import { auc, logLoss, mean } from './metrics';
import { makeLearner, type Law, type Learner } from './learners';
import { ask, estimatesOf } from './runner';
import { makeBank, roughly } from './worlds';

export interface TutorWorld {
  seed: number;
  law: Law;
  itemsPerTopic: number;
  calibration: 'known' | 'rough';
  taps?: { people: number; rate: number };
}

export interface LearnerResult {
  /** True mean recall over the whole bank, at day 56 and at day 84. */
  recall: [number, number];
  asked: number;
  /** Distinct items met. */
  met: number;
}

export interface Tracked {
  day: number;
  /** Errors of θ against the present equivalent ability, one a learner and topic. */
  errors: number[];
  covered: number;
}

export interface TutorRecord {
  learners: LearnerResult[];
  tracked: Tracked[];
  predictions?: { logLoss: number; auc: number; logLossMet: number; aucMet: number };
}

const TOPICS = ['cyber', 'email', 'data', 'agenda', 'collab', 'remote', 'env'];
const WEEKS = 8;
const PER_DAY = 3;
/** Every second Sunday, 12:00. */
export const SUNDAYS = [13, 27, 41, 55];
export const HORIZONS: [number, number] = [56, 84];

interface Seat {
  learner: Learner;
  result: LearnerResult;
  seen: Set<string>;
}

export function tutorBank(world: TutorWorld): BankItem[] {
  return makeBank(TOPICS, world.itemsPerTopic, world.seed, [4]);
}

function seats(world: TutorWorld, bank: BankItem[], people: number): Seat[] {
  const settings = {
    seed: world.seed,
    law: world.law,
    topics: TOPICS,
    bank,
    start: MONDAY,
    taps: world.taps,
  };
  return Array.from({ length: people }, (_, i) => ({
    learner: makeLearner(settings, i),
    result: { recall: [0, 0], asked: 0, met: 0 },
    seen: new Set<string>(),
  }));
}

function count(all: Seat[], bank: BankItem[]): LearnerResult[] {
  for (const { learner, result, seen } of all) {
    const at = (day: number): number => mean(bank.map((item) => learner.recall(item, MONDAY + day * DAY)));
    result.recall = [at(HORIZONS[0]), at(HORIZONS[1])];
    result.met = seen.size;
  }
  return all.map((seat) => seat.result);
}

/** The same people, never asked anything. */
export function untaught(world: TutorWorld, people: number): LearnerResult[] {
  const bank = tutorBank(world);
  return count(seats(world, bank, people), bank);
}

/**
 * The all-knowing reference: sees each learner's true state and law and asks what raises the summed recall at the horizon
 * most. Greedy, so not quite the best possible, but far above what answers alone can tell.
 */
export function allKnowing(world: TutorWorld, people: number, horizon: number): LearnerResult[] {
  const bank = tutorBank(world);
  const all = seats(world, bank, people);
  for (const { learner, seen, result } of all) {
    for (const now of moments()) {
      const today = [...bank].filter((item) => !seen.has(`${item.id}@${Math.floor(now / DAY)}`));
      const gains = today.map((item) => learner.gainOf(item, now, MONDAY + horizon * DAY));
      const item = today[gains.indexOf(Math.max(...gains))];
      if (!item) break;
      learner.answer(item, now);
      seen.add(item.id).add(`${item.id}@${Math.floor(now / DAY)}`);
      result.asked += 1;
    }
    for (const key of [...seen]) if (key.includes('@')) seen.delete(key);
  }
  return count(all, bank);
}

/** The 120 moments at which a question is asked. */
function moments(): number[] {
  const days = Array.from({ length: 7 * WEEKS }, (_, day) => day).filter((day) => day % 7 < 5);
  return days.flatMap((day) => Array.from({ length: PER_DAY }, (_, turn) => momentOf(day, turn)));
}

function momentOf(day: number, turn: number): number {
  return MONDAY + day * DAY + (9 + 3 * turn) * 3_600_000;
}

export async function runTutor(engine: Engine, world: TutorWorld, people: number): Promise<TutorRecord> {
  const bank = tutorBank(world);
  const byId = new Map(bank.map((item) => [item.id, item]));
  const all = seats(world, bank, people);
  const told = world.calibration === 'rough' ? bank.map((item) => roughly(item, world.seed)) : bank;
  const { seed, calibration } = world;
  const start: Message = {
    op: 'start',
    protocol: 1,
    seed,
    mode: 'tutor',
    calibration,
    now: MONDAY,
    topics: TOPICS,
    cuts: CUTS,
    perDay: PER_DAY,
    horizon: MONDAY + HORIZONS[0] * DAY,
    bank: told,
  };
  const [started] = await ask(engine, [start]);
  const can = started?.can ?? [];
  const seen: Predicted[] = [];
  const tracked: Tracked[] = [];
  for (let day = 0; day < 7 * WEEKS; day++) {
    for (let turn = 0; day % 7 < 5 && turn < PER_DAY; turn++) {
      const now = momentOf(day, turn);
      await askEveryone(engine, all, byId, now, can.includes('predict') ? seen : undefined);
    }
    if (can.includes('track') && SUNDAYS.includes(day)) tracked.push(await track(engine, all, bank, day));
  }
  return { learners: count(all, bank), tracked, predictions: seen.length > 0 ? judged(seen) : undefined };
}

interface Predicted {
  p: number;
  correct: boolean;
  metBefore: boolean;
}

async function askEveryone(
  engine: Engine,
  all: Seat[],
  byId: Map<string, BankItem>,
  now: number,
  predicted: Predicted[] | undefined,
): Promise<void> {
  const chosen = await ask(
    engine,
    all.map((seat) => ({ op: 'next', session: seat.learner.id, now })),
  );
  const batch: Message[] = [];
  const asked: Predicted[] = [];
  all.forEach((seat, i) => {
    const id = chosen[i]?.item ?? null;
    if (id === null) return;
    const item = byId.get(id);
    if (!item) throw new Error(`${engine.name} asked an unknown item: ${id}`);
    const session = seat.learner.id;
    const { correct, ms } = seat.learner.answer(item, now);
    if (predicted) batch.push({ op: 'predict', session, item: id, now });
    batch.push({ op: 'answer', session, item: id, correct, ms, now: now + ms });
    asked.push({ p: NaN, correct, metBefore: seat.seen.has(id) });
    seat.seen.add(id);
    seat.result.asked += 1;
  });
  const replies = await ask(engine, batch);
  if (!predicted) return;
  asked.forEach((one, i) => predicted.push({ ...one, p: replies[2 * i]?.p ?? NaN }));
}

function judged(all: Predicted[]): TutorRecord['predictions'] {
  const met = all.filter((one) => one.metBefore);
  const of = (some: Predicted[]): [number[], boolean[]] => [some.map((o) => o.p), some.map((o) => o.correct)];
  return {
    logLoss: logLoss(...of(all)),
    auc: auc(...of(all)),
    logLossMet: logLoss(...of(met)),
    aucMet: auc(...of(met)),
  };
}

async function track(engine: Engine, all: Seat[], bank: BankItem[], day: number): Promise<Tracked> {
  const now = MONDAY + day * DAY + DAY / 2;
  const replies = await ask(
    engine,
    all.map((seat) => ({ op: 'estimate', session: seat.learner.id, now })),
  );
  const errors: number[] = [];
  let covered = 0;
  all.forEach(({ learner }, i) => {
    const estimates = estimatesOf(replies[i] ?? {}, TOPICS);
    TOPICS.forEach((topic, t) => {
      const items = bank.filter((item) => item.topic === topic);
      const { theta, se } = estimates[t] ?? { theta: 0, se: 10 };
      const error = theta - equivalentAbility(items, learner, now);
      errors.push(error);
      if (Math.abs(error) <= 1.96 * se) covered += 1;
    });
  });
  return { day, errors, covered: covered / errors.length };
}

/**
 * The ability whose expected score over the items is what the learner would score now, guessing and slips included
 * (bisection on −6…6).
 */
export function equivalentAbility(items: BankItem[], learner: Pick<Learner, 'recall'>, now: number): number {
  const score = items.reduce((sum, i) => sum + i.c + (i.d - i.c) * learner.recall(i, now), 0);
  let [low, high] = [-6, 6];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (items.reduce((sum, i) => sum + curve(i, middle), 0) < score) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
