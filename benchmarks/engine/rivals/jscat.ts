/**
 * `@bdelab/jscat` as it is: maximum Fisher information at the estimate, its default MLE (Powell) or its EAP with a
 * N(0, 1) prior on −6…6. One `Cat` a topic; several topics are served in turn. `pool: 'bank'` (speed only) searches the
 * whole bank with one `Cat`, copying it at each choice as the library does by default.
 */
import { Cat, type CatInput } from '@bdelab/jscat';
import { curve, type BankItem, type StartMessage } from '../protocol';
import type { Rival } from '../rival';

interface Sitting {
  cats: Map<string, Cat>;
  left: Map<string, BankItem[]>;
}

export function jscat(method: 'MLE' | 'EAP', pool: 'topic' | 'bank' = 'topic'): Rival {
  let run: StartMessage | undefined;
  const items = new Map<string, BankItem>();
  const sessions = new Map<string, Sitting>();
  const sittingOf = (session: string): Sitting => {
    let sitting = sessions.get(session);
    if (!sitting) {
      const input: CatInput = { method, itemSelect: 'MFI', randomSeed: `${run?.seed}/${session}` };
      sitting = {
        cats: new Map((run?.topics ?? []).map((topic) => [topic, new Cat(input)])),
        left: new Map(
          (run?.topics ?? []).map((topic) => [topic, run?.bank.filter((i) => i.topic === topic) ?? []]),
        ),
      };
      sessions.set(session, sitting);
    }
    return sitting;
  };
  const start = (message: StartMessage): void => {
    run =
      pool === 'bank'
        ? { ...message, topics: ['all'], bank: message.bank.map((i) => ({ ...i, topic: 'all' })) }
        : message;
    sessions.clear();
    items.clear();
    for (const item of run.bank) items.set(item.id, item);
  };
  return {
    name: method === 'MLE' ? 'jscat, MLE (its default)' : 'jscat, EAP',
    start,
    next(session, _now, topic) {
      const sitting = sittingOf(session);
      const chosen = topic ?? fewestAsked(sitting);
      const cat = sitting.cats.get(chosen);
      const left = sitting.left.get(chosen) ?? [];
      if (!cat || left.length === 0) return null;
      const { nextStimulus } = cat.findNextItem(left, undefined, pool === 'bank');
      return (nextStimulus?.['id'] as string | undefined) ?? null;
    },
    answer(session, id, correct) {
      const item = items.get(id);
      if (!item) return;
      const sitting = sittingOf(session);
      const { a, b, c, d } = item;
      sitting.cats.get(item.topic)?.updateAbilityEstimate({ a, b, c, d }, correct ? 1 : 0);
      sitting.left.set(
        item.topic,
        (sitting.left.get(item.topic) ?? []).filter((other) => other.id !== id),
      );
    },
    estimate: (session) =>
      Object.fromEntries(
        [...sittingOf(session).cats].map(([topic, cat]) => [
          topic,
          { theta: cat.theta, se: Math.min(10, cat.seMeasurement) },
        ]),
      ),
    predict(session, id) {
      const item = items.get(id);
      return item ? curve(item, sittingOf(session).cats.get(item.topic)?.theta ?? 0) : 0.5;
    },
    end: (session) => void sessions.delete(session),
  };
}

function fewestAsked(sitting: Sitting): string {
  let best: string | undefined;
  let fewest = Infinity;
  for (const [topic, cat] of sitting.cats) {
    if (cat.nItems < fewest && (sitting.left.get(topic)?.length ?? 0) > 0)
      [best, fewest] = [topic, cat.nItems];
  }
  return best ?? '';
}
