import type { AuditEntry } from '../../src/domain/people/audit-entry';
import { describeOnEveryStore } from './every-store';

const entry = (id: string, at: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  tenantId: 'metropole',
  at: new Date(at),
  by: 'karim',
  action: 'nudge-sent',
  units: ['Voirie'],
  ...more,
});

describeOnEveryStore('the audit trail', (store) => {
  const audit = () => store.storage.audit;

  it('gives what was written, the latest first, of one organisation', async () => {
    await audit().add(entry('1', '2026-11-01T00:00:00Z', { counts: { people: 3 }, content: 'n1' }));
    await audit().add(entry('2', '2026-11-02T00:00:00Z'));
    await audit().add(entry('3', '2026-11-03T00:00:00Z', { tenantId: 'commune' }));
    await expect(audit().list('metropole', { limit: 9 })).resolves.toEqual([
      entry('2', '2026-11-02T00:00:00Z'),
      entry('1', '2026-11-01T00:00:00Z', { counts: { people: 3 }, content: 'n1' }),
    ]);
  });

  it('gives a period, its end excluded', async () => {
    const period = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-11-02T00:00:00Z'), limit: 9 };
    expect((await audit().list('metropole', period)).map(({ id }) => id)).toEqual(['1']);
  });

  it('never changes what is written', async () => {
    await audit().add(entry('1', '2026-11-01T00:00:00Z', { action: 'nudge-recalled' }));
    expect((await audit().list('metropole', { limit: 9 })).at(-1)?.action).toBe('nudge-sent');
  });

  it('forgets who acted when they are erased, and keeps what was done', async () => {
    await expect(audit().forget({ tenantId: 'metropole', learnerId: 'karim' })).resolves.toBe(2);
    expect((await audit().list('metropole', { limit: 9 })).map(({ by }) => by)).toEqual(['erased', 'erased']);
    expect((await audit().list('commune', { limit: 9 }))[0]?.by).toBe('karim');
  });

  it('deletes what is older than a date, of one organisation', async () => {
    await expect(audit().deleteBefore('metropole', new Date('2026-11-02T00:00:00Z'))).resolves.toBe(1);
    expect((await audit().tenants()).sort()).toEqual(['commune', 'metropole']);
  });
});

describeOnEveryStore('the latest runs of jobs', (store) => {
  it('are known by name, the last one wins', async () => {
    const { jobRuns } = store.storage;
    await expect(jobRuns.find('tidy')).resolves.toBeUndefined();
    const at = new Date('2026-11-24T01:30:00Z');
    await jobRuns.keep({ name: 'tidy', period: '', at });
    await jobRuns.keep({ name: 'tidy', period: '2026-11-24', at });
    await expect(jobRuns.find('tidy')).resolves.toEqual({ name: 'tidy', period: '2026-11-24', at });
  });
});
