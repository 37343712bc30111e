import { aChat } from '../../tests/support/a-chat';
import { aService } from '../../tests/support/a-service';
import type { JournalEntry } from '../../src/domain/learner/events';
import type { LearnerState } from '../../src/domain/learner/state';
import { foldVersion } from '../../src/domain/learner/fold';
import type { DocumentCollection, Storage, StoredDocument } from '../../src/storage';

/** What one person left behind, made by the real service: copied under other names to fill a store. */
export interface History {
  answers: number;
  entries: JournalEntry[];
  state: LearnerState;
}

const dayMs = 86_400_000;
const example = { tenantId: 'local', learnerId: 'amina' };

/** Somebody who answers twice a day, by pressing buttons, until so many answers are given. */
export async function liveHistory(answers: number, seed: number): Promise<History> {
  const service = await aService({ seed });
  try {
    const chat = aChat(service, example.learnerId);
    await chat.install();
    let state = await service.turns.read(example);
    while (state.counts.answers < answers) {
      await answerOnce(chat);
      service.clock.advance(dayMs / 2);
      state = await service.turns.read(example);
    }
    const entries: JournalEntry[] = [];
    for await (const entry of service.storage.journal.readAfter(example, 0)) entries.push(entry);
    return { answers, entries, state };
  } finally {
    await service.remove();
  }
}

/** One question asked and answered to its end, by « je ne sais pas » (a scenario takes several presses). */
export async function answerOnce(chat: ReturnType<typeof aChat>): Promise<void> {
  await chat.pressData({ do: 'next' });
  for (let button = buttonOf(chat); button; button = buttonOf(chat)) await chat.pressData(button);
}
export const buttonOf = (chat: ReturnType<typeof aChat>): unknown =>
  (chat.card().actions ?? [])
    .map((action) => action['data'] as { do?: string } | undefined)
    .find((data) => data?.do === 'do-not-know');

export const learnerIdAt = (index: number): string => `learner-${String(index).padStart(7, '0')}`;

const batch = 2_000;

/** Copies the histories in turn under `count` names, straight into the collections. */
export async function fill(storage: Storage, histories: readonly History[], count: number): Promise<void> {
  const collection = (name: string): DocumentCollection =>
    storage.documents.find(({ spec }) => spec.name === name) as DocumentCollection;
  const pending: Record<'journal' | 'learners', StoredDocument[]> = { journal: [], learners: [] };
  const write = async (atLeast: number): Promise<void> => {
    for (const name of ['journal', 'learners'] as const) {
      if (pending[name].length < atLeast) continue;
      await collection(name).insertMany(pending[name].splice(0));
    }
  };
  for (let index = 0; index < count; index++) {
    const learnerId = learnerIdAt(index);
    const history = histories[index % histories.length] as History;
    const id = `${example.tenantId}|${learnerId}`;
    for (const entry of history.entries)
      pending.journal.push({
        _id: `${id}|${String(entry.seq).padStart(10, '0')}`,
        schema: 1,
        ...entry,
        learnerId,
      } as StoredDocument);
    const { seq } = history.state;
    pending.learners.push({
      _id: id,
      schema: 1,
      seq,
      modelVersion: foldVersion,
      state: { ...history.state, learnerId },
    } as StoredDocument);
    await write(batch);
  }
  await write(1);
}
