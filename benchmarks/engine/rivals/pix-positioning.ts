/**
 * Pix's positioning test as described in the project's notes: skills on a ladder of levels within a subject, a Rasch
 * likelihood on the level scale, one answer decides a skill and everything easier (or harder) in its subject; the next
 * question is the one that decides most; no guessing, no slip.
 *
 * Here an item is a skill of its subject (`skill` of the bank) at the level nearest its told difficulty. The estimate
 * while skills are open counts them as mastered up to the predicted level; the level reached is the share of mastered
 * skills put on the ability scale through the ladder itself. Pix shows no uncertainty: its interval here is the
 * curvature of its own likelihood, which is a reading of ours.
 */
import type { BankItem, StartMessage, TopicEstimate } from '../protocol';
import { rngOf, type Rng } from '../random';
import type { Rival } from '../rival';

const LEVELS = Array.from({ length: 33 }, (_, i) => 0.25 * i);

interface Rung {
  id: string;
  subject: string;
  /** 1–8. */
  level: number;
}
interface TopicState {
  answers: { level: number; right: boolean }[];
  decided: Map<string, boolean>;
  asked: Set<string>;
}
interface Sitting {
  topics: Map<string, TopicState>;
  rng: Rng;
}

export function pixPositioning(): Rival {
  let run: StartMessage | undefined;
  let ladders = new Map<string, Rung[]>();
  let topicOf = new Map<string, string>();
  const sessions = new Map<string, Sitting>();
  const sittingOf = (session: string): Sitting => {
    let sitting = sessions.get(session);
    if (!sitting) {
      const fresh = (): TopicState => ({ answers: [], decided: new Map(), asked: new Set() });
      sitting = {
        topics: new Map((run?.topics ?? []).map((t) => [t, fresh()])),
        rng: rngOf(`pix/${run?.seed}/${session}`),
      };
      sessions.set(session, sitting);
    }
    return sitting;
  };
  return {
    name: 'Pix-like positioning',
    start(message) {
      run = message;
      topicOf = new Map(message.bank.map((i) => [i.id, i.topic]));
      ladders = new Map(message.topics.map((t) => [t, message.bank.filter((i) => i.topic === t).map(rung)]));
      sessions.clear();
    },
    next(session, _now, topic) {
      const sitting = sittingOf(session);
      const order = [...sitting.topics]
        .sort((x, y) => x[1].answers.length - y[1].answers.length)
        .map(([t]) => t);
      for (const t of topic === undefined ? order : [topic]) {
        const state = sitting.topics.get(t);
        const id = state && mostDeciding(state, ladders.get(t) ?? [], sitting.rng);
        if (id) return id;
      }
      return null;
    },
    answer(session, id, correct) {
      const topic = topicOf.get(id) ?? '';
      const state = sittingOf(session).topics.get(topic);
      const ladder = ladders.get(topic) ?? [];
      const asked = ladder.find((r) => r.id === id);
      if (!state || !asked) return;
      state.answers.push({ level: asked.level, right: correct });
      state.asked.add(id);
      for (const r of settledBy(ladder, asked, correct))
        if (!state.decided.has(r.id)) state.decided.set(r.id, correct);
    },
    estimate: (session) =>
      Object.fromEntries(
        [...sittingOf(session).topics].map(([t, state]) => [t, placed(state, ladders.get(t) ?? [])]),
      ),
    end: (session) => void sessions.delete(session),
  };
}

function rung(item: BankItem): Rung {
  return { id: item.id, subject: item.skill, level: Math.min(8, Math.max(1, Math.round(4.5 + 2 * item.b))) };
}

/** Everything as easy (after a right answer) or as hard (after a wrong one) in the same subject. */
function settledBy(ladder: Rung[], asked: Rung, right: boolean): Rung[] {
  return ladder.filter(
    (r) => r.subject === asked.subject && (right ? r.level <= asked.level : r.level >= asked.level),
  );
}

function chance(level: number, difficulty: number): number {
  return 1 / (1 + Math.exp(-(level - difficulty)));
}

/** Log-likelihood on the level scale; two anchors (level 0 solved, level 9 not) keep it finite. */
function logLikelihood(state: TopicState, level: number): number {
  const anchored = [...state.answers, { level: 0, right: true }, { level: 9, right: false }];
  return anchored.reduce((sum, answer) => {
    const p = chance(level, answer.level);
    return sum + Math.log(answer.right ? p : 1 - p);
  }, 0);
}

function predictedLevel(state: TopicState): number {
  let best = 0;
  let highest = -Infinity;
  for (const level of LEVELS) {
    const value = logLikelihood(state, level);
    if (value > highest) [best, highest] = [level, value];
  }
  return best;
}

function mostDeciding(state: TopicState, ladder: Rung[], rng: Rng): string | undefined {
  const open = ladder.filter((r) => !state.decided.has(r.id));
  const level = state.answers.length === 0 ? 2 : predictedLevel(state);
  const near = open.filter((r) => Math.abs(r.level - level) <= 2);
  const scored = (near.length > 0 ? near : open).map((r) => {
    const p = chance(level, r.level);
    const count = (right: boolean): number => settledBy(open, r, right).length;
    return { id: r.id, value: p * count(true) + (1 - p) * count(false) };
  });
  const top = Math.max(...scored.map((s) => s.value));
  const best = scored.filter((s) => s.value >= top - 1e-9);
  return best[rng.below(best.length)]?.id;
}

/** Share of mastered skills turned into the level at which the ladder's expected share is that one. */
function placed(state: TopicState, ladder: Rung[]): TopicEstimate {
  const level = predictedLevel(state);
  const mastered = ladder.filter((r) => state.decided.get(r.id) ?? r.level <= level).length / ladder.length;
  let [low, high] = [-2, 11];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const expected = ladder.reduce((sum, r) => sum + chance(middle, r.level), 0) / ladder.length;
    if (expected < mastered) low = middle;
    else high = middle;
  }
  const reached = Math.min(8.5, Math.max(0.5, (low + high) / 2));
  const information = [...state.answers.map((answer) => answer.level), 0, 9]
    .map((difficulty) => chance(reached, difficulty))
    .reduce((sum, p) => sum + p * (1 - p), 0);
  return { theta: (reached - 4.5) / 2, se: Math.min(10, 0.5 / Math.sqrt(information)) };
}
