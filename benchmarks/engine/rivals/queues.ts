/**
 * Plain schedulers of flash cards: what is due first (the most overdue), else a new item in a random order of one's
 * own; random and always-new. Each scheduler says when an item is due after an answer.
 */
import { createEmptyCard, fsrs, generatorParameters, Rating, type Card } from 'ts-fsrs';
import { DAY, type StartMessage } from '../protocol';
import { rngOf, shuffled, type Rng } from '../random';
import type { Rival } from '../rival';

export interface Scheduler<Memory> {
  name: string;
  /** Memory and due time of an item after an answer; `memory` is undefined at the first. */
  review(memory: Memory | undefined, right: boolean, now: number): { memory: Memory; due: number };
}

interface Met<Memory> {
  memory: Memory;
  due: number;
  last: number;
}
interface Seat<Memory> {
  unseen: string[];
  met: Map<string, Met<Memory>>;
}

export function queue<Memory>(scheduler: Scheduler<Memory>): Rival {
  let run: StartMessage | undefined;
  const seats = new Map<string, Seat<Memory>>();
  const seatOf = (session: string): Seat<Memory> => {
    let seat = seats.get(session);
    if (!seat) {
      const order = shuffled(
        run?.bank.map((i) => i.id) ?? [],
        rngOf(`${scheduler.name}/${run?.seed}/${session}`),
      );
      seat = { unseen: order, met: new Map() };
      seats.set(session, seat);
    }
    return seat;
  };
  return {
    name: scheduler.name,
    start: (message) => ((run = message), seats.clear()),
    next(session, now) {
      const { unseen, met } = seatOf(session);
      const waiting = [...met].filter(([, m]) => now - m.last > DAY / 2).sort((x, y) => x[1].due - y[1].due);
      const first = waiting[0];
      if (first && first[1].due <= now) return first[0];
      return unseen.at(-1) ?? first?.[0] ?? null;
    },
    answer(session, item, correct, now) {
      const seat = seatOf(session);
      if (seat.unseen.at(-1) === item) seat.unseen.pop();
      seat.met.set(item, { ...scheduler.review(seat.met.get(item)?.memory, correct, now), last: now });
    },
    end: (session) => void seats.delete(session),
  };
}

/** Boxes of 1, 2, 4, 8, 16, 32 days; a failure goes back to the first (Leitner 1972). */
export function leitner(): Rival {
  return queue<number>({
    name: 'Leitner',
    review(box, right, now) {
      const memory = right ? Math.min(5, (box ?? -1) + 1) : 0;
      return { memory, due: now + 2 ** memory * DAY - DAY / 3 };
    },
  });
}

interface Sm2 {
  ease: number;
  repetitions: number;
  intervalDays: number;
}

/** SM-2 (Wozniak 1990) with two grades: right 4, wrong 2. */
export function sm2(): Rival {
  return queue<Sm2>({
    name: 'SM-2',
    review(before, right, now) {
      const old = before ?? { ease: 2.5, repetitions: 0, intervalDays: 0 };
      const grade = right ? 4 : 2;
      const ease = Math.max(1.3, old.ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02));
      const repetitions = right ? old.repetitions + 1 : 0;
      const intervalDays =
        repetitions <= 1 ? 1 : repetitions === 2 ? 6 : Math.round(old.intervalDays * old.ease);
      return { memory: { ease, repetitions, intervalDays }, due: now + intervalDays * DAY - DAY / 3 };
    },
  });
}

/** FSRS-6 of ts-fsrs, default weights, two grades (Good, Again), no short-term steps, no fuzz. */
export function fsrs6(retention: number): Rival {
  const scheduler = fsrs(
    generatorParameters({ request_retention: retention, enable_short_term: false, enable_fuzz: false }),
  );
  return queue<Card>({
    name: `FSRS-6 at ${retention}`,
    review(before, right, now) {
      const { card } = scheduler.next(
        before ?? createEmptyCard(new Date(now)),
        new Date(now),
        right ? Rating.Good : Rating.Again,
      );
      return { memory: card, due: card.due.getTime() - DAY / 3 };
    },
  });
}

/** Any item at random. */
export function randomChoice(): Rival {
  let ids: string[] = [];
  let rng: Rng = rngOf('random');
  return {
    name: 'random',
    start(run) {
      ids = run.bank.map((item) => item.id);
      rng = rngOf(`random/${run.seed}`);
    },
    next: () => ids[rng.below(ids.length)] ?? null,
    answer: () => undefined,
    end: () => undefined,
  };
}

/** New items first, in an order of one's own; when none is left, the one met longest ago. */
export function alwaysNew(): Rival {
  return queue<null>({
    name: 'always new',
    review: (_memory, _right, now) => ({ memory: null, due: now + 3650 * DAY }),
  });
}
