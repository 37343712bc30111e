import { evenHorizons } from '../domain/memory/forgetting';
import { DAY_MS } from '../domain/memory/port';
import {
  apply,
  next,
  predict,
  prepareModel,
  report,
  startState,
  type EngineAnswer,
  type EngineItem,
  type EngineModel,
  type EngineState,
} from '../domain/tutoring/engine';
import { engineMessage, type EngineMessage, type StartMessage } from './engine-messages';

/** A reply is any JSON object. */
export type Reply = Record<string, unknown>;

interface Session {
  state: EngineState;
  modelVersion: string;
  readonly startedAt: number;
  readonly answers: EngineAnswer[];
  readonly rng: () => number;
}

interface Run {
  readonly start: StartMessage;
  model: EngineModel;
  readonly sessions: Map<string, Session>;
  /** People met since the start and how many of them were asked each item. */
  people: number;
  readonly asked: Map<string, number>;
}

/** Opens an engine that serves one message after another; it remembers between them. */
export function openRun(): (message: unknown) => Reply {
  let run: Run | undefined;
  return (raw) => {
    const message = engineMessage.parse(raw);
    if (message.op === 'start') {
      run = startRun(message);
      return { ok: true, engine: `coup-de-pouce ${run.model.version}`, can: ['predict', 'track'] };
    }
    if (!run) throw new Error('start first');
    return serve(run, message);
  };
}

function startRun(start: StartMessage): Run {
  const items: EngineItem[] = start.bank.map((item) =>
    start.calibration === 'known'
      ? item
      : { ...item, a: 1.2, d: Math.min(item.d, 0.97), sdB: 0.6, sdLnA: 0.25 },
  );
  const settings = start.cuts ? { cuts: start.cuts } : {};
  const model = prepareModel({ version: '1', topics: start.topics, items, settings });
  return { start, model, sessions: new Map(), people: 0, asked: new Map() };
}

function serve(run: Run, message: Exclude<EngineMessage, { op: 'start' }>): Reply {
  switch (message.op) {
    case 'next': {
      const session = sessionOf(run, message.session, message.now);
      const isTutor = run.start.mode === 'tutor';
      const choice = next(run.model, session.state, {
        now: message.now,
        rng: session.rng,
        purpose: isTutor ? 'reinforce' : 'assess',
        topic: message.topic,
        exposureOf: (item) => (run.people < 20 ? 0 : (run.asked.get(item.id) ?? 0) / run.people),
        horizons: isTutor ? horizonsOf(run, message.now) : undefined,
      });
      return { item: choice?.itemId ?? null };
    }
    case 'answer': {
      const session = sessionOf(run, message.session, message.now);
      const item = run.model.items.get(message.item);
      if (!item) throw new Error(`unknown item ${message.item}`);
      if (!session.state.memories[item.id]) run.asked.set(item.id, (run.asked.get(item.id) ?? 0) + 1);
      const answer: EngineAnswer = {
        item,
        score: message.correct ? 1 : 0,
        outcome: message.correct ? 'right' : 'wrong',
        ms: message.ms,
        isFeedbackRead: true,
        now: message.now,
      };
      session.answers.push(answer);
      session.state = apply(run.model, session.state, answer).state;
      return { ok: true };
    }
    case 'estimate': {
      const session = sessionOf(run, message.session, message.now);
      const view = run.start.mode === 'tutor' ? 'present' : 'ability';
      const topics = report(run.model, session.state, message.now, { view });
      return { topics };
    }
    case 'predict': {
      const session = sessionOf(run, message.session, message.now);
      return { p: predict(run.model, session.state, message.item, message.now) };
    }
    case 'items':
      return {
        items: Object.fromEntries(
          [...run.model.items.values()].map(({ id, a, b, c, d }) => [id, { a, b, c, d }]),
        ),
      };
    case 'end':
      run.sessions.delete(message.session);
      return { ok: true };
  }
}

function horizonsOf(run: Run, now: number): ReturnType<typeof evenHorizons> {
  const end = run.start.horizon ?? now + 60 * DAY_MS;
  const days = Math.max(1, (end - now) / DAY_MS);
  return evenHorizons(days, days + 28);
}

function sessionOf(run: Run, id: string, now: number): Session {
  const found = run.sessions.get(id);
  if (found) return found;
  const session: Session = {
    state: startState(run.model, run.model.topics, now),
    modelVersion: run.model.version,
    startedAt: now,
    answers: [],
    rng: seededRandom(`${run.start.seed}/${id}`),
  };
  run.sessions.set(id, session);
  run.people++;
  return session;
}

/** mulberry32 seeded by a text (FNV-1a), so that a session draws alike whatever the others do. */
export function seededRandom(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
