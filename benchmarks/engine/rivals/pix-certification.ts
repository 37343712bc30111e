/**
 * Pix's certification test v3 as described in the project's notes: two-parameter items, a grid mean whose prior moves
 * with the estimate (sd 1.5), each move capped at .5, Fisher information at the estimate, a draw among the five best.
 * The two-parameter items are those closest to the told curves over N(0, 1) people, so guessing is absorbed as well as
 * that model can.
 */
import { curve, type BankItem, type StartMessage } from '../protocol';
import { rngOf, type Rng } from '../random';
import type { Rival } from '../rival';

const SAMPLES = Array.from({ length: 101 }, (_, i) => -9 + i * 0.18);
const PRIOR_SD = 1.5;
const LARGEST_MOVE = 0.5;
const FIRST_SE = 5;

interface TwoParameters {
  item: BankItem;
  a: number;
  b: number;
}
interface TopicState {
  likelihood: number[];
  theta: number;
  se: number;
  asked: number;
}
interface Sitting {
  topics: Map<string, TopicState>;
  asked: Set<string>;
  rng: Rng;
}

export function pixCertification(): Rival {
  let run: StartMessage | undefined;
  let items = new Map<string, TwoParameters>();
  const sessions = new Map<string, Sitting>();
  const sittingOf = (session: string): Sitting => {
    let sitting = sessions.get(session);
    if (!sitting) {
      const fresh = (): TopicState => ({
        likelihood: SAMPLES.map(() => 1),
        theta: 0,
        se: FIRST_SE,
        asked: 0,
      });
      sitting = {
        topics: new Map((run?.topics ?? []).map((t) => [t, fresh()])),
        asked: new Set(),
        rng: rngOf(`pix-v3/${run?.seed}/${session}`),
      };
      sessions.set(session, sitting);
    }
    return sitting;
  };
  return {
    name: 'Pix-like certification (v3)',
    start(message) {
      run = message;
      items = new Map(message.bank.map((item) => [item.id, twoParameters(item)]));
      sessions.clear();
    },
    next(session, _now, topic) {
      const sitting = sittingOf(session);
      const chosen = topic ?? leastAsked(sitting, [...items.values()]);
      const state = sitting.topics.get(chosen);
      if (!state) return null;
      const five = [...items.values()]
        .filter((i) => i.item.topic === chosen && !sitting.asked.has(i.item.id))
        .map((i) => ({ id: i.item.id, information: information(i, state.theta) }))
        .sort((x, y) => y.information - x.information)
        .slice(0, 5);
      return five[sitting.rng.below(five.length)]?.id ?? null;
    },
    answer(session, id, correct) {
      const item = items.get(id);
      const sitting = sittingOf(session);
      const state = sitting.topics.get(item?.item.topic ?? '');
      if (!item || !state) return;
      sitting.asked.add(id);
      learn(state, item, correct);
    },
    estimate: (session) =>
      Object.fromEntries([...sittingOf(session).topics].map(([t, { theta, se }]) => [t, { theta, se }])),
    predict(session, id) {
      const item = items.get(id);
      return item ? chance(item, sittingOf(session).topics.get(item.item.topic)?.theta ?? 0) : 0.5;
    },
    end: (session) => void sessions.delete(session),
  };
}

function chance(item: TwoParameters, theta: number): number {
  return 1 / (1 + Math.exp(-item.a * (theta - item.b)));
}

function information(item: TwoParameters, theta: number): number {
  const p = chance(item, theta);
  return item.a * item.a * p * (1 - p);
}

function learn(state: TopicState, item: TwoParameters, correct: boolean): void {
  const weights = SAMPLES.map((x, i) => {
    const p = chance(item, x);
    state.likelihood[i] = (state.likelihood[i] ?? 1) * (correct ? p : 1 - p);
    return (state.likelihood[i] as number) * Math.exp(-((x - state.theta) ** 2) / (2 * PRIOR_SD ** 2));
  });
  const total = weights.reduce((s, w) => s + w, 0);
  const raw = weights.reduce((s, w, i) => s + (w / total) * (SAMPLES[i] as number), 0);
  state.theta += Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, raw - state.theta));
  const spread = weights.reduce(
    (s, w, i) => s + (w / total) * ((SAMPLES[i] as number) - state.theta) ** 2,
    0,
  );
  state.se = Math.sqrt(spread);
  state.asked += 1;
}

function leastAsked(sitting: Sitting, items: TwoParameters[]): string {
  const open = [...sitting.topics].filter(([t]) =>
    items.some((i) => i.item.topic === t && !sitting.asked.has(i.item.id)),
  );
  open.sort((x, y) => x[1].asked - y[1].asked);
  return open[0]?.[0] ?? '';
}

/** Logistic regression of the told curve on θ, weighted by the density of people (Newton, 25 steps). */
export function twoParameters(item: BankItem): TwoParameters {
  let [slope, intercept] = [item.a, -item.a * item.b];
  for (let step = 0; step < 25; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (let x = -3.5; x <= 3.5; x += 0.25) {
      const weight = Math.exp(-x * x * 0.5);
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const residual = weight * (curve(item, x) - p);
      const w = weight * p * (1 - p);
      g0 += residual;
      g1 += residual * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { item, a: slope, b: -intercept / slope };
}
