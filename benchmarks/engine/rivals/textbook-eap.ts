/**
 * The textbook Bayesian test: grid posterior with a N(0, 1) prior in every topic, independent topics, and the item of
 * least expected posterior variance (van der Linden & Glas 2000, ch. 1–2). No exposure control, no time, no taps.
 */
import { curve, type BankItem, type StartMessage, type TopicEstimate } from '../protocol';
import type { Rival } from '../rival';

const GRID = Array.from({ length: 61 }, (_, i) => -4 + (i * 8) / 60);
const PRIOR = normalised(GRID.map((x) => Math.exp(-x * x * 0.5)));

interface Tabled {
  item: BankItem;
  curve: number[];
}
interface Sitting {
  posteriors: Map<string, number[]>;
  asked: Set<string>;
  met: Set<string>;
}

export interface EapSettings {
  choose: 'mepv' | 'fixed';
  /** Teaching: items may come back once all have been asked, and only first answers count. */
  again?: boolean;
}

export function textbookEap(settings: EapSettings = { choose: 'mepv' }): Rival {
  let topics: string[] = [];
  let tables = new Map<string, Tabled>();
  let byTopic = new Map<string, Tabled[]>();
  const sessions = new Map<string, Sitting>();
  const sittingOf = (session: string): Sitting => {
    let sitting = sessions.get(session);
    if (!sitting) {
      sitting = {
        posteriors: new Map(topics.map((topic) => [topic, PRIOR])),
        asked: new Set(),
        met: new Set(),
      };
      sessions.set(session, sitting);
    }
    return sitting;
  };
  return {
    name: settings.choose === 'mepv' ? 'textbook EAP, independent topics' : 'fixed form, EAP score',
    start(run: StartMessage) {
      topics = run.topics;
      tables = new Map(run.bank.map((item) => [item.id, { item, curve: GRID.map((x) => curve(item, x)) }]));
      byTopic = new Map(topics.map((t) => [t, [...tables.values()].filter((i) => i.item.topic === t)]));
      if (settings.choose === 'fixed')
        byTopic = new Map([...byTopic].map(([t, items]) => [t, spreadForm(items)]));
      sessions.clear();
    },
    next(session, _now, topic) {
      const sitting = sittingOf(session);
      const among = topic === undefined ? topics : [topic];
      if (settings.again && sitting.asked.size >= tables.size) sitting.asked.clear();
      return settings.choose === 'fixed'
        ? inOrder(sitting, byTopic, among)
        : leastVariance(sitting, byTopic, among);
    },
    answer(session, id, correct) {
      const table = tables.get(id);
      if (!table) return;
      const sitting = sittingOf(session);
      sitting.asked.add(id);
      if (sitting.met.has(id)) return;
      sitting.met.add(id);
      const topic = table.item.topic;
      const posterior = sitting.posteriors.get(topic) ?? PRIOR;
      sitting.posteriors.set(topic, updated(posterior, table.curve, correct));
    },
    estimate: (session) =>
      Object.fromEntries([...sittingOf(session).posteriors].map(([topic, w]) => [topic, summary(w)])),
    predict: (session, id) => {
      const table = tables.get(id);
      return table ? dot(sittingOf(session).posteriors.get(table.item.topic) ?? PRIOR, table.curve) : 0.5;
    },
    end: (session) => void sessions.delete(session),
  };
}

function normalised(weights: number[]): number[] {
  const sum = weights.reduce((s, w) => s + w, 0);
  return weights.map((w) => w / sum);
}

function dot(x: readonly number[], y: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
}

function updated(weights: number[], p: number[], correct: boolean): number[] {
  return normalised(weights.map((w, i) => w * (correct ? (p[i] as number) : 1 - (p[i] as number))));
}

function summary(weights: number[]): TopicEstimate {
  const theta = dot(weights, GRID);
  const second = weights.reduce((s, w, i) => s + w * ((GRID[i] as number) - theta) ** 2, 0);
  return { theta, se: Math.sqrt(second) };
}

function leastVariance(sitting: Sitting, byTopic: Map<string, Tabled[]>, among: string[]): string | null {
  let best: string | null = null;
  let bestFall = -Infinity;
  for (const topic of among) {
    const w = sitting.posteriors.get(topic) ?? PRIOR;
    const now = summary(w).se ** 2;
    for (const table of byTopic.get(topic) ?? []) {
      if (sitting.asked.has(table.item.id)) continue;
      const fall = now - expectedVariance(w, table.curve);
      if (fall > bestFall) [best, bestFall] = [table.item.id, fall];
    }
  }
  return best;
}

function expectedVariance(w: readonly number[], p: readonly number[]): number {
  let [r0, r1, s1, s2] = [0, 0, 0, 0];
  for (let i = 0; i < w.length; i++) {
    const x = GRID[i] as number;
    const wx = (w[i] as number) * x;
    const right = (w[i] as number) * (p[i] as number);
    r0 += right;
    r1 += right * x;
    s1 += wx;
    s2 += wx * x;
  }
  return s2 - (r1 * r1) / r0 - (s1 - r1) ** 2 / (1 - r0);
}

/** Round robin over the topics, each in the order of its form. */
function inOrder(sitting: Sitting, byTopic: Map<string, Tabled[]>, among: string[]): string | null {
  const counts = among.map((t) => (byTopic.get(t) ?? []).filter((i) => sitting.asked.has(i.item.id)).length);
  const least = counts.indexOf(Math.min(...counts));
  const form = byTopic.get(among[least] ?? '') ?? [];
  return form.find((table) => !sitting.asked.has(table.item.id))?.item.id ?? null;
}

/**
 * The same form for everyone: difficulties at the quantiles of a van der Corput sequence, so that every prefix is
 * spread over the range.
 */
function spreadForm(items: Tabled[]): Tabled[] {
  const left = [...items].sort((x, y) => x.item.b - y.item.b);
  const form: Tabled[] = [];
  for (let k = 1; left.length > 0; k++) {
    const wanted = 1.1 * probit(vanDerCorput(k));
    let at = 0;
    left.forEach((table, i) => {
      if (Math.abs(table.item.b - wanted) < Math.abs((left[at] as Tabled).item.b - wanted)) at = i;
    });
    form.push(...left.splice(at, 1));
  }
  return form;
}

function vanDerCorput(n: number): number {
  let [value, base] = [0, 0.5];
  for (let k = n; k > 0; k >>= 1, base /= 2) value += (k & 1) * base;
  return value;
}

/** Inverse normal distribution by the logistic approximation, good enough to spread a form. */
function probit(p: number): number {
  return Math.log(p / (1 - p)) / 1.702;
}
