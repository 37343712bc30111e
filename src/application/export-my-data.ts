import type { JournalEntry } from '../domain/learner/events';
import type { LearnerKey } from '../domain/learner/identity';
import type { LearnerState } from '../domain/learner/state';
import type { Delivery } from '../domain/nudging/delivery';
import type { Clock } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Journal } from './ports/journal';
import type { People, Person } from './ports/people';
import type { Turns } from './turn';

export interface MyData {
  exportedAt: Date;
  person?: Person;
  state: LearnerState;
  journal: JournalEntry[];
  /** What the service wrote first, and what became of it. */
  deliveries: Delivery[];
}

/** Everything kept about a person, as data they can read and take away. */
export const makeExportMyData =
  (deps: { turns: Turns; journal: Journal; people: People; deliveries: Deliveries; clock: Clock }) =>
  async (key: LearnerKey): Promise<MyData> => {
    const journal: JournalEntry[] = [];
    for await (const entry of deps.journal.readAfter(key, 0)) journal.push(entry);
    const [state, person, deliveries] = await Promise.all([
      deps.turns.read(key),
      deps.people.find(key),
      deps.deliveries.listOf(key),
    ]);
    return { exportedAt: deps.clock.now(), person, state, journal, deliveries };
  };
