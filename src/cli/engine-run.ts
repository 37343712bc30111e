import { lookup } from '../domain/lookup';
import {
  experiencedModel,
  learn,
  noExperience,
  type Experience,
  type Journal,
} from '../domain/tutoring/experience';
import { bearableCap } from '../domain/assessment/selection';
import { launchParameters } from '../domain/assessment/irt';
import { DAY_MS, type Horizon } from '../domain/memory/port';
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
  type EngineSettings,
  type EngineState,
} from '../domain/tutoring/engine';
import { fnv1a } from '../domain/hash';
import { atOnce } from '../domain/steps';
import { readMessage, type EngineMessage, type StartMessage } from './engine-messages';

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
  /** The bank as it was told, and as it is believed after what people answered. */
  readonly authored: EngineModel;
  model: EngineModel;
  experience: Experience;
  /** Answers of those who left, and how many answers there were at the last lesson. */
  readonly past: Journal[];
  answers: number;
  answersAtLesson: number;
  readonly sessions: Map<string, Session>;
  /** People met since the start and how many of them were asked each item. */
  people: number;
  met: number;
  readonly asked: Map<string, number>;
}

/** Opens an engine that serves one message after another; it remembers between them. */
export function openRun(overrides: Partial<EngineSettings> = {}): (message: unknown) => Reply {
  let run: Run | undefined;
  return (raw) => {
    const message = readMessage(raw);
    if (message.op === 'start') {
      run = startRun(message, overrides);
      return { ok: true, engine: `coup-de-pouce ${run.model.version}`, can: ['predict', 'track'] };
    }
    if (!run) throw new Error(`${message.op}: no run is open; send a start message first`);
    return serve(run, message);
  };
}

function startRun(start: StartMessage, overrides: Partial<EngineSettings>): Run {
  const items = start.bank.map((item): EngineItem =>
    start.calibration === 'known' ? item : roughItem(item),
  );
  const settings = { ...overrides, ...(start.cuts ? { cuts: start.cuts } : {}) };
  const model = prepareModel({ version: '1', topics: start.topics, items, settings });
  return {
    start,
    authored: model,
    model,
    experience: noExperience(model.settings),
    past: [],
    answers: 0,
    answersAtLesson: 0,
    sessions: new Map(),
    people: 0,
    met: 0,
    asked: new Map(),
  };
}

/** An author's guess: the level tells the difficulty within .6 logit, the number of options the guessing. */
function roughItem(item: StartMessage['bank'][number]): EngineItem {
  const { a, d, sdB, sdLnA } = launchParameters;
  const rough = {
    ...item,
    a,
    c: item.options ? 0.97 / item.options : item.c,
    d: Math.min(d, item.d),
    sdB,
    sdLnA,
  };
  if (rough.c >= rough.d)
    throw new Error(
      `bank, item ${item.id}: guessing alone would be right ${rough.c} of the time and knowing ${rough.d}; raise d, or lower c${item.options ? ' and leave options out' : ''}`,
    );
  return rough;
}

/** The item of the bank; the error of an unknown one says so before anything is noted of the session. */
function itemOf(run: Run, op: string, id: string): EngineItem {
  const item = run.model.items.get(id);
  if (!item) throw new Error(`${op}: the bank of this run has no item ${id}; use an id of the start message`);
  return item;
}

