/** In-process rivals: one small interface, adapted to the same `Engine` that child processes are. */
import type { Engine, Message, Reply, StartMessage, TopicEstimate } from './protocol';

export interface Rival {
  name: string;
  /** Forgets everything and takes a new bank. */
  start(run: StartMessage): void;
  /** The item to ask, or null to stop. */
  next(session: string, now: number, topic?: string): string | null;
  answer(session: string, item: string, correct: boolean, now: number): void;
  estimate?(session: string, now: number): Record<string, TopicEstimate>;
  predict?(session: string, item: string, now: number): number;
  end(session: string): void;
}

export function inProcess(rival: Rival): Engine {
  return {
    name: rival.name,
    exchange: (batch) => Promise.resolve(batch.map((m) => handle(rival, m))),
    close: () => undefined,
  };
}

function handle(rival: Rival, message: Message): Reply {
  switch (message.op) {
    case 'start': {
      rival.start(message);
      const can = [...(rival.predict ? ['predict'] : []), ...(rival.estimate ? ['track'] : [])];
      return { ok: true, engine: rival.name, can };
    }
    case 'next':
      return { item: rival.next(message.session, message.now, message.topic) };
    case 'answer':
      rival.answer(message.session, message.item, message.correct, message.now);
      return { ok: true };
    case 'estimate':
      return { topics: rival.estimate?.(message.session, message.now) ?? {} };
    case 'predict':
      return rival.predict
        ? { p: rival.predict(message.session, message.item, message.now) }
        : { error: 'unsupported' };
    case 'items':
      return { error: 'unsupported' };
    case 'end':
      rival.end(message.session);
      return { ok: true };
  }
}
