import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CertificateRecord } from '../../src/domain/learner/events';
import type { LearnerState } from '../../src/domain/learner/state';
import type { Delivery } from '../../src/domain/nudging/delivery';
import { describeOnEveryStore } from './every-store';

const at = new Date('2026-11-24T08:30:00Z');
const canary = { tenantId: 'metropole', learnerId: 'canary-7f3a91' };
const neighbour = { tenantId: 'metropole', learnerId: 'canary-7f3a91b' };

describeOnEveryStore('erasing a person', (store) => {
  const leaveTraces = async (key: typeof canary): Promise<void> => {
    const { journal, learners, people, deliveries, certificates } = store.storage;
    const note = `written by ${key.learnerId}`;
    for (let seq = 1; seq <= 3; seq++)
      await journal.append({
        ...key,
        seq,
        at,
        activityId: `a${seq}`,
        events: [{ kind: 'problem-reported', questionId: 'q', note }],
      });
    for (let seq = 1; seq <= 3; seq++)
      await learners.save({ ...key, seq, topic: note } as unknown as LearnerState);
    await people.save({ ...key, firstName: note, roles: ['learner'], scope: [], absences: [] });
    const delivery = {
      ...key,
      nudgeId: 'n1',
      what: 'nudge',
      state: 'sent',
      attempts: 0,
      expiresAt: at,
      activityId: note,
    };
    await deliveries.plan([delivery as unknown as Delivery]);
    await certificates.save(key, { id: `certificate of ${key.learnerId}` } as unknown as CertificateRecord);
  };
  const traces = async (learnerId: string): Promise<string[]> => {
    const found: string[] = [];
    for (const collection of store.storage.documents)
      for await (const document of collection.iterate({}))
        if (new RegExp(`${learnerId}(?![0-9a-z])`).test(JSON.stringify(document)))
          found.push(`${collection.spec.name} ${document._id}`);
    return found;
  };

  it('removes every trace from every collection, and nothing of anybody else', async () => {
    await leaveTraces(canary);
    await leaveTraces(neighbour);
    expect(await traces(canary.learnerId)).toHaveLength(7);
    await expect(store.storage.erasure.erase(canary)).resolves.toEqual({
      journal: 3,
      learners: 1,
      people: 1,
      deliveries: 1,
      certificates: 1,
    });
    expect(await traces(canary.learnerId)).toEqual([]);
    expect(await traces(neighbour.learnerId)).toHaveLength(7);
    await expect(store.storage.learners.find(canary)).resolves.toBeUndefined();
  });

  it('is safe to repeat', async () => {
    await expect(store.storage.erasure.erase(canary)).resolves.toEqual({});
  });

  it('leaves nothing in the files of the embedded store either', () => {
    const { kind, where } = store.storage.describe();
    if (kind !== 'embedded') return;
    const files = readdirSync(where).filter((name) => name.includes('.db'));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files)
      expect(readFileSync(join(where, name), 'utf8')).not.toMatch(/canary-7f3a91(?![0-9a-z])/);
  });

  it('starts anew for a person who comes back', async () => {
    await expect(
      store.storage.journal.append({
        ...canary,
        seq: 1,
        at,
        events: [{ kind: 'welcomed', firstTime: true }],
      }),
    ).resolves.toBe('appended');
  });
});