function serve(run: Run, message: Exclude<EngineMessage, { op: 'start' }>): Reply {
  switch (message.op) {
    case 'next': {
      if (message.topic !== undefined && !run.model.topics.includes(message.topic))
        throw new Error(
          `next: this run has no topic ${message.topic}; use one of ${run.model.topics.join(', ')}, or leave topic out`,
        );
      const session = sessionOf(run, message.session, message.now);
      const isTutor = run.start.mode === 'tutor';
      const choice = next(run.model, session.state, {
        now: message.now,
        rng: session.rng,
        purpose: isTutor ? 'reinforce' : 'assess',
        topic: message.topic,
        exposureOf: (item) => (run.people < 20 ? 0 : (run.asked.get(item.id) ?? 0) / run.people),
        exposureCap: bearableCap(run.model.settings.exposureCap, meanShare(run)),
        slots: slotsLeft(run, message.now),
        horizons: isTutor ? horizonsOf(run, message.now) : undefined,
      });
      return { item: choice?.itemId ?? null };
    }
    case 'answer': {
      const item = itemOf(run, 'answer', message.item);
      const session = sessionOf(run, message.session, message.now);
      if (!lookup(session.state.memories, item.id)) {
        run.asked.set(item.id, (run.asked.get(item.id) ?? 0) + 1);
        run.met++;
      }
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
      run.answers++;
      if (isLessonDue(run)) takeLesson(run);
      return { ok: true };
    }
    case 'estimate': {
      const session = sessionOf(run, message.session, message.now);
      const view = run.start.mode === 'tutor' ? 'present' : 'ability';
      const topics = report(run.model, session.state, message.now, { view });
      return { topics };
    }
    case 'predict': {
      const { id } = itemOf(run, 'predict', message.item);
      const session = sessionOf(run, message.session, message.now);
      return { p: predict(run.model, session.state, id, message.now) };
    }
    case 'items':
      if (run.answers > run.answersAtLesson) takeLesson(run);
      return {
        items: Object.fromEntries(
          [...run.model.items.values()].map(({ id, a, b, c, d, sdB }) => [id, { a, b, c, d, sdB }]),
        ),
      };
    case 'end': {
      const session = run.sessions.get(message.session);
      if (session) run.past.push({ startedAt: session.startedAt, answers: session.answers });
      run.sessions.delete(message.session);
      return { ok: true };
    }
  }
}

/** Mean share of the bank that a person met. */
function meanShare(run: Run): number {
  return run.met / Math.max(1, run.people * run.model.items.size);
}

/**
 * Lessons come at growing intervals, so that all of them together cost a few times the last one; the first one early,
 * since a wrong correlation costs most while it is believed. When teaching they come closer: what tells one law of
 * forgetting from another comes in late, and serves only what is left of the weeks.
 */
function isLessonDue(run: Run): boolean {
  const growth = run.start.mode === 'tutor' ? 1.2 : 1.5;
  return run.answers >= Math.max(60, growth * run.answersAtLesson);
}

function takeLesson(run: Run): void {
  run.answersAtLesson = run.answers;
  const present = [...run.sessions.values()].map(({ startedAt, answers }) => ({ startedAt, answers }));
  const lessons = {
    isBankRough: run.start.calibration === 'rough',
    isTeaching: run.start.mode === 'tutor',
  };
  run.experience = atOnce(learn(run.authored, [...run.past, ...present], run.experience, lessons));
  run.model = experiencedModel(run.authored, run.experience, String(Number(run.model.version) + 1));
}

/** The session's belief under the present model: taken in again from its answers when the model has changed. */
function refreshed(run: Run, session: Session): Session {
  if (session.modelVersion === run.model.version) return session;
  let state = startState(run.model, run.model.topics);
  for (const answer of session.answers) {
    const item = run.model.items.get(answer.item.id) ?? answer.item;
    state = apply(run.model, state, { ...answer, item }).state;
  }
  session.state = state;
  session.modelVersion = run.model.version;
  return session;
}

/** Questions left until the final count: `perDay` on five days of seven. */
function slotsLeft(run: Run, now: number): number {
  const { horizon, perDay } = run.start;
  if (horizon === undefined || perDay === undefined) return 0;
  return (Math.max(0, horizon - now) / DAY_MS) * (5 / 7) * perDay;
}

function horizonsOf(run: Run, now: number): Horizon[] {
  const end = run.start.horizon ?? now + 60 * DAY_MS;
  const days = Math.max(1, (end - now) / DAY_MS);
  // A month after the final count weighs more: what is learnt for that one day only is soon lost.
  return [
    { inDays: days, weight: 0.4 },
    { inDays: days + 28, weight: 0.6 },
  ];
}

function sessionOf(run: Run, id: string, now: number): Session {
  const found = run.sessions.get(id);
  if (found) return refreshed(run, found);
  const session: Session = {
    state: startState(run.model, run.model.topics),
    modelVersion: run.model.version,
    startedAt: now,
    answers: [],
    rng: seededRandom(`${run.start.seed}/${id}`),
  };
  run.sessions.set(id, session);
  run.people++;
  return session;
}

/** mulberry32 seeded by a text, so that a session draws alike whatever the others do. */
export function seededRandom(seed: string): () => number {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
