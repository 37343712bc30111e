/**
 * Half-life regression (Settles & Meeder 2016): p = 2^(−Δ/h), h = 2^(w·x), x = (√(1+right), √(1+wrong), 1), weights
 * learnt online over all people by its squared loss in p and in h (rate .001, weight of h .01, l2 .1, as published).
 * An item is due once its half-life has passed, the least remembered first; else a new one.
 */
import { DAY, type StartMessage } from '../protocol';
import { rngOf, shuffled } from '../random';
import type { Rival } from '../rival';

interface Met {
  right: number;
  wrong: number;
  last: number;
}
interface Seat {
  unseen: string[];
  met: Map<string, Met>;
}

const RATE = 0.001;
const HALF_LIFE_WEIGHT = 0.01;
const L2 = 0.1;
const SIGMA2 = 1;

export function halfLifeRegression(): Rival {
  let run: StartMessage | undefined;
  let weights = [0, 0, 0];
  let updates = 1;
  const seats = new Map<string, Seat>();
  const seatOf = (session: string): Seat => {
    let seat = seats.get(session);
    if (!seat) {
      seat = {
        unseen: shuffled(run?.bank.map((i) => i.id) ?? [], rngOf(`hlr/${run?.seed}/${session}`)),
        met: new Map(),
      };
      seats.set(session, seat);
    }
    return seat;
  };
  const halfLife = (met: Met): number => {
    const exponent = features(met).reduce((sum, x, i) => sum + x * (weights[i] as number), 0);
    return Math.min(274, Math.max(15 / 1440, 2 ** exponent));
  };
  const recalled = (met: Met, now: number): number => 2 ** (-(now - met.last) / DAY / halfLife(met));
  const learn = (met: Met, right: boolean, now: number): void => {
    const days = Math.max((now - met.last) / DAY, 1 / 1440);
    const h = halfLife(met);
    const p = Math.min(0.9999, Math.max(0.0001, 2 ** (-days / h)));
    const observed = right ? 0.9999 : 0.0001;
    const observedH = Math.min(274, Math.max(15 / 1440, -days / Math.log2(observed)));
    const slopeP = 2 * (p - observed) * Math.LN2 ** 2 * p * (days / h);
    const slopeH = 2 * (h - observedH) * Math.LN2 * h;
    const rate = (1 / (1 + right01(right))) * RATE * (1000 / (1000 + updates));
    weights = weights.map((w, i) => {
      const x = features(met)[i] as number;
      const step = rate * clamp(slopeP * x + HALF_LIFE_WEIGHT * slopeH * x + (L2 * w) / SIGMA2, 50);
      return w - step;
    });
    updates += 1;
  };
  return {
    name: 'half-life regression',
    start: (message) => ((run = message), seats.clear(), (weights = [1, -0.3, 1]), (updates = 1)),
    next(session, now) {
      const { unseen, met } = seatOf(session);
      let [least, lowest]: [string | null, number] = [null, Infinity];
      for (const [id, one] of met) {
        const p = recalled(one, now);
        if (now - one.last > DAY / 2 && p < lowest) [least, lowest] = [id, p];
      }
      return lowest <= 0.5 ? least : (unseen.at(-1) ?? least);
    },
    answer(session, item, correct, now) {
      const seat = seatOf(session);
      if (seat.unseen.at(-1) === item) seat.unseen.pop();
      const met = seat.met.get(item);
      if (met) learn(met, correct, now);
      const { right, wrong } = met ?? { right: 0, wrong: 0 };
      seat.met.set(item, { right: right + right01(correct), wrong: wrong + right01(!correct), last: now });
    },
    end: (session) => void seats.delete(session),
  };
}

function features(met: Met): number[] {
  return [Math.sqrt(1 + met.right), Math.sqrt(1 + met.wrong), 1];
}

function right01(right: boolean): number {
  return right ? 1 : 0;
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
