import type { StoreCommand } from '../../src/storage';
import type { Service } from '../../src/service';
import { aChat } from '../../tests/support/a-chat';
import { buttonOf, learnerIdAt } from './histories';

export interface TurnCost {
  /** Milliseconds from the press on an answer to its feedback, one after another. */
  p50Ms: number;
  p95Ms: number;
  /** Per answered press. */
  reads: number;
  writes: number;
  documentsWritten: number;
}

/** Presses an answer for people spread over the whole store, each met for the first time by this process. */
export async function measureTurns(
  service: Pick<Service, 'conversation'>,
  commands: StoreCommand[],
  { learners, turns }: { learners: number; turns: number },
): Promise<TurnCost> {
  const times: number[] = [];
  const counted: StoreCommand[] = [];
  for (let turn = 0; turn < turns; turn++) {
    // A fixed stride visits the store evenly, without repeating a learner too soon.
    const chat = aChat(service, learnerIdAt((turn * 7_919) % learners));
    await chat.pressData({ do: 'next' });
    const button = buttonOf(chat);
    if (!button) throw new Error('no question was asked');
    commands.length = 0;
    const start = performance.now();
    await chat.pressData(button);
    times.push(performance.now() - start);
    counted.push(...commands);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] as number;
  const writes = counted.filter(({ command }) => command !== 'find' && command !== 'count');
  return {
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    reads: (counted.length - writes.length) / turns,
    writes: writes.length / turns,
    documentsWritten: writes.reduce((sum, { documents }) => sum + documents, 0) / turns,
  };
}
